//! A county's own words of the office, and what it says instead.

use asko_locales::Lang;
use asko_templates::components::Errors;
use asko_templates::responses::{JargonField, JargonPage};
use asko_templates::{Section, Switch};
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use crate::access::{OrgAdmin, log};
use crate::feedback::jargon::{self, read};
use crate::platform::clock::Millis;
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::page::{Html, Visit};
use crate::text::clean::{characters, clean};

/// The most characters of a language's list.
const LIMIT: usize = 10_000;
/// The setting's name in the log of settings.
const SETTING: &str = "jargon";

/// Why it is not kept.
#[derive(Debug, thiserror::Error)]
enum NotKept {
    /// Somebody else has changed it.
    #[error("somebody else was faster")]
    Overtaken,
    /// The database's fault.
    #[error(transparent)]
    Fault(#[from] DbErr),
}

async fn kept(visit: &Visit, admin: &OrgAdmin) -> Result<Vec<JargonField>, DbErr> {
    let mut fields = Vec::new();
    for lang in Lang::ALL {
        let (lines, version) = jargon::lines_of(visit.app.db.read(), admin.county().id, lang.code()).await?;
        fields.push(JargonField { language: lang.code(), lines, version });
    }
    Ok(fields)
}

fn page(visit: &Visit, admin: &OrgAdmin, fields: Vec<JargonField>, errors: Errors, state: &'static str, status: Status) -> Html {
    let page = JargonPage {
        csrf_token: admin.staff().csrf().to_owned(),
        fields,
        saved: state == "saved",
        overtaken: state == "overtaken",
        errors,
    };
    let mut shell = admin.shell(visit, Section::Admin);
    shell.switch = Switch::Links(format!("/{}/admin/jargon", admin.county().slug));
    Html::with(status, &shell, &page)
}

#[get("/<_>/<_>/admin/jargon?<saved>")]
pub(super) async fn show(visit: Visit, admin: OrgAdmin, saved: Option<&str>) -> Result<Html, Failure> {
    let fields = kept(&visit, &admin).await?;
    Ok(page(&visit, &admin, fields, Errors::none(), if saved.is_some() { "saved" } else { "" }, Status::Ok))
}

#[post("/<_>/<_>/admin/jargon", data = "<form>")]
pub(super) async fn submit(visit: Visit, admin: OrgAdmin, form: Form<Fields>) -> Result<Result<Redirect, Html>, Failure> {
    admin.staff().check(form.get("csrf_token"))?;
    let mut errors = Errors::none();
    let mut fields = Vec::new();
    for lang in Lang::ALL {
        let (name, version) =
            (format!("jargon_{}", lang.code()), form.get(&format!("version_{}", lang.code())).parse().unwrap_or_default());
        let lines = clean(form.get(&name));
        if characters(&lines) > LIMIT {
            errors.add(&name, visit.lang.t("responses-jargon-long"));
        } else if let Err(line) = read(&lines) {
            errors.add(&name, visit.lang.with("responses-jargon-line", &[("line", (&line).into())]));
        }
        fields.push(JargonField { language: lang.code(), lines, version });
    }
    if !errors.is_empty() {
        return Ok(Err(page(&visit, &admin, fields, errors, "", Status::UnprocessableEntity)));
    }
    let (by, now, new) = (admin.clone(), visit.app.clock.now(), fields.clone());
    let done = visit.app.db.write(move |tx| Box::pin(async move { keep(tx, &by, new, now).await })).await;
    match done {
        Ok(()) => Ok(Ok(Redirect::to(visit.url(&format!("/{}/admin/jargon?saved=1", admin.county().slug))))),
        Err(NotKept::Fault(fault)) => Err(fault.into()),
        Err(NotKept::Overtaken) => {
            // What was typed stays in the form, which now knows what it replaces.
            let newer = kept(&visit, &admin).await?;
            for (field, newer) in fields.iter_mut().zip(newer) {
                field.version = newer.version;
            }
            Ok(Err(page(&visit, &admin, fields, errors, "overtaken", Status::Conflict)))
        }
    }
}

/// Keeps each language's lines that have changed.
async fn keep(tx: &sea_orm::DatabaseTransaction, admin: &OrgAdmin, fields: Vec<JargonField>, now: Millis) -> Result<(), NotKept> {
    let county_id = admin.county().id;
    for field in fields {
        let (before, _) = jargon::lines_of(tx, county_id, field.language).await?;
        if before == field.lines {
            continue;
        }
        let after = field.lines.clone();
        if !jargon::keep(tx, county_id, field.language, field.lines, field.version).await? {
            return Err(NotKept::Overtaken);
        }
        log::setting_changed(tx, admin, SETTING, field.language, Some(&before), Some(&after), now).await?;
    }
    Ok(())
}
