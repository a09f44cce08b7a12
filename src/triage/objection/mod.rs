//! Statutory objections, for professionals: asking the giver, transferring, the list, the note of the answer, the settings.

mod answered;
mod ask;
mod list;
mod part;
mod settings;
mod transfer;

pub(super) use part::{TypedObjection, part};

use rocket::Route;

/// The routes of this folder.
pub(super) fn routes() -> Vec<Route> {
    rocket::routes![ask::submit, transfer::submit, answered::submit, list::show, settings::show, settings::submit]
}
