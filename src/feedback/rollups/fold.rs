//! Puts what was counted since into the rows that reports read.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _, QuerySelect as _};

use super::count::Counting;
use super::counts::Counts;
use super::mend::Part;
use super::read::Kept;
use super::rows::{rollup_changes, rollups};
use crate::platform::app::App;

/// How many changes are put in at once.
const HANDFUL: u64 = 500;
/// How often it is looked whether there are some.
const ROUND: Duration = Duration::from_secs(5);

/// Puts the oldest changes in; how many they were. Whoever takes the changes away puts them in: another node that took the
/// same ones finds them gone.
///
/// # Errors
/// The database's fault.
pub async fn fold(tx: &DatabaseTransaction) -> Result<usize, DbErr> {
    use rollup_changes::{Column, Entity};
    let oldest = Entity::find().select_only().column(Column::Id).order_by_asc(Column::Id).limit(HANDFUL).lock_exclusive();
    let ids: Vec<i64> = oldest.into_tuple().all(tx).await?;
    if ids.is_empty() {
        return Ok(0);
    }
    let changes: Vec<Kept> = Entity::find().filter(Column::Id.is_in(ids.clone())).into_model().all(tx).await?;
    let mut more = Counting::new();
    for change in &changes {
        more.entry(change.cell()).or_default().add_all(&Counts::read(&change.counts), 1);
    }
    let done = ids.len();
    Entity::delete_many().filter(Column::Id.is_in(ids)).exec(tx).await?;
    more.retain(|_, counts| !counts.is_empty());
    put_in(tx, more).await?;
    Ok(done)
}

/// County, month, service, unit, team, language.
type Key = (i64, i64, i64, i64, i64, String);

/// Adds to the rows, all of a county and a month together.
async fn put_in(tx: &DatabaseTransaction, more: Counting) -> Result<(), DbErr> {
    use rollups::{Column, Entity};
    let mut parts: BTreeMap<Part, Vec<(Key, Counts)>> = BTreeMap::new();
    for (cell, counts) in more {
        let key = (cell.county_id, cell.month.0, cell.service_id.unwrap_or(0), cell.unit_id.unwrap_or(0), cell.team_id, cell.language);
        parts.entry((cell.county_id, cell.month)).or_default().push((key, counts));
    }
    let (mut rows, mut empty) = (Vec::new(), Vec::new());
    for ((county_id, month), changed) in parts {
        let units: BTreeSet<i64> = changed.iter().map(|(key, _)| key.3).collect();
        let before = Entity::find()
            .filter(Column::CountyId.eq(county_id))
            .filter(Column::Month.eq(month.0))
            .filter(Column::UnitId.is_in(units))
            .lock_exclusive()
            .all(tx)
            .await?;
        let mut before: HashMap<Key, String> = before
            .into_iter()
            .map(|row| ((row.county_id, row.month, row.service_id, row.unit_id, row.team_id, row.language), row.counts))
            .collect();
        for (key, mut counts) in changed {
            if let Some(before) = before.remove(&key) {
                counts.add_all(&Counts::read(&before), 1);
            }
            if counts.is_empty() { empty.push(key) } else { rows.push(row(key, &counts)) }
        }
    }
    for key in empty {
        Entity::delete_by_id(key).exec(tx).await?;
    }
    if !rows.is_empty() {
        let columns = [Column::CountyId, Column::Month, Column::ServiceId, Column::UnitId, Column::TeamId, Column::Language];
        let instead = OnConflict::columns(columns).update_column(Column::Counts).to_owned();
        Entity::insert_many(rows).on_conflict(instead).exec_without_returning(tx).await?;
    }
    Ok(())
}

fn row(key: Key, counts: &Counts) -> rollups::ActiveModel {
    rollups::ActiveModel {
        county_id: Set(key.0),
        month: Set(key.1),
        service_id: Set(key.2),
        unit_id: Set(key.3),
        team_id: Set(key.4),
        language: Set(key.5),
        counts: Set(counts.written()),
    }
}

/// Puts everything in that is there now; how many changes that were.
///
/// # Errors
/// The database's fault.
pub async fn fold_all(app: &App) -> Result<usize, DbErr> {
    let mut all = 0;
    loop {
        let done: Result<usize, DbErr> = app.db.write(|tx| Box::pin(fold(tx))).await;
        match done? {
            0 => return Ok(all),
            some => all += some,
        }
    }
}

/// Puts in what is counted until the program ends.
pub async fn run(app: App) {
    loop {
        if let Err(error) = fold_all(&app).await {
            log::error!("what was counted cannot be put together: {error}");
        }
        tokio::time::sleep(ROUND).await;
    }
}
