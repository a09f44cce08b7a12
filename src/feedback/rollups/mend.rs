//! Comparing what is kept with what there is, and counting everything anew.

use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, QuerySelect as _};

use super::cell::Cell;
use super::count::{Counting, Of, count};
use super::counts::{Counted, Counts};
use super::fold::put;
use super::month::Month;
use super::read::read;
use super::rows::{rollup_changes, rollups};
use crate::feedback::rows::feedback;
use crate::platform::database::Database;

/// A county and a month in which something arrived, or is counted.
pub type Part = (i64, Month);

/// The parts that there are: of each county, from the first month to the last.
///
/// # Errors
/// The database's fault.
pub async fn parts(db: &impl ConnectionTrait) -> Result<Vec<Part>, DbErr> {
    let arrived: Vec<(i64, Option<i64>, Option<i64>)> = feedback::Entity::find()
        .select_only()
        .column(feedback::Column::CountyId)
        .column_as(feedback::Column::ReceivedAt.min(), "first")
        .column_as(feedback::Column::ReceivedAt.max(), "last")
        .group_by(feedback::Column::CountyId)
        .into_tuple()
        .all(db)
        .await?;
    let mut parts: Vec<Part> = Vec::new();
    for (county_id, first, last) in arrived {
        if let (Some(first), Some(last)) = (first, last) {
            parts.extend((Month::at(first).0..=Month::at(last).0).map(|month| (county_id, Month(month))));
        }
    }
    let kept = rollups::Entity::find().select_only().columns([rollups::Column::CountyId, rollups::Column::Month]).distinct();
    let kept: Vec<(i64, i64)> = kept.order_by_asc(rollups::Column::CountyId).into_tuple().all(db).await?;
    parts.extend(kept.into_iter().map(|(county_id, month)| (county_id, Month(month))));
    parts.sort_unstable();
    parts.dedup();
    Ok(parts)
}

/// A cell whose counts are not what they should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The cell.
    pub cell: Cell,
    /// What is kept.
    pub kept: Counts,
    /// What there is.
    pub there: Counts,
}

impl Difference {
    /// Each count that differs, as JSON.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let cell = &self.cell;
        let mut all = self.kept.clone();
        all.add_all(&self.there, -1);
        let line = |(what, _): (&Counted, i64)| {
            serde_json::json!({
                "county": cell.county_id, "month": cell.month.first_day().format("%Y-%m").to_string(), "service": cell.service_id,
                "unit": cell.unit_id, "team": cell.team_id, "language": cell.language, "what": what.to_string(),
                "kept": self.kept.of(what), "there": self.there.of(what),
            })
            .to_string()
        };
        all.iter().map(line).collect()
    }
}

/// Compares what is kept of a part with what there is.
///
/// # Errors
/// The database's fault.
pub async fn verify(db: &Database, (county_id, month): Part) -> Result<Vec<Difference>, DbErr> {
    // What is written meanwhile is in both or in neither.
    let tx = db.begin(false).await?;
    let mut kept = read(&tx, county_id, month..=month).await?;
    let mut differences = Vec::new();
    for (cell, there) in count(&tx, &Of::Month(county_id, month)).await? {
        let counted = kept.remove(&cell).unwrap_or_default();
        if counted != there {
            differences.push(Difference { cell, kept: counted, there });
        }
    }
    differences.extend(kept.into_iter().map(|(cell, kept)| Difference { cell, kept, there: Counts::default() }));
    tx.commit().await?;
    Ok(differences)
}

/// Counts a part anew and keeps that; how many cells it has.
///
/// # Errors
/// The database's fault; on PostgreSQL also that somebody else has put the same counts in meanwhile, after which it can be
/// tried again.
pub async fn rebuild(db: &Database, (county_id, month): Part) -> Result<usize, DbErr> {
    let tx = db.begin(true).await?;
    rollup_changes::Entity::delete_many()
        .filter(rollup_changes::Column::CountyId.eq(county_id))
        .filter(rollup_changes::Column::Month.eq(month.0))
        .exec(&tx)
        .await?;
    rollups::Entity::delete_many()
        .filter(rollups::Column::CountyId.eq(county_id))
        .filter(rollups::Column::Month.eq(month.0))
        .exec(&tx)
        .await?;
    let counting: Counting = count(&tx, &Of::Month(county_id, month)).await?;
    let cells = counting.len();
    for (cell, counts) in counting {
        let key = (county_id, month.0, cell.service_id.unwrap_or(0), cell.unit_id.unwrap_or(0), cell.team_id, cell.language);
        put(&tx, key, &counts).await?;
    }
    tx.commit().await?;
    Ok(cells)
}

/// Counts everything once where nothing is counted yet: a database from before there were rollups. How many parts that were.
///
/// # Errors
/// The database's fault.
pub async fn begin(db: &Database) -> Result<usize, DbErr> {
    let kept = rollups::Entity::find().limit(1).one(db.read()).await?.is_some();
    if kept || rollup_changes::Entity::find().limit(1).one(db.read()).await?.is_some() {
        return Ok(0);
    }
    let parts = parts(db.read()).await?;
    for part in &parts {
        rebuild(db, *part).await?;
    }
    Ok(parts.len())
}
