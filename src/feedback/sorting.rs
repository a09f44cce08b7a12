//! The lists by which a county's feedback is sorted as it arrives: urgent words and themes.

use sea_orm::{ConnectionTrait, DbErr};

use super::themes::{self, Themes};
use super::urgency::{UrgentWords, words_of};

/// The lists of a county.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// The words that say that a piece is urgent.
    pub urgent: UrgentWords,
    /// Its themes.
    pub themes: Themes,
}

impl Lists {
    /// Those that every county begins with.
    #[must_use]
    pub fn defaults() -> Self {
        Self { urgent: UrgentWords::defaults(), themes: Themes::default() }
    }

    /// Those of a county.
    ///
    /// # Errors
    /// The database's fault.
    pub async fn of(db: &impl ConnectionTrait, county_id: i64) -> Result<Self, DbErr> {
        Ok(Self { urgent: words_of(db, county_id).await?, themes: themes::of(db, county_id).await? })
    }
}
