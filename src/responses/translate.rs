//! Translating what a colleague has answered in another language than the giver's, and sending it.

use asko_templates::components::Errors;
use asko_templates::responses::TranslatePage;
use asko_templates::{Section, Switch};
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use super::answer::{Answering, gone, refused};
use super::checked::{Checked, check};
use super::send::{Outgoing, send};
use crate::access::{CaseWorker, accounts, log};
use crate::feedback::dialogue::dialogue;
use crate::feedback::drafts::{self, Draft, Original, State};
use crate::feedback::{Case, store};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, stamp};
use crate::text::clean::clean;

/// What waits for this person's translation: not what they wrote themselves.
async fn waiting(visit: &Visit, worker: &CaseWorker, case: &Case) -> Result<Option<(Draft, Original)>, DbErr> {
    let draft = drafts::of(visit.app.db.read(), case.id).await?.filter(|draft| draft.state == State::Translation);
    Ok(draft.and_then(|draft| {
        let original = draft.original.clone().filter(|original| original.by != worker.account_id())?;
        Some((draft, original))
    }))
}

/// What comes back with the page.
#[derive(Default)]
struct Shown {
    form: Option<Answering>,
    errors: Errors,
    warned: bool,
    hints: bool,
}

/// The page; whoever is shown it is written into the access log.
async fn page(
    visit: &Visit,
    worker: &CaseWorker,
    case: &Case,
    (draft, original): (Draft, Original),
    shown: Shown,
    status: Status,
) -> Result<Html, Failure> {
    let (by, feedback_id, now) = (worker.clone(), case.id, visit.app.clock.now());
    let noted = visit.app.db.write(move |tx| Box::pin(async move { log::opened(tx, &by, feedback_id, "translate", now).await })).await;
    noted.map_err(|error: DbErr| Failure::from(error))?;
    let names = accounts::names(visit.app.db.read(), vec![original.by]).await?;
    let text = shown.form.as_ref().map_or(draft.text, |form| clean(&form.answer_text));
    let hints = if shown.hints { Some(super::hints::of(visit, worker, case, &text, &case.language).await?) } else { None };
    let page = TranslatePage {
        reference: case.reference.clone(),
        csrf_token: worker.staff().csrf().to_owned(),
        version: shown.form.as_ref().and_then(|form| form.version).unwrap_or(case.version),
        draft_version: shown.form.as_ref().and_then(|form| form.draft_version).unwrap_or(draft.version),
        feedback: case.text.clone(),
        messages: dialogue(visit, case).await?,
        original: original.text,
        original_language: original.language,
        who: names.into_iter().next().map(|(_, name)| name).unwrap_or_default(),
        at: stamp(visit.lang, draft.saved_at),
        language: case.language.clone(),
        text,
        hints,
        warned: shown.warned,
        errors: shown.errors,
    };
    let mut shell = worker.shell(visit, Section::Inbox);
    shell.switch = Switch::Links(format!("/{}/cases/{}/translate", worker.county().slug, case.reference));
    Ok(Html::with(status, &shell, &page))
}

#[get("/<_>/<_>/cases/<reference>/translate?<saved>")]
pub(super) async fn show(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    saved: Option<&str>,
) -> Result<Result<Redirect, Html>, Failure> {
    let case = store::by_reference(visit.app.db.read(), &worker, reference).await?.ok_or(Failure::NotFound)?;
    if !worker.may_handle() {
        return Err(Failure::Forbidden);
    }
    match waiting(&visit, &worker, &case).await? {
        Some(waiting) => {
            let shown = Shown { hints: saved.is_some(), ..Shown::default() };
            page(&visit, &worker, &case, waiting, shown, Status::Ok).await.map(Err)
        }
        None => Ok(Ok(Redirect::to(visit.url(&format!("/{}/cases/{}/answer", worker.county().slug, case.reference))))),
    }
}

#[post("/<_>/<_>/cases/<reference>/translate", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    form: Form<Answering>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(&form.csrf_token)?;
    let Some(case) = store::by_reference(visit.app.db.read(), &worker, reference).await? else {
        return Ok(Err(gone(&visit, &worker, &form.answer_text)));
    };
    let form = form.into_inner();
    let (text, waiting) = (clean(&form.answer_text), waiting(&visit, &worker, &case).await?);
    let kind = waiting.as_ref().map_or(crate::feedback::MessageKind::Answer, |(draft, _)| draft.kind);
    if let Some(waiting) = waiting {
        if form.step == "look" {
            let shown = Shown { form: Some(form), hints: true, ..Shown::default() };
            return page(&visit, &worker, &case, waiting, shown, Status::Ok).await.map(Err);
        }
        let Checked { errors, warned } = check(visit.lang, &case.language, &text, None, form.is_sure());
        if !errors.is_empty() {
            let shown = Shown { form: Some(form), errors, warned, hints: warned };
            return page(&visit, &worker, &case, waiting, shown, Status::UnprocessableEntity).await.map(Err);
        }
    }
    let out = Outgoing {
        kind,
        text,
        language: case.language.clone(),
        draft_version: form.draft_version.unwrap_or_default(),
        translated: true,
        translate: false,
        reason: String::new(),
        batch: None,
        to_all: None,
    };
    let (by, app, wanted, version) = (worker.clone(), visit.app.clone(), reference.to_owned(), form.version);
    let done = visit.app.db.write(move |tx| Box::pin(async move { send(tx, &app, &by, &wanted, version, out).await })).await;
    match done {
        Ok(sent) => {
            visit.app.bell.notify_one();
            visit.app.going.notify_one();
            let url = visit.url(&format!("/{}/cases/{}?done={}", worker.county().slug, case.reference, sent.done(kind)));
            Ok(Ok(Redirect::to(visit.with_from(&url))))
        }
        Err(why) => refused(&visit, &worker, reference, &form, why).await.map(Err),
    }
}
