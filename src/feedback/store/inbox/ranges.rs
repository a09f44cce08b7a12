//! A view of the inbox as ranges of an index: one for each team or the county, and for each queue. A range is read in the
//! view's own order, so that a page costs the same however much is stored.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Alias, Expr, ExprTrait as _, Query};
use sea_orm::{Condition, Value};

use super::super::{ORDINARY, URGENT};
use super::views::{Filters, Position, View, Wanted, at_risk_until};
use crate::access::CaseWorker;
use crate::feedback::kinds::{AnswerWanted, Kind, Queue};
use crate::feedback::rows::feedback::Column;
use crate::feedback::stage::Stage;

/// Whose cases a range holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// All of a county.
    County(i64),
    /// One team's.
    Team(i64),
}

impl Scope {
    /// The condition. A team's rows need no county: the teams a worker reaches are of their own county.
    pub fn condition(self) -> Condition {
        Condition::all().add(match self {
            Self::County(id) => Column::CountyId.eq(id),
            Self::Team(id) => Column::TeamId.eq(id),
        })
    }
}

/// Who reads: whose cases they reach, one scope after another, and which are their own.
#[derive(Clone, Debug)]
pub(super) struct Reader {
    /// The account.
    pub account_id: i64,
    /// The county or the teams.
    pub scopes: Vec<Scope>,
}

impl Reader {
    pub fn of(worker: &CaseWorker) -> Self {
        let scopes = match worker.team_ids() {
            None => vec![Scope::County(worker.county().id)],
            Some(teams) => teams.iter().map(|team| Scope::Team(*team)).collect(),
        };
        Self { account_id: worker.account_id(), scopes }
    }

    /// The scopes that hold a team's cases: that team's, if the reader reaches it. Without a team, all.
    fn scopes_of(&self, team_id: Option<i64>) -> Vec<Scope> {
        match (team_id, self.scopes.as_slice()) {
            (None, all) => all.to_vec(),
            (Some(team), [Scope::County(_)]) => vec![Scope::Team(team)],
            (Some(team), all) => all.iter().copied().filter(|scope| *scope == Scope::Team(team)).collect(),
        }
    }
}

/// What was closed when it arrived, as scores without words are, was never anybody's work.
fn was_a_case() -> Expr {
    Column::ClosedAt.into_expr().gt(Expr::col(Column::ReceivedAt))
}

/// Thanks that nobody has passed on. Written into the statement as they stand in the index, which holds nothing else.
pub(super) fn thanks_to_pass_on() -> Condition {
    let kind = Column::Kind.into_expr().eq(Expr::Constant(Value::from(Kind::Thanks.code())));
    Condition::all().add(kind).add(Column::ThanksPassedAt.is_null())
}

/// The stages in which thanks can wait to be passed on.
pub(super) const OF_THANKS: [Stage; 3] = [Stage::Received, Stage::InHandling, Stage::Answered];

/// An answer is wanted, there is none, and the promise ends soon or has ended.
pub(super) fn at_risk(now: i64) -> Condition {
    Condition::all()
        .add(Column::DueAt.lte(at_risk_until(now)))
        .add(Column::AnswerWanted.ne(AnswerWanted::No.code()))
        .add(Column::AnsweredAt.is_null())
}

/// The parts of a view, each of which an index holds in the view's order.
fn parts(reader: &Reader, view: View, now: i64) -> Vec<Condition> {
    let all = Condition::all;
    let queue = |queue: Queue| all().add(Column::Queue.eq(queue.code()));
    let stage = |stage: Stage| all().add(Column::Stage.eq(stage.code()));
    match view {
        View::Open => vec![queue(Queue::Work)],
        View::Mine => {
            let mine = Column::ClaimedBy.eq(reader.account_id);
            vec![queue(Queue::Work).add(mine.clone()), queue(Queue::Waiting).add(mine)]
        }
        View::Unclaimed => vec![queue(Queue::Work).add(Column::ClaimedBy.is_null())],
        View::AtRisk => {
            let soon = |priority: i64| queue(Queue::Work).add(Column::Priority.eq(priority)).add(at_risk(now));
            vec![soon(URGENT), soon(ORDINARY)]
        }
        View::Urgent => vec![queue(Queue::Work).add(Column::Priority.eq(URGENT))],
        View::Waiting => vec![queue(Queue::Waiting)],
        View::Thanks => {
            let part = |at: &Stage| stage(*at).add(thanks_to_pass_on()).add(Column::Queue.ne(Queue::Waiting.code()));
            OF_THANKS.iter().map(part).collect()
        }
        View::Answered => vec![stage(Stage::Answered)],
        View::Closed => vec![stage(Stage::Closed).add(was_a_case())],
        View::All => vec![all().add(Condition::any().add(Column::ClosedAt.is_null()).add(was_a_case()))],
    }
}

/// What comes after a place in the view's order; one comparison of rows, so that an index begins there.
fn after(position: Position, oldest_first: bool) -> Expr {
    match position {
        Position::ByPromise(priority, due_at, id) => {
            let row = Expr::Tuple(vec![Expr::col(Column::Priority), Expr::col(Column::DueAt), Expr::col(Column::Id)]);
            row.gt(Expr::Tuple(vec![Expr::value(priority), Expr::value(due_at), Expr::value(id)]))
        }
        Position::ByArrival(received_at, id) => {
            let row = Expr::Tuple(vec![Expr::col(Column::ReceivedAt), Expr::col(Column::Id)]);
            let place = Expr::Tuple(vec![Expr::value(received_at), Expr::value(id)]);
            if oldest_first { row.gt(place) } else { row.lt(place) }
        }
    }
}

/// The condition of what narrows a view, but the team: that one decides which ranges are read. A view of work is a short
/// range, read in its own order whatever narrows it; a sum keeps the database from going by the index of a unit or a
/// service instead, which holds all there ever was of it and would have to be sorted.
fn narrowed(view: View, filters: &Filters) -> Condition {
    let of = |column: Column| if view.is_work() { Expr::col(column).add(0_i64) } else { Expr::col(column) };
    let themed = |theme: &String| {
        let its = |name: &'static str| Expr::col((Alias::new("feedback_themes"), Alias::new(name)));
        let same = its("feedback_id").eq(Expr::col((Alias::new("feedback"), Alias::new("id"))));
        let one = Query::select().expr(Expr::value(1)).from("feedback_themes").and_where(same).and_where(its("theme").eq(theme)).to_owned();
        Expr::exists(one)
    };
    let between = |column: Column, (least, most): (i64, i64)| column.between(least, most);
    Condition::all()
        .add_option(filters.kind.map(|kind| Column::Kind.eq(kind.code())))
        .add_option(filters.unit_id.map(|id| of(Column::UnitId).eq(id)))
        .add_option(filters.service_id.map(|id| of(Column::ServiceId).eq(id)))
        .add_option(filters.theme.as_ref().map(themed))
        .add_option(filters.language.as_ref().map(|language| Column::Language.eq(language)))
        .add_option(filters.stage.map(|stage| Column::Stage.eq(stage.code())))
        .add_option(filters.perspective.map(|perspective| Column::Perspective.eq(perspective.code())))
        .add_option(filters.received_from.map(|from| of(Column::ReceivedAt).gte(from)))
        .add_option(filters.received_before.map(|before| of(Column::ReceivedAt).lt(before)))
        .add_option(filters.score.map(|score| between(Column::Nps, score.bounds())))
        .add_option(filters.severity.map(|bounds| between(Column::Severity, bounds)))
}

/// The ranges that what is wanted consists of.
pub(super) fn ranges(reader: &Reader, wanted: &Wanted) -> Vec<Condition> {
    let parts = parts(reader, wanted.view, wanted.now);
    let mut ranges = Vec::new();
    for scope in reader.scopes_of(wanted.filters.team_id) {
        for part in &parts {
            let range = scope
                .condition()
                .add(part.clone())
                .add(narrowed(wanted.view, &wanted.filters))
                .add_option(wanted.after.map(|position| after(position, wanted.oldest_first)));
            ranges.push(range);
        }
    }
    ranges
}
