//! Answering a case, or asking its giver for more: the page, what is looked at before, and sending.

use asko_locales::Lang;
use asko_templates::components::{Errors, Theirs};
use asko_templates::responses::{AnswerPage, Faster, GonePage};
use asko_templates::{Section, Switch};
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use super::checked::{Checked, check};
use super::filled::{append, filled};
use super::send::{NotSent, Outgoing, send};
use crate::access::{CaseWorker, accounts, log};
use crate::feedback::answer_templates::Reach;
use crate::feedback::dialogue::dialogue;
use crate::feedback::drafts::Draft;
use crate::feedback::hold::Unable;
use crate::feedback::last::last_act;
use crate::feedback::writing::{Typed, answering, is_beyond_us, takes_answers};
use crate::feedback::{Case, MessageKind, answer_templates, store};
use crate::platform::failure::{Failure, Refuse as _};
use crate::platform::page::{Html, Visit, stamp};
use crate::text::clean::clean;

/// The form.
#[derive(Clone, Debug, Default, FromForm)]
pub(super) struct Answering {
    #[field(default = String::new())]
    pub csrf_token: String,
    pub version: Option<i64>,
    pub draft_version: Option<i64>,
    #[field(default = String::new())]
    pub answer_text: String,
    #[field(default = String::new())]
    answer_language: String,
    #[field(default = String::new())]
    answer_reason: String,
    #[field(default = String::new())]
    answer_sure: String,
    /// True for the translation of what a colleague wrote.
    #[field(default = false)]
    pub translated: bool,
    #[field(default = String::new())]
    answer_to_all: String,
    #[field(default = String::new())]
    template: String,
    #[field(default = String::new())]
    pub step: String,
}

impl Answering {
    /// The language it is written in: one of ours, or the giver's.
    pub(super) fn language(&self, case: &Case) -> String {
        let known = Lang::from_code(&self.answer_language).map(Lang::code);
        known.map_or_else(|| case.language.clone(), str::to_owned)
    }

    /// Whether its writer has confirmed what they were warned of.
    pub(super) fn is_sure(&self) -> bool {
        !self.answer_sure.is_empty()
    }

    /// What comes back.
    fn typed(&self, case: &Case) -> Typed {
        Typed {
            version: self.version,
            draft_version: self.draft_version,
            text: Some(clean(&self.answer_text)),
            language: self.language(case),
            reason: clean(&self.answer_reason),
            sure: self.is_sure(),
            to_all: Some(!self.answer_to_all.is_empty()),
            ..Typed::default()
        }
    }
}

/// What the page shows besides the case.
#[derive(Debug, Default)]
pub(super) struct Shown {
    pub typed: Typed,
    pub errors: Errors,
    pub theirs: Option<(Faster, Theirs)>,
}

/// The page of the form; whoever is shown it is written into the access log.
pub(super) async fn page(visit: &Visit, worker: &CaseWorker, case: &Case, shown: Shown, status: Status) -> Result<Html, Failure> {
    let (by, feedback_id, now) = (worker.clone(), case.id, visit.app.clock.now());
    visit
        .app
        .db
        .write(move |tx| Box::pin(async move { log::opened(tx, &by, feedback_id, "answer", now).await }))
        .await
        .map_err(|error: DbErr| Failure::from(error))?;
    let text = shown.typed.text.clone().unwrap_or_default();
    let answering = answering(visit, worker, case, shown.typed).await?;
    let writes = matches!(answering, Some(asko_templates::responses::Answering::Writing(_)));
    let page = AnswerPage {
        reference: case.reference.clone(),
        feedback: case.text.clone(),
        language: case.language.clone(),
        messages: dialogue(visit, case).await?,
        theirs: shown.theirs,
        answering,
        typed: if writes { String::new() } else { text },
        errors: shown.errors,
    };
    let mut shell = worker.shell(visit, Section::Inbox);
    let path = format!("/{}/cases/{}/answer", worker.county().slug, case.reference);
    shell.switch = if writes { Switch::Form { id: "answer", path } } else { Switch::Links(path) };
    Ok(Html::with(status, &shell, &page))
}

#[get("/<_>/<_>/cases/<reference>/answer?<template>&<saved>")]
pub(super) async fn show(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    template: Option<i64>,
    saved: Option<&str>,
) -> Result<Html, Failure> {
    let db = visit.app.db.read();
    let case = store::by_reference(db, &worker, reference).await?.ok_or(Failure::NotFound)?;
    if !worker.may_handle() {
        return Err(Failure::Forbidden);
    }
    let mut typed = Typed::default();
    let draft = crate::feedback::drafts::of(db, case.id).await?;
    let (written, language) = draft.map(|draft| (draft.text, draft.language)).unwrap_or_default();
    if let Some(id) = template {
        let template = answer_templates::by_id(db, Reach::of(&worker), id).await?.ok_or(Failure::NotFound)?;
        typed.text = Some(append(&written, &filled(&visit, &worker, &case, &template).await?));
        typed.language = template.language;
    } else if saved.is_some() && !written.is_empty() {
        typed.hints = Some(super::hints::of(&visit, &worker, &case, &written, &language).await?);
    }
    page(&visit, &worker, &case, Shown { typed, ..Shown::default() }, Status::Ok).await
}

/// A case that is not there for this person any more: their text comes back.
pub(super) fn gone(visit: &Visit, worker: &CaseWorker, text: &str) -> Html {
    let mut shell = worker.shell(visit, Section::Inbox);
    shell.switch = Switch::Links(format!("/{}/inbox", worker.county().slug));
    Html::with(Status::NotFound, &shell, &GonePage { text: clean(text) })
}

/// The draft of somebody else, as one side of a comparison.
pub(super) async fn theirs_of(visit: &Visit, faster: Faster, draft: &Draft) -> Result<Theirs, DbErr> {
    let lang = visit.lang;
    let who = draft.going.as_ref().map_or(draft.writer_id, |going| going.sender_id);
    let what = match faster {
        Faster::Sending => lang.t("responses-theirs-sending"),
        Faster::Translation => lang.t("responses-theirs-translation"),
        Faster::Draft | Faster::Case => lang.t("responses-theirs-draft"),
    };
    let (language, text) = match &draft.original {
        Some(original) if faster == Faster::Translation => (original.language.clone(), original.text.clone()),
        _ => (draft.language.clone(), draft.text.clone()),
    };
    let names = accounts::names(visit.app.db.read(), vec![who]).await?;
    let who = names.into_iter().next().map(|(_, name)| name).unwrap_or_default();
    Ok(Theirs { what: what.into_owned(), who, at: stamp(lang, draft.saved_at), language, text })
}

/// The page beside what somebody else did; the form then shows what is there now, so that sending it again works.
pub(super) async fn conflict(
    visit: &Visit,
    worker: &CaseWorker,
    case: &Case,
    form: &Answering,
    other: Option<(Faster, &Draft)>,
) -> Result<Html, Failure> {
    let mut typed = Typed { version: Some(case.version), ..form.typed(case) };
    let theirs = match other {
        Some((faster, draft)) => {
            typed.draft_version = Some(draft.version);
            (faster, theirs_of(visit, faster, draft).await?)
        }
        None => (Faster::Case, last_act(visit.app.db.read(), visit.lang, case).await?),
    };
    page(visit, worker, case, Shown { typed, theirs: Some(theirs), ..Shown::default() }, Status::Conflict).await
}

/// The form with a template after what was typed.
async fn with_template(visit: &Visit, worker: &CaseWorker, case: &Case, form: &Answering) -> Result<Html, Failure> {
    let mut typed = form.typed(case);
    if let Ok(id) = form.template.parse() {
        let template = answer_templates::by_id(visit.app.db.read(), Reach::of(worker), id).await?.ok_or(Failure::NotFound)?;
        let text = filled(visit, worker, case, &template).await?;
        if clean(&form.answer_text).is_empty() {
            typed.language.clone_from(&template.language);
        }
        typed.text = Some(append(&clean(&form.answer_text), &text));
    }
    page(visit, worker, case, Shown { typed, ..Shown::default() }, Status::Ok).await
}

#[post("/<_>/<_>/cases/<reference>/answer", data = "<form>")]
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
    let text = clean(&form.answer_text);
    match form.step.as_str() {
        "language" => {
            return page(&visit, &worker, &case, Shown { typed: form.typed(&case), ..Shown::default() }, Status::Ok).await.map(Err);
        }
        "template" => return with_template(&visit, &worker, &case, &form).await.map(Err),
        "look" => {
            let hints = Some(super::hints::of(&visit, &worker, &case, &text, &form.language(&case)).await?);
            let shown = Shown { typed: Typed { hints, ..form.typed(&case) }, ..Shown::default() };
            return page(&visit, &worker, &case, shown, Status::Ok).await.map(Err);
        }
        _ => {}
    }
    let (language, reason) = (form.language(&case), clean(&form.answer_reason));
    let foreign = language != case.language;
    if form.version == Some(case.version) && takes_answers(case.stage) {
        let reason = (foreign && is_beyond_us(&case.language)).then_some(reason.as_str());
        let Checked { errors, warned } = check(visit.lang, &language, &text, reason, form.is_sure());
        if !errors.is_empty() {
            let hints = if warned { Some(super::hints::of(&visit, &worker, &case, &text, &form.language(&case)).await?) } else { None };
            let shown = Shown { typed: Typed { hints, warned, ..form.typed(&case) }, errors, theirs: None };
            return page(&visit, &worker, &case, shown, Status::UnprocessableEntity).await.map(Err);
        }
    }
    let kind = if form.step == "ask" { MessageKind::Question } else { MessageKind::Answer };
    let out = Outgoing {
        kind,
        text,
        language,
        draft_version: form.draft_version.unwrap_or_default(),
        translated: false,
        translate: foreign && !is_beyond_us(&case.language),
        reason: if foreign && is_beyond_us(&case.language) { reason } else { String::new() },
        batch: None,
        to_all: Some(!form.answer_to_all.is_empty()),
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

/// What somebody sees whose answer was not sent: their text is always on it.
pub(super) async fn refused(visit: &Visit, worker: &CaseWorker, reference: &str, form: &Answering, why: NotSent) -> Result<Html, Failure> {
    let Some(case) = store::by_reference(visit.app.db.read(), worker, reference).await? else {
        return Ok(gone(visit, worker, &form.answer_text));
    };
    let mut shown = Shown { typed: form.typed(&case), ..Shown::default() };
    let status = match why {
        NotSent::Unable(Unable::Fault(fault)) => return Err(fault.into()),
        NotSent::Unable(Unable::Missing) => return Ok(gone(visit, worker, &form.answer_text)),
        NotSent::Unable(Unable::Overtaken) => return conflict(visit, worker, &case, form, None).await,
        NotSent::Other(faster, draft) => return conflict(visit, worker, &case, form, Some((faster, &draft))).await,
        NotSent::Unable(Unable::Stage(refusal)) => {
            shown.errors.add("answer_text", visit.lang.t(refusal.text_id()));
            refusal.status()
        }
        NotSent::QuestionOpen => {
            shown.errors.add("answer_text", visit.lang.t("responses-ask-open"));
            Status::Conflict
        }
        NotSent::OwnTranslation => {
            shown.errors.add("answer_text", visit.lang.t("responses-translate-own"));
            Status::Conflict
        }
    };
    page(visit, worker, &case, shown, status).await
}
