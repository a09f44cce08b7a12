//! Somebody approves a publication as they have read it.

use rocket::form::{Form, FromForm};
use rocket::post;

use super::page::{Reply, answer, draft_of};
use crate::access::Publisher;
use crate::platform::page::Visit;
use crate::publications::workflow;

/// The form.
#[derive(Debug, FromForm)]
pub(in crate::publications) struct Approving {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
}

#[post("/<_>/<_>/publishing/<period>/approve", data = "<form>")]
pub(in crate::publications) async fn submit(visit: Visit, publisher: Publisher, period: &str, form: Form<Approving>) -> Reply {
    publisher.staff().check(&form.csrf_token)?;
    let draft = draft_of(&visit, &publisher, period).await?;
    let (county, now, by, version) = (publisher.county().clone(), visit.app.clock.now(), publisher.account_id(), form.version);
    let done =
        visit.app.db.write(move |tx| Box::pin(async move { workflow::approve(tx, &county, &draft.period, version, by, now).await })).await;
    answer(&visit, &publisher, period, done, "approved").await
}
