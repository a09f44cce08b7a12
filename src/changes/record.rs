//! A case worker records a change because of a piece of feedback, or links the feedback to a change that is recorded.

use asko_templates::Section;
use asko_templates::changes::{RecordPage, Typed};
use asko_templates::components::{Choice, Errors};
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use super::form::{Texts, about, find_references};
use super::store::Which;
use super::{Change, Details, Direction, Measure, Object, Progress, Record, Registration, Stage, store};
use crate::access::{CaseWorker, log};
use crate::feedback::{Case, store as feedback};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::questions;

/// How many open changes are offered to link to.
const MOST_OPEN: u64 = 200;

/// What somebody types to record or to link; `way` is `new` or `existing`.
#[derive(Clone, Debug, Default, FromForm)]
pub struct Recorded {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    way: String,
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
    measure: String,
    #[field(default = String::new())]
    direction: String,
    #[field(default = String::new())]
    references: String,
    #[field(default = String::new())]
    change: String,
    #[field(default = String::new())]
    existing_references: String,
}

impl Recorded {
    fn typed(&self) -> Typed {
        let Self { title_fi, title_sv, what_fi, what_sv, why_fi, why_sv, owner, due, .. } = self.clone();
        Typed { title_fi, title_sv, what_fi, what_sv, why_fi, why_sv, owner, due }
    }
}

/// The case, for somebody who may handle it.
pub(super) async fn case_of(visit: &Visit, worker: &CaseWorker, reference: &str) -> Result<Case, Failure> {
    let case = feedback::by_reference(visit.app.db.read(), worker, reference).await?.ok_or(Failure::NotFound)?;
    if worker.may_handle() { Ok(case) } else { Err(Failure::Forbidden) }
}

/// Writes down that the case's text was shown beside a form.
pub(super) async fn opened(visit: &Visit, worker: &CaseWorker, case: &Case, what: &'static str) -> Result<(), DbErr> {
    let (account_id, feedback_id, now) = (worker.account_id(), case.id, visit.app.clock.now());
    visit.app.db.write(move |tx| Box::pin(async move { log::opened(tx, account_id, feedback_id, what, now).await })).await
}

async fn page(visit: &Visit, worker: &CaseWorker, case: &Case, form: &Recorded, errors: Errors) -> Result<RecordPage, DbErr> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let wording = questions::current(db).await?.wording;
    let linked = store::linked_to(db, case.id).await?;
    let open = store::of_worker(db, worker, Which::Open, day_in_finland(visit.app.clock.now()), None, MOST_OPEN).await?;
    let address = |change: &Change| visit.url(&format!("/{}/changes/{}", worker.county().slug, change.reference));
    Ok(RecordPage {
        csrf_token: worker.staff().csrf().to_owned(),
        about: about(db, worker.county(), case, lang).await?,
        linked: linked.iter().map(|change| (address(change), change.title(lang).0.to_owned())).collect(),
        open: open.iter().map(|change| Choice::new(&change.reference, change.title(lang).0)).collect(),
        measures: Measure::all(&wording).iter().map(|measure| Choice::new(measure.key(), measure.words("", &wording, lang))).collect(),
        bilingual: worker.county().bilingual,
        typed: form.typed(),
        measure: form.measure.clone(),
        direction: form.direction.clone(),
        references: form.references.clone(),
        change: form.change.clone(),
        existing_references: form.existing_references.clone(),
        errors,
    })
}

#[get("/<_>/<_>/cases/<reference>/change")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let case = case_of(&visit, &worker, reference).await?;
    opened(&visit, &worker, &case, "change").await?;
    let page = page(&visit, &worker, &case, &Default::default(), Errors::none()).await?;
    Ok(Html::ok(&worker.shell(&visit, Section::Inbox), &page))
}

#[post("/<_>/<_>/cases/<reference>/change", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    form: Form<Recorded>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(&form.csrf_token)?;
    let case = case_of(&visit, &worker, reference).await?;
    let (now, actor) = (visit.app.clock.now(), worker.account_id());
    let refused = if form.way == "existing" {
        match read_link(&visit, &worker, &case, &form).await? {
            Ok((change, ids)) => {
                let done = visit.app.db.write(move |tx| Box::pin(async move { link(tx, &change, &ids, now, actor).await })).await;
                match done {
                    Ok(()) => None,
                    Err(Refusal::AlreadyDone) => Some(error("change", &visit.lang.t("changes-form-change-done"))),
                    Err(Refusal::Fault(fault)) => return Err(fault.into()),
                }
            }
            Err(errors) => Some(errors),
        }
    } else {
        match read_new(&visit, &worker, &case, &form).await? {
            Ok((new, ids)) => {
                visit.app.db.write(move |tx| Box::pin(async move { store::add(tx, &new, &ids).await })).await?;
                None
            }
            Err(errors) => Some(errors),
        }
    };
    match refused {
        None => Ok(Ok(Redirect::to(visit.url(&format!("/{}/cases/{}", worker.county().slug, case.reference))))),
        Some(errors) => {
            let page = page(&visit, &worker, &case, &form, errors).await?;
            Ok(Err(Html::refused(&worker.shell(&visit, Section::Inbox), &page)))
        }
    }
}

fn error(field: &str, words: &str) -> Errors {
    let mut errors = Errors::none();
    errors.add(field, words);
    errors
}

async fn read_new(visit: &Visit, worker: &CaseWorker, case: &Case, form: &Recorded) -> Result<Result<(Record, Vec<i64>), Errors>, DbErr> {
    let (db, lang, now) = (visit.app.db.read(), visit.lang, visit.app.clock.now());
    let wording = questions::current(db).await?.wording;
    let texts = Texts::cleaned(&form.typed()).checked(lang, worker.county().bilingual, Some(day_in_finland(now)));
    let measure = Measure::read(&form.measure, &wording);
    let direction = Direction::from_code(&form.direction);
    let references = find_references(db, worker, lang, case, &form.references).await?;
    let mut errors = texts.as_ref().err().cloned().unwrap_or_default();
    if measure.is_none() {
        errors.add("measure", lang.t("changes-form-measure-missing"));
    }
    if direction.is_none() {
        errors.add("direction", lang.t("changes-form-direction-missing"));
    }
    if let Err(words) = &references {
        errors.add("references", words);
    }
    Ok(match (texts, measure, direction, references) {
        (Ok(texts), Some(measure), Some(direction), Ok(feedback_ids)) => {
            let details = Details {
                title: texts.title,
                what: texts.what,
                why: texts.why,
                for_whom: super::Both::default(),
                object: Object::ServiceSystem,
                owner: texts.owner,
                cost_euros: None,
                staff_hours: None,
            };
            let registration = Registration {
                measure: Some(measure),
                count: super::Both::default(),
                direction,
                expected_size: None,
                begins_on: day_in_finland(now),
                due_on: texts.due_on,
                first_review_on: None,
                second_review_on: None,
            };
            let record = Record {
                reference: visit.app.random.reference(),
                county_id: case.county_id,
                team_id: case.team_id,
                unit_id: case.unit_id,
                service_id: case.service_id,
                details,
                registration,
                progress: Progress::at(Stage::Planned),
                created_at: now,
                created_by: Some(worker.account_id()),
            };
            Ok((record, feedback_ids))
        }
        _ => Err(errors),
    })
}

type Link = (Change, Vec<i64>);

async fn read_link(visit: &Visit, worker: &CaseWorker, case: &Case, form: &Recorded) -> Result<Result<Link, Errors>, DbErr> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let change = store::by_reference(db, worker, &form.change).await?;
    let references = find_references(db, worker, lang, case, &form.existing_references).await?;
    let mut errors = Errors::none();
    if change.is_none() {
        errors.add("change", lang.t("changes-form-change-missing"));
    }
    if let Err(words) = &references {
        errors.add("existing_references", words);
    }
    Ok(match (change, references) {
        (Some(change), Ok(ids)) => Ok((change, ids)),
        _ => Err(errors),
    })
}

/// Why feedback is not linked.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    /// The change is done: whoever is linked later would never be told.
    #[error("the change is done already")]
    AlreadyDone,
    /// The database's fault.
    #[error(transparent)]
    Fault(#[from] DbErr),
}

/// Links feedback to an open change.
async fn link(tx: &DatabaseTransaction, change: &Change, ids: &[i64], now: i64, actor: i64) -> Result<(), Refusal> {
    if !store::hold_open(tx, change.id).await? {
        return Err(Refusal::AlreadyDone);
    }
    Ok(store::link(tx, change.id, &change.reference, ids, now, Some(actor)).await?)
}
