//! The question whether a change helped, for who comes by the link of a mail: no code, no feedback, no dialogue.

use asko_locales::Lang;
use asko_templates::changes::{HelpedAnswered, HelpedGonePage, HelpedPage, Words};
use asko_templates::components::Errors;
use asko_templates::{Section, Shell, Switch};
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use super::helped::{Judgement, Refusal, asked_on, judge, open_key};
use super::place::when;
use super::{Change, store};
use crate::organisations::{County, county_of, shell_of};
use crate::platform::clock::day_in_finland;
use crate::platform::csrf::FormToken;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// What is typed.
#[derive(Debug, FromForm)]
pub(super) struct Typed {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    key: String,
    #[field(default = String::new())]
    answer: String,
    #[field(default = String::new())]
    comment: String,
}

/// What a key opens.
struct Asked {
    change: Change,
    feedback_id: i64,
    key: String,
}

/// What the key opens in this county, while the question is asked.
async fn asked(visit: &Visit, county: &County, key: &str) -> Result<Option<Asked>, DbErr> {
    let (app, db) = (&visit.app, visit.app.db.read());
    let now = app.clock.now();
    let Some((change_id, feedback_id)) = open_key(app, key, now) else { return Ok(None) };
    if !store::is_linked(db, change_id, feedback_id).await? {
        return Ok(None);
    }
    let change = store::by_id(db, change_id).await?.filter(|change| change.county_id == county.id);
    let change = change.filter(|change| asked_on(change).is_some_and(|day| day <= day_in_finland(now)));
    Ok(change.map(|change| Asked { change, feedback_id, key: key.to_owned() }))
}

/// The page; what was answered before is not shown, since a mail may have been passed on.
fn page(visit: &Visit, county: &County, asked: &Asked) -> HelpedPage {
    let (lang, change) = (visit.lang, &asked.change);
    HelpedPage {
        title: Words::new(change.title(lang)),
        when: when(change, lang, day_in_finland(visit.app.clock.now())),
        what: Words::new(change.what(lang)),
        outcome: Words::new(change.outcome(lang)),
        url: visit.url(&format!("/{}/changes/{}", county.slug, change.reference)),
        csrf_token: FormToken::new(&visit.app.random, visit.app.clock.now()).text(&visit.app.keys),
        key: asked.key.clone(),
        answered: HelpedAnswered::default(),
        sent: false,
        old: false,
        errors: Errors::none(),
    }
}

/// The address of the question, without the language.
pub(super) fn path(county: &County, key: &str) -> String {
    format!("/{}/helped?key={key}", county.slug)
}

/// The shell, with a switch of the language that keeps the key.
fn shell(visit: &Visit, county: &County, key: &str) -> Shell {
    Shell { switch: Switch::Links(path(county, key)), ..shell_of(visit, county, Section::Follow) }
}

fn gone(visit: &Visit, county: &County) -> Html {
    let shell = Shell { switch: Switch::Links(format!("/{}/helped", county.slug)), ..shell_of(visit, county, Section::Follow) };
    Html::with(Status::Gone, &shell, &HelpedGonePage)
}

#[get("/<_>/<org>/helped?<key>&<sent>")]
pub(super) async fn show(visit: Visit, org: &str, key: Option<&str>, sent: Option<&str>) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let Some(asked) = asked(&visit, &county, key.unwrap_or_default()).await? else { return Ok(gone(&visit, &county)) };
    let page = HelpedPage { sent: sent.is_some(), ..page(&visit, &county, &asked) };
    Ok(Html::ok(&shell(&visit, &county, &asked.key), &page))
}

#[post("/<_>/<org>/helped", data = "<form>")]
pub(super) async fn submit(visit: Visit, org: &str, form: Form<Typed>) -> Result<Result<Redirect, Html>, Failure> {
    let county = county_of(&visit, org).await?;
    let (app, lang, now) = (&visit.app, visit.lang, visit.app.clock.now());
    let Some(asked) = asked(&visit, &county, &form.key).await? else { return Ok(Err(gone(&visit, &county))) };
    let again = |errors: Errors, old: bool| {
        let answered = HelpedAnswered { answer: form.answer.clone(), comment: form.comment.clone() };
        let page = HelpedPage { answered, old, errors, ..page(&visit, &county, &asked) };
        Html::refused(&shell(&visit, &county, &asked.key), &page)
    };
    if FormToken::read(&app.keys, &form.csrf_token, now).is_err() {
        return Ok(Err(again(Errors::none(), true)));
    }
    let said = match Judgement::read(lang, "", &form.answer, &form.comment) {
        Ok(said) => said,
        Err(errors) => return Ok(Err(again(errors, false))),
    };
    match answer(&visit, &asked, said, lang).await {
        Ok(()) => Ok(Ok(Redirect::to(visit.url(&format!("{}&sent=1", path(&county, &asked.key)))))),
        Err(Refusal::Fault(fault)) => Err(fault.into()),
        Err(Refusal::NotLinked | Refusal::TooEarly) => Ok(Err(gone(&visit, &county))),
    }
}

async fn answer(visit: &Visit, asked: &Asked, said: Judgement, lang: Lang) -> Result<(), Refusal> {
    let (change_id, feedback_id, now) = (asked.change.id, asked.feedback_id, visit.app.clock.now());
    visit.app.db.write(move |tx| Box::pin(async move { judge(tx, change_id, feedback_id, said, lang, now).await })).await
}
