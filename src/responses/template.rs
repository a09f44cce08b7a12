//! Writing a template, or changing one.

use asko_templates::components::{Choice, Errors};
use asko_templates::responses::{TemplateForm, TemplatePage};
use asko_templates::triage::kind_name;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use super::keeper::Keeper;
use super::templates::language_codes;
use crate::feedback::Kind;
use crate::feedback::answer_templates::{self, AnswerTemplate, TEXT_LIMIT, Wording};
use crate::feedback::themes::{self, Themes};
use crate::organisations::{Named as _, Team, Unit, store as organisations};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::text::clean::{characters, clean, clean_line};
use crate::text::order::sort_key;

/// The most characters a template's name may have.
const NAME_LIMIT: usize = 100;

/// The form.
#[derive(Clone, Debug, Default, FromForm)]
pub(super) struct Keeping {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
    #[field(default = String::new())]
    name: String,
    #[field(default = String::new())]
    language: String,
    #[field(default = String::new())]
    team: String,
    #[field(default = String::new())]
    unit: String,
    #[field(default = String::new())]
    theme: String,
    #[field(default = String::new())]
    kind: String,
    #[field(default = String::new())]
    text: String,
}

/// What there is to choose from.
struct Ground {
    teams: Vec<Team>,
    units: Vec<Unit>,
    themes: Themes,
}

async fn ground(visit: &Visit, keeper: &Keeper) -> Result<Ground, DbErr> {
    let (db, lang, county_id) = (visit.app.db.read(), visit.lang, keeper.county().id);
    let mut teams = organisations::teams_of(db, county_id).await?;
    teams.retain(|team| keeper.keeps(Some(team.id)));
    teams.sort_by_key(|team| sort_key(team.name(lang)));
    let mut units = organisations::units_of(db, county_id).await?;
    units.sort_by_key(|unit| sort_key(unit.name(lang)));
    Ok(Ground { teams, units, themes: themes::of(db, county_id).await? })
}

impl Keeping {
    /// A template as its form shows it.
    fn of(template: &AnswerTemplate, ground: &Ground) -> Self {
        let team = ground.teams.iter().find(|team| Some(team.id) == template.team_id);
        let unit = ground.units.iter().find(|unit| Some(unit.id) == template.unit_id);
        Self {
            csrf_token: String::new(),
            version: template.version,
            name: template.name.clone(),
            language: template.language.clone(),
            team: team.map(|team| team.slug.clone()).unwrap_or_default(),
            unit: unit.map(|unit| unit.slug.clone()).unwrap_or_default(),
            theme: template.theme.clone().unwrap_or_default(),
            kind: template.kind.clone().unwrap_or_default(),
            text: template.text.clone(),
        }
    }

    /// What is to be kept, or what is wrong with it.
    fn read(&self, visit: &Visit, keeper: &Keeper, ground: &Ground) -> Result<Wording, Errors> {
        let (lang, mut errors) = (visit.lang, Errors::none());
        let (name, text) = (clean_line(&self.name), clean(&self.text));
        match characters(&name) {
            0 => errors.add("name", lang.t("responses-template-name-empty")),
            1..=NAME_LIMIT => {}
            _ => errors.add("name", lang.t("responses-template-name-long")),
        }
        let language = language_codes().into_iter().find(|code| *code == self.language);
        if language.is_none() {
            errors.add("language", lang.t("responses-template-language-empty"));
        }
        let team = ground.teams.iter().find(|team| team.slug == self.team);
        if !keeper.keeps(team.map(|team| team.id)) {
            errors.add("team", lang.t("responses-template-team-empty"));
        }
        match characters(&text) {
            0 => errors.add("text", lang.t("responses-template-text-empty")),
            1..=TEXT_LIMIT => {}
            _ => errors.add("text", lang.t("responses-template-text-long")),
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Wording {
            team_id: team.map(|team| team.id),
            unit_id: ground.units.iter().find(|unit| unit.slug == self.unit).map(|unit| unit.id),
            theme: ground.themes.all().into_iter().find(|theme| *theme == self.theme),
            kind: Kind::from_code(&self.kind).filter(|kind| *kind != Kind::Unsaid),
            language: language.unwrap_or_default().to_owned(),
            name,
            text,
        })
    }
}

/// The page of the form.
fn page(visit: &Visit, keeper: &Keeper, ground: &Ground, id: Option<i64>, form: &Keeping, errors: Errors) -> TemplatePage {
    let lang = visit.lang;
    TemplatePage {
        id,
        form: TemplateForm {
            csrf_token: keeper.staff().csrf().to_owned(),
            version: form.version,
            name: form.name.clone(),
            language: form.language.clone(),
            team: form.team.clone(),
            unit: form.unit.clone(),
            theme: form.theme.clone(),
            kind: form.kind.clone(),
            text: clean(&form.text),
            for_all: keeper.keeps(None),
            teams: ground.teams.iter().map(|team| Choice::new(&team.slug, team.name(lang))).collect(),
            units: ground.units.iter().map(|unit| Choice::new(&unit.slug, unit.name(lang))).collect(),
            themes: ground.themes.names().choices(lang, &ground.themes.offered(std::slice::from_ref(&form.theme))),
            kinds: Kind::ALL
                .iter()
                .filter(|kind| **kind != Kind::Unsaid)
                .map(|kind| Choice::new(kind.code(), kind_name(lang, kind.code())))
                .collect(),
        },
        theirs: None,
        errors,
    }
}

fn with(visit: &Visit, keeper: &Keeper, status: Status, page: &TemplatePage) -> Html {
    Html::with(status, &keeper.shell(visit), page)
}

#[get("/<_>/<_>/templates/new")]
pub(super) async fn show_new(visit: Visit, keeper: Keeper) -> Result<Html, Failure> {
    if !keeper.keeps_some() {
        return Err(Failure::Forbidden);
    }
    let ground = ground(&visit, &keeper).await?;
    let form = Keeping { language: visit.lang.code().to_owned(), ..<Keeping as Default>::default() };
    Ok(with(&visit, &keeper, Status::Ok, &page(&visit, &keeper, &ground, None, &form, Errors::none())))
}

#[get("/<_>/<_>/templates/<id>", rank = 2)]
pub(super) async fn show(visit: Visit, keeper: Keeper, id: i64) -> Result<Html, Failure> {
    let template = answer_templates::by_id(visit.app.db.read(), keeper.reach(), id).await?.ok_or(Failure::NotFound)?;
    if !keeper.keeps(template.team_id) {
        return Err(Failure::Forbidden);
    }
    let ground = ground(&visit, &keeper).await?;
    let form = Keeping::of(&template, &ground);
    Ok(with(&visit, &keeper, Status::Ok, &page(&visit, &keeper, &ground, Some(id), &form, Errors::none())))
}

/// The list, with what was done.
fn to_list(visit: &Visit, keeper: &Keeper) -> Redirect {
    Redirect::to(visit.url(&format!("/{}/templates?done=saved", keeper.county().slug)))
}

#[post("/<_>/<_>/templates/new", data = "<form>")]
pub(super) async fn submit_new(visit: Visit, keeper: Keeper, form: Form<Keeping>) -> Result<Result<Redirect, Html>, Failure> {
    keeper.check(&form.csrf_token, None)?;
    let ground = ground(&visit, &keeper).await?;
    let wording = match form.read(&visit, &keeper, &ground) {
        Ok(wording) => wording,
        Err(errors) => {
            let page = page(&visit, &keeper, &ground, None, &form, errors);
            return Ok(Err(with(&visit, &keeper, Status::UnprocessableEntity, &page)));
        }
    };
    let (county_id, by, now) = (keeper.county().id, keeper.staff().account_id(), visit.app.clock.now());
    let done =
        visit.app.db.write(move |tx| Box::pin(async move { answer_templates::add(tx, county_id, wording, Some(by), now).await })).await;
    done.map_err(|fault: DbErr| Failure::from(fault))?;
    Ok(Ok(to_list(&visit, &keeper)))
}

#[post("/<_>/<_>/templates/<id>", data = "<form>", rank = 2)]
pub(super) async fn submit(visit: Visit, keeper: Keeper, id: i64, form: Form<Keeping>) -> Result<Result<Redirect, Html>, Failure> {
    let template = answer_templates::by_id(visit.app.db.read(), keeper.reach(), id).await?.ok_or(Failure::NotFound)?;
    keeper.check(&form.csrf_token, Some(&template))?;
    let ground = ground(&visit, &keeper).await?;
    let wording = match form.read(&visit, &keeper, &ground) {
        Ok(wording) => wording,
        Err(errors) => {
            let page = page(&visit, &keeper, &ground, Some(id), &form, errors);
            return Ok(Err(with(&visit, &keeper, Status::UnprocessableEntity, &page)));
        }
    };
    let (version, by, now) = (form.version, keeper.staff().account_id(), visit.app.clock.now());
    let done = visit.app.db.write(move |tx| Box::pin(async move { change(tx, id, version, wording, by, now).await })).await;
    if done? {
        return Ok(Ok(to_list(&visit, &keeper)));
    }
    let template = answer_templates::by_id(visit.app.db.read(), keeper.reach(), id).await?.ok_or(Failure::NotFound)?;
    let form = Keeping { version: template.version, ..form.into_inner() };
    let mut page = page(&visit, &keeper, &ground, Some(id), &form, Errors::none());
    page.theirs = Some((template.language, template.text));
    Ok(Err(with(&visit, &keeper, Status::Conflict, &page)))
}

/// Keeps the new words of a template that nobody else has changed.
async fn change(tx: &DatabaseTransaction, id: i64, version: i64, wording: Wording, by: i64, now: i64) -> Result<bool, DbErr> {
    answer_templates::change(tx, id, version, wording, by, now).await
}
