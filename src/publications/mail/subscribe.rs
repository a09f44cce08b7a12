//! Somebody asks for a mail whenever a county publishes. The address counts only once it is confirmed by a link sent there.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::components::Errors;
use asko_templates::mails::{Kind, Subject};
use asko_templates::publications::SubscribePage;
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};
use validator::ValidateEmail as _;

use super::key::{For, seal};
use crate::organisations::{County, Named as _, county_of, shell_of};
use crate::platform::app::App;
use crate::platform::clock::{HOUR, Millis};
use crate::platform::csrf::FormToken;
use crate::platform::failure::Failure;
use crate::platform::limits::Counted;
use crate::platform::outbox;
use crate::platform::page::{Html, Visit};
use crate::publications::store::subscribers;
use crate::text::clean::{characters, clean_line};

/// The longest address (RFC 5321, section 4.5.3.1.3).
const LONGEST: usize = 254;
/// How long an address is left alone after a mail that asks to confirm.
const REST: Millis = HOUR;

/// The form.
#[derive(Debug, FromForm)]
pub(in crate::publications) struct Subscribing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    email: String,
}

fn page(visit: &Visit, county: &County) -> SubscribePage {
    SubscribePage {
        csrf_token: FormToken::new(&visit.app.random, visit.app.clock.now()).text(&visit.app.keys),
        county: county.name(visit.lang).to_owned(),
        email: String::new(),
        sent: false,
        old: false,
        errors: Errors::none(),
    }
}

#[get("/<_>/<org>/publications/subscribe?<sent>")]
pub(in crate::publications) async fn show(visit: Visit, org: &str, sent: Option<&str>) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let page = SubscribePage { sent: sent.is_some(), ..page(&visit, &county) };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Results), &page))
}

/// The answer is the same whether the address gets mails already or not, so that nobody can find out by asking.
#[post("/<_>/<org>/publications/subscribe", data = "<form>")]
pub(in crate::publications) async fn submit(visit: Visit, org: &str, form: Form<Subscribing>) -> Result<Result<Redirect, Html>, Failure> {
    let county = county_of(&visit, org).await?;
    let (app, lang, now) = (&visit.app, visit.lang, visit.app.clock.now());
    let email = clean_line(&form.email).to_lowercase();
    let again = |errors: Errors, old: bool| {
        let page = SubscribePage { email: email.clone(), old, errors, ..page(&visit, &county) };
        Ok(Err(Html::refused(&shell_of(&visit, &county, Section::Results), &page)))
    };
    if FormToken::read(&app.keys, &form.csrf_token, now).is_err() {
        return again(Errors::none(), true);
    }
    if !email.validate_email() || characters(&email) > LONGEST {
        let mut errors = Errors::none();
        errors.add("email", lang.t("publications-subscribe-wrong"));
        return again(errors, false);
    }
    if let Some(wait) = app.limits.reached(&app.keys, Counted::Subscription, visit.address, app.settings.rate_submissions, now) {
        return Err(Failure::TooOften(wait.div_euclid(1000) + 1));
    }
    let (its, of) = (app.clone(), county.clone());
    let done: Result<(), DbErr> = app.db.write(move |tx| Box::pin(async move { ask(tx, &its, &of, &email, lang, now).await })).await;
    done?;
    app.limits.count(&app.keys, Counted::Subscription, visit.address, now);
    app.bell.notify_one();
    Ok(Ok(Redirect::to(visit.url(&format!("/{}/publications/subscribe?sent=1", county.slug)))))
}

async fn ask(tx: &DatabaseTransaction, app: &App, county: &County, email: &str, lang: Lang, now: Millis) -> Result<(), DbErr> {
    let Some(id) = subscribers::ask(tx, county.id, email, lang, now, REST).await? else { return Ok(()) };
    let key = seal(app, For::Confirming, id);
    let subject = Subject {
        county: county.name(lang).to_owned(),
        place: county.name(lang).to_owned(),
        link: format!("{}/{}/{}/publications/confirm?key={key}", app.settings.base_url(), lang.code(), county.slug),
        ..Subject::default()
    };
    outbox::enqueue(tx, &app.random, now, email, lang, Kind::SubscriptionAsked, &subject).await
}
