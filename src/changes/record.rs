//! A case worker records a change because of a piece of feedback: proposed, or planned with what will show its effect.

use asko_templates::Section;
use asko_templates::changes::{RecordPage, TypedLink, TypedRecord};
use asko_templates::components::{Choice, Errors};
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use super::acting::Reply;
use super::details::DetailsForm;
use super::form::{about, find_references};
use super::reading::Reading;
use super::registering::{Material, RegistrationForm};
use super::store::Which;
use super::{Change, Progress, Record, Stage, store};
use crate::access::{CaseWorker, log};
use crate::feedback::{Case, Refusal, Stage as FeedbackStage, store as feedback};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// How many open changes are offered to link to.
const MOST_OPEN: u64 = 200;

/// The form.
#[derive(Clone, Debug, Default, FromForm)]
pub(super) struct Recording {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    stage: String,
    details: DetailsForm,
    plan: RegistrationForm,
    #[field(default = String::new())]
    references: String,
}

impl Recording {
    fn typed(&self) -> TypedRecord {
        let (stage, references) = (self.stage.clone(), self.references.clone());
        TypedRecord { stage, details: self.details.typed(), plan: self.plan.typed(), references }
    }
}

/// The case, for somebody who may handle it; an objection leads to no change.
pub(super) async fn case_of(visit: &Visit, worker: &CaseWorker, reference: &str) -> Result<Case, Failure> {
    let case = feedback::by_reference(visit.app.db.read(), worker, reference).await?.ok_or(Failure::NotFound)?;
    match case.stage {
        _ if !worker.may_handle() => Err(Failure::Forbidden),
        FeedbackStage::Transferred => Err(Refusal::AnObjection.into()),
        _ => Ok(case),
    }
}

/// Writes down that the case's text was shown beside a form.
pub(super) async fn opened(visit: &Visit, worker: &CaseWorker, case: &Case, what: &'static str) -> Result<(), DbErr> {
    let (by, feedback_id, now) = (worker.clone(), case.id, visit.app.clock.now());
    visit.app.db.write(move |tx| Box::pin(async move { log::opened(tx, &by, feedback_id, what, now).await })).await
}

async fn material_for(visit: &Visit, worker: &CaseWorker, case: &Case) -> Result<Material, DbErr> {
    let today = day_in_finland(visit.app.clock.now());
    Material::of(visit.app.db.read(), worker.county(), (case.unit_id, case.service_id), today, visit.lang).await
}

/// The page, with what was typed to record and to link.
pub(super) async fn page(
    visit: &Visit,
    worker: &CaseWorker,
    case: &Case,
    (typed, link): (TypedRecord, TypedLink),
    errors: Errors,
) -> Result<RecordPage, DbErr> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let linked = store::linked_to(db, case.id).await?;
    let open = store::of_worker(db, worker, Which::Open, day_in_finland(visit.app.clock.now()), None, MOST_OPEN).await?;
    let address = |change: &Change| visit.url(&format!("/{}/work/{}", worker.county().slug, change.reference));
    Ok(RecordPage {
        csrf_token: worker.staff().csrf().to_owned(),
        about: about(db, worker.county(), case, lang).await?,
        linked: linked.iter().map(|change| (address(change), change.title(lang).0.to_owned())).collect(),
        open: open.iter().map(|change| Choice::new(&change.reference, change.title(lang).0)).collect(),
        choices: material_for(visit, worker, case).await?.choices(None, lang),
        bilingual: worker.county().bilingual,
        typed,
        link,
        errors,
    })
}

#[get("/<_>/<_>/cases/<reference>/change")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let case = case_of(&visit, &worker, reference).await?;
    opened(&visit, &worker, &case, "change").await?;
    let page = page(&visit, &worker, &case, Default::default(), Errors::none()).await?;
    Ok(Html::ok(&worker.shell(&visit, Section::Inbox), &page))
}

#[post("/<_>/<_>/cases/<reference>/change", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Recording>) -> Reply {
    worker.check(&form.csrf_token)?;
    let case = case_of(&visit, &worker, reference).await?;
    let mut reading = Reading::new(visit.lang, worker.county().bilingual);
    match read(&visit, &worker, &case, &form, &mut reading).await? {
        Some(new) => {
            let by = worker.clone();
            visit.app.db.write(move |tx| Box::pin(async move { add(tx, &by, &new).await })).await?;
            Ok(Ok(Redirect::to(visit.url(&format!("/{}/cases/{}", worker.county().slug, case.reference)))))
        }
        None => {
            opened(&visit, &worker, &case, "change").await?;
            let page = page(&visit, &worker, &case, (form.typed(), TypedLink::default()), reading.errors).await?;
            Ok(Err(Html::refused(&worker.shell(&visit, Section::Inbox), &page)))
        }
    }
}

/// A change whose every part is valid.
struct New {
    record: Record,
    comparison_ids: Vec<i64>,
    feedback_ids: Vec<i64>,
}

async fn read(visit: &Visit, worker: &CaseWorker, case: &Case, form: &Recording, reading: &mut Reading) -> Result<Option<New>, DbErr> {
    let stage = Stage::from_code(&form.stage).filter(|stage| matches!(stage, Stage::Proposed | Stage::Planned));
    if stage.is_none() {
        reading.wrong("stage", "changes-record-stage-missing");
    }
    let details = form.details.read(reading);
    let material = material_for(visit, worker, case).await?;
    let registered = form.plan.read(reading, &material, None, stage == Some(Stage::Planned));
    let feedback_ids = match find_references(visit.app.db.read(), worker, visit.lang, case, &form.references).await? {
        Ok(ids) => ids,
        Err(words) => {
            reading.errors.add("references", words);
            Vec::new()
        }
    };
    if !reading.errors.is_empty() {
        return Ok(None);
    }
    Ok(stage.zip(details).zip(registered).map(|((stage, details), registered)| New {
        record: Record {
            reference: visit.app.random.reference(),
            county_id: case.county_id,
            team_id: case.team_id,
            unit_id: case.unit_id,
            service_id: case.service_id,
            details,
            registration: registered.plan,
            progress: Progress::at(stage),
            created_at: visit.app.clock.now(),
            created_by: Some(worker.account_id()),
        },
        comparison_ids: registered.comparison_ids,
        feedback_ids,
    }))
}

/// Keeps a new change with the units it is compared with.
async fn add(tx: &DatabaseTransaction, worker: &CaseWorker, new: &New) -> Result<(), DbErr> {
    for id in &new.feedback_ids {
        log::acted(tx, worker, *id, new.record.created_at).await?;
    }
    let id = store::add(tx, &new.record, &new.feedback_ids).await?;
    store::put_comparisons(tx, id, &new.comparison_ids).await
}
