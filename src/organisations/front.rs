//! Public pages of the program and of a county: who takes feedback, how, and the notices.

use asko_locales::Lang;
use asko_templates::components::PromisedIn;
use asko_templates::organisations::{AccessibilityPage, CountiesPage, CountyLine, CountyPage, PrivacyPage};
use asko_templates::{Section, Shell, Switch};
use chrono::NaiveDate;
use rocket::{State, get};
use sea_orm::DbErr;

use super::{Named as _, county_of, help_numbers, promises, shell_of, store};
use crate::platform::app::App;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::text::calendar::DayCount;

/// The day the product was last assessed against WCAG by its makers.
const ASSESSED: (i32, u32, u32) = (2026, 11, 22);

async fn counties_page(app: &App, lang: Lang) -> Result<CountiesPage, DbErr> {
    let counties = store::counties(app.db.read()).await?;
    let line = |county: &store::County| CountyLine {
        slug: county.slug.clone(),
        name: county.name(lang).to_owned(),
        open: county.opened_at.is_some(),
    };
    Ok(CountiesPage { counties: counties.iter().map(line).collect() })
}

#[get("/")]
pub(super) async fn root(app: &State<App>) -> Result<Html, Failure> {
    let shell = Shell {
        lang: Lang::Fi,
        county: None,
        switch: Switch::Links("/".to_owned()),
        section: Section::Other,
        staff: None,
        demonstration: app.settings.demo,
        from: String::new(),
    };
    Ok(Html::ok(&shell, &counties_page(app, Lang::Fi).await?))
}

#[get("/<_>")]
pub(super) async fn counties(visit: Visit) -> Result<Html, Failure> {
    Ok(Html::ok(&visit.shell(Section::Other, None), &counties_page(&visit.app, visit.lang).await?))
}

#[get("/<_>/<org>")]
pub(super) async fn county(visit: Visit, org: &str) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let promise = promises::of_form(visit.app.db.read(), &county).await?;
    let page = CountyPage {
        name: county.name(visit.lang).to_owned(),
        promise: PromisedIn { days: promise.days, working: promise.count == DayCount::Working },
        help: help_numbers(visit.app.db.read(), &county, visit.lang).await?,
    };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Other), &page))
}

#[get("/<_>/<org>/accessibility")]
pub(super) async fn accessibility(visit: Visit, org: &str) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let (year, month, day) = ASSESSED;
    let site = match visit.lang {
        Lang::Fi => "www.saavutettavuusvaatimukset.fi",
        Lang::Sv => "www.tillganglighetskrav.fi",
        Lang::En => "www.webaccessibility.fi",
    };
    let page = AccessibilityPage {
        county: county.name(visit.lang).to_owned(),
        assessed: NaiveDate::from_ymd_opt(year, month, day).map(|day| asko_locales::date(visit.lang, day)).unwrap_or_default(),
        feedback_url: visit.url(&format!("/{org}/give/unknown")),
        supervisor_site: (site.to_owned(), format!("https://{site}")),
    };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Other), &page))
}

#[get("/<_>/<org>/privacy")]
pub(super) async fn privacy(visit: Visit, org: &str) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let page = PrivacyPage { county: county.name(visit.lang).to_owned() };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Other), &page))
}
