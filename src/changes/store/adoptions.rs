//! Changes that were taken over from other counties.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};

use super::change_of;
use crate::changes::change::Change;
use crate::changes::rows::{change_adoptions, changes};
use crate::platform::clock::Millis;

/// Writes down where a change comes from; for good.
///
/// # Errors
/// The database's fault.
pub async fn note_origin(tx: &DatabaseTransaction, change_id: i64, origin_id: i64, at: Millis) -> Result<(), DbErr> {
    let row = change_adoptions::ActiveModel { change_id: Set(change_id), origin_id: Set(origin_id), adopted_at: Set(at) };
    change_adoptions::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// The change of another county that this one was taken over from.
///
/// # Errors
/// The database's fault.
pub async fn origin_of(db: &impl ConnectionTrait, change_id: i64) -> Result<Option<Change>, DbErr> {
    let Some(row) = change_adoptions::Entity::find_by_id(change_id).one(db).await? else { return Ok(None) };
    Ok(changes::Entity::find_by_id(row.origin_id).one(db).await?.map(change_of))
}

/// The changes of other counties that were taken over from this one, the earliest first.
///
/// # Errors
/// The database's fault.
pub async fn adopters_of(db: &impl ConnectionTrait, origin_id: i64) -> Result<Vec<Change>, DbErr> {
    let rows = change_adoptions::Entity::find()
        .filter(change_adoptions::Column::OriginId.eq(origin_id))
        .order_by_asc(change_adoptions::Column::AdoptedAt)
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids = rows.iter().map(|row| row.change_id);
    let found = changes::Entity::find().filter(changes::Column::Id.is_in(ids)).order_by_asc(changes::Column::CreatedAt).all(db).await?;
    Ok(found.into_iter().map(change_of).collect())
}
