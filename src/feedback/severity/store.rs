//! Keeping ratings: every one, as it was given.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};

use super::Role;
use super::rows::severity_ratings;
use crate::feedback::rollups;
use crate::platform::clock::Millis;

/// A rating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// Who gave it.
    pub account_id: i64,
    /// When.
    pub at: Millis,
    /// What it is.
    pub role: Role,
    /// 0 to 5.
    pub rating: i64,
    /// What decided it, in the rater's words; may be empty.
    pub note: String,
}

/// The ratings of a piece, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn ratings_of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<Rating>, DbErr> {
    let rows = severity_ratings::Entity::find()
        .filter(severity_ratings::Column::FeedbackId.eq(feedback_id))
        .order_by_asc(severity_ratings::Column::Id)
        .all(db)
        .await?;
    let rating = |row: severity_ratings::Model| Rating {
        account_id: row.account_id,
        at: row.at,
        role: Role::from_code(&row.role).unwrap_or(Role::Revised),
        rating: row.rating,
        note: row.note,
    };
    Ok(rows.into_iter().map(rating).collect())
}

/// Keeps a rating.
///
/// # Errors
/// The database's fault.
pub async fn add(tx: &DatabaseTransaction, feedback_id: i64, rating: Rating) -> Result<(), DbErr> {
    let row = severity_ratings::ActiveModel {
        feedback_id: Set(feedback_id),
        account_id: Set(rating.account_id),
        at: Set(rating.at),
        role: Set(rating.role.code().to_owned()),
        rating: Set(rating.rating),
        note: Set(rating.note),
        ..Default::default()
    };
    let counted = rollups::before(tx, feedback_id).await?;
    severity_ratings::Entity::insert(row).exec_without_returning(tx).await?;
    counted.after(tx).await
}

/// Keeps that the first rating of a piece is not the one any more that its rater stands by.
///
/// # Errors
/// The database's fault.
pub async fn withdraw_first(tx: &DatabaseTransaction, feedback_id: i64) -> Result<(), DbErr> {
    let counted = rollups::before(tx, feedback_id).await?;
    severity_ratings::Entity::update_many()
        .col_expr(severity_ratings::Column::Role, Expr::value(Role::Withdrawn.code()))
        .filter(severity_ratings::Column::FeedbackId.eq(feedback_id))
        .filter(severity_ratings::Column::Role.eq(Role::First.code()))
        .exec(tx)
        .await?;
    counted.after(tx).await
}
