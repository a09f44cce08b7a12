//! The steps of a change: adding one, marking it as done, taking it away.

use asko_templates::changes::{TITLE_LIMIT, TypedStep};
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;

use super::Change;
use super::acting::{Reply, answer_page, change_of, to_change};
use super::overview::{Typed, page};
use super::reading::{BothForm, Reading, Rule};
use super::stage::{Refusal, Stage};
use super::store::{self, StepWords};
use crate::access::CaseWorker;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

/// The form of a new step.
#[derive(Clone, Debug, FromForm)]
pub(super) struct Adding {
    #[field(default = String::new())]
    csrf_token: String,
    words: BothForm,
    #[field(default = String::new())]
    due: String,
}

/// The form of a step: `act` is `done`, `undo` or `remove`. It carries no version: each of them twice is once.
#[derive(Clone, Debug, FromForm)]
pub(super) struct Marking {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    act: String,
}

/// A change whose steps may still be worked on.
async fn open(visit: &Visit, worker: &CaseWorker, reference: &str) -> Result<Change, Failure> {
    let change = change_of(visit, worker, reference).await?;
    match change.stage() {
        Stage::Dropped => Err(Refusal::Dropped.into()),
        stage if stage.is_open() => Ok(change),
        _ => Err(Refusal::AlreadyDone.into()),
    }
}

#[post("/<_>/<_>/work/<reference>/steps", data = "<form>")]
pub(super) async fn add(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Adding>) -> Reply {
    worker.check(&form.csrf_token)?;
    let change = open(&visit, &worker, reference).await?;
    let mut reading = Reading::new(visit.lang, worker.county().bilingual);
    let labels = [visit.lang.t("changes-steps-words-fi"), visit.lang.t("changes-steps-words-sv")];
    let words = reading.both(&form.words, &Rule::line("words", labels, TITLE_LIMIT));
    let due_on = reading.day_if_any("due", &form.due);
    if reading.errors.is_empty() {
        let said = StepWords { words, due_on };
        visit.app.db.write(move |tx| Box::pin(async move { store::add_step(tx, change.id, said, None).await })).await?;
        return to_change(&visit, &worker, reference);
    }
    let step = TypedStep { words: form.words.typed(), due: form.due.clone() };
    let page = page(&visit, &worker, &change, Typed { step, errors: reading.errors, ..Typed::default() }).await?;
    Ok(Err(answer_page(&visit, &worker, Status::UnprocessableEntity, reference, &page)))
}

#[post("/<_>/<_>/work/<reference>/steps/<step>", data = "<form>")]
pub(super) async fn mark(visit: Visit, worker: CaseWorker, reference: &str, step: i64, form: Form<Marking>) -> Reply {
    worker.check(&form.csrf_token)?;
    let change = open(&visit, &worker, reference).await?;
    let (now, act) = (visit.app.clock.now(), form.act.clone());
    let found = visit
        .app
        .db
        .write(move |tx| {
            Box::pin(async move {
                match act.as_str() {
                    "done" => store::tick_step(tx, change.id, step, Some(now)).await,
                    "undo" => store::tick_step(tx, change.id, step, None).await,
                    // A step that is away already, or done meanwhile, stays as it is.
                    "remove" => store::remove_step(tx, change.id, step).await.map(|_| true),
                    _ => Ok(false),
                }
            })
        })
        .await?;
    if found { to_change(&visit, &worker, reference) } else { Err(Failure::NotFound) }
}
