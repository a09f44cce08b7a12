//! The counts of a county, month by month.

use std::collections::{BTreeMap, HashMap};
use std::ops::RangeInclusive;

use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, QuerySelect as _};

use super::cell::Cell;
use super::count::Counting;
use super::counts::{Counted, Counts};
use super::month::Month;
use super::rows::{rollup_changes, rollups};

/// A service or unit, if it is one.
fn named(id: i64) -> Option<i64> {
    Some(id).filter(|id| *id != 0)
}

/// A row of either table.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct Kept {
    county_id: i64,
    month: i64,
    service_id: i64,
    unit_id: i64,
    team_id: i64,
    language: String,
    /// The counts, as they are written.
    pub counts: String,
}

impl Kept {
    /// Where it is counted.
    pub fn cell(&self) -> Cell {
        Cell {
            county_id: self.county_id,
            month: Month(self.month),
            service_id: named(self.service_id),
            unit_id: named(self.unit_id),
            team_id: self.team_id,
            language: self.language.clone(),
        }
    }
}

/// What is counted of a county's feedback that arrived in these months, put together by what `key` makes of the cells; cells
/// without a key are left out. Read in one transaction ([`Database::begin`](crate::platform::database::Database::begin)): what
/// is put from one table into the other in between would be missing or counted twice.
///
/// # Errors
/// The database's fault.
pub async fn sums<K: Ord>(
    db: &impl ConnectionTrait,
    county_id: i64,
    months: RangeInclusive<Month>,
    key: impl Fn(&Cell) -> Option<K>,
) -> Result<BTreeMap<K, Counts>, DbErr> {
    let (first, last) = (months.start().0, months.end().0);
    let changes = rollup_changes::Entity::find()
        .filter(rollup_changes::Column::CountyId.eq(county_id))
        .filter(rollup_changes::Column::Month.between(first, last))
        .into_model::<Kept>()
        .all(db)
        .await?;
    let rows = rollups::Entity::find()
        .filter(rollups::Column::CountyId.eq(county_id))
        .filter(rollups::Column::Month.between(first, last))
        .into_model::<Kept>()
        .all(db)
        .await?;
    // The same few codes stand in thousands of rows: they are read once, after they were added up.
    let mut raw: BTreeMap<K, HashMap<&str, i64>> = BTreeMap::new();
    for row in rows.iter().chain(&changes) {
        let Some(key) = key(&row.cell()) else { continue };
        let sums = raw.entry(key).or_default();
        for (what, count) in row.counts.lines().filter_map(|line| line.rsplit_once(' ')) {
            *sums.entry(what).or_default() += count.parse::<i64>().unwrap_or(0);
        }
    }
    let counts = |sums: HashMap<&str, i64>| {
        let mut counts = Counts::default();
        for (what, count) in sums {
            if let Some(what) = Counted::read(what) {
                counts.add(what, count);
            }
        }
        counts
    };
    let mut found: BTreeMap<K, Counts> = raw.into_iter().map(|(key, sums)| (key, counts(sums))).collect();
    found.retain(|_, counts| !counts.is_empty());
    Ok(found)
}

/// What is counted of a county's feedback that arrived in these months, cell by cell; see [`sums`].
///
/// # Errors
/// The database's fault.
pub async fn read(db: &impl ConnectionTrait, county_id: i64, months: RangeInclusive<Month>) -> Result<Counting, DbErr> {
    sums(db, county_id, months, |cell| Some(cell.clone())).await
}

/// The first month of which something of a county is counted.
///
/// # Errors
/// The database's fault.
pub async fn first_month(db: &impl ConnectionTrait, county_id: i64) -> Result<Option<Month>, DbErr> {
    let months = |month: Option<Option<i64>>| month.flatten();
    let kept: Option<Option<i64>> = rollups::Entity::find()
        .select_only()
        .column_as(rollups::Column::Month.min(), "first")
        .filter(rollups::Column::CountyId.eq(county_id))
        .into_tuple()
        .one(db)
        .await?;
    let changed: Option<Option<i64>> = rollup_changes::Entity::find()
        .select_only()
        .column_as(rollup_changes::Column::Month.min(), "first")
        .filter(rollup_changes::Column::CountyId.eq(county_id))
        .into_tuple()
        .one(db)
        .await?;
    Ok([months(kept), months(changed)].into_iter().flatten().min().map(Month))
}
