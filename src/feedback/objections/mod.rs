//! Statutory objections (muistutus, anmärkning): a piece of feedback may turn out to be one, and only its giver says so.
//!
//! The giver is asked, or asks for it; then the piece is transferred for good, with a clock of its own, and leaves the
//! figures of feedback. Rules: patient act 785/1992 section 10, social care client act 812/2000 section 23; the month is
//! what the supervisor's guide holds to be the rule.

mod acts;
mod clock;
mod rows;
mod settings;
mod store;
pub mod watch;

pub use acts::{Answered, By, Unable, answered, ask, decline, release, transfer};
pub use clock::{ASK_DAYS, WARN_DAYS, due_of, warn_of};
pub use settings::{Settings, keep, settings_of};
pub use store::{Objection, can_be_asked, in_county, late, note_late_told, note_warned, of, tell_past, to_warn, unanswered};

crate::coded! {
    /// What the giver says when asked.
    pub enum GiverAnswer {
        /// It is to be handled as an objection.
        Wants = "wants",
        /// It stays feedback.
        Declines = "declines",
    }
}
