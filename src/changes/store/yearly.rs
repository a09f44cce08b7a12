//! A county's changes of a period, for reports.

use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait as _;

use super::change_of;
use crate::changes::change::Change;
use crate::changes::rows::changes;
use crate::changes::stage::Stage;
use crate::platform::clock::Millis;

/// What was promised by `at` and not made or given up by then, by the day it was promised for. What is only proposed is no promise.
///
/// # Errors
/// The database's fault.
pub async fn promised_by(db: &impl ConnectionTrait, county_id: i64, at: Millis) -> Result<Vec<Change>, DbErr> {
    use changes::Column::{CountyId, CreatedAt, DoneAt, DroppedAt, DueOn, Id, Stage as InStage};
    let rows = changes::Entity::find()
        .filter(CountyId.eq(county_id))
        .filter(CreatedAt.lt(at))
        .filter(InStage.ne(Stage::Proposed.code()))
        .filter(DoneAt.is_null().or(DoneAt.gte(at)))
        .filter(DroppedAt.is_null().or(DroppedAt.gte(at)))
        .order_by_asc(DueOn)
        .order_by_asc(Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(change_of).collect())
}

/// What was made from `from` to (not including) `to`, the earliest first.
///
/// # Errors
/// The database's fault.
pub async fn made_between(db: &impl ConnectionTrait, county_id: i64, from: Millis, to: Millis) -> Result<Vec<Change>, DbErr> {
    let rows = changes::Entity::find()
        .filter(changes::Column::CountyId.eq(county_id))
        .filter(changes::Column::DoneAt.gte(from))
        .filter(changes::Column::DoneAt.lt(to))
        .order_by_asc(changes::Column::DoneAt)
        .order_by_asc(changes::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(change_of).collect())
}
