//! Making feedback safe to show, and showing it.

mod case;
mod parts;
mod preview;
mod principles;
mod public;
mod queue;
mod voice;
mod words;

pub use case::{Deciding, ModerationPage};
pub use parts::{HiddenWords, Proposal, ShownPart, VersionLine};
pub use preview::PreviewPage;
pub use principles::PrinciplesPage;
pub use public::{GoneVoicePage, VoicePage, VoicesPage};
pub use queue::{QueueLine, QueuePage};
pub use voice::Voice;
pub use words::{not_shown_words, redaction_words};
