//! Taking back what one has just done, on one case or on several: within ten minutes, and only where nobody has touched the
//! case since.

use asko_templates::triage::Undo;
use rocket::form::{Form, FromForm};
use rocket::post;
use rocket::response::Redirect;
use sea_orm::{DatabaseTransaction, DbErr};

use super::asked::Asked;
use super::undoings::{self, Before, LeftOut};
use super::{finish, inbox_url};
use crate::access::{CaseWorker, log};
use crate::feedback::store::{self, Move};
use crate::feedback::timeline::record;
use crate::feedback::{Happened, Stage, Stop, hold};
use crate::platform::clock::Millis;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;
use crate::triage::case::case_url;

/// The form.
#[derive(Debug, FromForm)]
pub(in crate::triage) struct Undoing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    undoing: String,
    #[field(default = String::new())]
    case: String,
}

/// How what the worker did under this reference is taken back, while it can be.
pub(in crate::triage) async fn undo_of(
    visit: &Visit,
    worker: &CaseWorker,
    reference: &str,
    case: Option<&str>,
) -> Result<Option<Undo>, DbErr> {
    if reference.is_empty() || !worker.may_handle() {
        return Ok(None);
    }
    let done = undoings::find(visit.app.db.read(), worker, reference).await?;
    let open = done.filter(|done| done.is_open(visit.app.clock.now()));
    let csrf_token = worker.staff().csrf().to_owned();
    Ok(open.map(|done| Undo { csrf_token, reference: done.reference, case: case.map(str::to_owned) }))
}

#[post("/<_>/<_>/inbox/undo", data = "<form>")]
pub(in crate::triage) async fn submit(visit: Visit, worker: CaseWorker, form: Form<Undoing>) -> Result<Redirect, Failure> {
    worker.check(&form.csrf_token)?;
    let (db, now) = (visit.app.db.read(), visit.app.clock.now());
    let done = undoings::find(db, &worker, &form.undoing).await?.ok_or(Failure::NotFound)?;
    let list = Asked::read(&visit, &worker, &visit.from).await?.query("", None);
    let inbox = inbox_url(&visit, &worker);
    if !done.is_open(now) {
        return Ok(Redirect::to(format!("{inbox}?{list}&done=too-late")));
    }
    let mut left_out = Vec::new();
    for before in undoings::cases_of(db, done.id).await? {
        let (by, act, feedback_id) = (worker.clone(), done.act.clone(), before.feedback_id);
        let restored = visit.app.db.write(move |tx| Box::pin(async move { restore(tx, &by, &before, act, now).await })).await;
        if let Err(why) = restored {
            let reference = store::by_id(db, feedback_id).await?.map(|case| case.reference).unwrap_or_default();
            left_out.push((reference, why.code()));
        }
    }
    finish(&visit, done.id, left_out.clone(), Some(now)).await?;
    Ok(Redirect::to(match (form.case.as_str(), left_out.is_empty()) {
        ("", _) => format!("{inbox}?{list}&done=undone&undoing={}", done.reference),
        (case, true) => case_url(&visit, &worker, case, "undone"),
        (case, false) => case_url(&visit, &worker, case, "not-undone"),
    }))
}

/// Why a case stays as it is.
#[derive(Debug, thiserror::Error)]
enum Refusal {
    /// Somebody has touched it since.
    #[error("somebody has changed it since")]
    Changed,
    /// It is gone.
    #[error("there is no such case")]
    Missing,
    /// The database's fault.
    #[error(transparent)]
    Fault(#[from] DbErr),
}

impl Refusal {
    fn code(self) -> LeftOut {
        match self {
            Self::Changed => LeftOut::Changed,
            Self::Missing => LeftOut::Missing,
            Self::Fault(fault) => {
                drop(Failure::fault(&fault));
                LeftOut::Fault
            }
        }
    }
}

impl From<hold::Unable> for Refusal {
    fn from(unable: hold::Unable) -> Self {
        match unable {
            hold::Unable::Fault(fault) => Self::Fault(fault),
            hold::Unable::Missing => Self::Missing,
            hold::Unable::Overtaken | hold::Unable::Stage(_) => Self::Changed,
        }
    }
}

/// Puts the case back to what it was. It may be with another team now: who sent it there takes it back. Its stage is set to
/// the one it had and not moved on by an act, since nothing has happened between the two versions but what is taken back.
async fn restore(tx: &DatabaseTransaction, worker: &CaseWorker, before: &Before, act: String, now: Millis) -> Result<(), Refusal> {
    let case = store::by_id(tx, before.feedback_id).await?.filter(|case| case.county_id == worker.county().id).ok_or(Refusal::Missing)?;
    if case.version != before.version {
        return Err(Refusal::Changed);
    }
    log::acted(tx, worker, case.id, now).await?;
    let stage = Stage::from_code(&before.stage).ok_or(Refusal::Changed)?;
    let to = Move {
        team_id: before.team_id,
        claimed: before.claimed_by.zip(before.claimed_at),
        closed_at: before.closed_at,
        due_at: before.due_at,
        first_due_at: before.first_due_at,
        stopped: before.stopped_at.zip(before.stopped_why.as_deref().and_then(Stop::from_code)),
        ..Move::of(&case, stage)
    };
    hold::put(tx, &case, &to).await?;
    let themes: Vec<String> = before.themes.split_whitespace().map(str::to_owned).collect();
    if store::themes_of(tx, case.id).await? != themes {
        store::set_themes(tx, case.id, themes).await?;
    }
    record(tx, case.id, now, Some(worker.account_id()), &Happened::TakenBack { act }).await?;
    Ok(())
}
