//! Participation: planning activities, inviting, telling the results; and what everybody sees of them.

mod edit;
mod invite;
mod list;
mod parties;
mod plan;
mod record;
mod sheet;
mod tell;

pub use edit::{EditPage, Heard};
pub use invite::InvitePage;
pub use list::{ActivitiesPage, ActivityLine};
pub use parties::{PARTY_LIMIT, PartiesPage, SAID_LIMIT};
pub use plan::{Locked, PlanChoices, PlanPage};
pub use record::{Group, RecordPage};
pub use sheet::{Sheet, Text, in_finnish, in_swedish};
pub use tell::{CancelPage, TellPage};
