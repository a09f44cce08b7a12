//! A client gives feedback.

mod choose;
mod evidence;
mod fill;
mod give;
pub mod import;
mod line;
mod place;
mod poster;
pub mod receive;
mod sent;

pub use receive::{Received, Submission, announce, receive};

/// The most characters a text may have.
pub const TEXT_LIMIT: u64 = 5000;

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("intake", |rocket| async {
        rocket.mount("/", rocket::routes![choose::show, give::show, give::submit, sent::show, poster::show])
    })
}
