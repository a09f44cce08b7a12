//! A case worker edits what is said of a change.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::changes::{EditPage, Saved, Typed, Words};
use asko_templates::components::Errors;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use super::form::{Texts, Valid, typed_day};
use super::measure::expectation;
use super::place::{Places, stage_tag};
use super::{Change, Details, store};
use crate::access::CaseWorker;
use crate::feedback::store as feedback;
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::questions;

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
}

impl Edited {
    fn of(change: &Change) -> Self {
        let Details { title, what, why, owner, .. } = change.details.clone();
        Self {
            csrf_token: String::new(),
            version: change.version,
            title_fi: title.fi,
            title_sv: title.sv,
            what_fi: what.fi,
            what_sv: what.sv,
            why_fi: why.fi,
            why_sv: why.sv,
            owner,
            due: typed_day(change.registration.due_on),
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
    Ok(EditPage {
        csrf_token: worker.staff().csrf().to_owned(),
        version: change.version,
        reference: change.reference.clone(),
        title: Words::new(change.title(lang)),
        place: Places::of(db, worker.county()).await?.words(change, lang),
        stage: stage_tag(change.standing(day_in_finland(visit.app.clock.now())), lang),
        measure: expectation(&change.registration, &wording, lang),
        linked: feedback::references_of(db, worker, &linked, MOST_LINKED).await?,
        linked_count: linked.len() as u64,
        bilingual: worker.county().bilingual,
        typed: form.typed(),
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
        // A promise that has passed may stay, since the page says that it was broken.
        let texts = match Texts::cleaned(&form.typed()).checked(visit.lang, worker.county().bilingual, None) {
            Ok(texts) => texts,
            Err(errors) => return Ok(Err(Html::refused(&shell, &page(&visit, &worker, &change, &form, errors).await?))),
        };
        let done = visit.app.db.write(move |tx| Box::pin(async move { edit_change(tx, change, texts).await }));
        match done.await {
            Ok(()) => {
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

async fn edit_change(tx: &DatabaseTransaction, mut change: Change, texts: Valid) -> Result<(), Refusal> {
    let version = change.version;
    let Valid { title, what, why, owner, due_on } = texts;
    change.record.details = Details { title, what, why, owner, ..change.record.details };
    change.record.registration.due_on = due_on;
    if store::save(tx, &change, version).await? { Ok(()) } else { Err(Refusal::Overtaken) }
}
