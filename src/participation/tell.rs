//! A case worker tells the results to all who took part or were invited; then their addresses are forgotten.

use asko_locales::{Lang, date};
use asko_templates::Section;
use asko_templates::components::{Errors, Words};
use asko_templates::intake::Values;
use asko_templates::mails::Kind as Mail;
use asko_templates::participation::{TellPage, Text};
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use super::announce::announce;
use super::desk::{Unsaved, address, changeable, is_current, keep, saved_text, sheet};
use super::form::{Reading, put, values_of};
use super::{Act, Activity, Refusal, Stage, store};
use crate::access::CaseWorker;
use crate::organisations::County;
use crate::platform::app::App;
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::page::{Html, Visit};

/// When the results were told and to how many addresses.
fn told_words(activity: &Activity, lang: Lang) -> Option<String> {
    let day = date(lang, day_in_finland(activity.told_at?));
    Some(lang.with("participation-tell-done", &[("day", (&day).into()), ("count", activity.told_to.unwrap_or(0).into())]))
}

async fn page(visit: &Visit, worker: &CaseWorker, activity: &Activity, values: Values, errors: Errors) -> Result<TellPage, DbErr> {
    Ok(TellPage {
        reference: activity.reference.clone(),
        title: Words::new(activity.title(visit.lang)),
        addresses: store::addresses_of(visit.app.db.read(), activity.id).await?.len() as u64,
        told: told_words(activity, visit.lang),
        sheet: sheet(worker, activity, values, errors),
    })
}

/// The activity, once it was held.
async fn held(visit: &Visit, worker: &CaseWorker, reference: &str) -> Result<Activity, Failure> {
    let activity = changeable(visit, worker, reference).await?;
    if activity.stage == Stage::Planned { Err(Refusal::NotHeld.into()) } else { Ok(activity) }
}

#[get("/<_>/<_>/activities/<reference>/tell")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let activity = held(&visit, &worker, reference).await?;
    let mut values = Values::default();
    put(&mut values, Text::Results, &activity.results);
    let page = page(&visit, &worker, &activity, values, Errors::none()).await?;
    Ok(Html::ok(&worker.shell(&visit, Section::Activities), &page))
}

#[post("/<_>/<_>/activities/<reference>/tell", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    form: Form<Fields>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(form.get("csrf_token"))?;
    let activity = held(&visit, &worker, reference).await?;
    let (now, shell) = (visit.app.clock.now(), worker.shell(&visit, Section::Activities));
    let values = values_of(&form, &[Text::Results], []);
    if is_current(&form, &activity) {
        let mut reading = Reading::new(visit.lang, worker.county().bilingual, &values);
        let results = reading.both(Text::Results);
        let results = match reading.done(Some(results)) {
            Ok(results) => results,
            Err(errors) => return Ok(Err(Html::refused(&shell, &page(&visit, &worker, &activity, values, errors).await?))),
        };
        let activity = Activity { results, ..activity };
        let (app, county) = (visit.app.clone(), worker.county().clone());
        let done = visit.app.db.write(move |tx| Box::pin(async move { tell(tx, &app, &county, activity, now).await })).await;
        match done {
            Ok(()) => {
                visit.app.bell.notify_one();
                return Ok(Ok(Redirect::to(address(&visit, &worker, reference))));
            }
            Err(Unsaved::Overtaken) => {}
            Err(Unsaved::Fault(fault)) => return Err(fault.into()),
        }
    }
    let activity = held(&visit, &worker, reference).await?;
    let mut page = page(&visit, &worker, &activity, values, Errors::none()).await?;
    let mut saved = Vec::new();
    saved_text(&mut saved, Text::Results, &activity.results, visit.lang);
    page.sheet.overtaken = Some(saved);
    Ok(Err(Html::with(Status::Conflict, &shell, &page)))
}

/// Keeps the results; the first time, writes to every address and forgets them. What was told is only corrected.
async fn tell(tx: &DatabaseTransaction, app: &App, county: &County, activity: Activity, now: i64) -> Result<(), Unsaved> {
    let Ok(told) = activity.clone().after(Act::Tell, now) else {
        return keep(tx, &activity).await;
    };
    // Holding it still comes first: it makes whoever is joining or inviting meanwhile come before or after.
    if !store::hold_still(tx, told.id, Stage::Held).await? {
        return Err(Unsaved::Overtaken);
    }
    let addresses = store::addresses_of(tx, told.id).await?;
    let told = Activity { told_at: Some(now), told_to: i64::try_from(addresses.len()).ok(), ..told };
    keep(tx, &told).await?;
    for to in &addresses {
        announce(tx, app, county, &told, to, Mail::ActivityResults, now).await?;
    }
    Ok(store::forget(tx, told.id).await?)
}
