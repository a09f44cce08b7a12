//! Stopping the clock of a promise for a reason, and setting it going again.

use asko_templates::components::Errors;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;
use sea_orm::{DatabaseTransaction, DbErr};

use super::case::case_url;
use super::clock::ClockTyped;
use super::page::Typed;
use super::refused::{Reply, Sent, again, refused};
use crate::access::CaseWorker;
use crate::feedback::hold::{self, Unable};
use crate::feedback::store::Move;
use crate::feedback::timeline::record;
use crate::feedback::{Happened, Stop, clock};
use crate::platform::clock::Millis;
use crate::platform::page::Visit;
use crate::text::clean::{characters, clean};

/// The fewest and the most characters of a reason.
const REASON: std::ops::RangeInclusive<usize> = 3..=500;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Pausing {
    #[field(default = String::new())]
    csrf_token: String,
    version: Option<i64>,
    #[field(default = String::new())]
    pause_reason: String,
}

/// Why the clock is left alone.
#[derive(Debug, thiserror::Error)]
enum Refusal {
    /// It stands already, or runs already, or there is none any more.
    #[error("the clock does not do that now")]
    NotNow,
    /// The case cannot be changed.
    #[error(transparent)]
    Unable(#[from] Unable),
}

impl From<DbErr> for Refusal {
    fn from(fault: DbErr) -> Self {
        Self::Unable(fault.into())
    }
}

/// The answer to a form of the clock that was not done: the case as it is now, with what was typed.
pub(super) async fn not_done(visit: &Visit, worker: &CaseWorker, reference: &str, unable: Option<Unable>, typed: ClockTyped) -> Reply {
    let text = if typed.pause_reason.is_empty() { typed.extend_reason.clone() } else { typed.pause_reason.clone() };
    let words = match unable {
        None => "triage-clock-not-now",
        Some(Unable::Overtaken) => "triage-clock-overtaken",
        Some(unable) => return refused(visit, worker, reference, unable, Sent::Note(text)).await,
    };
    let mut errors = Errors::none();
    errors.add("clock", visit.lang.t(words));
    again(visit, worker, Status::Conflict, reference, Typed { errors, clock: typed, ..Typed::default() }).await
}

#[post("/<_>/<_>/cases/<reference>/pause", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Pausing>) -> Reply {
    worker.check(&form.csrf_token)?;
    let reason = clean(&form.pause_reason);
    let typed = ClockTyped { pause_reason: reason.clone(), ..ClockTyped::default() };
    if !REASON.contains(&characters(&reason)) {
        let mut errors = Errors::none();
        errors.add("pause_reason", visit.lang.t("triage-clock-pause-wrong"));
        let typed = Typed { errors, version: form.version, clock: typed, ..Typed::default() };
        return again(&visit, &worker, Status::UnprocessableEntity, reference, typed).await;
    }
    let (by, wanted, version, now) = (worker.clone(), reference.to_owned(), form.version, visit.app.clock.now());
    let done = visit.app.db.write(move |tx| Box::pin(async move { pause(tx, &by, &wanted, version, reason, now).await })).await;
    match done {
        Ok(()) => Ok(Ok(Redirect::to(case_url(&visit, &worker, reference, "paused")))),
        Err(Refusal::NotNow) => not_done(&visit, &worker, reference, None, typed).await,
        Err(Refusal::Unable(unable)) => not_done(&visit, &worker, reference, Some(unable), typed).await,
    }
}

/// Stops the clock.
async fn pause(
    tx: &DatabaseTransaction,
    worker: &CaseWorker,
    reference: &str,
    version: Option<i64>,
    reason: String,
    now: Millis,
) -> Result<(), Refusal> {
    let case = hold::take(tx, worker, reference, version, now).await?;
    let mut to = Move::of(&case, case.stage);
    if case.stopped.is_some() || !clock::stop(&case, &mut to, now, Stop::Reason) {
        return Err(Refusal::NotNow);
    }
    hold::put(tx, &case, &to).await?;
    let what = Happened::ClockStopped { why: Stop::Reason.code().to_owned(), reason };
    record(tx, case.id, now, Some(worker.account_id()), &what).await?;
    Ok(())
}

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Resuming {
    #[field(default = String::new())]
    csrf_token: String,
    version: Option<i64>,
}

#[post("/<_>/<_>/cases/<reference>/resume", data = "<form>")]
pub(super) async fn submit_resume(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Resuming>) -> Reply {
    worker.check(&form.csrf_token)?;
    let (by, wanted, version, now) = (worker.clone(), reference.to_owned(), form.version, visit.app.clock.now());
    let done = visit.app.db.write(move |tx| Box::pin(async move { resume(tx, &by, &wanted, version, now).await })).await;
    match done {
        Ok(()) => Ok(Ok(Redirect::to(case_url(&visit, &worker, reference, "resumed")))),
        Err(Refusal::NotNow) => not_done(&visit, &worker, reference, None, ClockTyped::default()).await,
        Err(Refusal::Unable(unable)) => not_done(&visit, &worker, reference, Some(unable), ClockTyped::default()).await,
    }
}

/// Sets the clock going again.
async fn resume(tx: &DatabaseTransaction, worker: &CaseWorker, reference: &str, version: Option<i64>, now: Millis) -> Result<(), Refusal> {
    let case = hold::take(tx, worker, reference, version, now).await?;
    let mut to = Move::of(&case, case.stage);
    let due_at = clock::resume(&case, &mut to, now).ok_or(Refusal::NotNow)?;
    hold::put(tx, &case, &to).await?;
    record(tx, case.id, now, Some(worker.account_id()), &Happened::ClockRuns { due_at }).await?;
    Ok(())
}
