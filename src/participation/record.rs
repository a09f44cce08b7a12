//! A case worker records that an activity was held: who took part, what was agreed, what it cost, what harm was noted.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::components::{Errors, Words};
use asko_templates::intake::Values;
use asko_templates::participation::{Group, RecordPage, Text};
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DatabaseTransaction;

use super::desk::{Unsaved, address, changeable, is_current, keep, saved_text, sheet};
use super::form::{Reading, put, values_of};
use super::words::people_words;
use super::{Act, Activity, Attendance, People, Refusal, Stage, store};
use crate::access::CaseWorker;
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::page::{Html, Visit};

/// The texts of this form.
const TEXTS: [Text; 2] = [Text::Agreed, Text::Harm];

/// The field of a group's number.
fn field(people: People, way: &str) -> String {
    format!("{}_{way}", people.code())
}

/// The fields that are no texts.
fn fields() -> Vec<String> {
    let numbers = People::ALL.iter().flat_map(|people| ["in_person", "remote"].map(|way| field(*people, way)));
    numbers.chain(["follow_up", "hours", "euros"].map(str::to_owned)).collect()
}

fn values_saved(activity: &Activity, people: &[Attendance]) -> Values {
    let mut values = Values::default();
    put(&mut values, Text::Agreed, &activity.agreed);
    put(&mut values, Text::Harm, &activity.harm);
    let some = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    values.0.insert("hours".to_owned(), some(activity.staff_hours));
    values.0.insert("euros".to_owned(), some(activity.cost_euros));
    let follow_up = activity.follow_up_on.map(|day| asko_locales::date(Lang::Fi, day)).unwrap_or_default();
    values.0.insert("follow_up".to_owned(), follow_up);
    for group in people {
        values.0.insert(field(group.people, "in_person"), group.in_person.to_string());
        values.0.insert(field(group.people, "remote"), group.remote.to_string());
    }
    values
}

/// What is saved now, beside what somebody has typed.
fn saved(activity: &Activity, people: &[Attendance], lang: Lang) -> Vec<(String, Words)> {
    let mut saved = Vec::new();
    let (in_person, remote) = (lang.t("participation-record-in-person"), lang.t("participation-record-remote"));
    for group in people {
        let text = format!("{in_person} {}, {remote} {}", group.in_person, group.remote);
        saved.push((people_words(group.people, lang), Words { text, lang }));
    }
    saved_text(&mut saved, Text::Agreed, &activity.agreed, lang);
    let facts = [
        (lang.t("participation-record-follow-up"), activity.follow_up_on.map(|day| asko_locales::date(lang, day))),
        (lang.t("participation-record-hours"), activity.staff_hours.map(|hours| hours.to_string())),
        (lang.t("participation-record-euros"), activity.cost_euros.map(|euros| euros.to_string())),
    ];
    saved.extend(facts.into_iter().filter_map(|(name, text)| Some((name.into_owned(), Words { text: text?, lang }))));
    saved_text(&mut saved, Text::Harm, &activity.harm, lang);
    saved
}

fn page(visit: &Visit, worker: &CaseWorker, activity: &Activity, values: Values, errors: Errors) -> RecordPage {
    let lang = visit.lang;
    RecordPage {
        reference: activity.reference.clone(),
        title: Words::new(activity.title(lang)),
        groups: People::ALL.iter().map(|people| Group { code: people.code().to_owned(), words: people_words(*people, lang) }).collect(),
        sheet: sheet(worker, activity, values, errors),
    }
}

/// The activity, once it has begun.
async fn begun(visit: &Visit, worker: &CaseWorker, reference: &str) -> Result<Activity, Failure> {
    let activity = changeable(visit, worker, reference).await?;
    if activity.has_begun(visit.app.clock.now()) { Ok(activity) } else { Err(Refusal::NotBegun.into()) }
}

#[get("/<_>/<_>/activities/<reference>/record")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let activity = begun(&visit, &worker, reference).await?;
    let people = store::people_of(visit.app.db.read(), activity.id).await?;
    let page = page(&visit, &worker, &activity, values_saved(&activity, &people), Errors::none());
    Ok(Html::ok(&worker.shell(&visit, Section::Activities), &page))
}

#[post("/<_>/<_>/activities/<reference>/record", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    form: Form<Fields>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(form.get("csrf_token"))?;
    let activity = begun(&visit, &worker, reference).await?;
    let (now, shell) = (visit.app.clock.now(), worker.shell(&visit, Section::Activities));
    let values = values_of(&form, &TEXTS, fields().iter().map(String::as_str));
    if is_current(&form, &activity) {
        let held = if activity.stage == Stage::Planned { activity.clone().after(Act::Hold, now)? } else { activity.clone() };
        let (recorded, people) = match read(Reading::new(visit.lang, worker.county().bilingual, &values), held) {
            Ok(read) => read,
            Err(errors) => return Ok(Err(Html::refused(&shell, &page(&visit, &worker, &activity, values, errors)))),
        };
        match visit.app.db.write(move |tx| Box::pin(async move { record(tx, &recorded, &people).await })).await {
            Ok(()) => return Ok(Ok(Redirect::to(address(&visit, &worker, reference)))),
            Err(Unsaved::Overtaken) => {}
            Err(Unsaved::Fault(fault)) => return Err(fault.into()),
        }
    }
    let activity = begun(&visit, &worker, reference).await?;
    let people = store::people_of(visit.app.db.read(), activity.id).await?;
    let mut page = page(&visit, &worker, &activity, values, Errors::none());
    page.sheet.overtaken = Some(saved(&activity, &people, visit.lang));
    Ok(Err(Html::with(Status::Conflict, &shell, &page)))
}

fn read(mut reading: Reading<'_>, held: Activity) -> Result<(Activity, Vec<Attendance>), Errors> {
    let people: Vec<Attendance> = People::ALL.iter().map(|people| attendance(&mut reading, *people)).collect();
    if people.iter().all(|group| group.all() == 0) && reading.errors.is_empty() {
        reading.errors.add("clients_in_person", reading.lang.t("participation-record-nobody"));
    }
    let agreed = reading.both(Text::Agreed);
    let follow_up_on = reading.day("follow_up");
    if follow_up_on.is_some_and(|day| day < day_in_finland(held.held_at)) {
        reading.errors.add("follow_up", reading.lang.t("participation-record-follow-up-early"));
    }
    let (staff_hours, cost_euros) = (reading.number("hours"), reading.number("euros"));
    let harm = reading.both(Text::Harm);
    let recorded = Activity { agreed, follow_up_on, staff_hours, cost_euros, harm, ..held };
    reading.done(Some((recorded, people)))
}

fn attendance(reading: &mut Reading<'_>, people: People) -> Attendance {
    let mut number = |way: &str| reading.number(&field(people, way)).and_then(|number| u64::try_from(number).ok()).unwrap_or(0);
    Attendance { people, in_person: number("in_person"), remote: number("remote") }
}

async fn record(tx: &DatabaseTransaction, activity: &Activity, people: &[Attendance]) -> Result<(), Unsaved> {
    keep(tx, activity).await?;
    Ok(store::save_people(tx, activity.id, people).await?)
}
