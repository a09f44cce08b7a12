//! What is changed because of feedback.

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("changes", |rocket| async { rocket.mount("/", rocket::routes![]) })
}
