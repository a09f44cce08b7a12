//! The templates that somebody may use, and taking one out of use or into use again.

use asko_locales::Lang;
use asko_templates::responses::{TemplateLine, TemplatesPage};
use asko_templates::triage::kind_name;
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use super::keeper::Keeper;
use crate::feedback::answer_templates::{self, AnswerTemplate};
use crate::feedback::themes;
use crate::organisations::{Named as _, store as organisations};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// What a template is for, in words; empty when it is for anything.
async fn purposes(visit: &Visit, keeper: &Keeper, all: &[AnswerTemplate]) -> Result<Vec<(String, String)>, DbErr> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let teams = organisations::teams_by_ids(db, all.iter().filter_map(|template| template.team_id).collect()).await?;
    let units = organisations::units_by_ids(db, all.iter().filter_map(|template| template.unit_id).collect()).await?;
    let names = themes::of(db, keeper.county().id).await?.names();
    let words = |template: &AnswerTemplate| {
        let team = teams.iter().find(|team| Some(team.id) == template.team_id).map(|team| team.name(lang).to_owned());
        let unit = units.iter().find(|unit| Some(unit.id) == template.unit_id).map(|unit| unit.name(lang).to_owned());
        let theme = template.theme.as_deref().map(|theme| names.name(lang, theme));
        let kind = template.kind.as_deref().map(|kind| kind_name(lang, kind));
        let parts: Vec<String> = [unit, theme, kind].into_iter().flatten().collect();
        (team.unwrap_or_else(|| keeper.county().name(lang).to_owned()), parts.join(", "))
    };
    Ok(all.iter().map(words).collect())
}

#[get("/<_>/<_>/templates?<done>")]
pub(super) async fn show(visit: Visit, keeper: Keeper, done: Option<&str>) -> Result<Html, Failure> {
    let all = answer_templates::all(visit.app.db.read(), keeper.reach()).await?;
    let purposes = purposes(&visit, &keeper, &all).await?;
    let line = |(template, (whose, purpose)): (AnswerTemplate, (String, String))| TemplateLine {
        id: template.id,
        name: template.name,
        language: template.language,
        whose,
        purpose,
        closed: template.closed_at.is_some(),
        may_change: keeper.keeps(template.team_id),
    };
    let page = TemplatesPage {
        csrf_token: keeper.staff().csrf().to_owned(),
        lines: all.into_iter().zip(purposes).map(line).collect(),
        may_add: keeper.keeps_some(),
        done: done.map(str::to_owned),
    };
    Ok(Html::ok(&keeper.shell(&visit), &page))
}

/// The form of taking out of use, or into it again.
#[derive(Debug, FromForm)]
pub(super) struct Closing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = false)]
    open: bool,
}

#[post("/<_>/<_>/templates/<id>/close", data = "<form>")]
pub(super) async fn close(visit: Visit, keeper: Keeper, id: i64, form: Form<Closing>) -> Result<Redirect, Failure> {
    let template = answer_templates::by_id(visit.app.db.read(), keeper.reach(), id).await?.ok_or(Failure::NotFound)?;
    keeper.check(&form.csrf_token, Some(&template))?;
    let closed_at = (!form.open).then_some(visit.app.clock.now());
    let done = visit.app.db.write(move |tx| Box::pin(async move { answer_templates::set_closed(tx, id, closed_at).await })).await;
    done.map_err(|fault: DbErr| Failure::from(fault))?;
    let what = if form.open { "opened" } else { "closed" };
    Ok(Redirect::to(visit.url(&format!("/{}/templates?done={what}", keeper.county().slug))))
}

/// The languages of templates, to choose from.
pub(super) fn language_codes() -> [&'static str; 3] {
    Lang::ALL.map(Lang::code)
}
