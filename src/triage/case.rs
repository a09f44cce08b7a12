//! One case: everything about it on one page.

use asko_templates::Section;
use rocket::get;

use super::page::{Typed, load};
use crate::access::CaseWorker;
use crate::feedback::store;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The address of a case, with what was just done.
pub(super) fn case_url(visit: &Visit, worker: &CaseWorker, reference: &str, done: &str) -> String {
    visit.with_from(&visit.url(&format!("/{}/cases/{reference}?done={done}", worker.county().slug)))
}

#[get("/<_>/<_>/cases/<reference>?<done>")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str, done: Option<&str>) -> Result<Html, Failure> {
    let db = visit.app.db.read();
    let case = store::by_reference(db, &worker, reference).await?.ok_or(Failure::NotFound)?;
    let mut page = load(&visit, &worker, &case, Typed::default()).await?;
    page.done = done.map(str::to_owned);
    Ok(Html::ok(&worker.shell(&visit, Section::Inbox), &page))
}
