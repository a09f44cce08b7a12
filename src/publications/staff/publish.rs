//! Somebody publishes what two people have approved: in Finnish and in Swedish at the same moment.

use rocket::form::{Form, FromForm};
use rocket::post;
use rocket::response::Redirect;

use super::page::{Reply, answer, draft_of};
use crate::access::Publisher;
use crate::platform::page::Visit;
use crate::publications::workflow;

/// The form.
#[derive(Debug, FromForm)]
pub(in crate::publications) struct Publishing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
}

#[post("/<_>/<_>/publishing/<period>/publish", data = "<form>")]
pub(in crate::publications) async fn submit(visit: Visit, publisher: Publisher, period: &str, form: Form<Publishing>) -> Reply {
    publisher.staff().check(&form.csrf_token)?;
    let draft = draft_of(&visit, &publisher, period).await?;
    let (county, now, by, version) = (publisher.county().clone(), visit.app.clock.now(), publisher.account_id(), form.version);
    let app = visit.app.clone();
    let done = visit
        .app
        .db
        .write(move |tx| Box::pin(async move { workflow::publish(tx, &app, &county, (&draft.period, version), by, now).await }))
        .await;
    match done {
        Ok(_) => {
            visit.app.bell.notify_one();
            Ok(Ok(Redirect::to(visit.url(&format!("/{}/publications/{period}", publisher.county().slug)))))
        }
        Err(refusal) => answer(&visit, &publisher, period, Err::<(), _>(refusal), "").await,
    }
}
