//! What is not about feedback: settings, clock, keys, database, answers to requests, mail, work in the background.

pub mod app;
mod assets;
pub mod clock;
pub mod coded;
pub mod config;
pub mod csrf;
pub mod database;
pub mod failure;
pub mod file;
pub mod forms;
pub mod headers;
mod health;
pub mod ids;
pub mod kept;
pub mod keys;
pub mod limits;
pub mod mail;
pub mod outbox;
pub mod page;
pub mod worker;
pub mod writer;

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("platform", |rocket| async {
        rocket.mount("/", rocket::routes![assets::show, health::live, health::ready])
    })
}
