//! What people say of a change: that they have the same experience, and whether it helped.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _, QuerySelect as _};

use crate::changes::rows::{change_helped, change_me_toos};
use crate::platform::clock::Millis;

/// Writes down that somebody has the same experience; `token_hash` is that of the form, so that a form sent twice counts
/// once. False when it was counted before.
///
/// # Errors
/// The database's fault.
pub async fn me_too(tx: &DatabaseTransaction, change_id: i64, token_hash: Vec<u8>, at: Millis) -> Result<bool, DbErr> {
    let row = change_me_toos::ActiveModel { change_id: Set(change_id), token_hash: Set(token_hash), at: Set(at) };
    let again = OnConflict::column(change_me_toos::Column::TokenHash).do_nothing().to_owned();
    Ok(change_me_toos::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await? == 1)
}

/// How many have the same experience, of each of these changes.
///
/// # Errors
/// The database's fault.
pub async fn me_too_counts(db: &impl ConnectionTrait, change_ids: impl IntoIterator<Item = i64>) -> Result<HashMap<i64, u64>, DbErr> {
    let counts: Vec<(i64, i64)> = change_me_toos::Entity::find()
        .select_only()
        .column(change_me_toos::Column::ChangeId)
        .column_as(change_me_toos::Column::At.count(), "times")
        .filter(change_me_toos::Column::ChangeId.is_in(change_ids))
        .group_by(change_me_toos::Column::ChangeId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(counts.into_iter().map(|(id, count)| (id, u64::try_from(count).unwrap_or(0))).collect())
}

crate::coded! {
    /// Did it help?
    pub enum HelpedAnswer {
        /// Yes.
        Yes = "yes",
        /// Partly.
        Partly = "partly",
        /// No.
        No = "no",
        /// Cannot tell.
        CannotTell = "cannot-tell",
    }
}

/// What a giver says of a change that their feedback led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helped {
    /// Did it help?
    pub answer: HelpedAnswer,
    /// In their words, masked; may be empty. Only the team reads it.
    pub comment: String,
    /// The language of the words.
    pub language: String,
    /// When.
    pub at: Millis,
}

/// Keeps what a giver says; saying it again replaces it.
///
/// # Errors
/// The database's fault.
pub async fn put_helped(tx: &DatabaseTransaction, change_id: i64, feedback_id: i64, said: &Helped) -> Result<(), DbErr> {
    let row = change_helped::ActiveModel {
        change_id: Set(change_id),
        feedback_id: Set(feedback_id),
        answer: Set(said.answer.code().to_owned()),
        comment: Set(said.comment.clone()),
        language: Set(said.language.clone()),
        at: Set(said.at),
    };
    let columns =
        [change_helped::Column::Answer, change_helped::Column::Comment, change_helped::Column::Language, change_helped::Column::At];
    let again =
        OnConflict::columns([change_helped::Column::ChangeId, change_helped::Column::FeedbackId]).update_columns(columns).to_owned();
    change_helped::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

fn helped(row: change_helped::Model) -> Helped {
    Helped {
        answer: HelpedAnswer::from_code(&row.answer).unwrap_or(HelpedAnswer::CannotTell),
        comment: row.comment,
        language: row.language,
        at: row.at,
    }
}

/// What one giver says of a change.
///
/// # Errors
/// The database's fault.
pub async fn helped_by(db: &impl ConnectionTrait, change_id: i64, feedback_id: i64) -> Result<Option<Helped>, DbErr> {
    Ok(change_helped::Entity::find_by_id((change_id, feedback_id)).one(db).await?.map(helped))
}

/// What all givers say of a change, the first first.
///
/// # Errors
/// The database's fault.
pub async fn helped_of(db: &impl ConnectionTrait, change_id: i64) -> Result<Vec<Helped>, DbErr> {
    let rows = change_helped::Entity::find()
        .filter(change_helped::Column::ChangeId.eq(change_id))
        .order_by_asc(change_helped::Column::At)
        .order_by_asc(change_helped::Column::FeedbackId)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(helped).collect())
}
