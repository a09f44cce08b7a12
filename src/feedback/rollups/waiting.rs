//! Counting what is still waited for.

use sea_orm::sea_query::{Expr, ExprTrait as _, Func, Query, SimpleExpr};
use sea_orm::{ConnectionTrait, DbErr};

use super::cell::Cell;
use super::count::{Counting, MOST_DAYS};
use super::counts::Counted;
use super::month::Month;
use crate::feedback::figures::is_feedback;
use crate::feedback::kinds::{AnswerWanted, Channel};
use crate::feedback::stage::Stage;
use crate::platform::clock::{DAY, Millis};

fn column(name: &'static str) -> SimpleExpr {
    Expr::col(("feedback", name))
}

/// A number that stands in the statement itself: PostgreSQL does not see that two bound ones are the same, which a
/// grouped expression needs.
fn constant(number: i64) -> SimpleExpr {
    Expr::cust(number.to_string())
}

/// The columns that make the cells of a month.
const PLACE: [&str; 4] = ["service_id", "unit_id", "team_id", "language"];

/// The pieces whose promised answer is still waited for, by the days of the promise and how many have passed at `now`, or had
/// when the clock was stopped.
///
/// # Errors
/// The database's fault.
pub async fn waiting(db: &impl ConnectionTrait, county_id: i64, month: Month, now: Millis) -> Result<Counting, DbErr> {
    let (from, to) = month.moments();
    let end: SimpleExpr = Func::coalesce([column("first_due_at"), column("due_at")]).into();
    let begin = end.sub(column("promise_days").mul(constant(DAY)));
    let then: SimpleExpr = Func::coalesce([column("stopped_at"), constant(now)]).into();
    // As with answers: the last moment of the promise is in time.
    let passed = then.sub(begin.add(constant(1))).div(constant(DAY));
    let mut query = Query::select();
    query
        .from("feedback")
        .columns(PLACE.map(|name| ("feedback", name)))
        .column(("feedback", "promise_days"))
        .expr(passed.clone())
        .expr(Func::count(column("id")))
        .and_where(column("county_id").eq(county_id))
        .and_where(column("received_at").gte(from))
        .and_where(column("received_at").lt(to))
        .and_where(is_feedback())
        .and_where(column("answer_wanted").ne(AnswerWanted::No.code()))
        .and_where(column("answered_at").is_null())
        .and_where(column("channel").ne(Channel::Import.code()))
        .and_where(column("stage").ne(Stage::Merged.code()))
        .group_by_columns(PLACE.map(|name| ("feedback", name)))
        .group_by_col(("feedback", "promise_days"))
        .add_group_by([passed]);
    let mut counting = Counting::new();
    for row in db.query_all(&query).await? {
        let cell = Cell {
            county_id,
            month,
            service_id: row.try_get_by_index(0)?,
            unit_id: row.try_get_by_index(1)?,
            team_id: row.try_get_by_index(2)?,
            language: row.try_get_by_index(3)?,
        };
        let (promise, passed): (i64, i64) = (row.try_get_by_index(4)?, row.try_get_by_index(5)?);
        counting.entry(cell).or_default().add(Counted::StillWaiting(promise, passed.clamp(0, MOST_DAYS)), row.try_get_by_index(6)?);
    }
    Ok(counting)
}
