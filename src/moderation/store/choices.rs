//! What was decided about showing a piece of feedback, and what waits for a decision.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, OnConflict, Query};
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use crate::feedback::store::set_not_shown;
use crate::moderation::rows::showing_choices;
use crate::platform::clock::Millis;

crate::coded! {
    /// What was decided.
    pub enum Choice {
        /// It may be shown although it is open: a lead's choice.
        Chosen = "chosen",
        /// It is not shown.
        Declined = "declined",
    }
}

/// What was decided, by whom, when and why.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// What.
    pub choice: Choice,
    /// By whom.
    pub account_id: i64,
    /// When.
    pub at: Millis,
    /// Why: a code.
    pub reason: String,
    /// Why, in words; may be empty.
    pub words: String,
}

/// The decision about a piece of feedback; none when nobody has decided.
///
/// # Errors
/// The database's fault.
pub async fn choice_of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Option<Chosen>, DbErr> {
    let row = showing_choices::Entity::find_by_id(feedback_id).one(db).await?;
    Ok(row.and_then(|row| {
        let choice = Choice::from_code(&row.choice)?;
        Some(Chosen { choice, account_id: row.account_id, at: row.at, reason: row.reason, words: row.words })
    }))
}

/// Puts this decision in the place of the one before.
///
/// # Errors
/// The database's fault.
pub async fn put_choice(tx: &DatabaseTransaction, feedback_id: i64, chosen: &Chosen) -> Result<(), DbErr> {
    let row = showing_choices::ActiveModel {
        feedback_id: Set(feedback_id),
        choice: Set(chosen.choice.code().to_owned()),
        account_id: Set(chosen.account_id),
        at: Set(chosen.at),
        reason: Set(chosen.reason.clone()),
        words: Set(chosen.words.clone()),
    };
    let columns = [
        showing_choices::Column::Choice,
        showing_choices::Column::AccountId,
        showing_choices::Column::At,
        showing_choices::Column::Reason,
        showing_choices::Column::Words,
    ];
    let instead = OnConflict::column(showing_choices::Column::FeedbackId).update_columns(columns).to_owned();
    showing_choices::Entity::insert(row).on_conflict(instead).exec_without_returning(tx).await?;
    set_not_shown(tx, feedback_id, (chosen.choice == Choice::Declined).then_some(chosen.at)).await
}

/// Forgets a decision.
///
/// # Errors
/// The database's fault.
pub async fn forget_choice(tx: &DatabaseTransaction, feedback_id: i64) -> Result<(), DbErr> {
    showing_choices::Entity::delete_by_id(feedback_id).exec(tx).await?;
    set_not_shown(tx, feedback_id, None).await
}

/// What a lead has chosen although it is open: a condition on `feedback.id`.
#[must_use]
pub fn is_chosen() -> Expr {
    let column = |column: showing_choices::Column| Expr::col((showing_choices::Entity, column));
    let chosen = Query::select()
        .expr(Expr::value(1))
        .from(showing_choices::Entity)
        .and_where(column(showing_choices::Column::FeedbackId).equals(("feedback", "id")))
        .and_where(column(showing_choices::Column::Choice).eq(Choice::Chosen.code()))
        .to_owned();
    Expr::exists(chosen)
}
