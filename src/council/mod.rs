//! The council's report: what became of participation in a year, who was heard and who was not.

mod files;
mod gather;
mod population;
mod populations;
mod publishing;
pub mod report;
mod rows;
mod show;
pub mod store;
mod words;

pub use population::{Age, Base, Part, Population, Source, Tongue};

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("council", |rocket| async {
        let admin = rocket::routes![populations::show, populations::submit, publishing::show, publishing::submit];
        rocket.mount("/", admin).mount("/", rocket::routes![show::show, files::show])
    })
}
