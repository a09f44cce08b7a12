//! Answers: in the giver's language, checked before they go, never two by accident.

mod answer;

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("responses", |rocket| async { rocket.mount("/", rocket::routes![answer::show, answer::submit]) })
}
