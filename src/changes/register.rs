//! A case worker registers what will show the effect of a change, or edits it: every edit is kept beside what stood there
//! first, and once the work has begun the effect is judged by what stood there then.

use asko_locales::Lang;
use asko_templates::changes::{EditPage, Edited};
use asko_templates::components::Errors;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use super::acting::{Reply, answer_page, change_of, to_change};
use super::advance::Refusal;
use super::edit::edit_page;
use super::form::names_somebody;
use super::kept::Namer;
use super::reading::Reading;
use super::registering::{Material, RegistrationForm};
use super::stage::{Refusal as StageRefusal, Stage};
use super::store::Edit;
use super::{Change, Difference, Field, Registered, store};
use crate::access::CaseWorker;
use crate::platform::clock::{Millis, day_in_finland};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::text::clean::{characters, clean};

/// The most characters of a reason.
const REASON_LIMIT: usize = 1000;

/// The form.
#[derive(Clone, Debug, FromForm)]
pub(super) struct Registering {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
    plan: RegistrationForm,
    #[field(default = String::new())]
    reason: String,
}

/// A change whose registration may still be edited, what is registered, and what there is to choose from.
async fn registered(visit: &Visit, worker: &CaseWorker, reference: &str) -> Result<(Change, Registered, Material), Failure> {
    let db = visit.app.db.read();
    let change = change_of(visit, worker, reference).await?;
    match change.stage() {
        Stage::Dropped => return Err(StageRefusal::Dropped.into()),
        stage if !stage.is_open() => return Err(StageRefusal::AlreadyDone.into()),
        _ => {}
    }
    let kept = Registered { plan: change.registration.clone(), comparison_ids: store::comparisons_of(db, change.id).await? };
    let today = day_in_finland(visit.app.clock.now());
    let material = Material::of(db, worker.county(), (change.unit_id, change.service_id), today, visit.lang).await?;
    Ok((change, kept, material))
}

fn edited(form: &RegistrationForm, reason: &str, change: &Change, kept: &Registered, material: &Material, lang: Lang) -> Edited {
    Edited::Registration {
        typed: form.typed(),
        reason: reason.to_owned(),
        choices: material.choices(Some(kept), lang),
        begun: change.stage().has_begun(),
    }
}

#[get("/<_>/<_>/work/<reference>/register")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let (change, kept, material) = registered(&visit, &worker, reference).await?;
    let edited = edited(&RegistrationForm::of(&kept, &material), "", &change, &kept, &material, visit.lang);
    let page = edit_page(&visit, &worker, &change, edited, Errors::none());
    Ok(answer_page(&visit, &worker, Status::Ok, &format!("{reference}/register"), &page))
}

#[post("/<_>/<_>/work/<reference>/register", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Registering>) -> Reply {
    worker.check(&form.csrf_token)?;
    let (change, kept, material) = registered(&visit, &worker, reference).await?;
    let path = format!("{reference}/register");
    if form.version == change.version {
        let mut reading = Reading::new(visit.lang, worker.county().bilingual);
        let promised = change.stage() != Stage::Proposed;
        let read = form.plan.read(&mut reading, &material, Some(&kept), promised);
        let differences = read.as_ref().map(|read| kept.differences(read)).unwrap_or_default();
        let reason = read_reason(&mut reading, &form.reason, &change, &differences);
        let Some(read) = read.filter(|_| reading.errors.is_empty()) else {
            let edited = edited(&form.plan, &form.reason, &change, &kept, &material, visit.lang);
            let page = edit_page(&visit, &worker, &change, edited, reading.errors);
            return Ok(Err(answer_page(&visit, &worker, Status::UnprocessableEntity, &path, &page)));
        };
        if differences.is_empty() {
            return to_change(&visit, &worker, reference);
        }
        let why = Why { at: visit.app.clock.now(), account_id: worker.account_id(), reason };
        let done = visit.app.db.write(move |tx| Box::pin(async move { register(tx, change, read, differences, why).await }));
        match done.await {
            Ok(()) => return to_change(&visit, &worker, reference),
            Err(Refusal::Overtaken) => {}
            Err(Refusal::Stage(refusal)) => return Err(refusal.into()),
            Err(Refusal::Fault(fault)) => return Err(fault.into()),
        }
    }
    conflict(&visit, &worker, reference, &form, &path).await
}

async fn conflict(visit: &Visit, worker: &CaseWorker, reference: &str, form: &Registering, path: &str) -> Reply {
    let (change, kept, material) = registered(visit, worker, reference).await?;
    let namer = Namer::of(visit.app.db.read(), visit.lang, &material.measurable, &kept, &[]).await?;
    let edited = edited(&form.plan, &form.reason, &change, &kept, &material, visit.lang);
    let page = edit_page(visit, worker, &change, edited, Errors::none());
    let page = EditPage { overtaken: Some(namer.registered(&kept)), ..page };
    Ok(Err(answer_page(visit, worker, Status::Conflict, path, &page)))
}

/// Why it is edited: needed once the work has begun, and whenever the promised day moves. Everybody can read it.
fn read_reason(reading: &mut Reading, typed: &str, change: &Change, differences: &[Difference]) -> String {
    let reason = clean(typed);
    let moved = differences.iter().any(|difference| difference.field == Field::DueOn);
    let begun = change.stage().has_begun() && !differences.is_empty();
    if reason.trim().is_empty() && moved {
        reading.wrong("reason", "changes-register-reason-moved");
    } else if reason.trim().is_empty() && begun {
        reading.wrong("reason", "changes-register-reason-missing");
    } else if characters(&reason) > REASON_LIMIT {
        reading.wrong("reason", "changes-register-reason-long");
    } else if names_somebody(&reason) {
        reading.wrong("reason", "changes-form-identity");
    }
    reason
}

/// Who edits it, when and why.
struct Why {
    at: Millis,
    account_id: i64,
    reason: String,
}

/// Keeps what is registered now, and beside it what stood there. A proposal that says something for the first time edits
/// nothing. `change.version` is the version that the form showed.
async fn register(
    tx: &DatabaseTransaction,
    mut change: Change,
    now: Registered,
    differences: Vec<Difference>,
    why: Why,
) -> Result<(), Refusal> {
    let (version, stage, id) = (change.version, change.stage(), change.id);
    change.record.registration = now.plan;
    if !store::save(tx, &change, version).await? {
        return Err(Refusal::Overtaken);
    }
    store::put_comparisons(tx, id, &now.comparison_ids).await?;
    let unmeasured = differences.iter().any(|difference| difference.field == Field::Measure && difference.before.is_empty());
    let first = |difference: &Difference| {
        stage == Stage::Proposed && (difference.before.is_empty() || (unmeasured && difference.field.is_measured()))
    };
    let edits = differences.into_iter().filter(|difference| !first(difference)).map(|difference| Edit {
        at: why.at,
        account_id: Some(why.account_id),
        difference,
        stage,
        reason: why.reason.clone(),
    });
    let kept: Result<(), DbErr> = store::keep_edits(tx, id, edits.collect()).await;
    Ok(kept?)
}
