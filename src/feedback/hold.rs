//! Changing a case that nobody else has changed since it was read.

use sea_orm::{DatabaseTransaction, DbErr};

use super::stage::{Refusal, Stage};
use super::store::{self, Case, Move};
use crate::access::{CaseWorker, log};
use crate::platform::clock::Millis;

/// Why a case is not changed.
#[derive(Debug, thiserror::Error)]
pub enum Unable {
    /// It is not there, or not for this person any more.
    #[error("no such case")]
    Missing,
    /// Somebody else has changed it since it was read.
    #[error("somebody else was faster")]
    Overtaken,
    /// Its stage does not allow the act.
    #[error(transparent)]
    Stage(#[from] Refusal),
    /// The database's fault.
    #[error(transparent)]
    Fault(#[from] DbErr),
}

/// The case, if the worker may see it, it is no objection and still has the version that the form showed. That they do
/// something with it is written into the access log.
///
/// # Errors
/// [`Unable::Missing`], [`Unable::Stage`] or [`Unable::Overtaken`], or the database's fault.
pub async fn take(
    tx: &DatabaseTransaction,
    worker: &CaseWorker,
    reference: &str,
    version: Option<i64>,
    now: Millis,
) -> Result<Case, Unable> {
    let case = store::by_reference(tx, worker, reference).await?.ok_or(Unable::Missing)?;
    // Whatever is done to feedback is not done to an objection, also what moves no stage.
    if case.stage == Stage::Transferred {
        return Err(Refusal::AnObjection.into());
    }
    if version != Some(case.version) {
        return Err(Unable::Overtaken);
    }
    log::acted(tx, worker, case.id, now).await?;
    Ok(case)
}

/// Moves the case on.
///
/// # Errors
/// [`Unable::Overtaken`] when somebody else has in the meantime, or the database's fault.
pub async fn put(tx: &DatabaseTransaction, case: &Case, to: &Move) -> Result<(), Unable> {
    if store::move_on(tx, case, to).await? { Ok(()) } else { Err(Unable::Overtaken) }
}
