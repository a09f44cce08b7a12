//! The shared picture: reports for decision-makers, results for everybody.

mod answers;
pub mod closing;
mod deciding;
mod export;
pub mod figures;
pub mod forms;
pub mod hiding;
pub mod period;
mod promises;
mod report;
mod results;
mod show;
pub mod store;

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("reports", |rocket| async {
        rocket.mount("/", rocket::routes![show::show, export::export, results::results])
    })
}
