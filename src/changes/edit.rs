//! A case worker edits what is said of a change.

use asko_locales::Lang;
use asko_templates::changes::{EditPage, Edited, Saved, Words};
use asko_templates::components::Errors;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::{get, post};
use sea_orm::DatabaseTransaction;

use super::acting::{Reply, answer_page, change_of, to_change};
use super::advance::Refusal;
use super::details::{DetailsForm, object_words};
use super::place::stage_tag;
use super::reading::Reading;
use super::stage::{Refusal as StageRefusal, Stage};
use super::{Change, Details, store};
use crate::access::CaseWorker;
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The form.
#[derive(Clone, Debug, FromForm)]
pub(super) struct Editing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
    details: DetailsForm,
}

/// The page of a form that edits a change.
pub(super) fn edit_page(visit: &Visit, worker: &CaseWorker, change: &Change, edited: Edited, errors: Errors) -> EditPage {
    EditPage {
        csrf_token: worker.staff().csrf().to_owned(),
        version: change.version,
        reference: change.reference.clone(),
        title: Words::new(change.title(visit.lang)),
        stage: stage_tag(change.standing(day_in_finland(visit.app.clock.now())), visit.lang),
        bilingual: worker.county().bilingual,
        edited,
        overtaken: None,
        errors,
    }
}

/// What is saved now, field by field, beside what somebody has typed.
fn saved(details: &Details, lang: Lang) -> Saved {
    let whole = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let fields = [
        (lang.t("changes-form-title-fi"), details.title.fi.clone(), Lang::Fi),
        (lang.t("changes-form-title-sv"), details.title.sv.clone(), Lang::Sv),
        (lang.t("changes-form-what-fi"), details.what.fi.clone(), Lang::Fi),
        (lang.t("changes-form-what-sv"), details.what.sv.clone(), Lang::Sv),
        (lang.t("changes-form-why-fi"), details.why.fi.clone(), Lang::Fi),
        (lang.t("changes-form-why-sv"), details.why.sv.clone(), Lang::Sv),
        (lang.t("changes-form-for-whom-fi"), details.for_whom.fi.clone(), Lang::Fi),
        (lang.t("changes-form-for-whom-sv"), details.for_whom.sv.clone(), Lang::Sv),
        (lang.t("changes-form-object"), object_words(details.object, lang), lang),
        (lang.t("changes-form-owner"), details.owner.clone(), lang),
        (lang.t("changes-form-cost"), whole(details.cost_euros), lang),
        (lang.t("changes-form-hours"), whole(details.staff_hours), lang),
    ];
    let written = fields.into_iter().filter(|(_, text, _)| !text.is_empty());
    written.map(|(name, text, lang)| (name.into_owned(), Words { text, lang })).collect()
}

/// A change that may still be edited.
async fn editable(visit: &Visit, worker: &CaseWorker, reference: &str) -> Result<Change, Failure> {
    let change = change_of(visit, worker, reference).await?;
    if change.stage() == Stage::Dropped { Err(StageRefusal::Dropped.into()) } else { Ok(change) }
}

#[get("/<_>/<_>/work/<reference>/edit")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let change = editable(&visit, &worker, reference).await?;
    let page = edit_page(&visit, &worker, &change, Edited::Details(DetailsForm::of(&change.details).typed()), Errors::none());
    Ok(answer_page(&visit, &worker, Status::Ok, &format!("{reference}/edit"), &page))
}

#[post("/<_>/<_>/work/<reference>/edit", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Editing>) -> Reply {
    worker.check(&form.csrf_token)?;
    let change = editable(&visit, &worker, reference).await?;
    let (typed, path) = (Edited::Details(form.details.typed()), format!("{reference}/edit"));
    if form.version == change.version {
        let mut reading = Reading::new(visit.lang, worker.county().bilingual);
        let Some(details) = form.details.read(&mut reading) else {
            let page = edit_page(&visit, &worker, &change, typed, reading.errors);
            return Ok(Err(answer_page(&visit, &worker, Status::UnprocessableEntity, &path, &page)));
        };
        let done = visit.app.db.write(move |tx| Box::pin(async move { edit_details(tx, change, details).await }));
        match done.await {
            Ok(()) => return to_change(&visit, &worker, reference),
            Err(Refusal::Overtaken) => {}
            Err(Refusal::Stage(refusal)) => return Err(refusal.into()),
            Err(Refusal::Fault(fault)) => return Err(fault.into()),
        }
    }
    let change = editable(&visit, &worker, reference).await?;
    let page = edit_page(&visit, &worker, &change, typed, Errors::none());
    let page = EditPage { overtaken: Some(saved(&change.details, visit.lang)), ..page };
    Ok(Err(answer_page(&visit, &worker, Status::Conflict, &path, &page)))
}

/// Keeps the details; `change.version` is the version that the form showed.
async fn edit_details(tx: &DatabaseTransaction, mut change: Change, details: Details) -> Result<(), Refusal> {
    let version = change.version;
    change.record.details = details;
    if store::save(tx, &change, version).await? { Ok(()) } else { Err(Refusal::Overtaken) }
}
