//! What was learned from the county's settled feedback: how often it is right, and the switch that shows or hides it.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::routing::{Learned, LearningPage, Switched, VersionLine};
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use super::learned::store::{self, FEWEST, Switch, Version};
use crate::access::{OrgAdmin, log};
use crate::feedback::settled::{self, Subject};
use crate::platform::clock::Millis;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, stamp};

/// What the log of settings calls this page.
const SETTING: &str = "learning";
/// How many changes the page shows.
const CHANGES: u64 = 50;
/// Up to how many settled pieces are counted.
const COUNTED: u64 = 5000;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Switching {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    to: String,
}

const fn code(on: bool) -> &'static str {
    if on { "on" } else { "off" }
}

/// Suggestions are shown unless somebody switched them off.
fn is_on(switch: Option<&Switch>) -> bool {
    switch.is_none_or(|switch| switch.switched_on)
}

fn line(lang: Lang, version: &Version) -> VersionLine {
    VersionLine {
        version: version.version,
        trained: stamp(lang, version.trained_at),
        examples: version.examples,
        accuracy: version.accuracy,
        among_three: version.top3_accuracy,
        baseline: version.baseline,
        calibration_error: version.calibration_error,
        speaks: version.speaks_from().map(|from| (from, version.spoken, version.spoken_accuracy)),
        recent: version.recent_accuracy.map(|accuracy| (version.recent, accuracy)),
    }
}

#[get("/<_>/<_>/admin/learning?<done>")]
pub(super) async fn show(visit: Visit, admin: OrgAdmin, done: Option<&str>) -> Result<Html, Failure> {
    let (db, lang, county_id) = (visit.app.db.read(), visit.lang, admin.county().id);
    let mut learned = Vec::new();
    for subject in Subject::ALL {
        let settled = settled::count(db, county_id, subject, COUNTED).await?;
        learned.push(Learned {
            subject: subject.code(),
            settled: i64::try_from(settled).unwrap_or(i64::MAX),
            versions: store::versions(db, county_id, subject).await?.iter().map(|version| line(lang, version)).collect(),
        });
    }
    let changes = log::setting_changes(db, county_id, SETTING, CHANGES).await?;
    let switched = |change: log::SettingChange| Switched {
        at: stamp(lang, change.at),
        who: change.who,
        on: change.after.as_deref() == Some(code(true)),
    };
    let page = LearningPage {
        csrf_token: admin.staff().csrf().to_owned(),
        on: is_on(store::switch_of(db, county_id).await?.as_ref()),
        fewest: FEWEST,
        learned,
        switched: changes.into_iter().map(switched).collect(),
        done: done.is_some(),
    };
    Ok(Html::ok(&admin.shell(&visit, Section::Admin), &page))
}

#[post("/<_>/<_>/admin/learning", data = "<form>")]
pub(super) async fn submit(visit: Visit, admin: OrgAdmin, form: Form<Switching>) -> Result<Redirect, Failure> {
    admin.staff().check(&form.csrf_token)?;
    let url = visit.url(&format!("/{}/admin/learning", admin.county().slug));
    // Anything else is no button of the page.
    let to = match form.to.as_str() {
        "on" => true,
        "off" => false,
        _ => return Ok(Redirect::to(url)),
    };
    let (by, now) = (admin.clone(), visit.app.clock.now());
    visit
        .app
        .db
        .write(move |tx| Box::pin(async move { switch(tx, &by, to, now).await }))
        .await
        .map_err(|error: DbErr| Failure::from(error))?;
    Ok(Redirect::to(format!("{url}?done=1")))
}

/// Switches it, and writes down who did; what is so already stays as it is.
async fn switch(tx: &DatabaseTransaction, admin: &OrgAdmin, to: bool, now: Millis) -> Result<(), DbErr> {
    let county_id = admin.county().id;
    let before = is_on(store::switch_of(tx, county_id).await?.as_ref());
    if before == to {
        return Ok(());
    }
    store::set_switch(tx, Switch { county_id, switched_on: to, at: now, account_id: admin.staff().account_id() }).await?;
    log::setting_changed(tx, admin, SETTING, "", Some(code(before)), Some(code(to)), now).await
}
