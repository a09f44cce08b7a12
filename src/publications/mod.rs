//! What a county publishes every four months of the feedback and of what was done because of it (Act on the Supervision of
//! Social and Health Care 741/2023, section 26): drawn from closed figures, written and approved by people, archived for good.

pub mod chain;
pub mod compose;
pub mod draft;
pub mod figures;
mod mail;
mod public;
mod rows;
mod staff;
pub mod store;
pub mod verify;
pub mod workflow;

pub use mail::watch;

use crate::platform::failure::Failure;
use crate::reports::closing::Period;

/// The third of an address.
fn third_of(code: &str) -> Result<Period, Failure> {
    Period::from_code(code).filter(|period| matches!(period, Period::Third(..))).ok_or(Failure::NotFound)
}

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("publications", |rocket| async {
        use {mail as m, public as p, staff as s};
        let staff = rocket::routes![
            s::list::show,
            s::begin::submit,
            s::show::show,
            s::edit::show,
            s::edit::submit,
            s::redraw::submit,
            s::correct::show,
            s::correct::submit,
            s::approve::submit,
            s::publish::submit,
            m::settings::show,
            m::settings::submit
        ];
        let public = rocket::routes![
            p::list::show,
            p::show::newest,
            p::show::version,
            p::files::newest,
            p::files::version,
            p::archived::show,
            p::catalogue::turtle,
            p::catalogue::json_ld,
            m::subscribe::show,
            m::subscribe::submit,
            m::confirm::show,
            m::confirm::submit,
            m::leave::show,
            m::leave::submit
        ];
        rocket.mount("/", staff).mount("/", public)
    })
}
