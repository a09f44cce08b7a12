//! What a county publishes every four months: how staff write and approve it, how everybody reads it, who hears of it.

mod draft;
mod public;
mod publishing;
mod section;
mod subscribe;

pub use draft::{ApprovalLine, CorrectPage, DraftPage, PartLine};
pub use public::{Archived, CorrectionLine, ElsewherePage, PublicationLine, PublicationPage, PublicationsPage, VersionLine};
pub use publishing::{PublishingLine, PublishingPage};
pub use section::{PUBLIC_TEXT_LIMIT, SavedTexts, SectionPage, TypedTexts};
pub use subscribe::{KeyPage, KeyVerb, ReportMailPage, SubscribePage};
