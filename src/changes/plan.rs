//! A change that was proposed is promised. What will show its effect must be registered first.

use asko_templates::changes::ActForm;
use asko_templates::components::Errors;
use rocket::form::{Form, FromForm};
use rocket::{get, post};

use super::acting::{Reply, act_page, answer, change_of, mover, ready, shown, wrong};
use super::advance::{Refusal, advance};
use super::registering::missing;
use super::stage::Act;
use crate::access::CaseWorker;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Planning {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
}

#[get("/<_>/<_>/work/<reference>/plan")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let change = ready(&visit, &worker, reference, Act::Plan).await?;
    let form = ActForm::Plan { missing: missing(&change.registration, visit.lang) };
    Ok(shown(&visit, &worker, &act_page(&visit, &worker, &change, form, Errors::none())))
}

#[post("/<_>/<_>/work/<reference>/plan", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Planning>) -> Reply {
    worker.check(&form.csrf_token)?;
    let change = change_of(&visit, &worker, reference).await?;
    let missing = missing(&change.registration, visit.lang);
    let back = ActForm::Plan { missing: missing.clone() };
    if form.version != change.version {
        return answer(&visit, &worker, reference, Act::Plan, Err::<(), _>(Refusal::Overtaken), back).await;
    }
    if !missing.is_empty() {
        return wrong(&visit, &worker, &change, back, Errors::none());
    }
    let mover = mover(&visit, &worker);
    let done = visit.app.db.write(move |tx| Box::pin(async move { advance(tx, &mover, change, Act::Plan).await })).await;
    answer(&visit, &worker, reference, Act::Plan, done, back).await
}
