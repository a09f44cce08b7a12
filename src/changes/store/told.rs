//! What has been told, asked and planned already: so that each is done once.

use std::collections::{HashMap, HashSet};

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QuerySelect as _};

use crate::changes::rows::{change_helped, change_notices, change_reviews};
use crate::changes::stage::Standing;
use crate::platform::clock::Millis;

/// What the kind of such a notice begins with.
const TOLD: &str = "told:";

/// All notices given, whatever the change: its row and the notice's code. For what the program does by itself.
///
/// # Errors
/// The database's fault.
pub async fn notices_given(db: &impl ConnectionTrait) -> Result<HashSet<(i64, String)>, DbErr> {
    let rows = change_notices::Entity::find().all(db).await?;
    Ok(rows.into_iter().map(|row| (row.change_id, row.kind)).collect())
}

/// The changes for which a review is planned or done.
///
/// # Errors
/// The database's fault.
pub async fn with_reviews(db: &impl ConnectionTrait) -> Result<HashSet<i64>, DbErr> {
    let ids: Vec<i64> =
        change_reviews::Entity::find().select_only().column(change_reviews::Column::ChangeId).distinct().into_tuple().all(db).await?;
    Ok(ids.into_iter().collect())
}

/// The feedback whose givers have said whether a change helped.
///
/// # Errors
/// The database's fault.
pub async fn judged_by(db: &impl ConnectionTrait, change_id: i64) -> Result<HashSet<i64>, DbErr> {
    let ids: Vec<i64> = change_helped::Entity::find()
        .select_only()
        .column(change_helped::Column::FeedbackId)
        .filter(change_helped::Column::ChangeId.eq(change_id))
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().collect())
}

/// Writes down that the givers are told where a change stands.
///
/// # Errors
/// The database's fault.
pub async fn note_told(tx: &DatabaseTransaction, change_id: i64, standing: Standing, at: Millis) -> Result<(), DbErr> {
    let kind = format!("{TOLD}{}", standing.code());
    let row = change_notices::ActiveModel { change_id: Set(change_id), kind: Set(kind), at: Set(at) };
    let again = OnConflict::columns([change_notices::Column::ChangeId, change_notices::Column::Kind])
        .update_column(change_notices::Column::At)
        .to_owned();
    change_notices::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

/// What was told last of each of these changes, and when.
///
/// # Errors
/// The database's fault.
pub async fn last_told(
    db: &impl ConnectionTrait,
    change_ids: impl IntoIterator<Item = i64>,
) -> Result<HashMap<i64, (Standing, Millis)>, DbErr> {
    let rows = change_notices::Entity::find()
        .filter(change_notices::Column::ChangeId.is_in(change_ids))
        .filter(change_notices::Column::Kind.starts_with(TOLD))
        .all(db)
        .await?;
    let mut last: HashMap<i64, (Standing, Millis)> = HashMap::new();
    for row in rows {
        let Some(standing) = row.kind.strip_prefix(TOLD).and_then(Standing::from_code) else { continue };
        let before = last.get(&row.change_id);
        // Of two told in the same millisecond the later in life is the last.
        if before.is_none_or(|(had, at)| (*at, *had as usize) < (row.at, standing as usize)) {
            last.insert(row.change_id, (standing, row.at));
        }
    }
    Ok(last)
}
