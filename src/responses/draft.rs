//! Saving what one writes, by the button or by itself, so that the team sees it and nothing is lost.

use asko_templates::responses::Faster;
use rocket::form::Form;
use rocket::http::Status;
use rocket::post;
use rocket::response::{Redirect, Responder};
use rocket::serde::json::Json;
use sea_orm::{DatabaseTransaction, DbErr};
use serde::Serialize;

use super::answer::{Answering, conflict, gone};
use crate::access::{CaseWorker, accounts, log};
use crate::feedback::drafts::{self, Draft, State};
use crate::feedback::duties::{self, DutyKind};
use crate::feedback::presence::moment;
use crate::feedback::store;
use crate::feedback::writing::takes_answers;
use crate::platform::clock::Millis;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::text::clean::{characters, clean};

/// The most characters a draft may have: a little more than an answer, so that one can shorten it.
const LIMIT: usize = 3 * super::checked::LIMIT;

/// What the script is told.
#[derive(Debug, Serialize)]
pub(super) struct Told {
    /// What to say, in the page's language.
    words: String,
    /// The version of the draft now.
    version: i64,
}

/// The answer to saving: a page, or a word to the script.
#[derive(Debug, Responder)]
pub(super) enum Saved {
    Elsewhere(Box<Redirect>),
    Page(Html),
    Word((Status, Json<Told>)),
}

/// Why a draft is not saved.
#[derive(Debug, thiserror::Error)]
enum NotSaved {
    /// The case is not there for this person.
    #[error("no such case")]
    Missing,
    /// Something else stands in its place.
    #[error("another draft is in its place")]
    Other(Faster, Box<Draft>),
    /// It has changed on another node at this very moment.
    #[error("another node was faster")]
    Overtaken,
    /// The database's fault.
    #[error(transparent)]
    Fault(#[from] DbErr),
}

/// What is saved.
struct Written {
    text: String,
    language: String,
    /// The version of the draft that the form showed.
    version: i64,
    /// True for the translation of what a colleague wrote.
    translated: bool,
    /// True when the script saves by itself, again and again.
    by_itself: bool,
}

#[post("/<_>/<_>/cases/<reference>/draft", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Answering>) -> Result<Saved, Failure> {
    worker.check(&form.csrf_token)?;
    let Some(case) = store::by_reference(visit.app.db.read(), &worker, reference).await? else {
        return Ok(Saved::Page(gone(&visit, &worker, &form.answer_text)));
    };
    let (by_itself, now) = (form.step == "auto", visit.app.clock.now());
    let text: String = clean(&form.answer_text);
    if characters(&text) > LIMIT {
        return Ok(Saved::Word((
            Status::UnprocessableEntity,
            Json(Told { words: visit.lang.t("responses-answer-long").into_owned(), version: 0 }),
        )));
    }
    let written = Written {
        text,
        language: form.language(&case),
        version: form.draft_version.unwrap_or_default(),
        translated: form.translated,
        by_itself,
    };
    let (by, wanted) = (worker.clone(), reference.to_owned());
    let done = visit.app.db.write(move |tx| Box::pin(async move { save(tx, &by, &wanted, written, now).await })).await;
    match done {
        Ok(version) if by_itself => {
            let at = moment(visit.lang, now, now).text;
            let words = visit.lang.with("responses-draft-saved", &[("at", (&at).into())]);
            Ok(Saved::Word((Status::Ok, Json(Told { words, version }))))
        }
        Ok(_) => {
            let page = if form.translated { "translate" } else { "answer" };
            let url = visit.url(&format!("/{}/cases/{}/{page}?saved=1", worker.county().slug, case.reference));
            Ok(Saved::Elsewhere(Box::new(Redirect::to(visit.with_from(&url)))))
        }
        Err(NotSaved::Other(_, draft)) if by_itself => {
            let names = accounts::names(visit.app.db.read(), vec![draft.writer_id]).await?;
            let name = names.first().map(|(_, name)| name.as_str()).unwrap_or_default();
            let at = moment(visit.lang, draft.saved_at, now).text;
            let words = visit.lang.with("responses-draft-other", &[("name", name.into()), ("at", (&at).into())]);
            Ok(Saved::Word((Status::Conflict, Json(Told { words, version: draft.version }))))
        }
        Err(NotSaved::Other(faster, draft)) => conflict(&visit, &worker, &case, &form, Some((faster, &draft))).await.map(Saved::Page),
        Err(NotSaved::Overtaken) => {
            let draft = drafts::of(visit.app.db.read(), case.id).await?;
            conflict(&visit, &worker, &case, &form, draft.as_ref().map(|draft| (Faster::Draft, draft))).await.map(Saved::Page)
        }
        Err(NotSaved::Missing) => Ok(Saved::Page(gone(&visit, &worker, &form.answer_text))),
        Err(NotSaved::Fault(fault)) => Err(fault.into()),
    }
}

/// Keeps the draft; an empty one is given up. Gives its version, 0 for none.
async fn save(tx: &DatabaseTransaction, worker: &CaseWorker, reference: &str, written: Written, now: Millis) -> Result<i64, NotSaved> {
    let case = store::by_reference(tx, worker, reference).await?.ok_or(NotSaved::Missing)?;
    let before = drafts::of(tx, case.id).await?;
    let translates =
        |before: &Draft| written.translated && before.original.as_ref().is_some_and(|original| original.by != worker.account_id());
    let faster = before.as_ref().and_then(|before| match before.state {
        State::Sending => Some(Faster::Sending),
        State::Translation if takes_answers(case.stage) && !translates(before) => Some(Faster::Translation),
        State::Writing if written.translated => Some(Faster::Draft),
        _ => (!before.is_known_to(worker.account_id(), written.version, &written.text)).then_some(Faster::Draft),
    });
    if let (Some(faster), Some(before)) = (faster, &before) {
        return Err(NotSaved::Other(faster, Box::new(before.clone())));
    }
    // Who goes on writing does the same act all the time: the log has it once.
    let goes_on = before.as_ref().is_some_and(|before| before.writer_id == worker.account_id());
    if !(written.by_itself && goes_on) {
        log::acted(tx, worker, case.id, now).await?;
    }
    if written.text.is_empty() && !written.translated {
        if let Some(before) = before {
            drafts::take_away(tx, &before).await?;
            duties::finish(tx, DutyKind::AnswerReturned, case.id, None, now).await?;
            duties::finish(tx, DutyKind::TranslateAnswer, case.id, None, now).await?;
        }
        return Ok(0);
    }
    let mut draft = Draft::new(case.id, before.as_ref(), written.text, written.language, worker.account_id(), now);
    if let Some(before) = before {
        draft.returned = before.returned;
        if before.state == State::Translation {
            draft = Draft { kind: before.kind, state: before.state, language: before.language, original: before.original, ..draft };
        }
    }
    let version = draft.version;
    if drafts::put(tx, draft).await? { Ok(version) } else { Err(NotSaved::Overtaken) }
}
