//! One case: everything about it on one page.

use asko_templates::Section;
use rocket::get;

use super::inbox::undo::undo_of;
use super::page::{Typed, load};
use crate::access::CaseWorker;
use crate::feedback::store;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The address of a case, with what was just done.
pub(super) fn case_url(visit: &Visit, worker: &CaseWorker, reference: &str, done: &str) -> String {
    visit.with_from(&visit.url(&format!("/{}/cases/{reference}?done={done}", worker.county().slug)))
}

/// The same, for what can be taken back under this reference.
pub(super) fn undoable_url(visit: &Visit, worker: &CaseWorker, reference: &str, done: &str, undoing: &str) -> String {
    case_url(visit, worker, reference, &format!("{done}&undoing={undoing}"))
}

#[get("/<_>/<_>/cases/<reference>?<done>&<undoing>&<team>&<theme>")]
pub(super) async fn show(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    done: Option<&str>,
    undoing: Option<&str>,
    team: Option<&str>,
    theme: Option<&str>,
) -> Result<Html, Failure> {
    let db = visit.app.db.read();
    let case = store::by_reference(db, &worker, reference).await?.ok_or(Failure::NotFound)?;
    // A suggestion chooses in the form; the person sends it.
    let chosen = |value: Option<&str>| value.unwrap_or_default().to_owned();
    let typed = Typed { route_team: chosen(team), added_theme: chosen(theme), ..Typed::default() };
    let mut page = load(&visit, &worker, &case, typed).await?;
    page.done = done.map(str::to_owned);
    page.undo = undo_of(&visit, &worker, undoing.unwrap_or_default(), Some(reference)).await?;
    Ok(Html::ok(&worker.shell(&visit, Section::Inbox), &page))
}
