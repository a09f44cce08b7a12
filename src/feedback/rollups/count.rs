//! Counting pieces of feedback anew from everything that is known of them.

use std::collections::BTreeMap;

use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait as _, Func, JoinType, Query, SelectStatement, SimpleExpr};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::cell::{COLUMNS, Cell};
use super::counts::{Counted, Counts};
use super::month::Month;
use crate::feedback::figures::is_feedback;
use crate::feedback::kinds::{AnswerWanted, Channel, Kind, MessageKind, Perspective};
use crate::feedback::severity::Role;
use crate::feedback::stage::Stage;
use crate::platform::clock::{DAY, Millis};

/// The columns before those that a query asks for itself.
const OWN: usize = COLUMNS.len();
/// Longer waits are counted as this many days.
pub const MOST_DAYS: i64 = 400;

/// What is counted.
#[derive(Clone, Debug)]
pub enum Of {
    /// These pieces.
    Pieces(Vec<i64>),
    /// What a county was given in a month.
    Month(i64, Month),
}

/// Counts by cell.
pub type Counting = BTreeMap<Cell, Counts>;

fn column(name: &'static str) -> SimpleExpr {
    Expr::col(("feedback", name))
}

impl Of {
    /// The pieces, with their cell as the first columns, in groups.
    fn pieces(&self) -> SelectStatement {
        let mut query = Query::select();
        query.from("feedback");
        for name in COLUMNS {
            match (self, name) {
                // All of one month: its first moment stands for them.
                (Self::Month(_, month), "received_at") => query.expr(constant(month.moments().0)),
                _ => query.expr(column(name)).group_by_col(("feedback", name)),
            };
        }
        match self {
            Self::Pieces(ids) => query.and_where(column("id").is_in(ids.iter().copied())),
            Self::Month(county_id, month) => {
                let (from, to) = month.moments();
                query
                    .and_where(column("county_id").eq(*county_id))
                    .and_where(column("received_at").gte(from))
                    .and_where(column("received_at").lt(to))
            }
        };
        query
    }

    /// Those that are feedback.
    fn feedback(&self) -> SelectStatement {
        let mut query = self.pieces();
        query.and_where(is_feedback());
        query
    }

    /// Those with what belongs to them in another table.
    fn with(&self, table: &'static str) -> SelectStatement {
        let mut query = self.feedback();
        query.join(JoinType::InnerJoin, table, Expr::col((table, "feedback_id")).equals(("feedback", "id")));
        query
    }
}

fn grouped(mut query: SelectStatement, columns: &[(&'static str, &'static str)]) -> SelectStatement {
    for column in columns {
        query.column(*column).group_by_col(*column);
    }
    query
}

async fn rows(
    db: &impl ConnectionTrait,
    counting: &mut Counting,
    query: &SelectStatement,
    read: impl Fn(&QueryResult, &mut Counts) -> Result<(), DbErr>,
) -> Result<(), DbErr> {
    for row in db.query_all(query).await? {
        read(&row, counting.entry(Cell::read(&row)?).or_default())?;
    }
    Ok(())
}

/// COUNT is a 64-bit integer on both databases.
fn count_in(row: &QueryResult, place: usize) -> Result<i64, DbErr> {
    row.try_get_by_index(OWN + place)
}

/// A number that stands in the statement itself: PostgreSQL does not see that two bound ones are the same, which a
/// grouped expression needs.
fn constant(number: i64) -> SimpleExpr {
    Expr::cust(number.to_string())
}

/// How many whole days lie between two moments.
fn days(from: SimpleExpr, to: SimpleExpr) -> SimpleExpr {
    to.sub(from).div(constant(DAY))
}

/// Counts pieces anew.
///
/// # Errors
/// The database's fault.
pub async fn count(db: &impl ConnectionTrait, of: &Of) -> Result<Counting, DbErr> {
    let mut counting = Counting::new();
    pieces(db, of, &mut counting).await?;
    scores(db, of, &mut counting).await?;
    answer_times(db, of, &mut counting).await?;
    for (table, column, counted) in [
        ("feedback_themes", "theme", Counted::Theme as fn(String) -> Counted),
        ("decisions", "reason", Counted::Decided),
        ("answer_ratings", "rating", Counted::Rated),
    ] {
        let mut query = grouped(of.with(table), &[(table, column)]);
        if table == "answer_ratings" {
            query.expr(Func::count(Expr::col((table, "message_id"))));
        } else {
            query.expr(column_of_pieces().count_distinct());
        }
        rows(db, &mut counting, &query, |row, counts| {
            counts.add(counted(row.try_get_by_index(OWN)?), count_in(row, 1)?);
            Ok(())
        })
        .await?;
    }
    for (table, what) in [("change_feedback", Counted::Linked), ("thanks_passed", Counted::Thanks)] {
        let mut query = of.with(table);
        query.expr(column_of_pieces().count_distinct());
        rows(db, &mut counting, &query, |row, counts| {
            counts.add(what.clone(), count_in(row, 0)?);
            Ok(())
        })
        .await?;
    }
    replies(db, of, &mut counting).await?;
    rated_twice(db, of, &mut counting).await?;
    counting.retain(|_, counts| !counts.is_empty());
    Ok(counting)
}

fn column_of_pieces() -> SimpleExpr {
    column("id")
}

async fn pieces(db: &impl ConnectionTrait, of: &Of, counting: &mut Counting) -> Result<(), DbErr> {
    let all = ["kind", "perspective", "channel", "answer_wanted", "stage"].map(|name| ("feedback", name));
    let mut query = grouped(of.pieces(), &all);
    // COUNT of a column leaves out where it is null.
    query.expr(Func::count(column("id"))).expr(Func::count(column("answered_at")));
    rows(db, counting, &query, |row, counts| {
        let code = |place: usize| row.try_get_by_index::<String>(OWN + place);
        let (pieces, answered) = (count_in(row, 5)?, count_in(row, 6)?);
        let stage = code(4)?;
        if stage == Stage::Transferred.code() {
            counts.add(Counted::Objections, pieces);
            return Ok(());
        }
        counts.add(Counted::Pieces, pieces);
        counts.add(Counted::Kind(Kind::from_code(&code(0)?).unwrap_or(Kind::Unsaid)), pieces);
        counts.add(Counted::Perspective(Perspective::from_code(&code(1)?).unwrap_or(Perspective::Unsaid)), pieces);
        counts.add(Counted::Channel(Channel::from_code(&code(2)?).unwrap_or(Channel::Import)), pieces);
        if code(3)? == AnswerWanted::No.code() {
            counts.add(Counted::AnsweredUnasked, answered);
        } else {
            counts.add(Counted::Wanted, pieces);
            counts.add(Counted::Answered, answered);
        }
        if stage == Stage::Merged.code() {
            counts.add(Counted::Merged, pieces);
        }
        Ok(())
    })
    .await
}

async fn scores(db: &impl ConnectionTrait, of: &Of, counting: &mut Counting) -> Result<(), DbErr> {
    for (name, counted) in [("nps", Counted::Nps as fn(i64) -> Counted), ("severity", Counted::Severity)] {
        let mut query = grouped(of.feedback(), &[("feedback", name)]);
        query.and_where(column(name).is_not_null()).expr(Func::count(column("id")));
        rows(db, counting, &query, |row, counts| {
            counts.add(counted(row.try_get_by_index(OWN)?), count_in(row, 1)?);
            Ok(())
        })
        .await?;
    }
    let mut query = grouped(of.with("answers"), &[("feedback", "instrument_id"), ("answers", "statement_key"), ("answers", "value")]);
    query.expr(Func::count(column("id")));
    rows(db, counting, &query, |row, counts| {
        let instrument: Option<i64> = row.try_get_by_index(OWN)?;
        let statement = Counted::Statement(instrument.unwrap_or(0), row.try_get_by_index(OWN + 1)?, row.try_get_by_index(OWN + 2)?);
        counts.add(statement, count_in(row, 3)?);
        Ok(())
    })
    .await
}

/// How long answers took that were wanted: in days since the piece arrived, and, where they were promised here, in days of
/// the promise. Days on which its clock stood have moved its end, so those are counted back from its end.
async fn answer_times(db: &impl ConnectionTrait, of: &Of, counting: &mut Counting) -> Result<(), DbErr> {
    let wanted = |mut query: SelectStatement| -> SelectStatement {
        query.and_where(column("answer_wanted").ne(AnswerWanted::No.code())).and_where(column("answered_at").is_not_null());
        query
    };
    let mut query = wanted(of.feedback());
    let since_arrival = days(column("received_at"), column("answered_at"));
    query.expr(since_arrival.clone()).add_group_by([since_arrival]).expr(Func::count(column("id")));
    rows(db, counting, &query, |row, counts| {
        let days: i64 = row.try_get_by_index(OWN)?;
        counts.add(Counted::DaysToAnswer(days.clamp(0, MOST_DAYS)), count_in(row, 1)?);
        Ok(())
    })
    .await?;
    promises(db, counting, wanted(of.feedback()), column("answered_at"), Counted::PromiseDays).await
}

/// Counts the pieces of `query` that were promised an answer here, by the days of the promise and how many had passed at `then`.
async fn promises(
    db: &impl ConnectionTrait,
    counting: &mut Counting,
    mut query: SelectStatement,
    then: SimpleExpr,
    counted: fn(i64, i64) -> Counted,
) -> Result<(), DbErr> {
    let end: SimpleExpr = Func::coalesce([column("first_due_at"), column("due_at")]).into();
    let begin = end.sub(column("promise_days").mul(constant(DAY)));
    // An answer at the last moment of the promise is in time.
    let passed = days(begin.add(constant(1)), then);
    query
        .column(("feedback", "promise_days"))
        .group_by_col(("feedback", "promise_days"))
        .expr(passed.clone())
        .add_group_by([passed])
        .expr(Func::count(column("id")))
        .and_where(column("channel").ne(Channel::Import.code()))
        .and_where(column("stage").ne(Stage::Merged.code()));
    rows(db, counting, &query, |row, counts| {
        let (promise, passed): (i64, i64) = (row.try_get_by_index(OWN)?, row.try_get_by_index(OWN + 1)?);
        counts.add(counted(promise, passed.clamp(0, MOST_DAYS)), count_in(row, 2)?);
        Ok(())
    })
    .await
}

/// The pieces whose promised answer is still waited for, by the days of the promise and how many have passed at `now`, or had
/// when the clock was stopped.
///
/// # Errors
/// The database's fault.
pub async fn waiting(db: &impl ConnectionTrait, county_id: i64, month: Month, now: Millis) -> Result<Counting, DbErr> {
    let mut counting = Counting::new();
    let mut query = Of::Month(county_id, month).feedback();
    query.and_where(column("answer_wanted").ne(AnswerWanted::No.code())).and_where(column("answered_at").is_null());
    let then: SimpleExpr = Func::coalesce([column("stopped_at"), constant(now)]).into();
    promises(db, &mut counting, query, then, Counted::StillWaiting).await?;
    Ok(counting)
}

async fn replies(db: &impl ConnectionTrait, of: &Of, counting: &mut Counting) -> Result<(), DbErr> {
    let mut query = of.with("messages");
    let generic = CaseStatement::new().case(Expr::col(("messages", "generic")).eq(true), Expr::col(("messages", "id")));
    query
        .and_where(Expr::col(("messages", "kind")).eq(MessageKind::Answer.code()))
        .and_where(Expr::col(("messages", "generic")).is_not_null())
        .expr(Func::count(Expr::col(("messages", "id"))))
        .expr(Func::count(generic));
    rows(db, counting, &query, |row, counts| {
        counts.add(Counted::Replies, count_in(row, 0)?);
        counts.add(Counted::Generic, count_in(row, 1)?);
        Ok(())
    })
    .await
}

async fn rated_twice(db: &impl ConnectionTrait, of: &Of, counting: &mut Counting) -> Result<(), DbErr> {
    let mut query = of.feedback();
    for (name, role) in [("first", Role::First), ("second", Role::Second)] {
        let of_piece = Expr::col((name, "feedback_id")).equals(("feedback", "id")).and(Expr::col((name, "role")).eq(role.code()));
        query.join_as(JoinType::InnerJoin, "severity_ratings", name, of_piece);
        query.column((name, "rating")).group_by_col((name, "rating"));
    }
    query.expr(Func::count(column("id")));
    rows(db, counting, &query, |row, counts| {
        counts.add(Counted::RatedTwice(row.try_get_by_index(OWN)?, row.try_get_by_index(OWN + 1)?), count_in(row, 2)?);
        Ok(())
    })
    .await
}
