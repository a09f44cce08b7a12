//! A county lets everybody read the report of a year, or leaves it to those who work for it; who did is written down.

use asko_locales::{Lang, date};
use asko_templates::Section;
use asko_templates::council::{Change, PublishedYear, PublishingPage};
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use super::report::thirds_words;
use super::show::closed_years;
use super::store;
use crate::access::{OrgAdmin, log};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, stamp};
use crate::reports::closing::{self, Period};

/// What the log of settings calls this page.
const SETTING: &str = "council";
/// How many changes the page shows.
const CHANGES: u64 = 50;
/// What the log keeps of a report that everybody may read, and of one that they may not.
const PUBLIC: &str = "public";
const STAFF: &str = "staff";

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Publishing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    year: String,
    #[field(default = String::new())]
    act: String,
}

fn change(lang: Lang, change: log::SettingChange) -> Change {
    let words = |code: Option<String>| match code.as_deref() {
        Some(PUBLIC) => lang.t("council-publishing-everybody").into_owned(),
        _ => lang.t("council-publishing-staff").into_owned(),
    };
    Change { at: stamp(lang, change.at), who: change.who, what: change.subject, before: words(change.before), after: words(change.after) }
}

/// The closed thirds of a year.
fn thirds_of(periods: &[Period], year: i32) -> Vec<u32> {
    let third = |period: &Period| match period {
        Period::Third(of, third) if *of == year => Some(*third),
        _ => None,
    };
    let mut thirds: Vec<u32> = periods.iter().filter_map(third).collect();
    thirds.sort_unstable();
    thirds
}

#[get("/<_>/<_>/admin/council?<done>")]
pub(super) async fn show(visit: Visit, admin: OrgAdmin, done: Option<&str>) -> Result<Html, Failure> {
    let (db, lang, county_id) = (visit.app.db.read(), visit.lang, admin.county().id);
    let periods = closing::periods(db, county_id).await?;
    let published = store::published(db, county_id).await?;
    let line = |year: i32| PublishedYear {
        year,
        figures: thirds_words(&thirds_of(&periods, year), lang),
        since: published.iter().find(|(of, _)| *of == year).map(|(_, at)| date(lang, day_in_finland(*at))),
    };
    let changes = log::setting_changes(db, county_id, SETTING, CHANGES).await?;
    let page = PublishingPage {
        csrf_token: admin.staff().csrf().to_owned(),
        years: closed_years(&periods, day_in_finland(visit.app.clock.now())).into_iter().map(line).collect(),
        changes: changes.into_iter().map(|one| change(lang, one)).collect(),
        done: done.is_some(),
    };
    Ok(Html::ok(&admin.shell(&visit, Section::Admin), &page))
}

#[post("/<_>/<_>/admin/council", data = "<form>")]
pub(super) async fn submit(visit: Visit, admin: OrgAdmin, form: Form<Publishing>) -> Result<Redirect, Failure> {
    admin.staff().check(&form.csrf_token)?;
    let (county_id, now) = (admin.county().id, visit.app.clock.now());
    let years = closed_years(&closing::periods(visit.app.db.read(), county_id).await?, day_in_finland(now));
    let year: i32 = form.year.parse().ok().filter(|year| years.contains(year)).ok_or(Failure::NotFound)?;
    let public = match form.act.as_str() {
        "publish" => true,
        "withdraw" => false,
        _ => return Err(Failure::NotFound),
    };
    let by = admin.clone();
    let kept = visit.app.db.write(move |tx| {
        Box::pin(async move {
            let changed =
                if public { store::publish(tx, county_id, year, now).await? } else { store::withdraw(tx, county_id, year).await? };
            if changed {
                let (before, after) = if public { (STAFF, PUBLIC) } else { (PUBLIC, STAFF) };
                log::setting_changed(tx, &by, SETTING, &year.to_string(), Some(before), Some(after), now).await?;
            }
            Ok::<_, DbErr>(())
        })
    });
    kept.await?;
    Ok(Redirect::to(visit.url(&format!("/{}/admin/council?done=1", admin.county().slug))))
}
