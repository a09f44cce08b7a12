//! Counties, municipalities, services, units and teams: who is there, and finding them by name.

pub mod catalogue;
pub mod find;
mod front;
mod names;
pub mod place;
pub mod promises;
mod rows;
pub mod store;

pub use names::{Named, place_name};
pub use place::{county_of, help_numbers, shell_of};
pub use store::{County, Helpline, Municipality, Service, Team, Unit};

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("organisations", |rocket| async {
        rocket.mount("/", rocket::routes![front::root, front::counties, front::county, front::accessibility, front::privacy])
    })
}
