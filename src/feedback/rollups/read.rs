//! The counts of a county, month by month.

use std::collections::{BTreeMap, HashMap};
use std::ops::RangeInclusive;

use sea_orm::entity::prelude::*;

use super::cell::Cell;
use super::count::Counting;
use super::counts::{Counted, Counts};
use super::month::Month;
use super::rows::{rollup_changes, rollups};

/// A service or unit, if it is one.
fn named(id: i64) -> Option<i64> {
    Some(id).filter(|id| *id != 0)
}

pub(super) fn cell_of(row: &rollups::Model) -> Cell {
    Cell {
        county_id: row.county_id,
        month: Month(row.month),
        service_id: named(row.service_id),
        unit_id: named(row.unit_id),
        team_id: row.team_id,
        language: row.language.clone(),
    }
}

pub(super) fn cell_of_change(row: &rollup_changes::Model) -> Cell {
    Cell {
        county_id: row.county_id,
        month: Month(row.month),
        service_id: named(row.service_id),
        unit_id: named(row.unit_id),
        team_id: row.team_id,
        language: row.language.clone(),
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
        .all(db)
        .await?;
    let rows = rollups::Entity::find()
        .filter(rollups::Column::CountyId.eq(county_id))
        .filter(rollups::Column::Month.between(first, last))
        .all(db)
        .await?;
    // The same few codes stand in thousands of rows: they are read once, after they were added up.
    let mut raw: BTreeMap<K, HashMap<&str, i64>> = BTreeMap::new();
    let rows = rows.iter().map(|row| (cell_of(row), row.counts.as_str()));
    for (cell, counts) in rows.chain(changes.iter().map(|change| (cell_of_change(change), change.counts.as_str()))) {
        let Some(key) = key(&cell) else { continue };
        let sums = raw.entry(key).or_default();
        for (what, count) in counts.lines().filter_map(|line| line.rsplit_once(' ')) {
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
