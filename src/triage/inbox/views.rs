//! Giving a view a name, for oneself or for a team; renaming, sharing, moving and removing those that have one.

use asko_templates::components::{Choice, Errors};
use asko_templates::triage::{SavedRow, Saving, ViewsPage};
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use super::asked::Asked;
use super::inbox_url;
use super::saved::{self, SavedView, may_change};
use crate::access::CaseWorker;
use crate::organisations::{Named as _, Team, store as organisations};
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::page::{Html, Visit};
use crate::text::clean::{characters, clean_line};
use crate::text::order::sort_key;
use crate::triage::refused::answer_page;

/// The most characters of a name.
const NAME: usize = 60;

/// The teams that the worker may share a view with: their own; a lead with any of the county.
async fn teams(visit: &Visit, worker: &CaseWorker) -> Result<Vec<Team>, DbErr> {
    let mut teams = organisations::teams_of(visit.app.db.read(), worker.county().id).await?;
    teams.retain(|team| worker.may_handle() && (worker.leads() || worker.own_team_ids().contains(&team.id)));
    teams.sort_by_key(|team| sort_key(team.name(visit.lang)));
    Ok(teams)
}

/// What a form to save this list begins with.
pub(super) async fn saving(visit: &Visit, worker: &CaseWorker, query: String, name: &str, team: &str) -> Result<Saving, DbErr> {
    let choices = teams(visit, worker).await?.iter().map(|team| Choice::new(&team.slug, team.name(visit.lang))).collect();
    Ok(Saving {
        csrf_token: worker.staff().csrf().to_owned(),
        query,
        name: name.to_owned(),
        teams: choices,
        team: team.to_owned(),
        any: !saved::of_worker(visit.app.db.read(), worker).await?.is_empty(),
    })
}

/// The saved views, with what was typed and what is wrong with it.
async fn page(
    visit: &Visit,
    worker: &CaseWorker,
    new: Option<Saving>,
    typed: Option<(i64, &str)>,
    errors: Errors,
) -> Result<Html, Failure> {
    let lang = visit.lang;
    let all = saved::of_worker(visit.app.db.read(), worker).await?;
    let of_teams = organisations::teams_by_ids(visit.app.db.read(), all.iter().filter_map(|view| view.team_id).collect()).await?;
    let row = |view: &SavedView| {
        let team = of_teams.iter().find(|team| Some(team.id) == view.team_id);
        SavedRow {
            id: view.id,
            url: format!("{}?{}", inbox_url(visit, worker), view.query),
            name: view.name.clone(),
            typed: typed.filter(|(id, _)| *id == view.id).map_or_else(|| view.name.clone(), |(_, name)| name.to_owned()),
            team: team.map(|team| (team.slug.clone(), team.name(lang).to_owned())),
            may_change: may_change(worker, view),
        }
    };
    let refused = !errors.is_empty();
    let page = ViewsPage {
        csrf_token: worker.staff().csrf().to_owned(),
        rows: all.iter().map(row).collect(),
        teams: teams(visit, worker).await?.iter().map(|team| Choice::new(&team.slug, team.name(lang))).collect(),
        new,
        back: inbox_url(visit, worker),
        errors,
    };
    let status = if refused { Status::UnprocessableEntity } else { Status::Ok };
    Ok(answer_page(visit, worker, status, "", &page))
}

#[get("/<_>/<_>/inbox/views")]
pub(in crate::triage) async fn show(visit: Visit, worker: CaseWorker) -> Result<Html, Failure> {
    page(&visit, &worker, None, None, Errors::none()).await
}

/// What is wrong with a name.
fn wrong_name(name: &str) -> Option<&'static str> {
    match characters(name) {
        0 => Some("triage-views-name-missing"),
        1..=NAME => None,
        _ => Some("triage-views-name-long"),
    }
}

/// Saves the list under a name.
#[post("/<_>/<_>/inbox/views", data = "<form>")]
pub(in crate::triage) async fn submit(visit: Visit, worker: CaseWorker, form: Form<Fields>) -> Result<Result<Redirect, Html>, Failure> {
    worker.staff().check(form.get("csrf_token"))?;
    let (lang, name) = (visit.lang, clean_line(form.get("name")));
    let query = Asked::read(&visit, &worker, form.get("query")).await?.query("", None);
    let mut errors = Errors::none();
    if let Some(id) = wrong_name(&name) {
        errors.add("name", lang.t(id));
    } else if saved::of_worker(visit.app.db.read(), &worker).await?.len() >= saved::MOST {
        errors.add("name", lang.with("triage-views-too-many", &[("most", saved::MOST.into())]));
    }
    if !errors.is_empty() {
        let new = saving(&visit, &worker, query, &name, form.get("share")).await?;
        return page(&visit, &worker, Some(new), None, errors).await.map(Err);
    }
    let team = teams(&visit, &worker).await?.into_iter().find(|team| team.slug == form.get("share")).map(|team| team.id);
    let url = format!("{}?{query}&done=view-saved", inbox_url(&visit, &worker));
    let (by, now) = (worker.clone(), visit.app.clock.now());
    let kept = visit.app.db.write(move |tx| Box::pin(async move { saved::add(tx, &by, team, name, query, now).await })).await;
    kept.map_err(|fault: DbErr| Failure::from(fault))?;
    Ok(Ok(Redirect::to(url)))
}

/// Changes a saved view: its name and whose it is, or its place, or takes it away.
#[post("/<_>/<_>/inbox/views/<id>", data = "<form>")]
pub(in crate::triage) async fn change(
    visit: Visit,
    worker: CaseWorker,
    id: i64,
    form: Form<Fields>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.staff().check(form.get("csrf_token"))?;
    let view = saved::by_id(visit.app.db.read(), &worker, id).await?.ok_or(Failure::NotFound)?;
    if !may_change(&worker, &view) {
        return Err(Failure::Forbidden);
    }
    let (name_field, team_field) = (format!("name-{id}"), format!("team-{id}"));
    let (name, step) = (clean_line(form.get(&name_field)), form.get("step").to_owned());
    if let Some(wrong) = wrong_name(&name).filter(|_| step == "save") {
        let mut errors = Errors::none();
        errors.add(&name_field, visit.lang.t(wrong));
        return page(&visit, &worker, None, Some((id, &name)), errors).await.map(Err);
    }
    let team = teams(&visit, &worker).await?.into_iter().find(|team| team.slug == form.get(&team_field)).map(|team| team.id);
    let by = worker.clone();
    let act = visit.app.db.write(move |tx| {
        Box::pin(async move {
            match step.as_str() {
                "up" => saved::move_up(tx, &by, &view).await,
                "remove" => saved::remove(tx, &view).await,
                _ => saved::change(tx, &by, &view, team, name).await,
            }
        })
    });
    act.await.map_err(|fault: DbErr| Failure::from(fault))?;
    Ok(Ok(Redirect::to(format!("{}/views", inbox_url(&visit, &worker)))))
}
