//! Keeping what counties let others compare themselves with.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use super::rows::comparison_publications;
use crate::organisations::{County, store as organisations};

/// What a county lets others compare themselves with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    /// Its indicators.
    pub indicators: bool,
    /// Its changes that are shown to have helped.
    pub changes: bool,
}

/// What a county shares.
///
/// # Errors
/// The database's fault.
pub async fn shared_by(db: &impl ConnectionTrait, county_id: i64) -> Result<Shared, DbErr> {
    let row = comparison_publications::Entity::find_by_id(county_id).one(db).await?;
    Ok(row.map(|row| Shared { indicators: row.indicators, changes: row.changes }).unwrap_or_default())
}

/// The counties that share something and take feedback here, by their code.
///
/// # Errors
/// The database's fault.
pub async fn sharing(db: &impl ConnectionTrait) -> Result<Vec<(County, Shared)>, DbErr> {
    let rows = comparison_publications::Entity::find().all(db).await?;
    let counties = organisations::counties(db).await?.into_iter().filter(|county| county.opened_at.is_some());
    let shared = |county: County| {
        let row = rows.iter().find(|row| row.county_id == county.id)?;
        Some((county, Shared { indicators: row.indicators, changes: row.changes }))
    };
    Ok(counties.filter_map(shared).collect())
}

/// Sets what a county shares.
///
/// # Errors
/// The database's fault.
pub async fn share(tx: &DatabaseTransaction, county_id: i64, shared: Shared) -> Result<(), DbErr> {
    use comparison_publications::Column;
    let row = comparison_publications::ActiveModel {
        county_id: Set(county_id),
        indicators: Set(shared.indicators),
        changes: Set(shared.changes),
    };
    let instead = OnConflict::column(Column::CountyId).update_columns([Column::Indicators, Column::Changes]).to_owned();
    comparison_publications::Entity::insert(row).on_conflict(instead).exec_without_returning(tx).await?;
    Ok(())
}
