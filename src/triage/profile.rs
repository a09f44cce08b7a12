//! How somebody wants to work: single keys, room in lists, the view that the inbox opens with. And what the keys do.

use asko_templates::Section;
use asko_templates::components::Choice;
use asko_templates::triage::{ProfilePage, ShortcutsPage, view_name};
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use super::inbox::saved;
use crate::access::settings::{self, Density, Settings};
use crate::access::{CaseWorker, DecisionMaker};
use crate::feedback::store::View;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Choosing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    shortcuts: String,
    #[field(default = String::new())]
    density: String,
    #[field(default = String::new())]
    default_view: String,
}

/// The views that the inbox can open with; none for who has no inbox.
async fn views(visit: &Visit, worker: Option<&CaseWorker>) -> Result<Vec<Choice>, DbErr> {
    let Some(worker) = worker else { return Ok(Vec::new()) };
    let everybodys = View::ALL.iter().map(|view| Choice::new(view.code(), view_name(visit.lang, view.code())));
    let named = saved::of_worker(visit.app.db.read(), worker).await?;
    Ok(everybodys.chain(named.into_iter().map(|view| Choice::new(format!("saved-{}", view.id), view.name))).collect())
}

#[get("/<_>/<_>/profile?<done>")]
pub(super) async fn show(visit: Visit, reader: DecisionMaker, worker: Option<CaseWorker>, done: Option<&str>) -> Result<Html, Failure> {
    let chosen = reader.staff().settings();
    let page = ProfilePage {
        csrf_token: reader.staff().csrf().to_owned(),
        name: reader.staff().name().to_owned(),
        shortcuts: chosen.shortcuts,
        density: chosen.density.code(),
        views: views(&visit, worker.as_ref()).await?,
        default_view: chosen.default_view.clone(),
        saved: done == Some("saved"),
    };
    Ok(Html::ok(&reader.shell(&visit, Section::Other), &page))
}

#[post("/<_>/<_>/profile", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    reader: DecisionMaker,
    worker: Option<CaseWorker>,
    form: Form<Choosing>,
) -> Result<Redirect, Failure> {
    reader.staff().check(&form.csrf_token)?;
    let known = views(&visit, worker.as_ref()).await?.into_iter().find(|view| view.value == form.default_view);
    let chosen = Settings {
        shortcuts: form.shortcuts == "yes",
        density: Density::from_code(&form.density).unwrap_or(Density::Compact),
        default_view: known.map(|view| view.value).unwrap_or_default(),
    };
    let account_id = reader.staff().account_id();
    let kept = visit.app.db.write(move |tx| Box::pin(async move { settings::keep(tx, account_id, chosen).await })).await;
    kept.map_err(|fault: DbErr| Failure::from(fault))?;
    Ok(Redirect::to(visit.url(&format!("/{}/profile?done=saved", reader.county().slug))))
}

#[get("/<_>/<_>/shortcuts")]
pub(super) async fn shortcuts(visit: Visit, reader: DecisionMaker) -> Html {
    Html::ok(&reader.shell(&visit, Section::Other), &ShortcutsPage)
}
