//! Answering several cases with a template: how each will read is seen first, then all that are complete are sent, each by the
//! way of a single answer.

use std::collections::HashMap;

use asko_locales::{Lang, time_with_seconds};
use asko_templates::components::Choice;
use asko_templates::responses::{BulkCase, BulkChoice, BulkPage, BulkSentPage};
use asko_templates::{Section, Switch};
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use super::filled::filled;
use super::send::{Outgoing, Sent, send};
use super::take_back::take_back;
use crate::access::CaseWorker;
use crate::feedback::answer_templates::{self, AnswerTemplate, fit};
use crate::feedback::drafts::{self, State};
use crate::feedback::fill::left;
use crate::feedback::hold::Unable;
use crate::feedback::{Case, MessageKind, store};
use crate::platform::clock::in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The most cases that are answered at once.
const MOST: usize = 100;

/// The form: from the inbox with references alone, from its own page with all of it.
#[derive(Clone, Debug, Default, FromForm)]
pub(super) struct Several {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = Vec::new())]
    references: Vec<String>,
    #[field(default = String::new())]
    template_fi: String,
    #[field(default = String::new())]
    template_sv: String,
    #[field(default = String::new())]
    template_en: String,
    /// The templates that were looked at, with their versions.
    #[field(default = String::new())]
    looked: String,
    /// The cases that were complete: reference and version.
    #[field(default = Vec::new())]
    ready: Vec<String>,
    #[field(default = String::new())]
    step: String,
}

impl Several {
    fn chosen(&self, language: &str) -> Option<i64> {
        match language {
            "fi" => &self.template_fi,
            "sv" => &self.template_sv,
            _ => &self.template_en,
        }
        .parse()
        .ok()
    }
}

/// The cases of the form, and the templates that can be chosen for them.
struct Ground {
    cases: Vec<(Case, Vec<String>)>,
    missing: usize,
    templates: Vec<AnswerTemplate>,
}

async fn ground(visit: &Visit, worker: &CaseWorker, references: &[String]) -> Result<Ground, DbErr> {
    let db = visit.app.db.read();
    let (mut cases, mut missing, mut seen) = (Vec::new(), 0, Vec::new());
    for reference in references.iter().take(MOST) {
        if seen.contains(&reference) {
            continue;
        }
        seen.push(reference);
        match store::by_reference(db, worker, reference).await? {
            Some(case) => {
                let themes = store::themes_of(db, case.id).await?;
                cases.push((case, themes));
            }
            None => missing += 1,
        }
    }
    let mut templates = answer_templates::all(db, answer_templates::Reach::of(worker)).await?;
    templates
        .retain(|template| cases.iter().any(|(case, themes)| case.language == template.language && fit(template, case, themes).is_some()));
    Ok(Ground { cases, missing: missing + references.len().saturating_sub(MOST), templates })
}

/// How an answer to a case reads, or why it gets none: a code and, where there are some, the places that are left open.
enum Reads {
    Complete(String),
    Not(&'static str, String),
}

async fn reads(
    visit: &Visit,
    worker: &CaseWorker,
    case: &Case,
    themes: &[String],
    template: Option<&AnswerTemplate>,
) -> Result<Reads, DbErr> {
    let not = |why| Ok(Reads::Not(why, String::new()));
    if !case.stage.is_open() {
        return not("over");
    }
    match drafts::of(visit.app.db.read(), case.id).await? {
        Some(draft) if draft.state == State::Sending => return not("going"),
        Some(_) => return not("draft"),
        None => {}
    }
    let Some(template) = template else { return not("none") };
    if fit(template, case, themes).is_none() {
        return not("other");
    }
    let text = filled(visit, worker, case, template).await?;
    let open = left(&text);
    Ok(if open.is_empty() { Reads::Complete(text) } else { Reads::Not("open", open.join(", ")) })
}

/// The templates that are chosen, as the form remembers that they were looked at.
fn looked(chosen: &HashMap<&str, &AnswerTemplate>) -> String {
    let one = |language: &str| chosen.get(language).map(|template| format!("{language}:{}.{}", template.id, template.version));
    Lang::ALL.iter().filter_map(|lang| one(lang.code())).collect::<Vec<_>>().join(" ")
}

fn shell_of(visit: &Visit, worker: &CaseWorker) -> asko_templates::Shell {
    let mut shell = worker.shell(visit, Section::Inbox);
    shell.switch = Switch::Links(format!("/{}/inbox", worker.county().slug));
    shell
}

#[post("/<_>/<_>/inbox/answer", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, form: Form<Several>) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(&form.csrf_token)?;
    let ground = ground(&visit, &worker, &form.references).await?;
    let chosen: HashMap<&str, &AnswerTemplate> = Lang::ALL
        .iter()
        .filter_map(|lang| {
            let id = form.chosen(lang.code())?;
            let template = ground.templates.iter().find(|template| template.id == id && template.language == lang.code())?;
            Some((lang.code(), template))
        })
        .collect();
    let looked = looked(&chosen);
    let mut texts = Vec::new();
    let mut cases = Vec::new();
    for (case, themes) in &ground.cases {
        let reads = reads(&visit, &worker, case, themes, chosen.get(case.language.as_str()).copied()).await?;
        let version = form.ready.contains(&format!("{}.{}", case.reference, case.version));
        let (answer, why_not) = match reads {
            Reads::Complete(text) => {
                texts.push((case.reference.clone(), case.version, case.language.clone(), text.clone(), version));
                (Some(text), None)
            }
            Reads::Not(why, open) => (None, Some((why, open))),
        };
        cases.push(BulkCase {
            reference: case.reference.clone(),
            version: case.version,
            text: case.text.clone(),
            language: case.language.clone(),
            answer,
            why_not,
        });
    }
    if form.step == "send" && form.looked == looked && !looked.is_empty() {
        return send_all(&visit, &worker, texts, ground.cases.len() + ground.missing).await.map(Ok);
    }
    let of_language = |language: &str| {
        let mut templates: Vec<Choice> = Vec::new();
        for template in ground.templates.iter().filter(|template| template.language == language) {
            templates.push(Choice::new(template.id.to_string(), &template.name));
        }
        let count = ground.cases.iter().filter(|(case, _)| case.language == language).count();
        let chosen = chosen.get(language).map(|template| template.id.to_string()).unwrap_or_default();
        (count > 0).then(|| BulkChoice { language: language.to_owned(), count, templates, chosen })
    };
    let page = BulkPage {
        csrf_token: worker.staff().csrf().to_owned(),
        choices: Lang::ALL.iter().filter_map(|lang| of_language(lang.code())).collect(),
        cases,
        missing: ground.missing,
        changed: form.step == "send",
        looked,
    };
    Ok(Err(Html::with(Status::Ok, &shell_of(&visit, &worker), &page)))
}

/// Sends each that was complete when it was looked at and has not changed since; the others stay in the inbox.
async fn send_all(
    visit: &Visit,
    worker: &CaseWorker,
    texts: Vec<(String, i64, String, String, bool)>,
    all: usize,
) -> Result<Redirect, Failure> {
    let batch = visit.app.random.reference();
    let mut sent = 0;
    for (reference, version, language, text, looked_at) in texts {
        if !looked_at {
            continue;
        }
        let out = Outgoing {
            kind: MessageKind::Answer,
            text,
            language,
            draft_version: 0,
            translated: false,
            translate: false,
            reason: String::new(),
            batch: Some(batch.clone()),
            to_all: Some(true),
        };
        let (by, app) = (worker.clone(), visit.app.clone());
        let done = visit.app.db.write(move |tx| Box::pin(async move { send(tx, &app, &by, &reference, Some(version), out).await })).await;
        match done {
            Ok(Sent::Gone | Sent::Goes(_) | Sent::Waits) => sent += 1,
            Err(super::send::NotSent::Unable(Unable::Fault(fault))) => return Err(fault.into()),
            Err(_) => {}
        }
    }
    visit.app.bell.notify_one();
    visit.app.going.notify_one();
    let left = all.saturating_sub(sent);
    Ok(Redirect::to(visit.url(&format!("/{}/inbox/answer?batch={batch}&sent={sent}&left={left}", worker.county().slug))))
}

#[get("/<_>/<_>/inbox/answer?<batch>&<sent>&<left>&<back>")]
pub(super) async fn show(
    visit: Visit,
    worker: CaseWorker,
    batch: Option<&str>,
    sent: Option<usize>,
    left: Option<usize>,
    back: Option<usize>,
) -> Result<Html, Failure> {
    let going = drafts::of_batch(visit.app.db.read(), batch.unwrap_or_default(), worker.account_id()).await?;
    let at = going.iter().filter_map(|draft| draft.going.as_ref()).map(|going| going.at).max();
    let page = BulkSentPage {
        csrf_token: worker.staff().csrf().to_owned(),
        batch: batch.unwrap_or_default().to_owned(),
        sent: sent.unwrap_or_default(),
        left: left.unwrap_or_default(),
        back,
        going: at.map(|at| (going.len(), time_with_seconds(visit.lang, &in_finland(at)))),
    };
    Ok(Html::ok(&worker.shell(&visit, Section::Inbox), &page))
}

/// The form that takes all of them back.
#[derive(Debug, FromForm)]
pub(super) struct TakingBack {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    batch: String,
}

#[post("/<_>/<_>/inbox/answer/take-back", data = "<form>")]
pub(super) async fn take_all_back(visit: Visit, worker: CaseWorker, form: Form<TakingBack>) -> Result<Redirect, Failure> {
    worker.check(&form.csrf_token)?;
    let (db, now) = (visit.app.db.read(), visit.app.clock.now());
    let mut back = 0;
    for draft in drafts::of_batch(db, &form.batch, worker.account_id()).await? {
        let Some(case) = store::by_id(db, draft.feedback_id).await? else { continue };
        let by = worker.clone();
        let done = visit.app.db.write(move |tx| Box::pin(async move { take_back(tx, &by, &case.reference, now).await })).await;
        match done {
            Ok(true) => back += 1,
            Ok(false) | Err(Unable::Missing | Unable::Overtaken | Unable::Stage(_)) => {}
            Err(Unable::Fault(fault)) => return Err(fault.into()),
        }
    }
    Ok(Redirect::to(visit.url(&format!("/{}/inbox/answer?back={back}", worker.county().slug))))
}
