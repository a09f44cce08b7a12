//! The shared picture: reports for decision-makers, results for everybody.

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("reports", |rocket| async { rocket.mount("/", rocket::routes![]) })
}
