//! Setting the themes of a case.

use rocket::form::{Form, FromForm};
use rocket::post;
use rocket::response::Redirect;
use sea_orm::DatabaseTransaction;

use super::case::undoable_url;
use super::inbox::undoings;
use super::refused::{Reply, Sent, refused};
use crate::access::CaseWorker;
use crate::feedback::hold::{self, Unable};
use crate::feedback::store::{self, Move};
use crate::feedback::timeline::record;
use crate::feedback::{Case, Happened, themes};
use crate::platform::clock::Millis;
use crate::platform::page::Visit;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Choosing {
    #[field(default = String::new())]
    csrf_token: String,
    version: Option<i64>,
    #[field(default = Vec::new())]
    themes: Vec<String>,
}

#[post("/<_>/<_>/cases/<reference>/themes", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Choosing>) -> Reply {
    worker.check(&form.csrf_token)?;
    // In the order of the list, each once, and nothing that is not on it.
    let themes = themes::of(visit.app.db.read(), worker.county().id).await?.among(&form.themes);
    let (by, wanted, version, now) = (worker.clone(), reference.to_owned(), form.version, visit.app.clock.now());
    let (chosen, undoing) = (themes.clone(), visit.app.random.reference());
    let url = undoable_url(&visit, &worker, reference, "themed", &undoing);
    let act = visit.app.db.write(move |tx| {
        Box::pin(async move {
            let case = hold::take(tx, &by, &wanted, version, now).await?;
            undoings::remember_one(tx, &by, &undoing, &Happened::ThemesSet { themes: Vec::new() }, &case, now).await?;
            classify(tx, &by, &case, chosen, now).await
        })
    });
    match act.await {
        Ok(()) => Ok(Ok(Redirect::to(url))),
        Err(unable) => refused(&visit, &worker, reference, unable, Sent::Themes(themes)).await,
    }
}

/// Puts these themes in place of the old ones; the version goes on, so that nobody overwrites them unseen.
pub(super) async fn classify(
    tx: &DatabaseTransaction,
    worker: &CaseWorker,
    case: &Case,
    themes: Vec<String>,
    now: Millis,
) -> Result<(), Unable> {
    hold::put(tx, case, &Move::of(case, case.stage)).await?;
    store::set_themes(tx, case.id, themes.clone()).await?;
    record(tx, case.id, now, Some(worker.account_id()), &Happened::ThemesSet { themes }).await?;
    Ok(())
}
