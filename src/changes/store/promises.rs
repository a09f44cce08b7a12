//! What is promised of a change: its steps, its reviews, and what the program has done for it by itself.

use chrono::NaiveDate;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _, QuerySelect as _};

use super::change_of;
use crate::changes::change::Change;
use crate::changes::rows::{change_notices, change_reviews, change_steps, changes};
use crate::changes::stage::{Review, Stage};
use crate::feedback::duties::{self, DutyKind};
use crate::platform::clock::{Millis, start_of_day};
use crate::text::both::Both;

/// A step of a change, as it is written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepWords {
    /// What is done.
    pub words: Both,
    /// By when.
    pub due_on: Option<NaiveDate>,
}

/// A step of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its row.
    pub id: i64,
    /// What is done, by when.
    pub said: StepWords,
    /// When it was done.
    pub done_at: Option<Millis>,
}

/// The steps of a change in order.
///
/// # Errors
/// The database's fault.
pub async fn steps_of(db: &impl ConnectionTrait, change_id: i64) -> Result<Vec<Step>, DbErr> {
    let rows = change_steps::Entity::find()
        .filter(change_steps::Column::ChangeId.eq(change_id))
        .order_by_asc(change_steps::Column::Position)
        .order_by_asc(change_steps::Column::Id)
        .all(db)
        .await?;
    let step = |row: change_steps::Model| Step {
        id: row.id,
        said: StepWords { words: Both { fi: row.words_fi, sv: row.words_sv }, due_on: row.due_on.and_then(|day| day.parse().ok()) },
        done_at: row.done_at,
    };
    Ok(rows.into_iter().map(step).collect())
}

/// Adds a step as the last one.
///
/// # Errors
/// The database's fault.
pub async fn add_step(tx: &DatabaseTransaction, change_id: i64, said: StepWords, done_at: Option<Millis>) -> Result<(), DbErr> {
    let last: Option<i64> = change_steps::Entity::find()
        .select_only()
        .column_as(change_steps::Column::Position.max(), "last")
        .filter(change_steps::Column::ChangeId.eq(change_id))
        .into_tuple::<Option<i64>>()
        .one(tx)
        .await?
        .flatten();
    let row = change_steps::ActiveModel {
        change_id: Set(change_id),
        position: Set(last.unwrap_or(0) + 1),
        words_fi: Set(said.words.fi),
        words_sv: Set(said.words.sv),
        due_on: Set(said.due_on.map(|day| day.to_string())),
        done_at: Set(done_at),
        ..Default::default()
    };
    change_steps::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Says when a step was done, or that it is not done after all. False when the change has no such step.
///
/// # Errors
/// The database's fault.
pub async fn tick_step(tx: &DatabaseTransaction, change_id: i64, step_id: i64, done_at: Option<Millis>) -> Result<bool, DbErr> {
    let done = change_steps::Entity::update_many()
        .col_expr(change_steps::Column::DoneAt, Expr::value(done_at))
        .filter(change_steps::Column::Id.eq(step_id))
        .filter(change_steps::Column::ChangeId.eq(change_id))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Takes a step away that is not done. False when there is none such.
///
/// # Errors
/// The database's fault.
pub async fn remove_step(tx: &DatabaseTransaction, change_id: i64, step_id: i64) -> Result<bool, DbErr> {
    let gone = change_steps::Entity::delete_many()
        .filter(change_steps::Column::Id.eq(step_id))
        .filter(change_steps::Column::ChangeId.eq(change_id))
        .filter(change_steps::Column::DoneAt.is_null())
        .exec(tx)
        .await?;
    Ok(gone.rows_affected == 1)
}

/// A look at a change after it was made: planned, or done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewOf {
    /// The day it is due on.
    pub due_on: NaiveDate,
    /// When it was done, what was found, and in which words.
    pub done: Option<(Millis, Review, Both)>,
}

/// The reviews of a change, the earliest first.
///
/// # Errors
/// The database's fault.
pub async fn reviews_of(db: &impl ConnectionTrait, change_id: i64) -> Result<Vec<ReviewOf>, DbErr> {
    let rows = change_reviews::Entity::find()
        .filter(change_reviews::Column::ChangeId.eq(change_id))
        .order_by_asc(change_reviews::Column::DueOn)
        .all(db)
        .await?;
    let review = |row: change_reviews::Model| {
        let found = row.verdict.as_deref().and_then(Review::from_code);
        let words = Both { fi: row.words_fi, sv: row.words_sv };
        Some(ReviewOf { due_on: row.due_on.parse().ok()?, done: row.at.zip(found).map(|(at, found)| (at, found, words)) })
    };
    Ok(rows.into_iter().filter_map(review).collect())
}

/// Plans a review; one that is planned for the day already stays as it is.
///
/// # Errors
/// The database's fault.
pub async fn plan_review(tx: &DatabaseTransaction, change_id: i64, due_on: NaiveDate) -> Result<(), DbErr> {
    let row = change_reviews::ActiveModel {
        change_id: Set(change_id),
        due_on: Set(due_on.to_string()),
        words_fi: Set(String::new()),
        words_sv: Set(String::new()),
        ..Default::default()
    };
    let again = OnConflict::columns([change_reviews::Column::ChangeId, change_reviews::Column::DueOn]).do_nothing().to_owned();
    change_reviews::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes down what a review found, which crosses it off the team's duties. False when it was written down already.
///
/// # Errors
/// The database's fault.
pub async fn finish_review(
    tx: &DatabaseTransaction,
    change_id: i64,
    due_on: NaiveDate,
    at: Millis,
    by: Option<i64>,
    found: Review,
    words: &Both,
) -> Result<bool, DbErr> {
    let done = change_reviews::Entity::update_many()
        .col_expr(change_reviews::Column::At, Expr::value(at))
        .col_expr(change_reviews::Column::AccountId, Expr::value(by))
        .col_expr(change_reviews::Column::Verdict, Expr::value(found.code()))
        .col_expr(change_reviews::Column::WordsFi, Expr::value(words.fi.as_str()))
        .col_expr(change_reviews::Column::WordsSv, Expr::value(words.sv.as_str()))
        .filter(change_reviews::Column::ChangeId.eq(change_id))
        .filter(change_reviews::Column::DueOn.eq(due_on.to_string()))
        .filter(change_reviews::Column::At.is_null())
        .exec(tx)
        .await?;
    duties::finish(tx, DutyKind::ReviewChange, change_id, Some(start_of_day(due_on)), at).await?;
    Ok(done.rows_affected == 1)
}

/// Reviews that are due by `today` and not done: the change's row and the day, the earliest first.
///
/// # Errors
/// The database's fault.
pub async fn due_reviews(db: &impl ConnectionTrait, today: NaiveDate) -> Result<Vec<(i64, NaiveDate)>, DbErr> {
    let rows = change_reviews::Entity::find()
        .filter(change_reviews::Column::At.is_null())
        .filter(change_reviews::Column::DueOn.lte(today.to_string()))
        .order_by_asc(change_reviews::Column::DueOn)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.change_id, row.due_on.parse().ok()?))).collect())
}

/// All changes in these stages, whatever their county: for what the program does by itself.
///
/// # Errors
/// The database's fault.
pub async fn in_stages(db: &impl ConnectionTrait, stages: &[Stage]) -> Result<Vec<Change>, DbErr> {
    let codes = stages.iter().map(|stage| stage.code());
    let rows = changes::Entity::find().filter(changes::Column::Stage.is_in(codes)).order_by_asc(changes::Column::Id).all(db).await?;
    Ok(rows.into_iter().map(change_of).collect())
}

/// What the program does by itself for a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Tells the givers that it lapsed on this day.
    Lapsed(NaiveDate),
    /// Asks the givers whether it helped.
    AskedWhetherItHelped,
    /// Reminds the team of the review due on this day.
    ReviewDue(NaiveDate),
}

impl Notice {
    /// As the database keeps it.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Lapsed(day) => format!("lapsed:{day}"),
            Self::AskedWhetherItHelped => "asked".to_owned(),
            Self::ReviewDue(day) => format!("review:{day}"),
        }
    }
}

/// Writes down that a notice is given. False when it was given before, on whichever node.
///
/// # Errors
/// The database's fault.
pub async fn give_notice(tx: &DatabaseTransaction, change_id: i64, notice: Notice, at: Millis) -> Result<bool, DbErr> {
    let row = change_notices::ActiveModel { change_id: Set(change_id), kind: Set(notice.code()), at: Set(at) };
    let again = OnConflict::columns([change_notices::Column::ChangeId, change_notices::Column::Kind]).do_nothing().to_owned();
    Ok(change_notices::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await? == 1)
}

/// The notices given for a change: code and time.
///
/// # Errors
/// The database's fault.
pub async fn notices_of(db: &impl ConnectionTrait, change_id: i64) -> Result<Vec<(String, Millis)>, DbErr> {
    let rows = change_notices::Entity::find().filter(change_notices::Column::ChangeId.eq(change_id)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.kind, row.at)).collect())
}
