//! What falls due: which promises end soon or have ended, who was reminded of them, and how much waits for somebody.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{CaseStatement, ExprTrait as _, Func, OnConflict, Query};
use sea_orm::{ActiveValue::Set, Condition, DatabaseTransaction, QuerySelect as _};

use super::Case;
use super::kinds::{AnswerWanted, Kind, Queue};
use super::rows::feedback::Column;
use super::rows::{feedback, reminders};
use super::stage::Stage;
use crate::platform::clock::{Millis, end_of_day_after};

/// How many days after today a promise may end and still end soon.
const SOON: i64 = 2;

crate::coded! {
    /// Which reminder of a promise.
    pub enum Level {
        /// It ends soon.
        Soon = "soon",
        /// It ends today.
        Today = "today",
        /// It has ended.
        Late = "late",
    }
}

/// True while somebody waits for a promised answer and the team is to act.
#[must_use]
pub fn is_waited_for(case: &Case) -> bool {
    case.queue == Queue::Work && case.answer_wanted != AnswerWanted::No && case.answered_at.is_none()
}

fn waited_for() -> Condition {
    Condition::all()
        .add(Column::Queue.eq(Queue::Work.code()))
        .add(Column::AnswerWanted.ne(AnswerWanted::No.code()))
        .add(Column::AnsweredAt.is_null())
}

/// The pieces of a county whose promise ends from `from` to `until` while somebody waits for it: row and end of the promise.
/// For what the program does by itself.
///
/// # Errors
/// The database's fault.
pub async fn between(db: &impl ConnectionTrait, county_id: i64, from: Millis, until: Millis) -> Result<Vec<(i64, Millis)>, DbErr> {
    feedback::Entity::find()
        .select_only()
        .columns([Column::Id, Column::DueAt])
        .filter(Column::CountyId.eq(county_id))
        .filter(waited_for())
        .filter(Column::DueAt.between(from, until))
        .into_tuple()
        .all(db)
        .await
}

/// The reminders of these pieces that were given: piece, level's code, end of the promise.
///
/// # Errors
/// The database's fault.
pub async fn given(db: &impl ConnectionTrait, feedback_ids: &[i64]) -> Result<Vec<(i64, String, Millis)>, DbErr> {
    let mut all = Vec::new();
    for ids in feedback_ids.chunks(1000) {
        let some = reminders::Entity::find().filter(reminders::Column::FeedbackId.is_in(ids.to_vec())).all(db).await?;
        all.extend(some.into_iter().map(|row| (row.feedback_id, row.level, row.due_at)));
    }
    Ok(all)
}

/// Writes down that a reminder of this level is given for this promise. False when it was given before, here or on another node.
///
/// # Errors
/// The database's fault.
pub async fn give(tx: &DatabaseTransaction, case: &Case, level: Level, now: Millis) -> Result<bool, DbErr> {
    let row =
        reminders::ActiveModel { feedback_id: Set(case.id), level: Set(level.code().to_owned()), due_at: Set(case.due_at), at: Set(now) };
    let key = [reminders::Column::FeedbackId, reminders::Column::Level, reminders::Column::DueAt];
    let again = OnConflict::columns(key).do_nothing().to_owned();
    Ok(reminders::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await? == 1)
}

/// How much waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Workload {
    /// Waits for the team.
    pub open: i64,
    /// Nobody has taken it.
    pub unclaimed: i64,
    /// The promise ends by the day after tomorrow.
    pub soon: i64,
    /// The promise has ended.
    pub late: i64,
    /// Thanks that nobody has passed on.
    pub thanks: i64,
}

impl Workload {
    /// True when there is nothing to tell.
    #[must_use]
    pub const fn is_nothing(&self) -> bool {
        self.open == 0 && self.thanks == 0
    }
}

/// How much waits for these teams of a county, or for all of it: what the views of the inbox hold.
///
/// # Errors
/// The database's fault.
pub async fn workload(db: &impl ConnectionTrait, county_id: i64, team_ids: Option<&[i64]>, now: Millis) -> Result<Workload, DbErr> {
    let mut reach = Condition::all().add(Column::CountyId.eq(county_id));
    if let Some(teams) = team_ids {
        reach = reach.add(Column::TeamId.is_in(teams.to_vec()));
    }
    let fitting = |condition: Condition| -> Expr { Func::count(CaseStatement::new().case(condition, Expr::col(Column::Id))).into() };
    let late = || waited_for().add(Column::DueAt.lt(now));
    let open = Query::select()
        .expr(Func::count(Expr::col(Column::Id)))
        .expr(fitting(Condition::all().add(Column::ClaimedBy.is_null())))
        .expr(fitting(waited_for().add(Column::DueAt.gte(now)).add(Column::DueAt.lte(end_of_day_after(now, SOON)))))
        .expr(fitting(late()))
        .from(feedback::Entity)
        .cond_where(reach.clone())
        .and_where(Column::Queue.eq(Queue::Work.code()))
        .to_owned();
    let thanks = Query::select()
        .expr(Func::count(Expr::col(Column::Id)))
        .from(feedback::Entity)
        .cond_where(reach)
        .and_where(Column::Stage.is_in([Stage::Received, Stage::InHandling, Stage::Answered].map(|stage| stage.code())))
        .and_where(Column::Kind.eq(Kind::Thanks.code()).and(Column::ThanksPassedAt.is_null()))
        .and_where(Column::Queue.ne(Queue::Waiting.code()))
        .to_owned();
    let (open, thanks) = (db.query_one(&open).await?, db.query_one(&thanks).await?);
    let at = |row: &Option<sea_orm::QueryResult>, place: usize| row.as_ref().map_or(Ok(0), |row| row.try_get_by_index::<i64>(place));
    Ok(Workload { open: at(&open, 0)?, unclaimed: at(&open, 1)?, soon: at(&open, 2)?, late: at(&open, 3)?, thanks: at(&thanks, 0)? })
}
