//! The access log: who opened which piece of feedback, when and what for. The giver may ask for it.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use super::rows::access_log;

/// Writes down that an account opened a piece of feedback.
///
/// # Errors
/// The database's fault.
pub async fn opened(tx: &DatabaseTransaction, account_id: i64, feedback_id: i64, what: &str, at: i64) -> Result<(), DbErr> {
    let row = access_log::ActiveModel {
        at: Set(at),
        account_id: Set(account_id),
        feedback_id: Set(feedback_id),
        what: Set(what.to_owned()),
        ..Default::default()
    };
    access_log::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}
