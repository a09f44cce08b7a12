//! Counties: all of them, one of them, its notices and its settings.

mod accessibility;
mod admin;
mod counties;
mod county;
mod privacy;
mod promises;

pub use accessibility::AccessibilityPage;
pub use admin::{AdminPage, RuleLine, TeamLine, UnitLine};
pub use counties::{CountiesPage, CountyLine};
pub use county::CountyPage;
pub use privacy::PrivacyPage;
pub use promises::{PromiseChange, PromiseLine, PromisePage, PromisePreview, PromiseTyped, PromisedFor, PromisesPage, channel_name};
