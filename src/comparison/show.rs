//! The comparison for everybody, as a page and as files.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::comparison::{NothingPage, choose};
use asko_templates::components::Choice;
use asko_templates::reports::DocumentPage;
use rocket::get;

use super::gather::{counties, gather, periods};
use super::report::document;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::reports::closing::Period;
use crate::reports::forms;

#[get("/<_>/compare?<period>")]
pub(super) async fn show(visit: Visit, period: Option<&str>) -> Result<Html, Failure> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let counties = counties(db).await?;
    let all = periods(db, &counties).await?;
    let shell = visit.shell(Section::Other, None);
    let period = match period {
        Some(code) => Period::from_code(code).filter(|period| all.contains(period)).ok_or(Failure::NotFound)?,
        None => match all.first() {
            Some(newest) => *newest,
            None => return Ok(Html::ok(&shell, &NothingPage)),
        },
    };
    let inputs = gather(&visit.app, counties, period).await?;
    let document = document(&inputs, lang);
    let files = forms::links(lang, &visit.url(&format!("/compare/files/{}", period.code())), &document);
    let choices: Vec<Choice> = all.iter().map(|period| Choice::new(period.code(), period.name(lang))).collect();
    let before = choose(lang, &choices, &period.code());
    Ok(Html::ok(&shell, &DocumentPage { document, files, filter: None, before: Some(before), after: None }))
}

#[get("/<_>/compare/files/<period>/<name>")]
pub(super) async fn file(visit: Visit, period: &str, name: &str) -> Result<forms::File, Failure> {
    let counties = counties(visit.app.db.read()).await?;
    let all = periods(visit.app.db.read(), &counties).await?;
    let period = Period::from_code(period).filter(|period| all.contains(period)).ok_or(Failure::NotFound)?;
    let inputs = gather(&visit.app, counties, period).await?;
    let documents = Lang::ALL.map(|lang| document(&inputs, lang));
    forms::file(&documents, visit.lang, name).await
}
