//! A case worker plans a new activity.

use asko_templates::Section;
use asko_templates::components::Errors;
use asko_templates::intake::Values;
use asko_templates::participation::{PlanPage, Sheet};
use rocket::form::Form;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use super::choices::Choices;
use super::form::{Plan, Reading, plan_values, read_plan};
use super::{Activity, NewActivity, Stage, methods, store};
use crate::access::CaseWorker;
use crate::platform::app::App;
use crate::platform::csrf::FormToken;
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::ids::base32;
use crate::platform::keys::Purpose;
use crate::platform::page::{Html, Visit};
use crate::text::both::Both;

/// The reference that the activity of this form will have: the same form sent twice makes one activity.
fn reference_of(app: &App, token: &FormToken) -> String {
    let mac = app.keys.mac(Purpose::Idempotency, &[token.random.as_slice(), b"activity"].concat());
    let letters = base32(&mac).chars().take(8).collect::<String>();
    let (first, second) = letters.split_at(4);
    format!("{first}-{second}")
}

fn page(visit: &Visit, worker: &CaseWorker, choices: &Choices, token: FormToken, values: Values, errors: Errors) -> PlanPage {
    let csrf_token = worker.staff().csrf().to_owned();
    let sheet = Sheet { csrf_token, bilingual: worker.county().bilingual, values, errors, ..Sheet::default() };
    PlanPage { once: token.text(&visit.app.keys), choices: choices.words(visit.lang), sheet }
}

/// What is chosen beforehand: the method that somebody comes from, with its kind; the only team.
fn beforehand(choices: &Choices, method: Option<&str>) -> Values {
    let mut values = Values::default();
    let mut put = |name: &str, value: &str| values.0.insert(name.to_owned(), value.to_owned());
    if let Some((_, method)) = method.and_then(methods::find) {
        put("method", &method.key);
        put("kind", method.activity.as_deref().unwrap_or_default());
    }
    if let [team] = choices.teams.as_slice() {
        put("team", &team.slug);
    }
    values
}

#[get("/<_>/<_>/activities/new?<method>")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, method: Option<&str>) -> Result<Html, Failure> {
    if !worker.may_handle() {
        return Err(Failure::Forbidden);
    }
    let choices = Choices::of(visit.app.db.read(), &worker, None).await?;
    let token = FormToken::new(&visit.app.random, visit.app.clock.now());
    let page = page(&visit, &worker, &choices, token, beforehand(&choices, method), Errors::none());
    Ok(Html::ok(&worker.shell(&visit, Section::Activities), &page))
}

#[post("/<_>/<_>/activities/new", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, form: Form<Fields>) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(form.get("csrf_token"))?;
    let (app, now) = (&visit.app, visit.app.clock.now());
    // A form that stood open for more than a day is as good as a new one.
    let token = FormToken::read(&app.keys, form.get("once"), now).unwrap_or_else(|_| FormToken::new(&app.random, now));
    let reference = reference_of(app, &token);
    let made = || Ok(Ok(Redirect::to(visit.url(&format!("/{}/activities/{reference}", worker.county().slug)))));
    let is_made = async || store::by_reference(app.db.read(), &worker, &reference).await.map(|before| before.is_some());
    if is_made().await? {
        return made();
    }
    let choices = Choices::of(app.db.read(), &worker, None).await?;
    let values = plan_values(&form);
    let plan = match read_plan(Reading::new(visit.lang, worker.county().bilingual, &values), &choices.frame(None, now)) {
        Ok(plan) => plan,
        Err(errors) => {
            let page = page(&visit, &worker, &choices, token, values, errors);
            return Ok(Err(Html::refused(&worker.shell(&visit, Section::Activities), &page)));
        }
    };
    let activity = planned(plan, reference.clone(), worker.county().id, now);
    let new = NewActivity { activity, created_by: Some(worker.account_id()), parties: Vec::new(), people: Vec::new() };
    match app.db.write(move |tx| Box::pin(async move { store::add(tx, new).await })).await {
        Ok(_) => made(),
        // A second tap may have made it a moment before: then the reference is taken, and its activity is there.
        Err(fault) => {
            let fault: DbErr = fault;
            if is_made().await? { made() } else { Err(fault.into()) }
        }
    }
}

fn planned(plan: Plan, reference: String, county_id: i64, now: i64) -> Activity {
    Activity {
        id: 0,
        reference,
        county_id,
        team_id: plan.team_id,
        unit_id: plan.unit_id,
        service_id: plan.service_id,
        kind: plan.kind,
        means: plan.means,
        dimension: plan.dimension,
        level: plan.level,
        mode: plan.mode,
        stage: Stage::Planned,
        title: plan.title,
        about: plan.about,
        level_shown: plan.level_shown,
        place: plan.place,
        method: plan.method,
        held_at: plan.held_at,
        follow_up_on: None,
        agreed: Both::default(),
        results: Both::default(),
        cost_euros: None,
        staff_hours: None,
        harm: Both::default(),
        cancelled: Both::default(),
        created_at: now,
        told_at: None,
        told_to: None,
        version: 0,
    }
}
