//! Promises of an answer in the staff's report: how many were kept by the first promised day, how many pieces were given more
//! time, and what is late now. Leads see it by team; others see the county together, small numbers hidden.

use asko_locales::{Lang, date};
use asko_templates::reports::{PROMISES_FROM, PromiseRow, PromisesBlock};
use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait as _, Func, Query, SimpleExpr};
use sea_orm::{ConnectionTrait, DbErr};

use crate::feedback::stage::Stage;
use crate::feedback::{AnswerWanted, Channel, Queue};
use crate::organisations::{County, Named as _, store as organisations};
use crate::platform::clock::{Millis, day_in_finland};
use crate::statistics::suppression::THRESHOLD;
use crate::text::order::sort_key;

/// Of which county, and from when to (not including) when.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    /// The county.
    pub county_id: i64,
    /// The first moment.
    pub from: Millis,
    /// The first moment after.
    pub to: Millis,
}

/// The promises of a team.
#[derive(Clone, Copy, Debug, Default)]
struct OfTeam {
    due: u64,
    kept: u64,
    extended: u64,
    late: u64,
    oldest: Option<Millis>,
}

impl OfTeam {
    fn and(self, other: Self) -> Self {
        Self {
            due: self.due + other.due,
            kept: self.kept + other.kept,
            extended: self.extended + other.extended,
            late: self.late + other.late,
            oldest: [self.oldest, other.oldest].into_iter().flatten().min(),
        }
    }

    fn row(self, lang: Lang, name: String, hide: bool) -> PromiseRow {
        let shown = |count: u64| Some(count).filter(|count| !hide || *count == 0 || *count >= THRESHOLD);
        PromiseRow {
            name,
            due: shown(self.due),
            kept: (self.due >= PROMISES_FROM).then(|| self.kept as f64 / self.due as f64),
            extended: shown(self.extended),
            late: shown(self.late),
            oldest: self.oldest.filter(|_| shown(self.late).is_some()).map(|at| date(lang, day_in_finland(at))),
        }
    }
}

/// The promises of a county that fell due in the period, and what is late now.
///
/// # Errors
/// The database's fault.
pub(super) async fn block(
    db: &impl ConnectionTrait,
    lang: Lang,
    county: &County,
    asked: Asked,
    by_team: bool,
    now: Millis,
) -> Result<PromisesBlock, DbErr> {
    let teams = organisations::teams_of(db, county.id).await?;
    let mut found: Vec<(i64, OfTeam)> = Vec::new();
    let mut add = |team: i64, one: OfTeam| match found.iter_mut().find(|(id, _)| *id == team) {
        Some((_, known)) => *known = known.and(one),
        None => found.push((team, one)),
    };
    for (team, one) in fallen_due(db, asked, now).await? {
        add(team, one);
    }
    for (team, one) in late(db, asked.county_id, now).await? {
        add(team, one);
    }
    let total = found.iter().fold(OfTeam::default(), |sum, (_, one)| sum.and(*one));
    let name = |id: i64| teams.iter().find(|team| team.id == id).map(|team| team.name(lang).to_owned()).unwrap_or_default();
    let mut rows: Vec<PromiseRow> =
        if by_team { found.into_iter().map(|(id, one)| one.row(lang, name(id), false)).collect() } else { Vec::new() };
    rows.sort_by_key(|row| sort_key(&row.name));
    Ok(PromisesBlock { total: total.row(lang, county.name(lang).to_owned(), !by_team), teams: rows })
}

fn count(value: i64) -> u64 {
    u64::try_from(value).unwrap_or(0)
}

/// Promises that ended in the period, but not after now, by team. What came from a file was promised elsewhere; what is
/// handled with another case, or as an objection, has no promise of its own; what stands has not ended.
async fn fallen_due(db: &impl ConnectionTrait, asked: Asked, now: Millis) -> Result<Vec<(i64, OfTeam)>, DbErr> {
    let judged_by = || -> SimpleExpr { Func::coalesce([Expr::col("first_due_at"), Expr::col("due_at")]).into() };
    // Columns of the index alone are read; its condition stands in the statement itself, or it would not be taken.
    let kept = CaseStatement::new().case(Expr::col("answered_at").lte(judged_by()), Expr::col("team_id"));
    let is_not = |column: &'static str, code: &str| Expr::col(column).ne(Expr::cust(format!("'{code}'")));
    let query = Query::select()
        .column("team_id")
        .expr(Func::count(Expr::col("team_id")))
        .expr(Func::count(kept))
        .expr(Func::count(Expr::col("first_due_at")))
        .from("feedback")
        .and_where(Expr::col("county_id").eq(asked.county_id))
        .and_where(is_not("answer_wanted", AnswerWanted::No.code()))
        .and_where(is_not("channel", Channel::Import.code()))
        .and_where(Expr::col("stage").is_not_in([Stage::Merged.code(), Stage::Transferred.code()]))
        .and_where(Expr::col("queue").ne(Queue::Waiting.code()))
        .and_where(judged_by().gte(asked.from))
        .and_where(judged_by().lt(std::cmp::min(asked.to, now)))
        .group_by_col("team_id")
        .to_owned();
    let rows = db.query_all(&query).await?;
    rows.iter()
        .map(|row| {
            let at = |place: usize| row.try_get_by_index::<i64>(place).map(count);
            Ok((row.try_get_by_index(0)?, OfTeam { due: at(1)?, kept: at(2)?, extended: at(3)?, ..OfTeam::default() }))
        })
        .collect()
}

/// What is late now, by team.
async fn late(db: &impl ConnectionTrait, county_id: i64, now: Millis) -> Result<Vec<(i64, OfTeam)>, DbErr> {
    let query = Query::select()
        .column("team_id")
        .expr(Func::count(Expr::col("id")))
        .expr(Func::min(Expr::col("due_at")))
        .from("feedback")
        .and_where(Expr::col("county_id").eq(county_id))
        .and_where(Expr::col("queue").eq(Queue::Work.code()))
        .and_where(Expr::col("answer_wanted").ne(AnswerWanted::No.code()))
        .and_where(Expr::col("answered_at").is_null())
        .and_where(Expr::col("due_at").lt(now))
        .group_by_col("team_id")
        .to_owned();
    let rows = db.query_all(&query).await?;
    rows.iter()
        .map(|row| {
            let late = row.try_get_by_index::<i64>(1).map(count)?;
            Ok((row.try_get_by_index(0)?, OfTeam { late, oldest: row.try_get_by_index(2)?, ..OfTeam::default() }))
        })
        .collect()
}
