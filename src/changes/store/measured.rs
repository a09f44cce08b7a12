//! What is measured of a change: edits of what was registered, units to compare with, the team's own counts, and the
//! verdict that was found last.

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};

use crate::changes::registration::{Difference, Field};
use crate::changes::rows::{change_comparisons, change_counts, change_edits, change_effects};
use crate::changes::stage::Stage;
use crate::platform::clock::Millis;

/// An edit of what was registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// When.
    pub at: Millis,
    /// By whom; none when the program did it.
    pub account_id: Option<i64>,
    /// What was edited, with what stood there and what stands there now, as the database keeps them.
    pub difference: Difference,
    /// The change's stage at that time.
    pub stage: Stage,
    /// Why.
    pub reason: String,
}

/// Keeps edits that were made together.
///
/// # Errors
/// The database's fault.
pub async fn keep_edits(tx: &DatabaseTransaction, change_id: i64, edits: Vec<Edit>) -> Result<(), DbErr> {
    if edits.is_empty() {
        return Ok(());
    }
    let rows = edits.into_iter().map(|edit| change_edits::ActiveModel {
        change_id: Set(change_id),
        at: Set(edit.at),
        account_id: Set(edit.account_id),
        field: Set(edit.difference.field.code().to_owned()),
        before: Set(edit.difference.before),
        after: Set(edit.difference.after),
        stage: Set(edit.stage.code().to_owned()),
        reason: Set(edit.reason),
        ..Default::default()
    });
    change_edits::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

/// All edits of what was registered, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn edits_of(db: &impl ConnectionTrait, change_id: i64) -> Result<Vec<Edit>, DbErr> {
    let rows = change_edits::Entity::find()
        .filter(change_edits::Column::ChangeId.eq(change_id))
        .order_by_asc(change_edits::Column::Id)
        .all(db)
        .await?;
    let edits = rows.into_iter().filter_map(|row| {
        Some(Edit {
            at: row.at,
            account_id: row.account_id,
            difference: Difference { field: Field::from_code(&row.field)?, before: row.before, after: row.after },
            stage: Stage::from_code(&row.stage)?,
            reason: row.reason,
        })
    });
    Ok(edits.collect())
}

/// The units that a change is compared with, in order.
///
/// # Errors
/// The database's fault.
pub async fn comparisons_of(db: &impl ConnectionTrait, change_id: i64) -> Result<Vec<i64>, DbErr> {
    let rows = change_comparisons::Entity::find()
        .filter(change_comparisons::Column::ChangeId.eq(change_id))
        .order_by_asc(change_comparisons::Column::UnitId)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.unit_id).collect())
}

/// Sets the units that a change is compared with.
///
/// # Errors
/// The database's fault.
pub async fn put_comparisons(tx: &DatabaseTransaction, change_id: i64, unit_ids: &[i64]) -> Result<(), DbErr> {
    change_comparisons::Entity::delete_many().filter(change_comparisons::Column::ChangeId.eq(change_id)).exec(tx).await?;
    for unit_id in unit_ids {
        let row = change_comparisons::ActiveModel { change_id: Set(change_id), unit_id: Set(*unit_id) };
        change_comparisons::Entity::insert(row).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// What the team counted in a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// The first day of the month.
    pub month: NaiveDate,
    /// How many.
    pub number: f64,
    /// Of how many, where that is counted too.
    pub out_of: Option<f64>,
}

/// The team's own counts, the oldest month first.
///
/// # Errors
/// The database's fault.
pub async fn counts_of(db: &impl ConnectionTrait, change_id: i64) -> Result<Vec<Measured>, DbErr> {
    let rows = change_counts::Entity::find()
        .filter(change_counts::Column::ChangeId.eq(change_id))
        .order_by_asc(change_counts::Column::Month)
        .all(db)
        .await?;
    let read = |row: change_counts::Model| Some(Measured { month: row.month.parse().ok()?, number: row.number, out_of: row.out_of });
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Sets the count of a month.
///
/// # Errors
/// The database's fault.
pub async fn put_count(tx: &DatabaseTransaction, change_id: i64, counted: Measured, at: Millis, by: Option<i64>) -> Result<(), DbErr> {
    let row = change_counts::ActiveModel {
        change_id: Set(change_id),
        month: Set(counted.month.to_string()),
        number: Set(counted.number),
        out_of: Set(counted.out_of),
        entered_at: Set(at),
        entered_by: Set(by),
    };
    let again = OnConflict::columns([change_counts::Column::ChangeId, change_counts::Column::Month])
        .update_columns([
            change_counts::Column::Number,
            change_counts::Column::OutOf,
            change_counts::Column::EnteredAt,
            change_counts::Column::EnteredBy,
        ])
        .to_owned();
    change_counts::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

/// Takes the count of a month away.
///
/// # Errors
/// The database's fault.
pub async fn remove_count(tx: &DatabaseTransaction, change_id: i64, month: NaiveDate) -> Result<(), DbErr> {
    change_counts::Entity::delete_by_id((change_id, month.to_string())).exec(tx).await?;
    Ok(())
}

/// A verdict as it was found last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The verdict's code.
    pub verdict: String,
    /// When it was found.
    pub found_at: Millis,
}

/// Keeps a verdict, for lists.
///
/// # Errors
/// The database's fault.
pub async fn keep_effect(tx: &DatabaseTransaction, change_id: i64, verdict: &str, at: Millis) -> Result<(), DbErr> {
    let row = change_effects::ActiveModel { change_id: Set(change_id), verdict: Set(verdict.to_owned()), found_at: Set(at) };
    let again = OnConflict::column(change_effects::Column::ChangeId)
        .update_columns([change_effects::Column::Verdict, change_effects::Column::FoundAt])
        .to_owned();
    change_effects::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

/// The verdicts of these changes as they were found last.
///
/// # Errors
/// The database's fault.
pub async fn kept_effects(db: &impl ConnectionTrait, change_ids: impl IntoIterator<Item = i64>) -> Result<HashMap<i64, Kept>, DbErr> {
    let rows = change_effects::Entity::find().filter(change_effects::Column::ChangeId.is_in(change_ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.change_id, Kept { verdict: row.verdict, found_at: row.found_at })).collect())
}
