//! Asking the giver whether it is to be handled as a statutory objection.

use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;

use super::part::TypedObjection;
use crate::access::CaseWorker;
use crate::feedback::hold;
use crate::feedback::objections::{Unable, ask};
use crate::platform::failure::Refuse as _;
use crate::platform::page::Visit;
use crate::text::clean::clean;
use crate::triage::case::case_url;
use crate::triage::page::Typed;
use crate::triage::reason::wrong_reason;
use crate::triage::refused::{Act, Reply, Sent, again, refused};

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Asking {
    #[field(default = String::new())]
    pub(super) csrf_token: String,
    pub(super) version: Option<i64>,
    #[field(default = String::new())]
    pub(super) objection_reason: String,
}

/// The case again, with the reason that was typed and what is wrong with it.
pub(super) async fn back(visit: &Visit, worker: &CaseWorker, status: Status, reference: &str, form: &Asking, id: &str) -> Reply {
    let mut typed = Typed { version: form.version, ..Typed::default() };
    typed.objection = TypedObjection { reason: clean(&form.objection_reason), ..TypedObjection::default() };
    typed.errors.add("objection_reason", visit.lang.t(id));
    again(visit, worker, status, reference, typed).await
}

#[post("/<_>/<_>/cases/<reference>/objection", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Asking>) -> Reply {
    worker.check(&form.csrf_token)?;
    let reason = clean(&form.objection_reason);
    if let Some(id) = wrong_reason(&reason, "triage-objection-reason-short", "triage-objection-reason-long") {
        return back(&visit, &worker, Status::UnprocessableEntity, reference, &form, id).await;
    }
    let (by, app, wanted, version, words) = (worker.clone(), visit.app.clone(), reference.to_owned(), form.version, reason.clone());
    let done = visit.app.db.write(move |tx| {
        Box::pin(async move {
            let case = hold::take(tx, &by, &wanted, version, app.clock.now()).await?;
            ask(tx, &app, by.county(), &case, by.account_id(), words).await
        })
    });
    match done.await {
        Ok(()) => {
            visit.app.bell.notify_one();
            Ok(Ok(Redirect::to(case_url(&visit, &worker, reference, "objection-asked"))))
        }
        Err(Unable::Case(unable)) => {
            let what = visit.lang.t("triage-objection-ask-submit").into_owned();
            let act = Act::new("objection", what, vec![("objection_reason", reason)]);
            refused(&visit, &worker, reference, unable, Sent::Act(act)).await
        }
        Err(other) => back(&visit, &worker, other.status(), reference, &form, other.text_id()).await,
    }
}
