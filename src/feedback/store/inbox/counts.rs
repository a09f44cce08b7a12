//! How many each view of work holds: exact, by one question to the indexes alone.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{CaseStatement, Expr, Func, Query, SelectStatement};
use sea_orm::{Condition, QuerySelect as _, Value};

use super::super::URGENT;
use super::ranges::{OF_THANKS, Reader, Scope, at_risk, ranges, thanks_to_pass_on};
use super::views::{View, Wanted};
use crate::access::CaseWorker;
use crate::feedback::kinds::Queue;
use crate::feedback::rows::feedback::{Column, Entity};
use crate::platform::clock::Millis;

/// How many cases each view of work holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    open: u64,
    mine: u64,
    unclaimed: u64,
    at_risk: u64,
    urgent: u64,
    waiting: u64,
    thanks: u64,
}

impl Counts {
    /// How many a view holds; none for a view of history.
    #[must_use]
    pub const fn of(&self, view: View) -> Option<u64> {
        match view {
            View::Open => Some(self.open),
            View::Mine => Some(self.mine),
            View::Unclaimed => Some(self.unclaimed),
            View::AtRisk => Some(self.at_risk),
            View::Urgent => Some(self.urgent),
            View::Waiting => Some(self.waiting),
            View::Thanks => Some(self.thanks),
            View::Answered | View::Closed | View::All => None,
        }
    }
}

/// How many rows fit a condition.
fn fitting(condition: Condition) -> Expr {
    let one = Expr::Constant(Value::from(1_i64));
    Func::count(CaseStatement::new().case(condition, one)).into()
}

/// Everything the reader reaches.
fn reached(reader: &Reader) -> Condition {
    match reader.scopes.as_slice() {
        [one] => one.condition(),
        several => {
            let team = |scope: &Scope| if let Scope::Team(id) = scope { Some(*id) } else { None };
            Condition::all().add(Column::TeamId.is_in(several.iter().filter_map(team).collect::<Vec<_>>()))
        }
    }
}

/// The one question.
pub(super) fn question(reader: &Reader, now: Millis) -> SelectStatement {
    let work = || Condition::all().add(Column::Queue.eq(Queue::Work.code()));
    let thanks = Query::select()
        .expr(Func::count(Expr::Constant(Value::from(1_i64))))
        .from(Entity)
        .cond_where(reached(reader))
        .and_where(Column::Stage.is_in(OF_THANKS.map(|stage| stage.code())))
        .cond_where(thanks_to_pass_on())
        .and_where(Column::Queue.ne(Queue::Waiting.code()))
        .to_owned();
    Query::select()
        .expr(fitting(work()))
        .expr(fitting(Condition::all().add(Column::ClaimedBy.eq(reader.account_id))))
        .expr(fitting(work().add(Column::ClaimedBy.is_null())))
        .expr(fitting(work().add(at_risk(now))))
        .expr(fitting(work().add(Column::Priority.eq(URGENT))))
        .expr(fitting(Condition::all().add(Column::Queue.eq(Queue::Waiting.code()))))
        .expr(Expr::SubQuery(None, Box::new(thanks.into())))
        .from(Entity)
        .cond_where(reached(reader))
        .and_where(Column::Queue.is_in([Queue::Work.code(), Queue::Waiting.code()]))
        .to_owned()
}

/// How many cases each view of work holds, of what the worker reaches.
///
/// # Errors
/// The database's fault.
pub async fn counts(db: &impl ConnectionTrait, worker: &CaseWorker, now: Millis) -> Result<Counts, DbErr> {
    let Some(row) = db.query_one(&question(&Reader::of(worker), now)).await? else { return Ok(Counts::default()) };
    let at = |place: usize| -> Result<u64, DbErr> { Ok(u64::try_from(row.try_get_by_index::<i64>(place)?).unwrap_or(0)) };
    Ok(Counts { open: at(0)?, mine: at(1)?, unclaimed: at(2)?, at_risk: at(3)?, urgent: at(4)?, waiting: at(5)?, thanks: at(6)? })
}

/// How many cases are wanted, counted up to `most`.
///
/// # Errors
/// The database's fault.
pub async fn count_up_to(db: &impl ConnectionTrait, worker: &CaseWorker, wanted: &Wanted, most: u64) -> Result<u64, DbErr> {
    let mut count = 0;
    for range in ranges(&Reader::of(worker), wanted) {
        let some = Entity::find().select_only().column(Column::Id).filter(range).limit(most - count);
        count += some.into_tuple::<i64>().all(db).await?.len() as u64;
        if count >= most {
            break;
        }
    }
    Ok(count)
}

/// How many cases that wait for the worker's teams have arrived since, counted up to `most`. What has come is a short
/// range by arrival, so the queue is looked at here and not in the question: the database could begin at that end.
///
/// # Errors
/// The database's fault.
pub async fn arrived_since(db: &impl ConnectionTrait, worker: &CaseWorker, since: Millis, most: u64) -> Result<u64, DbErr> {
    let mut count = 0;
    for scope in Reader::of(worker).scopes {
        let came = Entity::find().select_only().column(Column::Queue).filter(scope.condition()).filter(Column::ReceivedAt.gt(since));
        let queues: Vec<String> = came.limit(most).into_tuple().all(db).await?;
        count += queues.iter().filter(|queue| *queue == Queue::Work.code()).count() as u64;
    }
    Ok(count.min(most))
}
