//! What a case worker sees: the inbox and its cases, within their reach.

mod counts;
mod lists;
mod ranges;
#[cfg(test)]
mod tests;
mod views;

use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QueryOrder as _, QuerySelect as _};

use super::Case;
use crate::access::CaseWorker;
use crate::feedback::rows::feedback;

pub use counts::{Counts, arrived_since, count_up_to, counts};
pub use lists::{Listed, inbox, listed, next_after};
pub use views::{Filters, Position, Score, View, Wanted};

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
