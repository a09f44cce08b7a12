//! The lines of a view: its ranges, each read as far as a page goes, in one order.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, Func};
use sea_orm::{Condition, FromQueryResult, QueryOrder as _, QuerySelect as _, Select};

use super::ranges::{Reader, ranges};
use super::reach;
use super::views::{Position, View, Wanted};
use crate::access::CaseWorker;
use crate::feedback::Case;
use crate::feedback::kinds::{AnswerWanted, Kind, Stop};
use crate::feedback::rows::feedback::{Column, Entity};
use crate::feedback::stage::Stage;
use crate::platform::clock::{MINUTE, Millis};

/// How many characters of a text are read for a line.
const BEGINNING: i32 = 200;
/// A case that somebody else took so recently is theirs: it is not what comes next.
const THEIRS: Millis = 30 * MINUTE;
/// How many lines are looked at for the next case.
const AHEAD: u64 = 30;

/// What a line of the inbox shows of a case.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Listed {
    /// Its row.
    pub id: i64,
    /// The reference people use.
    pub reference: String,
    /// Counts changes.
    pub version: i64,
    /// The unit, if one was named.
    pub unit_id: Option<i64>,
    /// The service, if one was named.
    pub service_id: Option<i64>,
    /// The team that has it.
    pub team_id: i64,
    /// The language it was written in.
    pub language: String,
    kind: String,
    /// The beginning of the text; may be empty.
    pub text: String,
    /// 0 to 10, if answered.
    pub nps: Option<i64>,
    stage: String,
    answer_wanted: String,
    /// When it arrived.
    pub received_at: i64,
    /// Until when an answer is promised.
    pub due_at: i64,
    /// In how many days, counted as `day_count` says.
    pub promise_days: i64,
    /// How the days of the promise are counted: a code.
    pub day_count: String,
    stopped_at: Option<i64>,
    stopped_why: Option<String>,
    /// When it was first answered.
    pub answered_at: Option<i64>,
    /// Who has taken it.
    pub claimed_by: Option<i64>,
    /// When.
    pub claimed_at: Option<i64>,
    priority: i64,
    /// 0 to 5, when it has been rated.
    pub severity: Option<i64>,
}

impl Listed {
    /// What it is about.
    #[must_use]
    pub fn kind(&self) -> Kind {
        Kind::from_code(&self.kind).unwrap_or(Kind::Unsaid)
    }

    /// How far it has come.
    #[must_use]
    pub fn stage(&self) -> Stage {
        Stage::from_code(&self.stage).unwrap_or(Stage::Received)
    }

    /// Whether an answer is wanted.
    #[must_use]
    pub fn answer_wanted(&self) -> AnswerWanted {
        AnswerWanted::from_code(&self.answer_wanted).unwrap_or(AnswerWanted::No)
    }

    /// Since when and why the clock of the promise stands.
    #[must_use]
    pub fn stopped(&self) -> Option<(i64, Stop)> {
        self.stopped_at.zip(self.stopped_why.as_deref().and_then(Stop::from_code))
    }

    /// True when it comes before everything else.
    #[must_use]
    pub const fn urgent(&self) -> bool {
        self.priority == super::super::URGENT
    }

    /// Where it stands in a view.
    #[must_use]
    pub const fn position(&self, view: View) -> Position {
        if view.is_work() {
            Position::ByPromise(self.priority, self.due_at, self.id)
        } else {
            Position::ByArrival(self.received_at, self.id)
        }
    }
}

/// The columns of a line: not the whole row, and of the text only its beginning.
const COLUMNS: [Column; 22] = [
    Column::Id,
    Column::Reference,
    Column::Version,
    Column::UnitId,
    Column::ServiceId,
    Column::TeamId,
    Column::Language,
    Column::Kind,
    Column::Nps,
    Column::Stage,
    Column::AnswerWanted,
    Column::ReceivedAt,
    Column::DueAt,
    Column::PromiseDays,
    Column::DayCount,
    Column::StoppedAt,
    Column::StoppedWhy,
    Column::AnsweredAt,
    Column::ClaimedBy,
    Column::ClaimedAt,
    Column::Priority,
    Column::Severity,
];

/// The question for one range, in the view's order.
pub(super) fn question(wanted: &Wanted, range: Condition, most: u64) -> Select<Entity> {
    let beginning = Func::cust("substr").args([Expr::col((Entity, Column::Text)), Expr::value(1_i32), Expr::value(BEGINNING)]);
    let lines = Entity::find().select_only().columns(COLUMNS).expr_as(beginning, "text").filter(range).limit(most);
    match (wanted.view.is_work(), wanted.oldest_first) {
        (true, _) => lines.order_by_asc(Column::Priority).order_by_asc(Column::DueAt).order_by_asc(Column::Id),
        (false, true) => lines.order_by_asc(Column::ReceivedAt).order_by_asc(Column::Id),
        (false, false) => lines.order_by_desc(Column::ReceivedAt).order_by_desc(Column::Id),
    }
}

/// The first `most` lines of what is wanted: the nearest promise first in a view of work, else what came last.
///
/// # Errors
/// The database's fault.
pub async fn inbox(db: &impl ConnectionTrait, worker: &CaseWorker, wanted: &Wanted, most: u64) -> Result<Vec<Listed>, DbErr> {
    let ranges = ranges(&Reader::of(worker), wanted);
    let several = ranges.len() > 1;
    let mut lines: Vec<Listed> = Vec::new();
    for range in ranges {
        lines.extend(question(wanted, range, most).into_model::<Listed>().all(db).await?);
    }
    if several {
        match (wanted.view.is_work(), wanted.oldest_first) {
            (true, _) => lines.sort_unstable_by_key(|line| (line.priority, line.due_at, line.id)),
            (false, true) => lines.sort_unstable_by_key(|line| (line.received_at, line.id)),
            (false, false) => lines.sort_unstable_by_key(|line| std::cmp::Reverse((line.received_at, line.id))),
        }
        lines.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    }
    Ok(lines)
}

/// The reference of what comes after this case in a view, or when nothing does, of what comes first in it. What
/// somebody else has just taken is left to them.
///
/// # Errors
/// The database's fault.
pub async fn next_after(db: &impl ConnectionTrait, worker: &CaseWorker, wanted: &Wanted, case: &Case) -> Result<Option<String>, DbErr> {
    let free = |line: &Listed| {
        let theirs = line.claimed_by.is_some_and(|who| who != worker.account_id());
        line.id != case.id && !(theirs && line.claimed_at.is_some_and(|at| wanted.now - at < THEIRS))
    };
    for after in [Some(Position::of(wanted.view, case)), None] {
        let lines = inbox(db, worker, &Wanted { after, ..wanted.clone() }, AHEAD).await?;
        if let Some(next) = lines.into_iter().find(free) {
            return Ok(Some(next.reference));
        }
    }
    Ok(None)
}

/// Those of these cases that the worker may see, as lines; in the order of their promises.
///
/// # Errors
/// The database's fault.
pub async fn listed(db: &impl ConnectionTrait, worker: &CaseWorker, references: &[String], now: Millis) -> Result<Vec<Listed>, DbErr> {
    let these = Condition::all().add(Column::Reference.is_in(references.to_vec())).add(reach(worker));
    let most = references.len() as u64;
    question(&Wanted::whole(View::Open, now), these, most).into_model::<Listed>().all(db).await
}
