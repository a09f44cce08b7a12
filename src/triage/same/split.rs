//! Making a merged case a matter of its own again.

use rocket::form::{Form, FromForm};
use rocket::post;
use rocket::response::Redirect;

use crate::access::CaseWorker;
use crate::feedback::hold::{self, Unable};
use crate::feedback::merged::split;
use crate::platform::page::Visit;
use crate::triage::case::case_url;
use crate::triage::refused::{Act, Reply, Sent, refused};

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Splitting {
    #[field(default = String::new())]
    csrf_token: String,
    version: Option<i64>,
}

#[post("/<_>/<_>/cases/<reference>/split", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Splitting>) -> Reply {
    worker.check(&form.csrf_token)?;
    let (by, wanted, version, now) = (worker.clone(), reference.to_owned(), form.version, visit.app.clock.now());
    let done = visit.app.db.write(move |tx| {
        Box::pin(async move {
            let case = hold::take(tx, &by, &wanted, version, now).await?;
            split(tx, &case, Some(by.account_id()), now).await
        })
    });
    match done.await {
        Ok(()) => Ok(Ok(Redirect::to(case_url(&visit, &worker, reference, "split")))),
        Err(unable) => {
            let unable: Unable = unable;
            let act = Act::new("split", visit.lang.t("triage-same-split").into_owned(), Vec::new());
            refused(&visit, &worker, reference, unable, Sent::Act(act)).await
        }
    }
}
