//! A person says whether a case is urgent, and why.

use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;
use sea_orm::DatabaseTransaction;

use super::part::TypedUrgency;
use crate::access::CaseWorker;
use crate::feedback::hold::{self, Unable};
use crate::feedback::store::Move;
use crate::feedback::timeline::record;
use crate::feedback::{Case, Happened, urgency};
use crate::platform::app::App;
use crate::platform::page::Visit;
use crate::text::clean::clean;
use crate::triage::case::case_url;
use crate::triage::page::Typed;
use crate::triage::reason::wrong_reason;
use crate::triage::refused::{Act, Reply, Sent, again, refused};

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Checking {
    #[field(default = String::new())]
    csrf_token: String,
    version: Option<i64>,
    #[field(default = String::new())]
    urgent: String,
    #[field(default = String::new())]
    urgency_reason: String,
}

#[post("/<_>/<_>/cases/<reference>/urgency", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Checking>) -> Reply {
    worker.check(&form.csrf_token)?;
    let (lang, reason) = (visit.lang, clean(&form.urgency_reason));
    let mut typed = Typed { version: form.version, ..Typed::default() };
    if !matches!(form.urgent.as_str(), "yes" | "no") {
        typed.errors.add("urgent", lang.t("triage-urgency-missing"));
    }
    if let Some(id) = wrong_reason(&reason, "triage-urgency-reason-short", "triage-urgency-reason-long") {
        typed.errors.add("urgency_reason", lang.t(id));
    }
    if !typed.errors.is_empty() {
        typed.urgency = TypedUrgency { urgent: form.urgent.clone(), reason };
        return again(&visit, &worker, Status::UnprocessableEntity, reference, typed).await;
    }
    let urgent = form.urgent == "yes";
    let (by, app, wanted, version, words) = (worker.clone(), visit.app.clone(), reference.to_owned(), form.version, reason.clone());
    let done = visit.app.db.write(move |tx| {
        Box::pin(async move {
            let case = hold::take(tx, &by, &wanted, version, app.clock.now()).await?;
            check(tx, &app, &by, &case, urgent, words).await
        })
    });
    match done.await {
        Ok(()) => {
            visit.app.bell.notify_one();
            Ok(Ok(Redirect::to(case_url(&visit, &worker, reference, if urgent { "urgent" } else { "not-urgent" }))))
        }
        Err(unable) => {
            let fields = vec![("urgent", form.urgent.clone()), ("urgency_reason", reason)];
            let act = Act::new("urgency", lang.t("triage-urgency-submit").into_owned(), fields);
            refused(&visit, &worker, reference, unable, Sent::Act(act)).await
        }
    }
}

/// Keeps it; what was not urgent before and is now is told at once.
async fn check(tx: &DatabaseTransaction, app: &App, worker: &CaseWorker, case: &Case, urgent: bool, reason: String) -> Result<(), Unable> {
    hold::put(tx, case, &Move { urgent, ..Move::of(case, case.stage) }).await?;
    let what = Happened::UrgencyChecked { urgent, reason };
    record(tx, case.id, app.clock.now(), Some(worker.account_id()), &what).await?;
    if urgent && !case.urgent {
        urgency::tell(tx, app, worker.county(), case).await?;
    }
    Ok(())
}
