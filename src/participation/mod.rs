//! People take part: activities from the invitation to the results, and the library of methods.

mod activity;
mod announce;
mod cancel;
mod choices;
pub mod counts;
mod desk;
mod edit;
mod form;
mod invite;
mod join;
mod library;
mod list;
pub mod methods;
mod open_form;
mod parties;
mod plan;
mod public;
mod public_list;
mod record;
mod rows;
mod stage;
pub mod store;
mod tell;
mod verdict;
mod words;

pub use activity::{Activity, Attendance, Dimension, Kind, Level, Means, Mode, NewActivity, Party, People};
pub use form::moment;
pub use stage::{Act, Refusal, Stage};
pub use words::{dimension_words, kind_words, level_words, means_words, people_words};

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("participation", |rocket| async {
        let staff = rocket::routes![
            list::show,
            plan::show,
            plan::submit,
            edit::show,
            edit::submit,
            record::show,
            record::submit,
            parties::show,
            parties::submit,
            invite::show,
            invite::submit,
            tell::show,
            tell::submit,
            cancel::show,
            cancel::submit,
        ];
        let public = rocket::routes![
            public_list::show,
            public::show,
            join::show,
            join::submit,
            verdict::show,
            verdict::submit,
            library::all,
            library::one,
        ];
        rocket.mount("/", staff).mount("/", public)
    })
}
