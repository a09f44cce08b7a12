//! Whether there is something new since a list was made: asked by the list itself, which never moves.

use rocket::get;
use rocket::serde::json::Json;
use serde::Serialize;

use crate::access::CaseWorker;
use crate::feedback::store;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

/// How far new feedback is counted.
const MOST: u64 = 99;

/// What is new.
#[derive(Debug, Serialize)]
pub(in crate::triage) struct Arrivals {
    /// How many cases, counted up to 99.
    count: u64,
    /// The words of the link; empty when there is nothing new.
    words: String,
}

#[get("/<_>/<_>/inbox/new?<since>")]
pub(in crate::triage) async fn show(visit: Visit, worker: CaseWorker, since: Option<i64>) -> Result<Json<Arrivals>, Failure> {
    let since = since.unwrap_or_else(|| visit.app.clock.now());
    let count = store::arrived_since(visit.app.db.read(), &worker, since, MOST).await?;
    let words = if count == 0 {
        String::new()
    } else {
        visit.lang.with("triage-inbox-new", &[("count", i64::try_from(count).unwrap_or(0).into())])
    };
    Ok(Json(Arrivals { count, words }))
}
