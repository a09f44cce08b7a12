//! A county decides what others may compare themselves with; who changed it is written down.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::comparison::{SettingsPage, SharedChange};
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use super::store::{self, Shared};
use crate::access::{OrgAdmin, log};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, stamp};

/// What the log of settings calls this page.
const SETTING: &str = "comparison";
/// How many changes the page shows.
const CHANGES: u64 = 50;
/// What the log keeps of what is shared, and of what is not.
const YES: &str = "yes";
const NO: &str = "no";

/// The form: what is ticked is shared.
#[derive(Debug, FromForm)]
pub(super) struct Sharing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = Vec::new())]
    shared: Vec<String>,
}

fn change(lang: Lang, change: log::SettingChange) -> SharedChange {
    let what = match change.subject.as_str() {
        "indicators" => lang.t("comparison-settings-indicators"),
        _ => lang.t("comparison-settings-changes"),
    };
    let words = |code: Option<String>| match code.as_deref() {
        Some(YES) => lang.t("comparison-settings-yes").into_owned(),
        _ => lang.t("comparison-settings-no").into_owned(),
    };
    SharedChange {
        at: stamp(lang, change.at),
        who: change.who,
        what: what.into_owned(),
        before: words(change.before),
        after: words(change.after),
    }
}

#[get("/<_>/<_>/admin/comparison?<done>")]
pub(super) async fn show(visit: Visit, admin: OrgAdmin, done: Option<&str>) -> Result<Html, Failure> {
    let (db, county_id) = (visit.app.db.read(), admin.county().id);
    let shared = store::shared_by(db, county_id).await?;
    let changes = log::setting_changes(db, county_id, SETTING, CHANGES).await?;
    let page = SettingsPage {
        csrf_token: admin.staff().csrf().to_owned(),
        indicators: shared.indicators,
        changes: shared.changes,
        log: changes.into_iter().map(|one| change(visit.lang, one)).collect(),
        done: done.is_some(),
    };
    Ok(Html::ok(&admin.shell(&visit, Section::Admin), &page))
}

#[post("/<_>/<_>/admin/comparison", data = "<form>")]
pub(super) async fn submit(visit: Visit, admin: OrgAdmin, form: Form<Sharing>) -> Result<Redirect, Failure> {
    admin.staff().check(&form.csrf_token)?;
    let ticked = |name: &str| form.shared.iter().any(|one| one == name);
    let wanted = Shared { indicators: ticked("indicators"), changes: ticked("changes") };
    let (by, now) = (admin.clone(), visit.app.clock.now());
    let kept = visit.app.db.write(move |tx| {
        Box::pin(async move {
            let county_id = by.county().id;
            let before = store::shared_by(tx, county_id).await?;
            if before == wanted {
                return Ok(());
            }
            store::share(tx, county_id, wanted).await?;
            for (what, was, is) in [("indicators", before.indicators, wanted.indicators), ("changes", before.changes, wanted.changes)] {
                if was != is {
                    let code = |shared: bool| Some(if shared { YES } else { NO });
                    log::setting_changed(tx, &by, SETTING, what, code(was), code(is), now).await?;
                }
            }
            Ok::<_, DbErr>(())
        })
    });
    kept.await?;
    Ok(Redirect::to(visit.url(&format!("/{}/admin/comparison?done=1", admin.county().slug))))
}
