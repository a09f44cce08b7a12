//! Changes: recording them, working on them, and showing everybody what came of feedback.

mod act;
mod change;
mod decide;
mod edit;
mod embedded;
mod fields;
mod helped;
mod list;
mod me_too;
mod overview;
mod record;
mod registration;
mod service;
mod words;
mod work;
mod working;

pub use act::{ActForm, ActPage};
pub use change::{ActivityLine, ChangePage, Elsewhere, Finding, PublicStep, Said, Station, VerdictTag};
pub use decide::{DecidePage, Decided, REASON_LIMIT};
pub use edit::{EditPage, Edited, Saved};
pub use embedded::{BoxLine, EmbeddedPage};
pub use fields::{About, TEXT_LIMIT, TITLE_LIMIT, TypedBoth, TypedDetails};
pub use helped::{COMMENT_LIMIT, HelpedAnswered, HelpedGonePage, HelpedPage, helped_fields, helped_thanks};
pub use list::{Card, ChangesPage, Filters, StageTag};
pub use me_too::{MeToo, me_too_form};
pub use overview::{Counts, NextAct, OverviewPage, TypedActivity};
pub use record::{RecordPage, TypedLink, TypedRecord};
pub use registration::{RegistrationChoices, TypedRegistration};
pub use service::{ServicePage, StatementLine};
pub use words::{Words, only_in};
pub use work::{Tab, WorkLine, WorkPage};
pub use working::{Comment, CountLine, EditLine, ReviewLine, StepLine, TypedCount, TypedStep};
