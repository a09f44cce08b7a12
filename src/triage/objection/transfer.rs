//! A lead transfers what its giver cannot be asked about, with a reason.

use rocket::form::Form;
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;

use super::ask::{Asking, back};
use crate::access::CaseWorker;
use crate::feedback::hold;
use crate::feedback::objections::{By, Unable, transfer};
use crate::platform::failure::{Failure, Refuse as _};
use crate::platform::page::Visit;
use crate::text::clean::clean;
use crate::triage::case::case_url;
use crate::triage::reason::wrong_reason;
use crate::triage::refused::{Act, Reply, Sent, refused};

#[post("/<_>/<_>/cases/<reference>/transfer", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Asking>) -> Reply {
    worker.check(&form.csrf_token)?;
    if !worker.leads() {
        return Err(Failure::Forbidden);
    }
    let reason = clean(&form.objection_reason);
    if let Some(id) = wrong_reason(&reason, "triage-objection-reason-short", "triage-objection-reason-long") {
        return back(&visit, &worker, Status::UnprocessableEntity, reference, &form, id).await;
    }
    let (by, app, wanted, version, words) = (worker.clone(), visit.app.clone(), reference.to_owned(), form.version, reason.clone());
    let done = visit.app.db.write(move |tx| {
        Box::pin(async move {
            let case = hold::take(tx, &by, &wanted, version, app.clock.now()).await?;
            transfer(tx, &app, by.county(), case.id, By::Lead { account_id: by.account_id(), reason: words }).await
        })
    });
    match done.await {
        Ok(()) => {
            visit.app.bell.notify_one();
            Ok(Ok(Redirect::to(case_url(&visit, &worker, reference, "objection-transferred"))))
        }
        Err(Unable::Case(unable)) => {
            let what = visit.lang.t("triage-objection-transfer-submit").into_owned();
            let act = Act::new("transfer", what, vec![("objection_reason", reason)]);
            refused(&visit, &worker, reference, unable, Sent::Act(act)).await
        }
        Err(other) => back(&visit, &worker, other.status(), reference, &form, other.text_id()).await,
    }
}
