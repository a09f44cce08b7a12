//! The county's rules.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};

use super::rows::routing_rules;

pub use routing_rules::Model as Rule;

/// The rules of a county in their order.
///
/// # Errors
/// The database's fault.
pub async fn rules_of(db: &impl ConnectionTrait, county_id: i64) -> Result<Vec<Rule>, DbErr> {
    routing_rules::Entity::find()
        .filter(routing_rules::Column::CountyId.eq(county_id))
        .order_by_asc(routing_rules::Column::Position)
        .order_by_asc(routing_rules::Column::Id)
        .all(db)
        .await
}

/// Adds a rule; its `id` is not looked at.
///
/// # Errors
/// The database's fault.
pub async fn add(tx: &DatabaseTransaction, rule: Rule) -> Result<(), DbErr> {
    let row = routing_rules::ActiveModel {
        county_id: Set(rule.county_id),
        position: Set(rule.position),
        team_id: Set(rule.team_id),
        service_id: Set(rule.service_id),
        unit_id: Set(rule.unit_id),
        municipality_code: Set(rule.municipality_code),
        words: Set(rule.words),
        language: Set(rule.language),
        ..Default::default()
    };
    routing_rules::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}
