//! Who else is at a case, for the script that keeps it up to date while one writes. It shows nothing of the case.

use rocket::get;
use rocket::serde::json::Json;
use serde::Serialize;

use crate::access::CaseWorker;
use crate::feedback::presence::presence;
use crate::feedback::{drafts, store};
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

/// The words, each empty when there is nothing to say.
#[derive(Debug, Serialize)]
pub(super) struct Here {
    opened: String,
    writing: String,
}

#[get("/<_>/<_>/cases/<reference>/presence")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Json<Here>, Failure> {
    let db = visit.app.db.read();
    let case = store::by_reference(db, &worker, reference).await?.ok_or(Failure::NotFound)?;
    let draft = drafts::of(db, case.id).await?;
    let here = presence(&visit, &worker, &case, draft.as_ref()).await?;
    Ok(Json(Here { opened: here.opened_words(visit.lang), writing: here.writing_words(visit.lang) }))
}
