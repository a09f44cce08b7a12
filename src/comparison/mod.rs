//! Between counties: indicators on funnel plots, changes that are shown to have helped, and taking them over with credit.

mod adopt;
mod gather;
pub mod indicators;
mod practices;
pub mod report;
mod rows;
mod settings;
mod show;
pub mod store;

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("comparison", |rocket| async {
        let staff = rocket::routes![settings::show, settings::submit, adopt::show, adopt::submit, practices::from_home];
        rocket.mount("/", staff).mount("/", rocket::routes![show::show, show::file, practices::show])
    })
}
