//! A case worker links feedback to a change that is recorded.

use asko_templates::changes::{TypedLink, TypedRecord};
use asko_templates::{Section, Switch};
use rocket::form::{Form, FromForm};
use rocket::post;
use rocket::response::Redirect;
use sea_orm::{DatabaseTransaction, DbErr};

use super::acting::Reply;
use super::form::find_references;
use super::reading::Reading;
use super::record::{case_of, opened, page};
use super::{Change, store};
use crate::access::{CaseWorker, log};
use crate::feedback::Case;
use crate::platform::page::{Html, Visit};
use crate::text::clean::clean_line;

/// The form: the change, and references of more feedback than the case itself. Linking twice is linking once.
#[derive(Clone, Debug, FromForm)]
pub(super) struct Linking {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    change: String,
    #[field(default = String::new())]
    more: String,
}

#[post("/<_>/<_>/cases/<reference>/change/link", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Linking>) -> Reply {
    worker.check(&form.csrf_token)?;
    let case = case_of(&visit, &worker, reference).await?;
    let (now, by) = (visit.app.clock.now(), worker.clone());
    let mut reading = Reading::new(visit.lang, worker.county().bilingual);
    if let Some((change, ids)) = read(&visit, &worker, &case, &form, &mut reading).await? {
        let done = visit.app.db.write(move |tx| Box::pin(async move { link(tx, &change, &ids, now, &by).await })).await;
        match done {
            Ok(()) => return Ok(Ok(Redirect::to(visit.url(&format!("/{}/cases/{}", worker.county().slug, case.reference))))),
            Err(Refusal::NotOpen) => reading.wrong("change", "changes-form-change-done"),
            Err(Refusal::Fault(fault)) => return Err(fault.into()),
        }
    }
    let typed = TypedLink { change: form.change.clone(), references: form.more.clone() };
    opened(&visit, &worker, &case, "change").await?;
    let page = page(&visit, &worker, &case, (TypedRecord::default(), typed), reading.errors).await?;
    let mut shell = worker.shell(&visit, Section::Inbox);
    shell.switch = Switch::Links(format!("/{}/cases/{}/change", worker.county().slug, case.reference));
    Ok(Err(Html::refused(&shell, &page)))
}

type Link = (Change, Vec<i64>);

async fn read(visit: &Visit, worker: &CaseWorker, case: &Case, form: &Linking, reading: &mut Reading) -> Result<Option<Link>, DbErr> {
    let db = visit.app.db.read();
    let change = store::by_reference(db, worker, &clean_line(&form.change)).await?;
    if change.is_none() {
        reading.wrong("change", "changes-form-change-missing");
    }
    match find_references(db, worker, visit.lang, case, &form.more).await? {
        Ok(ids) => Ok(change.map(|change| (change, ids))),
        Err(words) => {
            reading.errors.add("more", words);
            Ok(None)
        }
    }
}

/// Why feedback is not linked.
#[derive(Debug, thiserror::Error)]
enum Refusal {
    /// The change is made or given up: whoever is linked later would never be told.
    #[error("the change is no longer open")]
    NotOpen,
    /// The database's fault.
    #[error(transparent)]
    Fault(#[from] DbErr),
}

/// Links feedback to an open change.
async fn link(tx: &DatabaseTransaction, change: &Change, ids: &[i64], now: i64, worker: &CaseWorker) -> Result<(), Refusal> {
    if !store::hold_open(tx, change.id).await? {
        return Err(Refusal::NotOpen);
    }
    for id in ids {
        log::acted(tx, worker, *id, now).await?;
    }
    Ok(store::link(tx, change.id, &change.reference, ids, now, Some(worker.account_id())).await?)
}
