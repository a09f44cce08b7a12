//! What is changed because of feedback.

mod acting;
mod activities;
mod advance;
mod asked;
mod change;
mod claim;
mod confirm;
mod counts;
mod data;
mod decide;
mod details;
mod drop;
mod edit;
mod embedded;
pub mod evidence;
mod facts;
mod feed;
mod filter;
mod form;
pub mod helped;
mod kept;
mod known;
mod link;
mod list;
mod me_too;
mod measure;
mod nothing;
mod overview;
mod place;
mod plan;
mod public;
mod reading;
mod record;
mod register;
mod registering;
mod registration;
mod review;
mod rows;
mod service;
mod size;
mod stage;
mod start;
mod steps;
pub mod store;
mod story;
pub mod tell;
mod took_part;
mod unlink;
mod verdicts;
pub mod watch;
mod work;

pub use crate::text::both::Both;
pub use change::{Change, Confirmed, Details, Dropped, Object, Progress, Record, Registration};
pub use decide::reason_words;
pub use measure::{Direction, Measurable, Measure, SizeUnit};
pub use place::{stage_tag, standing_words, when};
pub use registration::{Difference, Field, Registered};
pub use stage::{Act, Refusal, Review, Stage, Standing};

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("changes", |rocket| async {
        let feedback = rocket::routes![record::show, record::submit, link::submit, decide::show, decide::submit];
        let work = rocket::routes![work::show, overview::show, edit::show, edit::submit, register::show, register::submit];
        let parts =
            rocket::routes![steps::add, steps::mark, counts::enter, counts::remove, activities::submit, unlink::show, unlink::submit];
        let acts = rocket::routes![
            plan::show,
            plan::submit,
            start::show,
            start::submit,
            claim::show,
            claim::submit,
            confirm::show,
            confirm::submit,
            drop::show,
            drop::submit,
            review::show,
            review::submit
        ];
        let public = rocket::routes![
            list::show,
            public::one,
            data::show,
            feed::show,
            service::show,
            embedded::of_county,
            embedded::of_unit,
            me_too::submit,
            asked::show,
            asked::submit
        ];
        let staff = [feedback, work, parts, acts].concat();
        rocket.mount("/", staff).mount("/", public)
    })
}
