//! Work on a promised change begins: from now on the data that judge it come in.

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
pub(super) struct Starting {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
}

#[get("/<_>/<_>/work/<reference>/start")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let change = ready(&visit, &worker, reference, Act::Start).await?;
    let form = ActForm::Start { missing: missing(&change.registration, visit.lang) };
    Ok(shown(&visit, &worker, &act_page(&visit, &worker, &change, form, Errors::none())))
}

#[post("/<_>/<_>/work/<reference>/start", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Starting>) -> Reply {
    worker.check(&form.csrf_token)?;
    let mut change = change_of(&visit, &worker, reference).await?;
    let missing = missing(&change.registration, visit.lang);
    let back = ActForm::Start { missing: missing.clone() };
    if form.version != change.version {
        return answer(&visit, &worker, reference, Act::Start, Err::<(), _>(Refusal::Overtaken), back).await;
    }
    if !missing.is_empty() {
        return wrong(&visit, &worker, &change, back, Errors::none());
    }
    let mover = mover(&visit, &worker);
    change.record.progress.started_at = Some(mover.now);
    let done = visit.app.db.write(move |tx| Box::pin(async move { advance(tx, &mover, change, Act::Start).await })).await;
    answer(&visit, &worker, reference, Act::Start, done, back).await
}
