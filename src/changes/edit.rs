//! A case worker edits a change and moves it on; when it is done, everybody whose feedback led to it is told.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::changes::{EditPage, Saved, TEXT_LIMIT, Typed, Words};
use asko_templates::components::{Choice, Errors};
use asko_templates::mails::Kind;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use super::form::{Texts, Valid, names_somebody, typed_day};
use super::measure::expectation;
use super::place::{Places, late_words, stage_words};
use super::tell::tell;
use super::{Both, Change, Stage, store};
use crate::access::CaseWorker;
use crate::feedback::store as feedback;
use crate::feedback::timeline::{Happened, record};
use crate::organisations::County;
use crate::platform::app::App;
use crate::platform::clock::day_in_finland;
use crate::platform::failure::{Failure, Refuse as _};
use crate::platform::page::{Html, Visit};
use crate::questions;
use crate::text::clean::{characters, clean};

/// How many references of linked feedback are shown.
const MOST_LINKED: u64 = 50;

/// What somebody types to edit.
#[derive(Clone, Debug, Default, FromForm)]
pub struct Edited {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
    #[field(default = String::new())]
    title_fi: String,
    #[field(default = String::new())]
    title_sv: String,
    #[field(default = String::new())]
    what_fi: String,
    #[field(default = String::new())]
    what_sv: String,
    #[field(default = String::new())]
    why_fi: String,
    #[field(default = String::new())]
    why_sv: String,
    #[field(default = String::new())]
    owner: String,
    #[field(default = String::new())]
    due: String,
    #[field(default = String::new())]
    stage: String,
    #[field(default = String::new())]
    outcome_fi: String,
    #[field(default = String::new())]
    outcome_sv: String,
}

impl Edited {
    fn of(change: &Change) -> Self {
        let Change { title, what, why, outcome, .. } = change.clone();
        Self {
            csrf_token: String::new(),
            version: change.version,
            title_fi: title.fi,
            title_sv: title.sv,
            what_fi: what.fi,
            what_sv: what.sv,
            why_fi: why.fi,
            why_sv: why.sv,
            owner: change.owner.clone(),
            due: typed_day(change.due_on),
            stage: change.stage.code().to_owned(),
            outcome_fi: outcome.fi,
            outcome_sv: outcome.sv,
        }
    }

    fn typed(&self) -> Typed {
        let Self { title_fi, title_sv, what_fi, what_sv, why_fi, why_sv, owner, due, .. } = self.clone();
        Typed { title_fi, title_sv, what_fi, what_sv, why_fi, why_sv, owner, due }
    }
}

async fn change_of(visit: &Visit, worker: &CaseWorker, reference: &str) -> Result<Change, Failure> {
    let change = store::by_reference(visit.app.db.read(), worker, reference).await?.ok_or(Failure::NotFound)?;
    if worker.may_handle() { Ok(change) } else { Err(Failure::Forbidden) }
}

async fn page(visit: &Visit, worker: &CaseWorker, change: &Change, form: &Edited, errors: Errors) -> Result<EditPage, DbErr> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let wording = questions::current(db).await?.wording;
    let linked = store::feedback_of(db, change.id).await?;
    let next = change.stage.next_act().and_then(|act| change.stage.after(act).ok());
    let reachable: Vec<Stage> = [change.stage].into_iter().chain(next).collect();
    let stages: Vec<Choice> = reachable.iter().map(|stage| Choice::new(stage.code(), stage_words(*stage, lang))).collect();
    // Somebody else may have moved it on past what was chosen.
    let chosen = reachable.iter().find(|stage| stage.code() == form.stage).unwrap_or(&change.stage);
    Ok(EditPage {
        csrf_token: worker.staff().csrf().to_owned(),
        version: change.version,
        reference: change.reference.clone(),
        title: Words::new(change.title(lang)),
        place: Places::of(db, worker.county()).await?.words(change, lang),
        late: late_words(change, lang, day_in_finland(visit.app.clock.now())),
        measure: expectation(&change.measure, change.direction, &wording, lang),
        linked: feedback::references_of(db, worker, &linked, MOST_LINKED).await?,
        linked_count: linked.len() as u64,
        stages,
        stage: chosen.code().to_owned(),
        bilingual: worker.county().bilingual,
        typed: form.typed(),
        outcome_fi: form.outcome_fi.clone(),
        outcome_sv: form.outcome_sv.clone(),
        overtaken: None,
        errors,
    })
}

/// What is saved now, field by field, beside what somebody has typed.
fn saved(change: &Change, lang: Lang) -> Saved {
    let now = Edited::of(change);
    let fields = [
        (lang.t("changes-form-title-fi"), now.title_fi, Lang::Fi),
        (lang.t("changes-form-title-sv"), now.title_sv, Lang::Sv),
        (lang.t("changes-form-what-fi"), now.what_fi, Lang::Fi),
        (lang.t("changes-form-what-sv"), now.what_sv, Lang::Sv),
        (lang.t("changes-form-why-fi"), now.why_fi, Lang::Fi),
        (lang.t("changes-form-why-sv"), now.why_sv, Lang::Sv),
        (lang.t("changes-form-owner"), now.owner, lang),
        (lang.t("changes-form-due"), now.due, lang),
        (lang.t("changes-edit-stage"), stage_words(change.stage, lang), lang),
        (lang.t("changes-edit-outcome-fi"), now.outcome_fi, Lang::Fi),
        (lang.t("changes-edit-outcome-sv"), now.outcome_sv, Lang::Sv),
    ];
    let written = fields.into_iter().filter(|(_, text, _)| !text.is_empty());
    written.map(|(name, text, lang)| (name.into_owned(), Words { text, lang })).collect()
}

#[get("/<_>/<_>/work/<reference>")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let change = change_of(&visit, &worker, reference).await?;
    let page = page(&visit, &worker, &change, &Edited::of(&change), Errors::none()).await?;
    Ok(Html::ok(&worker.shell(&visit, Section::Work), &page))
}

#[post("/<_>/<_>/work/<reference>", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    form: Form<Edited>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(&form.csrf_token)?;
    let change = change_of(&visit, &worker, reference).await?;
    let shell = worker.shell(&visit, Section::Work);
    let overtaken = form.version != change.version;
    if !overtaken {
        let now = visit.app.clock.now();
        let edit = match read(visit.lang, worker.county().bilingual, &change, &form) {
            Ok(edit) => edit,
            Err(errors) => return Ok(Err(Html::refused(&shell, &page(&visit, &worker, &change, &form, errors).await?))),
        };
        let (app, county, actor) = (visit.app.clone(), worker.county().clone(), worker.account_id());
        let done = visit.app.db.write(move |tx| Box::pin(async move { edit_change(tx, &app, &county, change, edit, now, actor).await }));
        match done.await {
            Ok(()) => {
                visit.app.bell.notify_one();
                return Ok(Ok(Redirect::to(visit.url(&format!("/{}/work/{reference}", worker.county().slug)))));
            }
            Err(Refusal::Overtaken) => {}
            Err(Refusal::Fault(fault)) => return Err(fault.into()),
        }
    }
    let change = change_of(&visit, &worker, reference).await?;
    let page = page(&visit, &worker, &change, &form, Errors::none()).await?;
    let page = EditPage { overtaken: Some(saved(&change, visit.lang)), ..page };
    Ok(Err(Html::with(Status::Conflict, &shell, &page)))
}

/// An edit whose every part is valid.
#[derive(Clone, Debug)]
struct Edit {
    texts: Valid,
    stage: Stage,
    outcome: Both,
}

fn read(lang: Lang, bilingual: bool, change: &Change, form: &Edited) -> Result<Edit, Errors> {
    // A promise that has passed may stay, since the page says that it was broken.
    let texts = Texts::cleaned(&form.typed()).checked(lang, bilingual, None);
    let outcome = Both::new(clean(&form.outcome_fi), clean(&form.outcome_sv));
    let mut errors = texts.as_ref().err().cloned().unwrap_or_default();
    let stage = match Stage::from_code(&form.stage) {
        None => {
            errors.add("stage", lang.t("changes-edit-stage-missing"));
            None
        }
        Some(stage) if stage == change.stage => Some(stage),
        Some(stage) => {
            let moved = stage.reached_by().ok_or(super::Refusal::AlreadyBegun).and_then(|act| change.stage.after(act));
            moved.map_err(|refusal| errors.add("stage", lang.t(refusal.text_id()))).ok()
        }
    };
    let done = stage == Some(Stage::Done);
    let fields = [
        ("outcome_fi", &outcome.fi, done, "changes-edit-outcome-fi-empty"),
        ("outcome_sv", &outcome.sv, done && bilingual, "changes-edit-outcome-sv-empty"),
    ];
    for (field, text, required, empty) in fields {
        if required && text.is_empty() {
            errors.add(field, lang.t(empty));
        } else if characters(text) > TEXT_LIMIT {
            errors.add(field, lang.t("changes-edit-outcome-long"));
        } else if names_somebody(text) {
            errors.add(field, lang.t("changes-form-identity"));
        }
    }
    match (texts, stage) {
        (Ok(texts), Some(stage)) if errors.is_empty() => Ok(Edit { texts, stage, outcome }),
        _ => Err(errors),
    }
}

/// Why nothing is saved.
#[derive(Debug, thiserror::Error)]
enum Refusal {
    /// Somebody else has changed it since the form was opened.
    #[error("somebody else has changed it meanwhile")]
    Overtaken,
    /// The database's fault.
    #[error(transparent)]
    Fault(#[from] DbErr),
}

async fn edit_change(
    tx: &DatabaseTransaction,
    app: &App,
    county: &County,
    change: Change,
    edit: Edit,
    now: i64,
    actor: i64,
) -> Result<(), Refusal> {
    let version = change.version;
    let begins = change.stage == Stage::Planned && edit.stage == Stage::UnderWay;
    let finishes = change.stage != Stage::Done && edit.stage == Stage::Done;
    let Valid { title, what, why, owner, due_on } = edit.texts;
    let change = Change {
        title,
        what,
        why,
        owner,
        due_on,
        stage: edit.stage,
        outcome: edit.outcome,
        started_at: if begins { Some(now) } else { change.started_at },
        done_at: if finishes { Some(now) } else { change.done_at },
        ..change
    };
    // Saving comes first: it makes whoever is linking feedback meanwhile come before or after.
    if !store::save(tx, &change, version).await? {
        return Err(Refusal::Overtaken);
    }
    if finishes {
        for feedback_id in store::feedback_of(tx, change.id).await? {
            record(tx, feedback_id, now, Some(actor), &Happened::ChangeMade { change: change.reference.clone() }).await?;
            if let Some(case) = feedback::by_id(tx, feedback_id).await? {
                tell(tx, app, county, &case, Kind::ChangeMade, now).await?;
            }
        }
    }
    Ok(())
}
