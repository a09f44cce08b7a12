//! What those who took part say afterwards.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};

use crate::participation::activity::Level;
use crate::participation::rows::activity_verdicts;
use crate::platform::clock::Millis;

/// One verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The level that was reached.
    pub level: Level,
    /// Agreement with having had influence, 1 to 5; none for "I cannot tell".
    pub influence: Option<u8>,
    /// A comment with identifiers masked, for the staff only; may be empty.
    pub comment: String,
    /// The code of the language it was written in.
    pub language: String,
    /// When it came.
    pub at: Millis,
}

/// Keeps a verdict. The same form sent again is the same verdict: what it says now counts.
///
/// # Errors
/// The database's fault.
pub async fn add_verdict(tx: &DatabaseTransaction, activity_id: i64, token_hash: Vec<u8>, verdict: Verdict) -> Result<(), DbErr> {
    use activity_verdicts::Column;
    let row = activity_verdicts::ActiveModel {
        activity_id: Set(activity_id),
        token_hash: Set(token_hash),
        level: Set(verdict.level.code().to_owned()),
        influence: Set(verdict.influence.map(i64::from)),
        comment: Set(verdict.comment),
        language: Set(verdict.language),
        at: Set(verdict.at),
        ..Default::default()
    };
    let again = OnConflict::column(Column::TokenHash)
        .update_columns([Column::Level, Column::Influence, Column::Comment, Column::Language])
        .to_owned();
    activity_verdicts::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

/// The verdicts on an activity, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn verdicts_of(db: &impl ConnectionTrait, activity_id: i64) -> Result<Vec<Verdict>, DbErr> {
    let rows = activity_verdicts::Entity::find()
        .filter(activity_verdicts::Column::ActivityId.eq(activity_id))
        .order_by_asc(activity_verdicts::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(verdict_of).collect())
}

/// None for a level that this program does not know.
pub(super) fn verdict_of(row: activity_verdicts::Model) -> Option<Verdict> {
    Some(Verdict {
        level: Level::from_code(&row.level)?,
        influence: row.influence.and_then(|value| u8::try_from(value).ok()).filter(|value| (1..=5).contains(value)),
        comment: row.comment,
        language: row.language,
        at: row.at,
    })
}
