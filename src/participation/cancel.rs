//! A case worker cancels an activity; everybody who was invited or said that they are coming is told why.

use asko_templates::Section;
use asko_templates::components::{Errors, Words};
use asko_templates::intake::Values;
use asko_templates::mails::Kind as Mail;
use asko_templates::participation::{CancelPage, Text};
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use super::announce::announce;
use super::desk::{Unsaved, address, changeable, is_current, keep, sheet};
use super::form::{Reading, values_of};
use super::{Act, Activity, store};
use crate::access::CaseWorker;
use crate::organisations::County;
use crate::platform::app::App;
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::page::{Html, Visit};

async fn page(visit: &Visit, worker: &CaseWorker, activity: &Activity, values: Values, errors: Errors) -> Result<CancelPage, DbErr> {
    Ok(CancelPage {
        reference: activity.reference.clone(),
        title: Words::new(activity.title(visit.lang)),
        addresses: store::addresses_of(visit.app.db.read(), activity.id).await?.len() as u64,
        sheet: sheet(worker, activity, values, errors),
    })
}

/// The activity, and as it is when it is cancelled.
async fn cancellable(visit: &Visit, worker: &CaseWorker, reference: &str) -> Result<(Activity, Activity), Failure> {
    let activity = changeable(visit, worker, reference).await?;
    let cancelled = activity.clone().after(Act::Cancel, visit.app.clock.now())?;
    Ok((activity, cancelled))
}

#[get("/<_>/<_>/activities/<reference>/cancel")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let (activity, _) = cancellable(&visit, &worker, reference).await?;
    let page = page(&visit, &worker, &activity, Values::default(), Errors::none()).await?;
    Ok(Html::ok(&worker.shell(&visit, Section::Activities), &page))
}

#[post("/<_>/<_>/activities/<reference>/cancel", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    form: Form<Fields>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(form.get("csrf_token"))?;
    let (activity, cancelled) = cancellable(&visit, &worker, reference).await?;
    let (now, shell) = (visit.app.clock.now(), worker.shell(&visit, Section::Activities));
    let values = values_of(&form, &[Text::Reason], []);
    if is_current(&form, &activity) {
        let mut reading = Reading::new(visit.lang, worker.county().bilingual, &values);
        let reason = reading.both(Text::Reason);
        let reason = match reading.done(Some(reason)) {
            Ok(reason) => reason,
            Err(errors) => return Ok(Err(Html::refused(&shell, &page(&visit, &worker, &activity, values, errors).await?))),
        };
        let cancelled = Activity { cancelled: reason, ..cancelled };
        let (app, county) = (visit.app.clone(), worker.county().clone());
        let done = visit.app.db.write(move |tx| Box::pin(async move { cancel(tx, &app, &county, &cancelled, now).await })).await;
        match done {
            Ok(()) => {
                visit.app.bell.notify_one();
                return Ok(Ok(Redirect::to(address(&visit, &worker, reference))));
            }
            Err(Unsaved::Overtaken) => {}
            Err(Unsaved::Fault(fault)) => return Err(fault.into()),
        }
    }
    let (activity, _) = cancellable(&visit, &worker, reference).await?;
    let mut page = page(&visit, &worker, &activity, values, Errors::none()).await?;
    page.sheet.overtaken = Some(vec![(visit.lang.t("participation-form-title").into_owned(), Words::new(activity.title(visit.lang)))]);
    Ok(Err(Html::with(Status::Conflict, &shell, &page)))
}

/// Cancels it, writes to every address and forgets them.
async fn cancel(tx: &DatabaseTransaction, app: &App, county: &County, cancelled: &Activity, now: i64) -> Result<(), Unsaved> {
    keep(tx, cancelled).await?;
    for to in store::addresses_of(tx, cancelled.id).await? {
        announce(tx, app, county, cancelled, &to, Mail::ActivityCancelled, now).await?;
    }
    Ok(store::forget(tx, cancelled.id).await?)
}
