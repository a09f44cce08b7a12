//! Giving feedback: choosing what it is about, the form, the confirmation, the poster.

mod choose;
mod emergency;
mod give;
mod poster;
mod sent;

pub use choose::{ChoosePage, FoundLink, MunicipalityUnits};
pub use emergency::{HelpNumber, emergency};
pub use give::{GivePage, Identified, Interruption, NpsWords, ScaleWords, StatementWords, Values};
pub use poster::PosterPage;
pub use sent::{SentPage, TooLatePage};
