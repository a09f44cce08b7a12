//! Taking a case, or taking it over from somebody else, with a word to the team or without.

use asko_templates::components::Errors;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;
use sea_orm::DatabaseTransaction;

use super::case::undoable_url;
use super::inbox::undoings;
use super::note::{LIMIT, add_note};
use super::page::Typed;
use super::refused::{Reply, Sent, again, refused};
use crate::access::CaseWorker;
use crate::feedback::hold::{self, Unable};
use crate::feedback::store::Move;
use crate::feedback::timeline::record;
use crate::feedback::{Act, Case, Happened};
use crate::platform::clock::Millis;
use crate::platform::page::Visit;
use crate::text::clean::{characters, clean};

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Taking {
    #[field(default = String::new())]
    csrf_token: String,
    version: Option<i64>,
    #[field(default = String::new())]
    claim_note: String,
}

#[post("/<_>/<_>/cases/<reference>/claim", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Taking>) -> Reply {
    worker.check(&form.csrf_token)?;
    let note = clean(&form.claim_note);
    if characters(&note) > LIMIT {
        let mut errors = Errors::none();
        errors.add("claim_note", visit.lang.t("triage-note-long"));
        let typed = Typed { errors, version: form.version, claim_note: note, ..Typed::default() };
        return again(&visit, &worker, Status::UnprocessableEntity, reference, typed).await;
    }
    let (by, wanted, version, now) = (worker.clone(), reference.to_owned(), form.version, visit.app.clock.now());
    let (undoing, remembered) = (visit.app.random.reference(), note.clone());
    let url = undoable_url(&visit, &worker, reference, "claimed", &undoing);
    let act = visit.app.db.write(move |tx| {
        Box::pin(async move {
            let case = hold::take(tx, &by, &wanted, version, now).await?;
            undoings::remember_one(tx, &by, &undoing, &Happened::Claimed, &case, now).await?;
            claim(tx, &by, &case, now).await?;
            if !remembered.is_empty() {
                add_note(tx, &by, &case, &remembered, now).await?;
            }
            Ok(())
        })
    });
    match act.await {
        Ok(()) => Ok(Ok(Redirect::to(url))),
        Err(unable) => refused(&visit, &worker, reference, unable, Sent::Claim(note)).await,
    }
}

/// Takes the case for the worker.
pub(super) async fn claim(tx: &DatabaseTransaction, worker: &CaseWorker, case: &Case, now: Millis) -> Result<(), Unable> {
    let mut to = Move::of(case, case.stage.after(Act::Claim)?);
    to.claimed = Some((worker.account_id(), now));
    hold::put(tx, case, &to).await?;
    record(tx, case.id, now, Some(worker.account_id()), &Happened::Claimed).await?;
    Ok(())
}
