//! Counting feedback of a county and a period in grouped queries. Everything hangs on the pieces that arrived in the
//! period, but changes, which hang on their own days.

use sea_orm::sea_query::{Expr, ExprTrait as _, Func, JoinType, Query, SelectStatement};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::hiding::Place;
use crate::feedback::AnswerWanted;
use crate::feedback::figures::is_feedback;
use crate::platform::clock::Millis;

/// Of which county, and from when to (not including) when.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The county.
    pub county_id: i64,
    /// The first moment.
    pub from: Millis,
    /// The first moment after.
    pub to: Millis,
}

/// A number of pieces that are alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pieces {
    /// Where.
    pub place: Place,
    /// The kind's code.
    pub kind: String,
    /// The language's code.
    pub language: String,
    /// The perspective's code.
    pub perspective: String,
    /// Whether their givers wanted an answer.
    pub answer_wanted: bool,
    /// How many.
    pub count: u64,
    /// How many of them are answered.
    pub answered: u64,
}

/// A change that was under way or made or planned in the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    /// Where.
    pub place: Place,
    /// When the work began.
    pub started_at: Option<Millis>,
    /// When it was made.
    pub done_at: Option<Millis>,
}

/// Everything a report is made of.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The pieces.
    pub pieces: Vec<Pieces>,
    /// When answered pieces whose givers wanted an answer arrived, and when they were answered.
    pub answer_times: Vec<(Place, Millis, Millis)>,
    /// Answers to statements: key, value 1–5 or none for "does not concern me", how many.
    pub statements: Vec<(Place, String, Option<i64>, u64)>,
    /// Answers 0–10 to the question of recommendation, how many.
    pub nps: Vec<(Place, i64, u64)>,
    /// Pieces with a theme.
    pub themes: Vec<(Place, String, u64)>,
    /// Pieces of which it was decided that nothing changes, by reason.
    pub decisions: Vec<(Place, String, u64)>,
    /// Pieces linked to a change.
    pub linked: Vec<(Place, u64)>,
    /// Changes.
    pub changes: Vec<Made>,
}

/// Finds it.
///
/// # Errors
/// The database's fault.
pub async fn find(db: &impl ConnectionTrait, asked: Asked) -> Result<Found, DbErr> {
    Ok(Found {
        pieces: pieces(db, asked).await?,
        answer_times: answer_times(db, asked).await?,
        statements: statements(db, asked).await?,
        nps: nps(db, asked).await?,
        themes: themes(db, asked).await?,
        decisions: decisions(db, asked).await?,
        linked: linked(db, asked).await?,
        changes: changes(db, asked).await?,
    })
}

const SERVICE: (&str, &str) = ("feedback", "service_id");
const UNIT: (&str, &str) = ("feedback", "unit_id");
const ID: (&str, &str) = ("feedback", "id");

/// The pieces of the county and the period, with their place as the first two columns; objections are none.
pub(super) fn select(asked: Asked) -> SelectStatement {
    arrived(asked).and_where(is_feedback()).to_owned()
}

/// The same with what has become an objection.
pub(super) fn arrived(asked: Asked) -> SelectStatement {
    Query::select()
        .column(SERVICE)
        .column(UNIT)
        .from("feedback")
        .and_where(Expr::col(("feedback", "county_id")).eq(asked.county_id))
        .and_where(Expr::col(("feedback", "received_at")).gte(asked.from))
        .and_where(Expr::col(("feedback", "received_at")).lt(asked.to))
        .to_owned()
}

/// The same, grouped by place.
pub(super) fn by_place(asked: Asked) -> SelectStatement {
    select(asked).group_by_col(SERVICE).group_by_col(UNIT).to_owned()
}

fn joined(mut query: SelectStatement, table: &'static str) -> SelectStatement {
    query.join(JoinType::InnerJoin, table, Expr::col((table, "feedback_id")).equals(ID)).to_owned()
}

pub(super) fn place_of(row: &QueryResult) -> Result<Place, DbErr> {
    Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))
}

/// COUNT is a 64-bit integer on both databases.
pub(super) fn count_of(row: &QueryResult, column: usize) -> Result<u64, DbErr> {
    Ok(u64::try_from(row.try_get_by_index::<i64>(column)?).unwrap_or(0))
}

pub(super) async fn rows<T>(
    db: &impl ConnectionTrait,
    query: &SelectStatement,
    read: impl Fn(&QueryResult) -> Result<T, DbErr>,
) -> Result<Vec<T>, DbErr> {
    db.query_all(query).await?.iter().map(read).collect()
}

async fn pieces(db: &impl ConnectionTrait, asked: Asked) -> Result<Vec<Pieces>, DbErr> {
    let mut query = by_place(asked);
    for column in ["kind", "language", "perspective", "answer_wanted"] {
        query.column(("feedback", column)).group_by_col(("feedback", column));
    }
    // COUNT of a column leaves out where it is null.
    query.expr(Func::count(Expr::col(ID))).expr(Func::count(Expr::col(("feedback", "answered_at"))));
    rows(db, &query, |row| {
        Ok(Pieces {
            place: place_of(row)?,
            kind: row.try_get_by_index(2)?,
            language: row.try_get_by_index(3)?,
            perspective: row.try_get_by_index(4)?,
            answer_wanted: row.try_get_by_index::<String>(5)? != AnswerWanted::No.code(),
            count: count_of(row, 6)?,
            answered: count_of(row, 7)?,
        })
    })
    .await
}

async fn answer_times(db: &impl ConnectionTrait, asked: Asked) -> Result<Vec<(Place, Millis, Millis)>, DbErr> {
    let mut query = select(asked);
    query
        .column(("feedback", "received_at"))
        .column(("feedback", "answered_at"))
        .and_where(Expr::col(("feedback", "answer_wanted")).ne(AnswerWanted::No.code()))
        .and_where(Expr::col(("feedback", "answered_at")).is_not_null());
    rows(db, &query, |row| Ok((place_of(row)?, row.try_get_by_index(2)?, row.try_get_by_index(3)?))).await
}

async fn statements(db: &impl ConnectionTrait, asked: Asked) -> Result<Vec<(Place, String, Option<i64>, u64)>, DbErr> {
    let mut query = joined(by_place(asked), "answers");
    for column in ["statement_key", "value"] {
        query.column(("answers", column)).group_by_col(("answers", column));
    }
    query.expr(Func::count(Expr::col(ID)));
    rows(db, &query, |row| Ok((place_of(row)?, row.try_get_by_index(2)?, row.try_get_by_index(3)?, count_of(row, 4)?))).await
}

async fn nps(db: &impl ConnectionTrait, asked: Asked) -> Result<Vec<(Place, i64, u64)>, DbErr> {
    let mut query = by_place(asked);
    query
        .column(("feedback", "nps"))
        .group_by_col(("feedback", "nps"))
        .and_where(Expr::col(("feedback", "nps")).is_not_null())
        .expr(Func::count(Expr::col(ID)));
    rows(db, &query, |row| Ok((place_of(row)?, row.try_get_by_index(2)?, count_of(row, 3)?))).await
}

/// Pieces by place and by one column of a table that belongs to them; a piece counts once for each value.
async fn by_column(
    db: &impl ConnectionTrait,
    asked: Asked,
    table: &'static str,
    column: &'static str,
) -> Result<Vec<(Place, String, u64)>, DbErr> {
    let mut query = joined(by_place(asked), table);
    query.column((table, column)).group_by_col((table, column)).expr(Expr::col(ID).count_distinct());
    rows(db, &query, |row| Ok((place_of(row)?, row.try_get_by_index(2)?, count_of(row, 3)?))).await
}

async fn themes(db: &impl ConnectionTrait, asked: Asked) -> Result<Vec<(Place, String, u64)>, DbErr> {
    by_column(db, asked, "feedback_themes", "theme").await
}

async fn decisions(db: &impl ConnectionTrait, asked: Asked) -> Result<Vec<(Place, String, u64)>, DbErr> {
    by_column(db, asked, "decisions", "reason").await
}

async fn linked(db: &impl ConnectionTrait, asked: Asked) -> Result<Vec<(Place, u64)>, DbErr> {
    let mut query = joined(by_place(asked), "change_feedback");
    query.expr(Expr::col(ID).count_distinct());
    rows(db, &query, |row| Ok((place_of(row)?, count_of(row, 2)?))).await
}

/// Changes that existed in the period and were not made before it.
async fn changes(db: &impl ConnectionTrait, asked: Asked) -> Result<Vec<Made>, DbErr> {
    let query = Query::select()
        .columns(["service_id", "unit_id", "started_at", "done_at"])
        .from("changes")
        .and_where(Expr::col("county_id").eq(asked.county_id))
        .and_where(Expr::col("created_at").lt(asked.to))
        .and_where(Expr::col("done_at").is_null().or(Expr::col("done_at").gte(asked.from)))
        .to_owned();
    rows(db, &query, |row| Ok(Made { place: place_of(row)?, started_at: row.try_get_by_index(2)?, done_at: row.try_get_by_index(3)? }))
        .await
}
