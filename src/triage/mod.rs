//! Professionals sort what arrived.

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("triage", |rocket| async { rocket.mount("/", rocket::routes![]) })
}
