//! What is changed because of feedback.

mod asked;
mod change;
mod decide;
mod edit;
pub mod evidence;
mod feed;
mod form;
pub mod helped;
mod me_too;
mod measure;
mod place;
mod public;
mod record;
mod registration;
mod rows;
mod service;
mod stage;
pub mod store;
pub mod tell;
mod verdicts;
pub mod watch;
mod work;

pub use crate::text::both::Both;
pub use change::{Change, Confirmed, Details, Dropped, Object, Progress, Record, Registration};
pub use decide::reason_words;
pub use measure::{Direction, Measure, SizeUnit};
pub use place::{stage_tag, standing_words, when};
pub use registration::{Difference, Field, Registered};
pub use stage::{Act, Refusal, Review, Stage, Standing};

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("changes", |rocket| async {
        let staff = rocket::routes![record::show, record::submit, decide::show, decide::submit, work::show, edit::show, edit::submit];
        let public = rocket::routes![public::list, public::one, feed::show, service::show, me_too::submit, asked::show, asked::submit];
        rocket.mount("/", staff).mount("/", public)
    })
}
