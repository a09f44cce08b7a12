//! Counting feedback month by month: what the effect of a change is judged by. Whoever shows a figure to the public hides
//! the small ones.

use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait as _, Func, JoinType, Query, SelectStatement};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::figures::is_feedback;
use super::kinds::AnswerWanted;
use crate::platform::clock::{DAY, Millis};

/// Which feedback is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Of these units.
    Units(Vec<i64>),
    /// Of a county's service.
    Service {
        /// The county.
        county_id: i64,
        /// The service.
        service_id: i64,
    },
    /// Of a county's team.
    Team {
        /// The county.
        county_id: i64,
        /// The team.
        team_id: i64,
    },
}

/// The months that are counted: the first moment of each, and of the one after the last.
pub type Bounds<'a> = &'a [Millis];

/// So many of so many in a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OfSoMany {
    /// Those that are meant.
    pub number: u64,
    /// All.
    pub of: u64,
}

/// Answers to the question of recommendation in a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recommending {
    /// Answers 9 and 10.
    pub promoters: u64,
    /// Answers 0 to 6.
    pub detractors: u64,
    /// All answers.
    pub of: u64,
}

const RECEIVED: (&str, &str) = ("feedback", "received_at");
const ID: (&str, &str) = ("feedback", "id");

/// The month of a piece, from 0, as the first column; none without a month.
fn select(scope: &Scope, bounds: Bounds<'_>) -> Option<SelectStatement> {
    let (first, last) = (bounds.first()?, bounds.last()?);
    let mut month = CaseStatement::new();
    for (place, end) in bounds.iter().skip(1).enumerate() {
        month = month.case(Expr::col(RECEIVED).lt(*end), i64::try_from(place).unwrap_or(i64::MAX));
    }
    let mut query = Query::select();
    query.expr_as(month, "month").from("feedback").and_where(Expr::col(RECEIVED).gte(*first)).and_where(Expr::col(RECEIVED).lt(*last));
    query.and_where(is_feedback());
    match scope {
        Scope::Units(ids) => query.and_where(Expr::col(("feedback", "unit_id")).is_in(ids.iter().copied())),
        Scope::Service { county_id, service_id } => query
            .and_where(Expr::col(("feedback", "county_id")).eq(*county_id))
            .and_where(Expr::col(("feedback", "service_id")).eq(*service_id)),
        Scope::Team { county_id, team_id } => {
            query.and_where(Expr::col(("feedback", "county_id")).eq(*county_id)).and_where(Expr::col(("feedback", "team_id")).eq(*team_id))
        }
    };
    (bounds.len() > 1).then_some(query)
}

/// Rows of (month, value, count): COUNT and CASE are 64-bit integers on both databases.
async fn grouped(db: &impl ConnectionTrait, query: &SelectStatement) -> Result<Vec<(usize, Option<i64>, u64)>, DbErr> {
    let read = |row: &QueryResult| -> Result<(usize, Option<i64>, u64), DbErr> {
        let month = usize::try_from(row.try_get_by_index::<i64>(0)?).unwrap_or(usize::MAX);
        Ok((month, row.try_get_by_index(1)?, u64::try_from(row.try_get_by_index::<i64>(2)?).unwrap_or(0)))
    };
    db.query_all(query).await?.iter().map(read).collect()
}

fn months<T: Clone + Default>(bounds: Bounds<'_>) -> Vec<T> {
    vec![T::default(); bounds.len().saturating_sub(1)]
}

/// How many agree with a statement (4 or 5), of those whom it concerns, in each month.
///
/// # Errors
/// The database's fault.
pub async fn agreeing(db: &impl ConnectionTrait, scope: &Scope, statement: &str, bounds: Bounds<'_>) -> Result<Vec<OfSoMany>, DbErr> {
    let mut found: Vec<OfSoMany> = months(bounds);
    let Some(mut query) = select(scope, bounds) else { return Ok(found) };
    query
        .join(JoinType::InnerJoin, "answers", Expr::col(("answers", "feedback_id")).equals(ID))
        .and_where(Expr::col(("answers", "statement_key")).eq(statement))
        .and_where(Expr::col(("answers", "value")).is_not_null())
        .column(("answers", "value"))
        .expr(Func::count(Expr::col(ID)))
        .group_by_col("month")
        .group_by_col(("answers", "value"));
    for (month, value, count) in grouped(db, &query).await? {
        let Some(there) = found.get_mut(month) else { continue };
        there.of += count;
        there.number += if value >= Some(4) { count } else { 0 };
    }
    Ok(found)
}

/// How many recommend the service and how many do not, in each month.
///
/// # Errors
/// The database's fault.
pub async fn recommending(db: &impl ConnectionTrait, scope: &Scope, bounds: Bounds<'_>) -> Result<Vec<Recommending>, DbErr> {
    let mut found: Vec<Recommending> = months(bounds);
    let Some(mut query) = select(scope, bounds) else { return Ok(found) };
    query
        .and_where(Expr::col(("feedback", "nps")).is_not_null())
        .column(("feedback", "nps"))
        .expr(Func::count(Expr::col(ID)))
        .group_by_col("month")
        .group_by_col(("feedback", "nps"));
    for (month, value, count) in grouped(db, &query).await? {
        let Some(there) = found.get_mut(month) else { continue };
        there.of += count;
        match value {
            Some(9..) => there.promoters += count,
            Some(..=6) => there.detractors += count,
            _ => {}
        }
    }
    Ok(found)
}

/// How many pieces have a theme, of all, in each month.
///
/// # Errors
/// The database's fault.
pub async fn with_theme(db: &impl ConnectionTrait, scope: &Scope, theme: &str, bounds: Bounds<'_>) -> Result<Vec<OfSoMany>, DbErr> {
    let mut found: Vec<OfSoMany> = months(bounds);
    let Some(all) = select(scope, bounds) else { return Ok(found) };
    let mut every = all.clone();
    every.expr(Expr::val(None::<i64>)).expr(Func::count(Expr::col(ID))).group_by_col("month");
    let mut themed = all;
    themed
        .join(JoinType::InnerJoin, "feedback_themes", Expr::col(("feedback_themes", "feedback_id")).equals(ID))
        .and_where(Expr::col(("feedback_themes", "theme")).eq(theme))
        .expr(Expr::val(None::<i64>))
        .expr(Expr::col(ID).count_distinct())
        .group_by_col("month");
    for (month, _, count) in grouped(db, &every).await? {
        if let Some(there) = found.get_mut(month) {
            there.of += count;
        }
    }
    for (month, _, count) in grouped(db, &themed).await? {
        if let Some(there) = found.get_mut(month) {
            there.number += count;
        }
    }
    Ok(found)
}

/// The days until an answer of the pieces that arrived in a month and whose givers wanted one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Waiting {
    /// Their days together; of each at most `most`, also of one that still waits.
    pub days: f64,
    /// How many they are.
    pub of: u64,
}

/// The days until an answer, `most` counted at most, in each month. Right only for months that ended at least so many days
/// ago: then no piece waits for less, and waiting pieces count as what they are.
///
/// # Errors
/// The database's fault.
pub async fn waiting(db: &impl ConnectionTrait, scope: &Scope, bounds: Bounds<'_>, most: f64) -> Result<Vec<Waiting>, DbErr> {
    let mut found: Vec<Waiting> = months(bounds);
    let Some(mut query) = select(scope, bounds) else { return Ok(found) };
    query
        .and_where(Expr::col(("feedback", "answer_wanted")).ne(AnswerWanted::No.code()))
        .column(RECEIVED)
        .column(("feedback", "answered_at"));
    for row in db.query_all(&query).await? {
        let month = usize::try_from(row.try_get_by_index::<i64>(0)?).unwrap_or(usize::MAX);
        let (received, answered): (i64, Option<i64>) = (row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        let Some(there) = found.get_mut(month) else { continue };
        let days = answered.map_or(most, |answered| (answered - received) as f64 / DAY as f64);
        there.days += days.clamp(0.0, most);
        there.of += 1;
    }
    Ok(found)
}
