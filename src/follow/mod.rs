//! A client follows by code.

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("follow", |rocket| async { rocket.mount("/", rocket::routes![]) })
}
