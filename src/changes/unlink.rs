//! A piece of feedback is taken away from a change that it was linked to by mistake.

use asko_templates::changes::ActForm;
use asko_templates::components::Errors;
use rocket::form::{Form, FromForm};
use rocket::{get, post};

use super::acting::{Reply, act_page, change_of, shown, to_change};
use super::{Change, store};
use crate::access::{CaseWorker, log};
use crate::feedback::{Case, store as feedback};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The form. It carries no version: taking away twice is taking away once.
#[derive(Debug, FromForm)]
pub(super) struct Unlinking {
    #[field(default = String::new())]
    csrf_token: String,
}

/// The change and the feedback, if it is linked.
async fn linked(visit: &Visit, worker: &CaseWorker, reference: &str, feedback: &str) -> Result<(Change, Case), Failure> {
    let db = visit.app.db.read();
    let change = change_of(visit, worker, reference).await?;
    let case = feedback::by_reference(db, worker, feedback).await?.ok_or(Failure::NotFound)?;
    if store::feedback_of(db, change.id).await?.contains(&case.id) { Ok((change, case)) } else { Err(Failure::NotFound) }
}

#[get("/<_>/<_>/work/<reference>/unlink/<feedback>")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str, feedback: &str) -> Result<Html, Failure> {
    let (change, case) = linked(&visit, &worker, reference, feedback).await?;
    let form = ActForm::Unlink { feedback: case.reference };
    Ok(shown(&visit, &worker, &act_page(&visit, &worker, &change, form, Errors::none())))
}

#[post("/<_>/<_>/work/<reference>/unlink/<feedback>", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, feedback: &str, form: Form<Unlinking>) -> Reply {
    worker.check(&form.csrf_token)?;
    let (change, case) = linked(&visit, &worker, reference, feedback).await?;
    let (now, by) = (visit.app.clock.now(), worker.clone());
    let unlinked = visit.app.db.write(move |tx| {
        Box::pin(async move {
            log::acted_as(tx, &by, case.id, "unlink", now).await?;
            store::unlink(tx, &change, case.id, now, Some(by.account_id())).await
        })
    });
    unlinked.await?;
    to_change(&visit, &worker, reference)
}
