//! What is changed because of feedback.

mod change;
mod measure;
mod rows;
mod stage;
pub mod store;

pub use change::{Both, Change, NewChange};
pub use measure::{Direction, Measure};
pub use stage::{Act, Refusal, Stage};

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("changes", |rocket| async { rocket.mount("/", rocket::routes![]) })
}
