//! Answers: in the giver's language, checked before they go, never two by accident, and taken back while they have not gone.

mod answer;
mod checked;
mod deliver;
mod draft;
mod filled;
mod hints;
mod presence;
mod send;
mod take_back;

pub use deliver::{run, send_due};

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("responses", |rocket| async {
        rocket.mount("/", rocket::routes![answer::show, answer::submit, draft::submit, presence::show, take_back::submit])
    })
}
