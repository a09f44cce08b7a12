//! The counts of a county, month by month.

use std::ops::RangeInclusive;

use sea_orm::entity::prelude::*;

use super::cell::Cell;
use super::count::Counting;
use super::counts::Counts;
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

/// What is counted of a county's feedback that arrived in these months. Read both tables in one transaction where others
/// write meanwhile: what is put from one into the other in between would be missing or counted twice.
///
/// # Errors
/// The database's fault.
pub async fn read(db: &impl ConnectionTrait, county_id: i64, months: RangeInclusive<Month>) -> Result<Counting, DbErr> {
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
    let mut counting: Counting = rows.iter().map(|row| (cell_of(row), Counts::read(&row.counts))).collect();
    for change in &changes {
        counting.entry(cell_of_change(change)).or_default().add_all(&Counts::read(&change.counts), 1);
    }
    counting.retain(|_, counts| !counts.is_empty());
    Ok(counting)
}
