//! A county takes over a change of another: a proposal of its own that says for good where it comes from. What will show its
//! effect here is still to be registered.

use asko_templates::Section;
use asko_templates::comparison::{AdoptPage, TypedAdoption};
use asko_templates::components::{Choice, Errors, Words};
use chrono::{Days, NaiveDate};
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use super::practices::shared;
use crate::access::CaseWorker;
use crate::changes::{Change, Details, Direction, Progress, Record, Registration, Stage, store as changes};
use crate::organisations::{County, Named as _, Team, store as organisations};
use crate::platform::clock::{Millis, day_in_finland};
use crate::platform::failure::{Failure, Refuse};
use crate::platform::page::{Html, Visit};
use crate::text::both::Both;
use crate::text::clean::{characters, clean_line};
use crate::text::days::read_day;
use crate::text::order::sort_key;

/// The most characters of the responsible person.
const OWNER_LIMIT: usize = 100;
/// How far ahead a change may be promised.
const WITHIN: Days = Days::new(3653);

/// The form.
#[derive(Clone, Debug, Default, FromForm)]
pub(super) struct Adopting {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    team: String,
    #[field(default = String::new())]
    owner: String,
    #[field(default = String::new())]
    due: String,
}

/// Why a change is not taken over.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    /// The county has taken it over before.
    #[error("the county has taken the change over already")]
    Already,
    /// The database's fault.
    #[error(transparent)]
    Fault(#[from] DbErr),
}

/// That it was taken over before, for a page.
#[derive(Clone, Copy, Debug)]
struct Already;

impl Refuse for Already {
    fn status(&self) -> Status {
        Status::Conflict
    }

    fn text_id(&self) -> &'static str {
        "comparison-adopt-already"
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Already => Already.into(),
            Refusal::Fault(error) => error.into(),
        }
    }
}

/// What is taken over: whose, what, and the teams that can.
struct Offer {
    county: County,
    change: Change,
    teams: Vec<Team>,
}

/// What the address names, for somebody of another county.
async fn offer(visit: &Visit, worker: &CaseWorker, county: &str, reference: &str) -> Result<Offer, Failure> {
    if !worker.may_handle() {
        return Err(Failure::Forbidden);
    }
    let db = visit.app.db.read();
    let (county, change) = shared(db, county, reference).await?;
    if county.id == worker.county().id {
        return Err(Failure::NotFound);
    }
    let mut teams = organisations::teams_of(db, worker.county().id).await?;
    teams.retain(|team| worker.team_ids().is_none_or(|own| own.contains(&team.id)));
    teams.sort_by_key(|team| sort_key(team.name(visit.lang)));
    Ok(Offer { county, change, teams })
}

fn page(visit: &Visit, worker: &CaseWorker, offer: &Offer, typed: TypedAdoption, errors: Errors) -> AdoptPage {
    let lang = visit.lang;
    AdoptPage {
        csrf_token: worker.staff().csrf().to_owned(),
        action: visit.url(&format!("/{}/adopt/{}/{}", worker.county().slug, offer.county.slug, offer.change.reference)),
        origin_url: visit.url(&format!("/{}/changes/{}", offer.county.slug, offer.change.reference)),
        origin: offer.county.name(lang).to_owned(),
        title: Words::new(offer.change.title(lang)),
        what: Words::new(offer.change.what(lang)),
        teams: offer.teams.iter().map(|team| Choice::new(&team.slug, team.name(lang))).collect(),
        typed,
        errors,
    }
}

#[get("/<_>/<_>/adopt/<county>/<reference>")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, county: &str, reference: &str) -> Result<Html, Failure> {
    let offer = offer(&visit, &worker, county, reference).await?;
    let team = if let [only] = offer.teams.as_slice() { only.slug.clone() } else { String::new() };
    let typed = TypedAdoption { team, owner: worker.staff().name().to_owned(), due: String::new() };
    Ok(Html::ok(&worker.shell(&visit, Section::Work), &page(&visit, &worker, &offer, typed, Errors::none())))
}

/// The team, who sees to it, and by when it is to be made.
fn read<'a>(visit: &Visit, offer: &'a Offer, form: &Adopting, today: NaiveDate) -> Result<(&'a Team, String, NaiveDate), Errors> {
    let (lang, mut errors) = (visit.lang, Errors::none());
    let team = offer.teams.iter().find(|team| team.slug == form.team);
    if team.is_none() {
        errors.add("team", lang.t("comparison-adopt-team-missing"));
    }
    let owner = clean_line(&form.owner);
    if owner.is_empty() || characters(&owner) > OWNER_LIMIT {
        errors.add("owner", lang.with("comparison-adopt-owner-wrong", &[("most", OWNER_LIMIT.into())]));
    }
    let due = read_day(&form.due).filter(|day| *day >= today && today.checked_add_days(WITHIN).is_none_or(|last| *day <= last));
    if due.is_none() {
        errors.add("due", lang.t("comparison-adopt-due-wrong"));
    }
    match (team, due) {
        (Some(team), Some(due)) if errors.is_empty() => Ok((team, owner, due)),
        _ => Err(errors),
    }
}

#[post("/<_>/<_>/adopt/<county>/<reference>", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    worker: CaseWorker,
    county: &str,
    reference: &str,
    form: Form<Adopting>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(&form.csrf_token)?;
    let offer = offer(&visit, &worker, county, reference).await?;
    let now = visit.app.clock.now();
    let (team_id, owner, due_on) = match read(&visit, &offer, &form, day_in_finland(now)) {
        Ok((team, owner, due)) => (team.id, owner, due),
        Err(errors) => {
            let typed = TypedAdoption { team: form.team.clone(), owner: clean_line(&form.owner), due: clean_line(&form.due) };
            return Ok(Err(Html::refused(&worker.shell(&visit, Section::Work), &page(&visit, &worker, &offer, typed, errors))));
        }
    };
    let record = proposal(&offer.change, &worker, &visit, team_id, owner, due_on, now);
    let (new, origin) = (record.reference.clone(), offer.change.clone());
    visit.app.db.write(move |tx| Box::pin(async move { adopt(tx, &origin, &record, now).await })).await?;
    Ok(Ok(Redirect::to(visit.url(&format!("/{}/work/{new}", worker.county().slug)))))
}

/// The proposal: what is done, for whom and why as it was told there; its costs and what is measured are its own.
fn proposal(origin: &Change, worker: &CaseWorker, visit: &Visit, team_id: i64, owner: String, due_on: NaiveDate, now: Millis) -> Record {
    Record {
        reference: visit.app.random.reference(),
        county_id: worker.county().id,
        team_id,
        unit_id: None,
        service_id: origin.service_id,
        details: Details { owner, cost_euros: None, staff_hours: None, ..origin.details.clone() },
        registration: Registration {
            measure: None,
            count: Both::default(),
            direction: Direction::Up,
            expected_size: None,
            begins_on: day_in_finland(now),
            due_on,
            first_review_on: None,
            second_review_on: None,
        },
        progress: Progress::at(Stage::Proposed),
        created_at: now,
        created_by: Some(worker.account_id()),
    }
}

/// Keeps the proposal with where it comes from, once for each county.
async fn adopt(tx: &DatabaseTransaction, origin: &Change, record: &Record, now: Millis) -> Result<(), Refusal> {
    if changes::adopters_of(tx, origin.id).await?.iter().any(|adopter| adopter.county_id == record.county_id) {
        return Err(Refusal::Already);
    }
    let id = changes::add(tx, record, &[]).await?;
    changes::note_origin(tx, id, origin.id, now).await?;
    Ok(())
}
