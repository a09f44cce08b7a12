//! Comparing what is kept with what there is, and counting everything anew.

use futures::StreamExt as _;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, QuerySelect as _};

use super::cell::Cell;
use super::count::{Counting, Of, count};
use super::counts::{Counted, Counts};
use super::keep::add;
use super::month::Month;
use super::read::read;
use super::rows::{rollup_changes, rollups};
use crate::feedback::rows::feedback;
use crate::platform::database::Database;

/// The most parts that are counted at once: the connections for reading that SQLite has.
const READERS: usize = 4;

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

/// What is kept of a part, and what there is.
async fn both(db: &Database, (county_id, month): Part) -> Result<(Counting, Counting), DbErr> {
    // What is written meanwhile is in both or in neither.
    let tx = db.begin(false).await?;
    let kept = read(&tx, county_id, month..=month).await?;
    let there = count(&tx, &Of::Month(county_id, month)).await?;
    tx.commit().await?;
    Ok((kept, there))
}

/// Compares what is kept of a part with what there is.
///
/// # Errors
/// The database's fault.
pub async fn verify(db: &Database, part: Part) -> Result<Vec<Difference>, DbErr> {
    let (mut kept, there) = both(db, part).await?;
    let mut differences = Vec::new();
    for (cell, there) in there {
        let counted = kept.remove(&cell).unwrap_or_default();
        if counted != there {
            differences.push(Difference { cell, kept: counted, there });
        }
    }
    differences.extend(kept.into_iter().map(|(cell, kept)| Difference { cell, kept, there: Counts::default() }));
    Ok(differences)
}

/// Counts a part anew and makes what is kept the same; how many cells it has. Nobody waits while it is counted: the difference
/// is added like that of any act, and holds whatever was written since.
///
/// # Errors
/// The database's fault.
pub async fn rebuild(db: &Database, part: Part) -> Result<usize, DbErr> {
    let (kept, mut there) = both(db, part).await?;
    let cells = there.len();
    for (cell, counts) in kept {
        there.entry(cell).or_default().add_all(&counts, -1);
    }
    there.retain(|_, counts| !counts.is_empty());
    if !there.is_empty() {
        db.write(move |tx| Box::pin(async move { add(tx, there).await })).await?;
    }
    Ok(cells)
}

/// Counts these parts anew, as many at once as there are processors; how many cells they have. `done` is called after each.
///
/// # Errors
/// The database's fault.
pub async fn rebuild_all(db: &Database, parts: Vec<Part>, done: impl Fn()) -> Result<usize, DbErr> {
    let at_once = std::thread::available_parallelism().map_or(1, usize::from).min(READERS);
    let mut counted = futures::stream::iter(parts)
        .map(|part| {
            let db = db.clone();
            tokio::spawn(async move { rebuild(&db, part).await })
        })
        .buffer_unordered(at_once);
    let mut cells = 0;
    while let Some(part) = counted.next().await {
        cells += part.map_err(|error| DbErr::Custom(error.to_string()))??;
        done();
    }
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
    let number = parts.len();
    rebuild_all(db, parts, || {}).await?;
    Ok(number)
}
