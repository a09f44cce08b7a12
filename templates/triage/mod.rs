//! The inbox and the case.

mod actions;
mod case;
mod clock;
mod conflict;
mod inbox;
mod objection;
mod objection_settings;
mod objections;
mod search;
mod showing;
mod why;
mod words;

pub use actions::{Actions, Claim};
pub use case::{CasePage, Decided, LinkedChange, Noted};
pub use clock::{ClockForms, ClockPart, Stands};
pub use conflict::{ConflictPage, Yours};
pub use inbox::{Banner, Chosen, FilterField, Filters, InboxPage, Line, Sort, Tab, Together, Undo, Waiting};
pub use objection::{CaseObjection, CaseObjectionState};
pub use objection_settings::ObjectionSettingsPage;
pub use objections::{ObjectionLine, ObjectionsPage};
pub use search::{Hit, HitPlace, Hits, Meant, SearchPage, search_form};
pub use showing::{Showing, ShowingState};
pub use why::{SentOn, Why};
pub use words::{
    Promise, change_stage, done_words, gravity_name, kind_name, language_name, no_change_reason, perspective_name, score_name, stage_name,
    view_name,
};
