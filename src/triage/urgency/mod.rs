//! What is urgent: looked at by a person, and the words by which it is known.

mod check;
mod part;
mod settings;

pub(super) use part::{TypedUrgency, part};

/// The routes of this folder.
pub(super) fn routes() -> Vec<rocket::Route> {
    rocket::routes![check::submit, settings::show, settings::submit]
}
