//! Puts what was counted since into the rows that reports read.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _, QuerySelect as _};

use super::count::Counting;
use super::counts::Counts;
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
    for (cell, counts) in more {
        let key =
            (cell.county_id, cell.month.0, cell.service_id.unwrap_or(0), cell.unit_id.unwrap_or(0), cell.team_id, cell.language.clone());
        let before = rollups::Entity::find_by_id(key.clone()).lock_exclusive().one(tx).await?;
        let mut sum = before.map(|row| Counts::read(&row.counts)).unwrap_or_default();
        sum.add_all(&counts, 1);
        put(tx, key, &sum).await?;
    }
    Ok(done)
}

/// County, month, service, unit, team, language.
pub(super) type Key = (i64, i64, i64, i64, i64, String);

pub(super) async fn put(tx: &impl ConnectionTrait, key: Key, counts: &Counts) -> Result<(), DbErr> {
    use rollups::Column;
    if counts.is_empty() {
        rollups::Entity::delete_by_id(key).exec(tx).await?;
        return Ok(());
    }
    let row = rollups::ActiveModel {
        county_id: Set(key.0),
        month: Set(key.1),
        service_id: Set(key.2),
        unit_id: Set(key.3),
        team_id: Set(key.4),
        language: Set(key.5),
        counts: Set(counts.written()),
    };
    let columns = [Column::CountyId, Column::Month, Column::ServiceId, Column::UnitId, Column::TeamId, Column::Language];
    let instead = OnConflict::columns(columns).update_column(Column::Counts).to_owned();
    rollups::Entity::insert(row).on_conflict(instead).exec_without_returning(tx).await?;
    Ok(())
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
