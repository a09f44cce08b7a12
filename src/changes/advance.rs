//! The one way in which a change moves on: its stage says whether it may, its version that nobody was faster, and everybody
//! whose feedback is behind it is told.

use sea_orm::{DatabaseTransaction, DbErr};

use super::stage::{Act, Refusal as StageRefusal};
use super::{Change, store, tell};
use crate::organisations::County;
use crate::platform::app::App;
use crate::platform::clock::{Millis, day_in_finland};

/// Who moves it, and when.
#[derive(Clone, Debug)]
pub(super) struct Mover {
    /// The program.
    pub app: App,
    /// The county.
    pub county: County,
    /// The account.
    pub account_id: i64,
    /// Now.
    pub now: Millis,
}

/// Why a change does not move on.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    /// Its stage forbids it.
    #[error(transparent)]
    Stage(#[from] StageRefusal),
    /// Somebody else has changed it since the form was opened.
    #[error("somebody else has changed it meanwhile")]
    Overtaken,
    /// The database's fault.
    #[error(transparent)]
    Fault(#[from] DbErr),
}

/// Moves a change on by an act and keeps everything else of it as it is given; tells everybody. `change.version` is the
/// version that the form showed. Returns the change as it is kept now.
///
/// # Errors
/// Why it does not move on.
pub(super) async fn advance(tx: &DatabaseTransaction, mover: &Mover, mut change: Change, act: Act) -> Result<Change, Refusal> {
    let version = change.version;
    change.record.progress.stage = change.stage().after(act)?;
    if !store::save(tx, &change, version).await? {
        return Err(Refusal::Overtaken);
    }
    change.version = version + 1;
    let today = day_in_finland(mover.now);
    // What is told is the move itself, also when the day has passed long ago.
    let due_on = change.registration.due_on.max(today);
    let to = change.stage().standing(due_on, change.progress.review, today);
    tell::moved(tx, &mover.app, &mover.county, &change, to, mover.now, Some(mover.account_id)).await?;
    Ok(change)
}
