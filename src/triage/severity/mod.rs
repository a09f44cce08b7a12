//! How grave a case is: rated by written criteria, twice where it matters.

mod part;
mod rate;

pub(super) use part::{TypedSeverity, part};

/// The routes of this folder.
pub(super) fn routes() -> Vec<rocket::Route> {
    rocket::routes![rate::submit]
}
