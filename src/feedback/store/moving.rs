//! Moving a case on: one statement, and only if nobody else has moved it meanwhile.

use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait as _;

use super::{Case, ORDINARY, URGENT};
use crate::feedback::clock;
use crate::feedback::kinds::{Queue, Stop};
use crate::feedback::rollups;
use crate::feedback::rows::feedback;
use crate::feedback::search;
use crate::feedback::stage::Stage;

/// What moving on changes in the row; everything else stays.
#[derive(Clone, Debug)]
pub struct Move {
    /// The new stage.
    pub stage: Stage,
    /// The new team.
    pub team_id: i64,
    /// Who has taken it, and when.
    pub claimed: Option<(i64, i64)>,
    /// When it was first answered.
    pub answered_at: Option<i64>,
    /// When it was closed.
    pub closed_at: Option<i64>,
    /// Until when an answer is promised.
    pub due_at: i64,
    /// Until when it was promised before more time was taken.
    pub first_due_at: Option<i64>,
    /// Since when and why the clock of the promise stands.
    pub stopped: Option<(i64, Stop)>,
    /// Whether it comes before everything else.
    pub urgent: bool,
    /// 0 to 5, when it has been rated.
    pub severity: Option<i64>,
    /// The case it is handled with.
    pub merged_into: Option<i64>,
    /// When thanks were passed on to the unit.
    pub thanks_passed_at: Option<i64>,
}

impl Move {
    /// No change but the stage.
    #[must_use]
    pub fn of(case: &Case, stage: Stage) -> Self {
        Self {
            stage,
            team_id: case.team_id,
            claimed: case.claimed_by.zip(case.claimed_at),
            answered_at: case.answered_at,
            closed_at: case.closed_at,
            due_at: case.due_at,
            first_due_at: case.first_due_at,
            // What nobody has to answer any more has no clock that could stand.
            stopped: case.stopped.filter(|_| stage.is_open()),
            urgent: case.urgent,
            severity: case.severity,
            merged_into: case.merged_into,
            thanks_passed_at: case.thanks_passed_at,
        }
    }

    /// What it waits for then.
    #[must_use]
    pub const fn queue(&self) -> Queue {
        match (self.stage.is_open(), self.stopped) {
            (false, _) => Queue::Done,
            (true, Some(_)) => Queue::Waiting,
            (true, None) => Queue::Work,
        }
    }
}

/// Moves a case on if nobody else has since it was read. False when somebody has.
///
/// # Errors
/// The database's fault.
pub async fn move_on(tx: &DatabaseTransaction, case: &Case, to: &Move) -> Result<bool, DbErr> {
    let mut to = to.clone();
    clock::settle(case, &mut to);
    // Most moves change nothing that is counted: of the stages only these two are, and a promise only once it is answered.
    let apart = |stage: Stage| matches!(stage, Stage::Merged | Stage::Transferred);
    let promise = (to.due_at, to.first_due_at) != (case.due_at, case.first_due_at);
    let counts = to.team_id != case.team_id
        || to.severity != case.severity
        || to.answered_at != case.answered_at
        || to.stage != case.stage && (apart(to.stage) || apart(case.stage))
        || promise && to.answered_at.is_some();
    let counted = if counts { Some(rollups::before(tx, case.id).await?) } else { None };
    let done = feedback::Entity::update_many()
        .col_expr(feedback::Column::Stage, Expr::value(to.stage.code()))
        .col_expr(feedback::Column::TeamId, Expr::value(to.team_id))
        .col_expr(feedback::Column::ClaimedBy, Expr::value(to.claimed.map(|(who, _)| who)))
        .col_expr(feedback::Column::ClaimedAt, Expr::value(to.claimed.map(|(_, when)| when)))
        .col_expr(feedback::Column::AnsweredAt, Expr::value(to.answered_at))
        .col_expr(feedback::Column::ClosedAt, Expr::value(to.closed_at))
        .col_expr(feedback::Column::DueAt, Expr::value(to.due_at))
        .col_expr(feedback::Column::FirstDueAt, Expr::value(to.first_due_at))
        .col_expr(feedback::Column::StoppedAt, Expr::value(to.stopped.map(|(at, _)| at)))
        .col_expr(feedback::Column::StoppedWhy, Expr::value(to.stopped.map(|(_, why)| why.code())))
        .col_expr(feedback::Column::Queue, Expr::value(to.queue().code()))
        .col_expr(feedback::Column::Priority, Expr::value(if to.urgent { URGENT } else { ORDINARY }))
        .col_expr(feedback::Column::Severity, Expr::value(to.severity))
        .col_expr(feedback::Column::MergedInto, Expr::value(to.merged_into))
        .col_expr(feedback::Column::ThanksPassedAt, Expr::value(to.thanks_passed_at))
        .col_expr(feedback::Column::Version, Expr::col(feedback::Column::Version).add(1))
        .filter(feedback::Column::Id.eq(case.id))
        .filter(feedback::Column::Version.eq(case.version))
        .exec(tx)
        .await?;
    if to.team_id != case.team_id {
        // Who may find it depends on its team.
        search::mark(tx, case.id).await?;
    }
    if let Some(counted) = counted {
        counted.after(tx).await?;
    }
    Ok(done.rows_affected == 1)
}
