//! Showing feedback to the public: whether its giver allows it, and whether it may be shown as it stands. The words that
//! are shown are kept apart from it.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, Query, SelectStatement};
use sea_orm::{Condition, DatabaseTransaction, Order, QueryOrder as _, QuerySelect as _};

use super::inbox::reach;
use super::{Case, URGENT, by_id, by_reference};
use crate::access::CaseWorker;
use crate::feedback::kinds::{Channel, Queue};
use crate::feedback::rows::feedback;
use crate::feedback::stage::Stage;

/// The stages in which nothing is ever shown.
const NEVER: [Stage; 2] = [Stage::Transferred, Stage::Merged];

/// Writes down whether its giver allows it to be shown.
///
/// # Errors
/// The database's fault.
pub async fn allow_showing(tx: &DatabaseTransaction, feedback_id: i64, allowed: bool) -> Result<(), DbErr> {
    let update = feedback::Entity::update_many().col_expr(feedback::Column::MayShow, Expr::value(allowed));
    update.filter(feedback::Column::Id.eq(feedback_id)).exec(tx).await.map(drop)
}

/// Writes down since when it is shown; none when it is not.
///
/// # Errors
/// The database's fault.
pub async fn set_shown(tx: &DatabaseTransaction, feedback_id: i64, since: Option<i64>) -> Result<(), DbErr> {
    let update = feedback::Entity::update_many().col_expr(feedback::Column::ShownAt, Expr::value(since));
    update.filter(feedback::Column::Id.eq(feedback_id)).exec(tx).await.map(drop)
}

/// Writes down when it was decided not to show it; none when it is not decided.
///
/// # Errors
/// The database's fault.
pub async fn set_not_shown(tx: &DatabaseTransaction, feedback_id: i64, since: Option<i64>) -> Result<(), DbErr> {
    let update = feedback::Entity::update_many().col_expr(feedback::Column::NotShownAt, Expr::value(since));
    update.filter(feedback::Column::Id.eq(feedback_id)).exec(tx).await.map(drop)
}

/// The piece of feedback with this reference, if the worker may see it, held still until the transaction ends: neither its
/// giver nor a colleague changes meanwhile whether it may be shown.
///
/// # Errors
/// The database's fault.
pub async fn hold_for_showing(tx: &DatabaseTransaction, worker: &CaseWorker, reference: &str) -> Result<Option<Case>, DbErr> {
    let Some(case) = by_reference(tx, worker, reference).await? else { return Ok(None) };
    let update = feedback::Entity::update_many().col_expr(feedback::Column::Version, Expr::col(feedback::Column::Version));
    update.filter(feedback::Column::Id.eq(case.id)).exec(tx).await?;
    by_id(tx, case.id).await
}

/// `select 1 from feedback` of what may be shown as it stands now: its giver allows it, it is no objection, is not handled
/// with another, and is not urgent and open. Whoever uses it adds of which piece.
#[must_use]
pub fn still_showable() -> SelectStatement {
    let column = |column: feedback::Column| Expr::col((feedback::Entity, column));
    let open_and_urgent = column(feedback::Column::Priority).eq(URGENT).and(column(feedback::Column::Queue).ne(Queue::Done.code()));
    Query::select()
        .expr(Expr::value(1))
        .from(feedback::Entity)
        .and_where(column(feedback::Column::MayShow))
        .and_where(column(feedback::Column::Stage).is_not_in(NEVER.map(Stage::code)))
        .and_where(open_and_urgent.not())
        .to_owned()
}

/// Which of the feedback that its givers allow to be shown is asked for.
#[derive(Clone, Debug)]
pub struct Consented {
    /// What was decided about it.
    pub decided: Decided,
    /// The last that arrived first, else the first that arrived.
    pub newest_first: bool,
    /// Only what comes after this arrival and row: the last line of the page before.
    pub after: Option<(i64, i64)>,
}

/// What of the feedback that may be shown is meant.
#[derive(Clone, Debug)]
pub enum Decided {
    /// Nobody has decided: it is answered or closed, or this holds, which is a condition on `feedback.id`.
    NotYet(Expr),
    /// It is shown.
    Shown,
    /// It was decided not to show it.
    NotShown,
}

impl Decided {
    fn condition(self) -> Condition {
        match self {
            Self::NotYet(or) => Condition::all()
                .add(feedback::Column::ShownAt.is_null())
                .add(feedback::Column::NotShownAt.is_null())
                .add(Condition::any().add(feedback::Column::Queue.eq(Queue::Done.code())).add(or)),
            Self::Shown => Condition::all().add(feedback::Column::ShownAt.is_not_null()),
            Self::NotShown => Condition::all().add(feedback::Column::NotShownAt.is_not_null()),
        }
    }
}

/// The feedback with words in it that its givers allow to be shown and that may be shown, within the worker's reach.
///
/// # Errors
/// The database's fault.
pub async fn consented(db: &impl ConnectionTrait, worker: &CaseWorker, wanted: Consented, most: u64) -> Result<Vec<Case>, DbErr> {
    let (received, id) = (feedback::Column::ReceivedAt, feedback::Column::Id);
    let urgent = feedback::Column::Priority.eq(URGENT).and(feedback::Column::Queue.ne(Queue::Done.code()));
    let mut query = feedback::Entity::find()
        .filter(reach(worker))
        .filter(Expr::col((feedback::Entity, feedback::Column::MayShow)))
        .filter(feedback::Column::Text.ne(""))
        .filter(feedback::Column::Channel.ne(Channel::Import.code()))
        .filter(feedback::Column::Stage.is_not_in(NEVER.map(Stage::code)))
        .filter(urgent.not())
        .filter(wanted.decided.condition());
    if let Some((at, row)) = wanted.after {
        let later = if wanted.newest_first {
            received.lt(at).or(received.eq(at).and(id.lt(row)))
        } else {
            received.gt(at).or(received.eq(at).and(id.gt(row)))
        };
        query = query.filter(later);
    }
    let order = if wanted.newest_first { Order::Desc } else { Order::Asc };
    let rows = query.order_by(received, order.clone()).order_by(id, order).limit(most).all(db).await?;
    Ok(rows.into_iter().map(Case::from_row).collect())
}

/// How many pieces of feedback arrived at a unit from one moment until before another, of this service if one is named;
/// counted up to `most`.
///
/// # Errors
/// The database's fault.
pub async fn arrived_there(
    db: &impl ConnectionTrait,
    (unit_id, service_id): (i64, Option<i64>),
    (from, until): (i64, i64),
    most: u64,
) -> Result<u64, DbErr> {
    let mut query = feedback::Entity::find()
        .select_only()
        .column(feedback::Column::Id)
        .filter(feedback::Column::UnitId.eq(unit_id))
        .filter(feedback::Column::ReceivedAt.gte(from))
        .filter(feedback::Column::ReceivedAt.lt(until));
    if let Some(service_id) = service_id {
        query = query.filter(feedback::Column::ServiceId.eq(service_id));
    }
    Ok(query.limit(most).into_tuple::<i64>().all(db).await?.len() as u64)
}
