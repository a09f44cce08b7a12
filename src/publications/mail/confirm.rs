//! Somebody confirms by the link of a mail that they want to hear of publications. Opening the link alone does nothing: mail
//! programs open links, too.

use asko_templates::publications::{KeyPage, KeyVerb};
use asko_templates::{Section, Shell, Switch};
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::{get, post};
use sea_orm::DbErr;

use super::key::{For, open};
use crate::organisations::{County, Named as _, county_of, shell_of};
use crate::platform::csrf::FormToken;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::publications::store::subscribers;

/// The form: the key is its authority, its token only shows that it came from here.
#[derive(Debug, FromForm)]
pub(in crate::publications) struct Pressed {
    #[field(default = String::new())]
    csrf_token: String,
}

/// A page about a key.
pub(super) fn key_page(visit: &Visit, county: &County, verb: KeyVerb, key: &str, done: bool) -> KeyPage {
    KeyPage {
        csrf_token: FormToken::new(&visit.app.random, visit.app.clock.now()).text(&visit.app.keys),
        county: county.name(visit.lang).to_owned(),
        verb,
        key: key.to_owned(),
        done,
    }
}

/// The shell, whose language switch keeps the key.
pub(super) fn shell(visit: &Visit, county: &County, verb: KeyVerb, key: &str) -> Shell {
    let switch = Switch::Links(format!("/{}/publications/{}?key={key}", county.slug, verb.path()));
    Shell { switch, ..shell_of(visit, county, Section::Results) }
}

/// That a key opens nothing any more.
pub(super) fn gone(visit: &Visit, county: &County) -> Html {
    let page = key_page(visit, county, KeyVerb::Gone, "", false);
    Html::with(Status::Gone, &shell(visit, county, KeyVerb::Gone, ""), &page)
}

/// The row that a key opens, if its subscription is this county's.
async fn opened(visit: &Visit, county: &County, key: &str) -> Result<Option<i64>, DbErr> {
    let Some(id) = open(&visit.app, For::Confirming, key) else { return Ok(None) };
    let there = subscribers::by_id(visit.app.db.read(), id).await?;
    Ok(there.filter(|there| there.county_id == county.id).map(|there| there.id))
}

#[get("/<_>/<org>/publications/confirm?<key>")]
pub(in crate::publications) async fn show(visit: Visit, org: &str, key: Option<&str>) -> Result<Html, Failure> {
    let (county, key) = (county_of(&visit, org).await?, key.unwrap_or_default());
    if opened(&visit, &county, key).await?.is_none() {
        return Ok(gone(&visit, &county));
    }
    let page = key_page(&visit, &county, KeyVerb::Confirm, key, false);
    Ok(Html::ok(&shell(&visit, &county, KeyVerb::Confirm, key), &page))
}

#[post("/<_>/<org>/publications/confirm?<key>", data = "<form>")]
pub(in crate::publications) async fn submit(visit: Visit, org: &str, key: Option<&str>, form: Form<Pressed>) -> Result<Html, Failure> {
    let (county, key, now) = (county_of(&visit, org).await?, key.unwrap_or_default(), visit.app.clock.now());
    let Some(id) = opened(&visit, &county, key).await? else { return Ok(gone(&visit, &county)) };
    if FormToken::read(&visit.app.keys, &form.csrf_token, now).is_err() {
        let page = key_page(&visit, &county, KeyVerb::Confirm, key, false);
        return Ok(Html::refused(&shell(&visit, &county, KeyVerb::Confirm, key), &page));
    }
    let confirmed = visit.app.db.write(move |tx| Box::pin(async move { subscribers::confirm(tx, id, now).await })).await;
    if !confirmed.map_err(|fault: DbErr| Failure::from(fault))? {
        return Ok(gone(&visit, &county));
    }
    let page = key_page(&visit, &county, KeyVerb::Confirm, key, true);
    Ok(Html::ok(&shell(&visit, &county, KeyVerb::Confirm, key), &page))
}
