//! The inbox and the case.

mod actions;
mod assign;
mod case;
mod clock;
mod conflict;
mod inbox;
mod objection;
mod objection_settings;
mod objections;
mod profile;
mod same;
mod search;
mod severity;
mod showing;
mod suggested;
mod themes;
mod trace;
mod urgency;
mod urgent_words;
mod why;
mod words;

pub use actions::{Actions, Claim};
pub use assign::Assignment;
pub use case::{CasePage, Decided, LinkedChange, Noted};
pub use clock::{ClockForms, ClockPart, Stands};
pub use conflict::{ConflictPage, Yours};
pub use inbox::{
    Banner, BulkFields, BulkPage, Chosen, FilterField, Filters, InboxPage, Line, SavedRow, Saving, Sort, Tab, Together, Undo, ViewsPage,
    Waiting, done_together, left_out_words, together_name,
};
pub use objection::{CaseObjection, CaseObjectionState};
pub use objection_settings::ObjectionSettingsPage;
pub use objections::{ObjectionLine, ObjectionsPage};
pub use profile::{ProfilePage, ShortcutsPage};
pub use same::{LikeOne, MergedOne, SameMatter};
pub use search::{Hit, HitPlace, Hits, Meant, SearchPage, search_form};
pub use severity::{RatingLine, SeverityAct, SeverityPart};
pub use showing::{Showing, ShowingState};
pub use suggested::{LikelyOne, Suggested, SuggestedOnes};
pub use themes::{OwnThemeLine, ThemesPage, TypedTheme};
pub use trace::{TraceLine, TracePage};
pub use urgency::{UrgencyChecked, UrgencyPart};
pub use urgent_words::UrgentWordsPage;
pub use why::{SentOn, Why};
pub use words::{
    Promise, change_stage, done_words, gravity_name, kind_name, language_name, no_change_reason, perspective_name, reminded_whom,
    score_name, stage_name, view_name,
};
