//! Changes: recording them, working on them, and showing everybody what came of feedback.

mod change;
mod decide;
mod edit;
mod fields;
mod helped;
mod list;
mod me_too;
mod record;
mod service;
mod words;
mod work;

pub use change::{ChangePage, Step};
pub use decide::{DecidePage, Decided, REASON_LIMIT};
pub use edit::{EditPage, Saved};
pub use fields::{About, TEXT_LIMIT, TITLE_LIMIT, Typed};
pub use helped::{COMMENT_LIMIT, HelpedAnswered, HelpedGonePage, HelpedPage, helped_fields, helped_thanks};
pub use list::{Card, ChangesPage, StageTag};
pub use me_too::{MeToo, me_too_form};
pub use record::RecordPage;
pub use service::ServicePage;
pub use words::{Words, only_in};
pub use work::{Tab, WorkLine, WorkPage};
