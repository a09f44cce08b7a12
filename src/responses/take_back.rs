//! Taking back what was sent, while it has not gone: it is a draft again.

use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;
use sea_orm::DatabaseTransaction;

use super::answer::{Shown, gone, page};
use crate::access::{CaseWorker, log};
use crate::feedback::drafts::{self, Draft, State};
use crate::feedback::duties::{self, DutyKind};
use crate::feedback::hold::Unable;
use crate::feedback::store;
use crate::platform::clock::Millis;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct TakingBack {
    #[field(default = String::new())]
    csrf_token: String,
}

#[post("/<_>/<_>/cases/<reference>/take-back", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    form: Form<TakingBack>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(&form.csrf_token)?;
    let (by, wanted, now) = (worker.clone(), reference.to_owned(), visit.app.clock.now());
    let done = visit.app.db.write(move |tx| Box::pin(async move { take_back(tx, &by, &wanted, now).await })).await;
    match done {
        Ok(true) => {
            let url = visit.url(&format!("/{}/cases/{reference}/answer?back=1", worker.county().slug));
            Ok(Ok(Redirect::to(visit.with_from(&url))))
        }
        Ok(false) => {
            let case = store::by_reference(visit.app.db.read(), &worker, reference).await?.ok_or(Failure::NotFound)?;
            let mut shown = Shown::default();
            shown.errors.add("main", visit.lang.t("responses-going-too-late"));
            page(&visit, &worker, &case, shown, Status::Conflict).await.map(Err)
        }
        Err(Unable::Missing) => Ok(Err(gone(&visit, &worker, ""))),
        Err(Unable::Fault(fault)) => Err(fault.into()),
        Err(Unable::Overtaken | Unable::Stage(_)) => Err(Failure::Refused(Status::Conflict, "responses-going-too-late")),
    }
}

/// Makes a draft of what is on its way or waits for a translation. False when it has gone.
pub(super) async fn take_back(tx: &DatabaseTransaction, worker: &CaseWorker, reference: &str, now: Millis) -> Result<bool, Unable> {
    let case = store::by_reference(tx, worker, reference).await?.ok_or(Unable::Missing)?;
    let Some(draft) = drafts::of(tx, case.id).await? else { return Ok(false) };
    let back = match draft.state {
        State::Writing => return Ok(false),
        State::Sending => draft.back(None, now),
        State::Translation => {
            duties::finish(tx, DutyKind::TranslateAnswer, case.id, None, now).await?;
            let Some(original) = draft.original.clone() else { return Ok(false) };
            Draft { state: State::Writing, text: original.text, language: original.language, original: None, ..draft.back(None, now) }
        }
    };
    log::acted(tx, worker, case.id, now).await?;
    Ok(drafts::put(tx, back).await?)
}
