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
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::page::{Html, Visit};
use crate::text::both::Both;

fn page(visit: &Visit, worker: &CaseWorker, choices: &Choices, values: Values, errors: Errors) -> PlanPage {
    let csrf_token = worker.staff().csrf().to_owned();
    let sheet = Sheet { csrf_token, bilingual: worker.county().bilingual, values, errors, ..Sheet::default() };
    PlanPage { choices: choices.words(visit.lang), sheet }
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
    let page = page(&visit, &worker, &choices, beforehand(&choices, method), Errors::none());
    Ok(Html::ok(&worker.shell(&visit, Section::Activities), &page))
}

#[post("/<_>/<_>/activities/new", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, form: Form<Fields>) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(form.get("csrf_token"))?;
    let now = visit.app.clock.now();
    let choices = Choices::of(visit.app.db.read(), &worker, None).await?;
    let values = plan_values(&form);
    let plan = match read_plan(Reading::new(visit.lang, worker.county().bilingual, &values), &choices.frame(None, now)) {
        Ok(plan) => plan,
        Err(errors) => {
            let page = page(&visit, &worker, &choices, values, errors);
            return Ok(Err(Html::refused(&worker.shell(&visit, Section::Activities), &page)));
        }
    };
    let reference = visit.app.random.reference();
    let activity = planned(plan, reference.clone(), worker.county().id, now);
    let new = NewActivity { activity, created_by: Some(worker.account_id()), parties: Vec::new(), people: Vec::new() };
    visit.app.db.write(move |tx| Box::pin(async move { store::add(tx, new).await.map(drop) })).await.map_err(|fault: DbErr| fault)?;
    Ok(Ok(Redirect::to(visit.url(&format!("/{}/activities/{reference}", worker.county().slug)))))
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
