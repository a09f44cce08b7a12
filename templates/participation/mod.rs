//! Participation: planning activities, inviting, telling the results; and what everybody sees of them.

mod edit;
mod invite;
mod join;
mod library;
mod list;
mod open_form;
mod parties;
mod plan;
mod public;
mod public_list;
mod record;
mod sheet;
mod tell;
mod verdict;

pub use edit::{EditPage, Heard};
pub use invite::InvitePage;
pub use join::JoinPage;
pub use library::{LibraryPage, MethodPage, ThemePart};
pub use list::{ActivitiesPage, ActivityLine};
pub use open_form::{Again, OpenForm};
pub use parties::{PARTY_LIMIT, PartiesPage, SAID_LIMIT};
pub use plan::{Locked, PlanChoices, PlanPage};
pub use public::{ActivityPage, Afterwards, Counts, Verdicts};
pub use public_list::{ActivityCard, Part, ParticipationPage, Standing};
pub use record::{Group, RecordPage};
pub use sheet::{Sheet, Text, in_finnish, in_swedish};
pub use tell::{CancelPage, TellPage};
pub use verdict::{COMMENT_LIMIT, VerdictPage};
