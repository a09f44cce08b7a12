//! The shared picture: reports for decision-makers, results for everybody, from figures that are closed.

mod choose;
pub mod closing;
pub mod forms;
mod now;
pub mod picture;
mod promises;
mod results;
mod show;

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("reports", |rocket| async {
        rocket.mount("/", rocket::routes![show::show, show::file, results::results, results::file])
    })
}
