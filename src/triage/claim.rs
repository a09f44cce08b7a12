//! Taking a case, or taking it over from somebody else.

use rocket::form::{Form, FromForm};
use rocket::post;
use rocket::response::Redirect;
use sea_orm::DatabaseTransaction;

use super::case::case_url;
use super::refused::{Reply, Sent, refused};
use crate::access::CaseWorker;
use crate::feedback::hold::{self, Unable};
use crate::feedback::store::Move;
use crate::feedback::timeline::record;
use crate::feedback::{Act, Happened};
use crate::platform::clock::Millis;
use crate::platform::page::Visit;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Taking {
    #[field(default = String::new())]
    csrf_token: String,
    version: Option<i64>,
}

#[post("/<_>/<_>/cases/<reference>/claim", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Taking>) -> Reply {
    worker.check(&form.csrf_token)?;
    let (by, wanted, version, now) = (worker.clone(), reference.to_owned(), form.version, visit.app.clock.now());
    let done = visit.app.db.write(move |tx| Box::pin(async move { claim(tx, &by, &wanted, version, now).await })).await;
    match done {
        Ok(()) => Ok(Ok(Redirect::to(case_url(&visit, &worker, reference, "claimed")))),
        Err(unable) => refused(&visit, &worker, reference, unable, Sent::Claim).await,
    }
}

/// Takes the case for the worker.
async fn claim(tx: &DatabaseTransaction, worker: &CaseWorker, reference: &str, version: Option<i64>, now: Millis) -> Result<(), Unable> {
    let case = hold::take(tx, worker, reference, version, now).await?;
    let mut to = Move::of(&case, case.stage.after(Act::Claim)?);
    to.claimed = Some((worker.account_id(), now));
    hold::put(tx, &case, &to).await?;
    record(tx, case.id, now, Some(worker.account_id()), &Happened::Claimed).await?;
    Ok(())
}
