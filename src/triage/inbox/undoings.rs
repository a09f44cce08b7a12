//! What can be taken back: each act of the inbox writes down, in its own transaction, what the case was before.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use super::rows::{undoing_cases, undoings};
use crate::access::CaseWorker;
use crate::feedback::{Case, Happened, store};
use crate::platform::clock::{DAY, MINUTE, Millis};

/// How long an act can be taken back.
pub(in crate::triage) const UNTIL: Millis = 10 * MINUTE;
/// How long it is remembered: the person's next act forgets what is older.
const KEPT: Millis = DAY;

pub(in crate::triage) use undoing_cases::Model as Before;
pub(in crate::triage) use undoings::Model as Undoing;

/// Why nothing was done with a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LeftOut {
    /// It is not there, or not for this person any more.
    Missing,
    /// Somebody has changed it since.
    Changed,
    /// It is closed already.
    Closed,
    /// It is handled with another one.
    Merged,
    /// It is a statutory objection.
    Objection,
    /// Nothing waits in it.
    NotOpen,
    /// It is no thanks.
    NotThanks,
    /// Its giver waits for an answer.
    Unanswered,
    /// The colleague does not belong to its team.
    NotInTeam,
    /// It is with the team already.
    SameTeam,
    /// The program failed.
    Fault,
}

impl LeftOut {
    /// As it is kept, and as pages know it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Changed => "changed",
            Self::Closed => "closed",
            Self::Merged => "merged",
            Self::Objection => "objection",
            Self::NotOpen => "not-open",
            Self::NotThanks => "not-thanks",
            Self::Unanswered => "unanswered",
            Self::NotInTeam => "not-in-team",
            Self::SameTeam => "same-team",
            Self::Fault => "fault",
        }
    }
}

/// Begins an undoing: one act of the worker on one case or several. Gives its row.
///
/// # Errors
/// The database's fault.
pub(in crate::triage) async fn begin(
    tx: &DatabaseTransaction,
    worker: &CaseWorker,
    reference: &str,
    what: &Happened,
    now: Millis,
) -> Result<i64, DbErr> {
    undoings::Entity::delete_many()
        .filter(undoings::Column::AccountId.eq(worker.account_id()))
        .filter(undoings::Column::At.lt(now - KEPT))
        .exec(tx)
        .await?;
    let row = undoings::ActiveModel {
        reference: Set(reference.to_owned()),
        county_id: Set(worker.county().id),
        account_id: Set(worker.account_id()),
        act: Set(what.code().to_owned()),
        at: Set(now),
        left_out: Set(String::new()),
        ..Default::default()
    };
    Ok(undoings::Entity::insert(row).exec(tx).await?.last_insert_id)
}

/// Writes down what a case is before the act, which moves it on by one version.
///
/// # Errors
/// The database's fault.
pub(in crate::triage) async fn remember(tx: &DatabaseTransaction, undoing_id: i64, case: &Case) -> Result<(), DbErr> {
    let row = undoing_cases::ActiveModel {
        undoing_id: Set(undoing_id),
        feedback_id: Set(case.id),
        version: Set(case.version + 1),
        stage: Set(case.stage.code().to_owned()),
        team_id: Set(case.team_id),
        claimed_by: Set(case.claimed_by),
        claimed_at: Set(case.claimed_at),
        closed_at: Set(case.closed_at),
        due_at: Set(case.due_at),
        first_due_at: Set(case.first_due_at),
        stopped_at: Set(case.stopped.map(|(at, _)| at)),
        stopped_why: Set(case.stopped.map(|(_, why)| why.code().to_owned())),
        themes: Set(store::themes_of(tx, case.id).await?.join(" ")),
    };
    undoing_cases::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Both for an act on one case.
///
/// # Errors
/// The database's fault.
pub(in crate::triage) async fn remember_one(
    tx: &DatabaseTransaction,
    worker: &CaseWorker,
    reference: &str,
    what: &Happened,
    case: &Case,
    now: Millis,
) -> Result<(), DbErr> {
    let undoing_id = begin(tx, worker, reference, what, now).await?;
    remember(tx, undoing_id, case).await
}

/// Ends an act on several cases, or its undoing: with what was left out.
///
/// # Errors
/// The database's fault.
pub(super) async fn finish(
    tx: &DatabaseTransaction,
    undoing_id: i64,
    left_out: &[(String, LeftOut)],
    undone_at: Option<Millis>,
) -> Result<(), DbErr> {
    let lines: Vec<String> = left_out.iter().map(|(reference, why)| format!("{reference} {}", why.code())).collect();
    undoings::Entity::update_many()
        .col_expr(undoings::Column::LeftOut, Expr::value(lines.join("\n")))
        .col_expr(undoings::Column::UndoneAt, Expr::value(undone_at))
        .filter(undoings::Column::Id.eq(undoing_id))
        .exec(tx)
        .await?;
    Ok(())
}

impl Undoing {
    /// What was left out: a reference and why, a code.
    pub fn left_out(&self) -> Vec<(&str, &str)> {
        self.left_out.lines().filter_map(|line| line.split_once(' ')).collect()
    }

    /// Whether it can still be taken back.
    pub fn is_open(&self, now: Millis) -> bool {
        self.undone_at.is_none() && now - self.at < UNTIL
    }
}

/// What this person has done under this reference.
///
/// # Errors
/// The database's fault.
pub(in crate::triage) async fn find(db: &impl ConnectionTrait, worker: &CaseWorker, reference: &str) -> Result<Option<Undoing>, DbErr> {
    undoings::Entity::find()
        .filter(undoings::Column::Reference.eq(reference))
        .filter(undoings::Column::AccountId.eq(worker.account_id()))
        .filter(undoings::Column::CountyId.eq(worker.county().id))
        .one(db)
        .await
}

/// What the cases of an act were before it.
///
/// # Errors
/// The database's fault.
pub(super) async fn cases_of(db: &impl ConnectionTrait, undoing_id: i64) -> Result<Vec<Before>, DbErr> {
    undoing_cases::Entity::find().filter(undoing_cases::Column::UndoingId.eq(undoing_id)).all(db).await
}

/// How many cases an act has changed.
///
/// # Errors
/// The database's fault.
pub(super) async fn how_many(db: &impl ConnectionTrait, undoing_id: i64) -> Result<u64, DbErr> {
    undoing_cases::Entity::find().filter(undoing_cases::Column::UndoingId.eq(undoing_id)).count(db).await
}
