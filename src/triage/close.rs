//! Closing a case: not while its giver waits for an answer.

use asko_templates::components::Errors;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;
use sea_orm::{DatabaseTransaction, DbErr};

use super::case::undoable_url;
use super::inbox::undoings;
use super::page::Typed;
use super::refused::{Reply, Sent, again, refused};
use crate::access::CaseWorker;
use crate::feedback::hold::{self, Unable};
use crate::feedback::store::{self, Move};
use crate::feedback::timeline::record;
use crate::feedback::{Act, AnswerWanted, Case, Happened, merged};
use crate::platform::clock::Millis;
use crate::platform::page::Visit;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Closing {
    #[field(default = String::new())]
    csrf_token: String,
    version: Option<i64>,
}

/// Why it is not closed.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    /// The giver waits for an answer, and nobody has decided that nothing changes.
    #[error("the giver waits for an answer")]
    Unanswered,
    /// The case cannot be changed.
    #[error(transparent)]
    Unable(#[from] Unable),
}

impl From<DbErr> for Refusal {
    fn from(fault: DbErr) -> Self {
        Self::Unable(fault.into())
    }
}

#[post("/<_>/<_>/cases/<reference>/close", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Closing>) -> Reply {
    worker.check(&form.csrf_token)?;
    let (by, wanted, version, now) = (worker.clone(), reference.to_owned(), form.version, visit.app.clock.now());
    let undoing = visit.app.random.reference();
    let url = undoable_url(&visit, &worker, reference, "closed", &undoing);
    let act = visit.app.db.write(move |tx| {
        Box::pin(async move {
            let case = hold::take(tx, &by, &wanted, version, now).await?;
            undoings::remember_one(tx, &by, &undoing, &Happened::Closed, &case, now).await?;
            close(tx, &by, &case, now).await
        })
    });
    match act.await {
        Ok(()) => Ok(Ok(Redirect::to(url))),
        Err(Refusal::Unable(unable)) => refused(&visit, &worker, reference, unable, Sent::Close).await,
        Err(Refusal::Unanswered) => {
            let mut errors = Errors::none();
            errors.add("close", visit.lang.t("triage-close-unanswered"));
            let typed = Typed { errors, version, ..Typed::default() };
            again(&visit, &worker, Status::UnprocessableEntity, reference, typed).await
        }
    }
}

/// Closes the case.
pub(super) async fn close(tx: &DatabaseTransaction, worker: &CaseWorker, case: &Case, now: Millis) -> Result<(), Refusal> {
    let stage = case.stage.after(Act::Close).map_err(Unable::from)?;
    let waits = case.answer_wanted != AnswerWanted::No && case.answered_at.is_none() || merged::somebody_waits(tx, case.id).await?;
    if waits && store::decisions_of(tx, case.id).await?.is_empty() {
        return Err(Refusal::Unanswered);
    }
    let to = Move { closed_at: Some(now), ..Move::of(case, stage) };
    hold::put(tx, case, &to).await?;
    record(tx, case.id, now, Some(worker.account_id()), &Happened::Closed).await?;
    Ok(())
}
