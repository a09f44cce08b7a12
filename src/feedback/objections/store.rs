//! Keeping objections.

use chrono::NaiveDate;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, JoinType, QueryOrder as _, QuerySelect as _};

use super::rows::objections;
use super::{ASK_DAYS, GiverAnswer, due_of, warn_of};
use crate::access::CaseWorker;
use crate::feedback::rows::feedback;
use crate::feedback::store::Case;
use crate::platform::clock::{DAY, Millis, end_of_day_after};

use objections::{ActiveModel, Column, Entity, Model};

/// What became of the question whether a piece of feedback is an objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// The feedback's row.
    pub feedback_id: i64,
    /// Why somebody thought that it may be one, or why it was transferred without the giver's word.
    pub reason: String,
    /// When the giver was asked.
    pub asked_at: Option<Millis>,
    /// Who asked.
    pub asked_by: Option<i64>,
    /// How long the clock of the promise stands for the giver's answer.
    pub waits_until: Option<Millis>,
    /// What the giver said last.
    pub giver_answer: Option<GiverAnswer>,
    /// When.
    pub giver_answered_at: Option<Millis>,
    /// When it was transferred.
    pub transferred_at: Option<Millis>,
    /// Who transferred it; none when the giver's word did.
    pub transferred_by: Option<i64>,
    /// Until when it is to be answered.
    pub due_at: Option<Millis>,
    /// The day it was answered.
    pub answered_on: Option<NaiveDate>,
    /// Its number in the registry.
    pub registry_number: Option<String>,
}

impl Objection {
    fn of_row(row: Model) -> Self {
        Self {
            feedback_id: row.feedback_id,
            reason: row.reason,
            asked_at: row.asked_at,
            asked_by: row.asked_by,
            waits_until: row.waits_until,
            giver_answer: row.giver_answer.as_deref().and_then(GiverAnswer::from_code),
            giver_answered_at: row.giver_answered_at,
            transferred_at: row.transferred_at,
            transferred_by: row.transferred_by,
            due_at: row.due_at,
            answered_on: row.answered_on.and_then(|day| day.parse().ok()),
            registry_number: row.registry_number,
        }
    }

    /// True while the giver has been asked and has said nothing.
    #[must_use]
    pub const fn is_asked(&self) -> bool {
        self.asked_at.is_some() && self.giver_answer.is_none() && self.transferred_at.is_none()
    }
}

/// The objection that a piece of feedback may be or is.
///
/// # Errors
/// The database's fault.
pub async fn of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Option<Objection>, DbErr> {
    Ok(Entity::find_by_id(feedback_id).one(db).await?.map(Objection::of_row))
}

/// Whether the giver of a piece can be asked: they have a code to answer with.
///
/// # Errors
/// The database's fault.
pub async fn can_be_asked(db: &impl ConnectionTrait, feedback_id: i64) -> Result<bool, DbErr> {
    let coded = feedback::Entity::find_by_id(feedback_id).filter(feedback::Column::CodeHash.is_not_null());
    Ok(coded.select_only().column(feedback::Column::Id).into_tuple::<i64>().one(db).await?.is_some())
}

/// How long the clock of the promise stands for an answer to a question of `now`.
pub(super) fn waits_until(now: Millis) -> Millis {
    end_of_day_after(now, ASK_DAYS)
}

fn to_feedback() -> RelationDef {
    Entity::belongs_to(feedback::Entity).from(Column::FeedbackId).to(feedback::Column::Id).into()
}

/// The transferred ones that a worker reaches, with their cases: those to be answered, what is due first coming first, or
/// those answered, the newest first. At most `most`.
///
/// # Errors
/// The database's fault.
pub async fn in_county(db: &impl ConnectionTrait, worker: &CaseWorker, open: bool, most: u64) -> Result<Vec<(Objection, Case)>, DbErr> {
    let mut query = Entity::find()
        .join(JoinType::InnerJoin, to_feedback())
        .select_also(feedback::Entity)
        .filter(Column::CountyId.eq(worker.county().id))
        .filter(Column::TransferredAt.is_not_null());
    if let Some(teams) = worker.team_ids() {
        query = query.filter(feedback::Column::TeamId.is_in(teams.to_vec()));
    }
    let query = if open {
        query.filter(Column::AnsweredOn.is_null()).order_by_asc(Column::DueAt)
    } else {
        query.filter(Column::AnsweredOn.is_not_null()).order_by_desc(Column::AnsweredOn)
    };
    let rows = query.order_by_asc(Column::FeedbackId).limit(most).all(db).await?;
    Ok(rows.into_iter().filter_map(|(row, case)| Some((Objection::of_row(row), Case::from_row(case?)))).collect())
}

/// Keeps that the giver is asked; the same giver is asked once.
pub(super) async fn note_asked(
    tx: &DatabaseTransaction,
    case: &Case,
    by: i64,
    reason: &str,
    waits_until: Option<Millis>,
    now: Millis,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        feedback_id: Set(case.id),
        county_id: Set(case.county_id),
        reason: Set(reason.to_owned()),
        asked_at: Set(Some(now)),
        asked_by: Set(Some(by)),
        waits_until: Set(waits_until),
        ..Default::default()
    };
    Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Keeps an objection as it stands, which was asked about and answered before: for what was told elsewhere.
///
/// # Errors
/// The database's fault.
pub async fn tell_past(tx: &DatabaseTransaction, case: &Case, past: Objection, warned_at: Option<Millis>) -> Result<(), DbErr> {
    let row = ActiveModel {
        feedback_id: Set(case.id),
        county_id: Set(case.county_id),
        reason: Set(past.reason),
        asked_at: Set(past.asked_at),
        asked_by: Set(past.asked_by),
        waits_until: Set(past.waits_until),
        giver_answer: Set(past.giver_answer.map(|answer| answer.code().to_owned())),
        giver_answered_at: Set(past.giver_answered_at),
        transferred_at: Set(past.transferred_at),
        transferred_by: Set(past.transferred_by),
        due_at: Set(past.due_at),
        warned_at: Set(warned_at),
        late_told_at: Set(None),
        answered_by: Set(past.answered_on.and(past.asked_by)),
        answered_on: Set(past.answered_on.map(|on| on.to_string())),
        registry_number: Set(past.registry_number),
    };
    Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Keeps that it stays feedback by the giver's word. False when they had said something before.
pub(super) async fn note_declined(tx: &DatabaseTransaction, feedback_id: i64, now: Millis) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::GiverAnswer, Expr::value(GiverAnswer::Declines.code()))
        .col_expr(Column::GiverAnsweredAt, Expr::value(now))
        .col_expr(Column::WaitsUntil, Expr::value(None::<i64>))
        .filter(Column::FeedbackId.eq(feedback_id))
        .filter(Column::GiverAnswer.is_null())
        .filter(Column::TransferredAt.is_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Keeps that nobody waits for the giver's answer any more.
pub(super) async fn note_released(tx: &DatabaseTransaction, feedback_id: i64) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::WaitsUntil, Expr::value(None::<i64>))
        .filter(Column::FeedbackId.eq(feedback_id))
        .filter(Column::WaitsUntil.is_not_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Keeps the transfer: by whom and why when it was not the giver's word.
pub(super) async fn note_transferred(tx: &DatabaseTransaction, case: &Case, by: Option<(i64, &str)>, now: Millis) -> Result<(), DbErr> {
    let known = Entity::find_by_id(case.id).one(tx).await?;
    let mut row = ActiveModel {
        transferred_at: Set(Some(now)),
        transferred_by: Set(by.map(|(account_id, _)| account_id)),
        due_at: Set(Some(due_of(now))),
        waits_until: Set(None),
        ..Default::default()
    };
    match by {
        Some((_, reason)) => row.reason = Set(reason.to_owned()),
        None => {
            row.giver_answer = Set(Some(GiverAnswer::Wants.code().to_owned()));
            row.giver_answered_at = Set(Some(now));
        }
    }
    if known.is_some() {
        Entity::update_many().set(row).filter(Column::FeedbackId.eq(case.id)).exec(tx).await?;
        return Ok(());
    }
    row.feedback_id = Set(case.id);
    row.county_id = Set(case.county_id);
    if by.is_none() {
        row.reason = Set(String::new());
    }
    Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Keeps the day of the answer and its number in the registry. False when it was answered before or is no objection.
pub(super) async fn note_answered(
    tx: &DatabaseTransaction,
    feedback_id: i64,
    by: i64,
    on: NaiveDate,
    registry_number: &str,
) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::AnsweredOn, Expr::value(on.to_string()))
        .col_expr(Column::AnsweredBy, Expr::value(by))
        .col_expr(Column::RegistryNumber, Expr::value(registry_number))
        .filter(Column::FeedbackId.eq(feedback_id))
        .filter(Column::TransferredAt.is_not_null())
        .filter(Column::AnsweredOn.is_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Those whose givers were asked and have said nothing for so long that nobody waits any more, at most `most`.
///
/// # Errors
/// The database's fault.
pub async fn unanswered(db: &impl ConnectionTrait, now: Millis, most: u64) -> Result<Vec<Objection>, DbErr> {
    some(db, Entity::find().filter(Column::WaitsUntil.lt(now)).order_by_asc(Column::WaitsUntil), most).await
}

/// Open ones of whose month `WARN_DAYS` may be over and nobody was warned yet, at most `most`.
///
/// # Errors
/// The database's fault.
pub async fn to_warn(db: &impl ConnectionTrait, now: Millis, most: u64) -> Result<Vec<Objection>, DbErr> {
    // The shortest month leaves a week after three, the longest ten days.
    let soon = now + 11 * DAY;
    let open = Entity::find().filter(Column::AnsweredOn.is_null()).filter(Column::DueAt.lt(soon)).filter(Column::WarnedAt.is_null());
    let found = some(db, open.order_by_asc(Column::DueAt), most).await?;
    Ok(found.into_iter().filter(|one| one.transferred_at.is_some_and(|at| warn_of(at) <= now)).collect())
}

/// Open ones whose month is over and nobody was told of it yet, at most `most`.
///
/// # Errors
/// The database's fault.
pub async fn late(db: &impl ConnectionTrait, now: Millis, most: u64) -> Result<Vec<Objection>, DbErr> {
    let open = Entity::find().filter(Column::AnsweredOn.is_null()).filter(Column::DueAt.lt(now)).filter(Column::LateToldAt.is_null());
    some(db, open.order_by_asc(Column::DueAt), most).await
}

async fn some(db: &impl ConnectionTrait, query: Select<Entity>, most: u64) -> Result<Vec<Objection>, DbErr> {
    Ok(query.limit(most).all(db).await?.into_iter().map(Objection::of_row).collect())
}

/// Keeps that the team was warned of an open one. False when it was before, or it is answered.
///
/// # Errors
/// The database's fault.
pub async fn note_warned(tx: &DatabaseTransaction, feedback_id: i64, now: Millis) -> Result<bool, DbErr> {
    note_told(tx, feedback_id, Column::WarnedAt, now).await
}

/// The same of one whose month is over.
///
/// # Errors
/// The database's fault.
pub async fn note_late_told(tx: &DatabaseTransaction, feedback_id: i64, now: Millis) -> Result<bool, DbErr> {
    note_told(tx, feedback_id, Column::LateToldAt, now).await
}

async fn note_told(tx: &DatabaseTransaction, feedback_id: i64, column: Column, now: Millis) -> Result<bool, DbErr> {
    let done = Entity::update_many()
        .col_expr(column, Expr::value(now))
        .filter(Column::FeedbackId.eq(feedback_id))
        .filter(Column::AnsweredOn.is_null())
        .filter(column.is_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}
