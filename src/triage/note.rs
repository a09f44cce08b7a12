//! Writing an internal note. Notes are added, never changed, so nobody can be overtaken.

use asko_templates::components::Errors;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;
use sea_orm::{DatabaseTransaction, DbErr};

use super::case::case_url;
use super::page::Typed;
use super::refused::{Reply, Sent, again, refused};
use crate::access::{CaseWorker, log};
use crate::feedback::hold::Unable;
use crate::feedback::store;
use crate::feedback::timeline::record;
use crate::feedback::{Case, Happened, Refusal, Stage};
use crate::platform::clock::Millis;
use crate::platform::page::Visit;
use crate::text::clean::{characters, clean};

/// The most characters a note may have.
pub(super) const LIMIT: usize = 5000;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Noting {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    note_text: String,
}

#[post("/<_>/<_>/cases/<reference>/note", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Noting>) -> Reply {
    worker.check(&form.csrf_token)?;
    let text = clean(&form.note_text);
    let wrong = match characters(&text) {
        0 => Some("triage-note-empty"),
        1..=LIMIT => None,
        _ => Some("triage-note-long"),
    };
    if let Some(id) = wrong {
        let mut errors = Errors::none();
        errors.add("note_text", visit.lang.t(id));
        let typed = Typed { errors, note_text: text, ..Typed::default() };
        return again(&visit, &worker, Status::UnprocessableEntity, reference, typed).await;
    }
    let (by, wanted, written, now) = (worker.clone(), reference.to_owned(), text.clone(), visit.app.clock.now());
    let done = visit.app.db.write(move |tx| Box::pin(async move { note(tx, &by, &wanted, &written, now).await })).await;
    match done {
        Ok(()) => Ok(Ok(Redirect::to(case_url(&visit, &worker, reference, "noted")))),
        Err(unable) => refused(&visit, &worker, reference, unable, Sent::Note(text)).await,
    }
}

/// Adds the note.
async fn note(tx: &DatabaseTransaction, worker: &CaseWorker, reference: &str, text: &str, now: Millis) -> Result<(), Unable> {
    let case = store::by_reference(tx, worker, reference).await?.ok_or(Unable::Missing)?;
    if case.stage == Stage::Transferred {
        return Err(Refusal::AnObjection.into());
    }
    log::acted(tx, worker, case.id, now).await?;
    add_note(tx, worker, &case, text, now).await?;
    Ok(())
}

/// Adds a note to a case that the worker holds.
pub(super) async fn add_note(tx: &DatabaseTransaction, worker: &CaseWorker, case: &Case, text: &str, now: Millis) -> Result<(), DbErr> {
    store::add_note(tx, case.id, now, worker.account_id(), text).await?;
    record(tx, case.id, now, Some(worker.account_id()), &Happened::Noted).await
}
