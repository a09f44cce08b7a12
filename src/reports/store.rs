//! What is counted of a county and a period. Everything hangs on the pieces that arrived in the period, but changes, which
//! hang on their own days.

use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use sea_orm::{ConnectionTrait, DbErr};

use super::hiding::Place;
use crate::feedback::rollups::{self, Cell, Counted, Counts, Month};
use crate::platform::clock::Millis;
use crate::platform::database::Database;

/// Of which county, and from when to (not including) when.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The county.
    pub county_id: i64,
    /// The first moment.
    pub from: Millis,
    /// The first moment after.
    pub to: Millis,
}

/// A change that was under way or made or planned in the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    /// Where.
    pub place: Place,
    /// When the work began.
    pub started_at: Option<Millis>,
    /// When it was made.
    pub done_at: Option<Millis>,
}

/// Everything a report is made of.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// What is counted of the feedback, by where it is about and its language.
    pub counts: Vec<(Place, String, Counts)>,
    /// Changes.
    pub changes: Vec<Made>,
}

/// Finds it.
///
/// # Errors
/// The database's fault.
pub async fn find(db: &Database, asked: Asked) -> Result<Found, DbErr> {
    let tx = db.begin(false).await?;
    let months = Month::at(asked.from)..=Month::at(asked.to - 1);
    let key = |cell: &Cell| Some(((cell.service_id, cell.unit_id), cell.language.clone()));
    let counts = rollups::sums(&tx, asked.county_id, months, key).await?;
    let changes = changes(&tx, asked).await?;
    tx.commit().await?;
    Ok(Found { counts: counts.into_iter().map(|((place, language), counts)| (place, language, counts)).collect(), changes })
}

impl Found {
    /// Every count, with its place and language.
    pub fn each(&self) -> impl Iterator<Item = (Place, &str, &Counted, u64)> {
        self.counts.iter().flat_map(|(place, language, counts)| {
            counts.iter().map(|(what, count)| (*place, language.as_str(), what, u64::try_from(count).unwrap_or(0)))
        })
    }
}

/// Changes that existed in the period and were not made before it.
async fn changes(db: &impl ConnectionTrait, asked: Asked) -> Result<Vec<Made>, DbErr> {
    let query = Query::select()
        .columns(["service_id", "unit_id", "started_at", "done_at"])
        .from("changes")
        .and_where(Expr::col("county_id").eq(asked.county_id))
        .and_where(Expr::col("created_at").lt(asked.to))
        .and_where(Expr::col("done_at").is_null().or(Expr::col("done_at").gte(asked.from)))
        .to_owned();
    let made = |row: &sea_orm::QueryResult| {
        let place = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        Ok(Made { place, started_at: row.try_get_by_index(2)?, done_at: row.try_get_by_index(3)? })
    };
    db.query_all(&query).await?.iter().map(made).collect()
}
