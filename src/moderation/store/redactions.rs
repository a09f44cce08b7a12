//! Words that the public does not read: kept sealed, undone but never deleted.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};

use crate::moderation::rows::{redactions, unsealings};
use crate::platform::clock::Millis;

/// Words that are hidden, sealed.
#[derive(Clone, Debug)]
pub struct Redaction {
    /// Its row.
    pub id: i64,
    /// The part they stand in: a code.
    pub part: String,
    /// The words, sealed.
    pub sealed: String,
    /// Why: a code.
    pub reason: String,
    /// Why, in words; may be empty.
    pub reason_words: String,
    /// Who hid them.
    pub account_id: i64,
    /// When.
    pub at: Millis,
    /// When it was undone, and by whom.
    pub undone: Option<(Millis, i64)>,
}

/// Words to be hidden.
#[derive(Clone, Debug)]
pub struct NewRedaction {
    /// The part they stand in: a code.
    pub part: String,
    /// The words, sealed.
    pub sealed: String,
    /// Why: a code.
    pub reason: String,
    /// Why, in words; may be empty.
    pub reason_words: String,
}

/// Adds one.
///
/// # Errors
/// The database's fault.
pub async fn add(tx: &DatabaseTransaction, feedback_id: i64, new: NewRedaction, account_id: i64, at: Millis) -> Result<(), DbErr> {
    let row = redactions::ActiveModel {
        feedback_id: Set(feedback_id),
        part: Set(new.part),
        sealed: Set(new.sealed),
        reason: Set(new.reason),
        reason_words: Set(new.reason_words),
        account_id: Set(account_id),
        at: Set(at),
        ..Default::default()
    };
    redactions::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Those of a piece of feedback, undone ones too, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn of_feedback(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<Redaction>, DbErr> {
    let query = redactions::Entity::find().filter(redactions::Column::FeedbackId.eq(feedback_id));
    let rows = query.order_by_asc(redactions::Column::Id).all(db).await?;
    let redaction = |row: redactions::Model| Redaction {
        id: row.id,
        part: row.part,
        sealed: row.sealed,
        reason: row.reason,
        reason_words: row.reason_words,
        account_id: row.account_id,
        at: row.at,
        undone: row.undone_at.zip(row.undone_by),
    };
    Ok(rows.into_iter().map(redaction).collect())
}

/// Undoes one of a piece of feedback. False when there is none, or it was undone before.
///
/// # Errors
/// The database's fault.
pub async fn undo(tx: &DatabaseTransaction, feedback_id: i64, id: i64, account_id: i64, at: Millis) -> Result<bool, DbErr> {
    let done = redactions::Entity::update_many()
        .col_expr(redactions::Column::UndoneAt, Expr::value(at))
        .col_expr(redactions::Column::UndoneBy, Expr::value(account_id))
        .filter(redactions::Column::Id.eq(id))
        .filter(redactions::Column::FeedbackId.eq(feedback_id))
        .filter(redactions::Column::UndoneAt.is_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Writes down that somebody opened sealed words, and why.
///
/// # Errors
/// The database's fault.
pub async fn unsealed(tx: &DatabaseTransaction, redaction_id: i64, account_id: i64, reason: &str, at: Millis) -> Result<(), DbErr> {
    let row = unsealings::ActiveModel {
        redaction_id: Set(redaction_id),
        account_id: Set(account_id),
        at: Set(at),
        reason: Set(reason.to_owned()),
        ..Default::default()
    };
    unsealings::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}
