//! What a case worker sees: the inbox and its cases, within their reach.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait as _;
use sea_orm::{Condition, QueryOrder as _, QuerySelect as _};

use super::Case;
use crate::access::CaseWorker;
use crate::feedback::kinds::Kind;
use crate::feedback::rows::feedback;
use crate::feedback::stage::Stage;

/// What a case worker may see: their county, and their teams unless they see all.
pub(super) fn reach(worker: &CaseWorker) -> Condition {
    let county = Condition::all().add(feedback::Column::CountyId.eq(worker.county().id));
    match worker.team_ids() {
        Some(teams) => county.add(feedback::Column::TeamId.is_in(teams.to_vec())),
        None => county,
    }
}

/// The piece of feedback with this reference, if the worker may see it.
///
/// # Errors
/// The database's fault.
pub async fn by_reference(db: &impl ConnectionTrait, worker: &CaseWorker, reference: &str) -> Result<Option<Case>, DbErr> {
    let row = feedback::Entity::find().filter(feedback::Column::Reference.eq(reference)).filter(reach(worker)).one(db).await?;
    Ok(row.map(Case::from_row))
}

/// Those of these pieces of feedback that the worker may see, newest first.
///
/// # Errors
/// The database's fault.
pub async fn readable(db: &impl ConnectionTrait, worker: &CaseWorker, ids: &[i64]) -> Result<Vec<Case>, DbErr> {
    let query = feedback::Entity::find().filter(feedback::Column::Id.is_in(ids.to_vec())).filter(reach(worker));
    let rows = query.order_by_desc(feedback::Column::Id).all(db).await?;
    Ok(rows.into_iter().map(Case::from_row).collect())
}

/// Those of these pieces of feedback that the worker may see: their references, oldest first, at most `most`.
///
/// # Errors
/// The database's fault.
pub async fn references_of(db: &impl ConnectionTrait, worker: &CaseWorker, ids: &[i64], most: u64) -> Result<Vec<String>, DbErr> {
    feedback::Entity::find()
        .select_only()
        .column(feedback::Column::Reference)
        .filter(feedback::Column::Id.is_in(ids.to_vec()))
        .filter(reach(worker))
        .order_by_asc(feedback::Column::Id)
        .limit(most)
        .into_tuple()
        .all(db)
        .await
}

crate::coded! {
    /// A view of the inbox.
    pub enum View {
        /// Waits for the team: received or in handling.
        Open = "open",
        /// Taken by the reader and waiting.
        Mine = "mine",
        /// Answered and not closed.
        Answered = "answered",
        /// Closed.
        Closed = "closed",
        /// Everything.
        All = "all",
    }
}

/// What an inbox shows.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The view; [`View::Open`] when none.
    pub view: Option<View>,
    /// Only this kind.
    pub kind: Option<Kind>,
    /// Only this unit.
    pub unit_id: Option<i64>,
    /// Only this language.
    pub language: Option<String>,
    /// Only what comes after this promise and row: the last line of the page before.
    pub after: Option<(i64, i64)>,
}

/// The inbox: oldest promise first, at most `most` lines.
///
/// # Errors
/// The database's fault.
pub async fn inbox(db: &impl ConnectionTrait, worker: &CaseWorker, wanted: &Wanted, most: u64) -> Result<Vec<Case>, DbErr> {
    let mut query = feedback::Entity::find().filter(reach(worker)).filter(view_condition(worker, wanted.view.unwrap_or(View::Open)));
    if let Some(kind) = wanted.kind {
        query = query.filter(feedback::Column::Kind.eq(kind.code()));
    }
    if let Some(unit_id) = wanted.unit_id {
        query = query.filter(feedback::Column::UnitId.eq(unit_id));
    }
    if let Some(language) = &wanted.language {
        query = query.filter(feedback::Column::Language.eq(language));
    }
    if let Some((due_at, id)) = wanted.after {
        let later = feedback::Column::DueAt.gt(due_at).or(feedback::Column::DueAt.eq(due_at).and(feedback::Column::Id.gt(id)));
        query = query.filter(later);
    }
    let rows = query.order_by_asc(feedback::Column::DueAt).order_by_asc(feedback::Column::Id).limit(most).all(db).await?;
    Ok(rows.into_iter().map(Case::from_row).collect())
}

fn view_condition(worker: &CaseWorker, view: View) -> Condition {
    let open = [Stage::Received.code(), Stage::InHandling.code()];
    match view {
        View::Open => Condition::all().add(feedback::Column::Stage.is_in(open)),
        View::Mine => Condition::all().add(feedback::Column::Stage.is_in(open)).add(feedback::Column::ClaimedBy.eq(worker.account_id())),
        View::Answered => Condition::all().add(feedback::Column::Stage.eq(Stage::Answered.code())),
        View::Closed => Condition::all().add(feedback::Column::Stage.eq(Stage::Closed.code())).add(was_a_case()),
        View::All => Condition::any().add(feedback::Column::ClosedAt.is_null()).add(was_a_case()),
    }
}

/// What was closed when it arrived, as scores without words are, was never anybody's work.
fn was_a_case() -> Expr {
    feedback::Column::ClosedAt.into_expr().gt(Expr::col(feedback::Column::ReceivedAt))
}

/// How many a view holds, counted up to `most`.
///
/// # Errors
/// The database's fault.
pub async fn count_in(db: &impl ConnectionTrait, worker: &CaseWorker, view: View, most: u64) -> Result<u64, DbErr> {
    let ids: Vec<i64> = feedback::Entity::find()
        .select_only()
        .column(feedback::Column::Id)
        .filter(reach(worker))
        .filter(view_condition(worker, view))
        .limit(most)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.len() as u64)
}
