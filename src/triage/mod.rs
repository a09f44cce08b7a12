//! Professionals sort what arrived: the inbox, the case, and what a team does with it besides answering.

mod assign;
mod case;
mod claim;
mod classify;
mod clock;
mod close;
mod digest;
mod extend;
mod inbox;
mod moments;
mod note;
mod objection;
mod page;
mod pause;
mod profile;
mod promise;
mod reason;
mod refused;
pub mod reminders;
mod reroute;
mod same;
mod search;
mod severity;
mod showing;
mod suggested;
mod themes;
mod trace;
mod urgency;

pub use inbox::saved::{NewView, keep as keep_view};

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("triage", |rocket| async {
        let cases = rocket::routes![
            case::show,
            claim::submit,
            assign::submit,
            reroute::submit,
            note::submit,
            classify::submit,
            close::submit,
            pause::submit,
            pause::submit_resume,
            extend::submit,
            trace::show
        ];
        let inbox = rocket::routes![
            inbox::show,
            inbox::arrivals::show,
            inbox::bulk::ask,
            inbox::bulk::submit,
            inbox::undo::submit,
            inbox::views::show,
            inbox::views::submit,
            inbox::views::change,
            search::show,
            profile::show,
            profile::submit,
            profile::shortcuts
        ];
        rocket
            .mount("/", cases)
            .mount("/", inbox)
            .mount("/", objection::routes())
            .mount("/", same::routes())
            .mount("/", severity::routes())
            .mount("/", urgency::routes())
            .mount("/", themes::routes())
    })
}
