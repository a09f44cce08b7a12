//! What is taken of a third when it is closed: what was counted of its feedback, and what still waited for an answer.

use sea_orm::{ConnectionTrait, DbErr};

use super::period::Period;
use crate::feedback::rollups::{self, Cell, Counts};
use crate::platform::clock::Millis;

/// The languages that figures are kept apart by; everything else is `other`.
pub const LANGUAGES: [&str; 3] = ["fi", "sv", "other"];

/// The one of [`LANGUAGES`] that a language belongs to.
#[must_use]
pub fn language_group(code: &str) -> &'static str {
    match code {
        "fi" => "fi",
        "sv" => "sv",
        _ => "other",
    }
}

/// The counts of a month, place, team and language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Taken {
    /// 0 to 11.
    pub month: usize,
    /// The service, if named.
    pub service_id: Option<i64>,
    /// The unit, if named.
    pub unit_id: Option<i64>,
    /// The team.
    pub team_id: i64,
    /// The language.
    pub language: String,
    /// What was counted.
    pub counts: Counts,
}

/// Takes what is counted of a county's third, as of `now`.
pub(super) async fn take(db: &impl ConnectionTrait, county_id: i64, third: Period, now: Millis) -> Result<Vec<Taken>, DbErr> {
    let mut all = rollups::read(db, county_id, third.months()).await?;
    for month in third.months().start().0..=third.months().end().0 {
        for (cell, counts) in rollups::waiting(db, county_id, rollups::Month(month), now).await? {
            all.entry(cell).or_default().add_all(&counts, 1);
        }
    }
    Ok(all.into_iter().map(|(cell, counts)| taken(cell, counts)).collect())
}

fn taken(cell: Cell, counts: Counts) -> Taken {
    let month = usize::try_from(cell.month.0.rem_euclid(12)).unwrap_or(0);
    Taken { month, service_id: cell.service_id, unit_id: cell.unit_id, team_id: cell.team_id, language: cell.language, counts }
}
