//! A client gives feedback.

pub mod receive;

pub use receive::{Received, Submission, receive};

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("intake", |rocket| async { rocket.mount("/", rocket::routes![]) })
}
