//! How often one wants mail about one's work.

use asko_templates::Section;
use asko_templates::access::MailSettingsPage;
use asko_templates::components::Errors;
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use super::CaseWorker;
use super::preferences::{self, Pace};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Choosing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    pace: String,
}

fn page(worker: &CaseWorker, pace: &str, done: bool, errors: Errors) -> MailSettingsPage {
    MailSettingsPage {
        csrf_token: worker.staff().csrf().to_owned(),
        email: worker.staff().email().to_owned(),
        pace: pace.to_owned(),
        done,
        errors,
    }
}

#[get("/<_>/<_>/profile/mail?<done>")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, done: Option<&str>) -> Result<Html, Failure> {
    let pace = preferences::pace_of(visit.app.db.read(), worker.account_id()).await?;
    Ok(Html::ok(&worker.shell(&visit, Section::Inbox), &page(&worker, pace.code(), done.is_some(), Errors::none())))
}

/// The mails come in the language of the page on which they are chosen.
#[post("/<_>/<_>/profile/mail", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, form: Form<Choosing>) -> Result<Result<Redirect, Html>, Failure> {
    worker.staff().check(&form.csrf_token)?;
    let Some(pace) = Pace::from_code(&form.pace) else {
        let mut errors = Errors::none();
        errors.add("pace", visit.lang.t("access-mail-settings-missing"));
        return Ok(Err(Html::refused(&worker.shell(&visit, Section::Inbox), &page(&worker, &form.pace, false, errors))));
    };
    let (account_id, lang, now) = (worker.account_id(), visit.lang, visit.app.clock.now());
    let set = visit.app.db.write(move |tx| Box::pin(async move { preferences::set(tx, account_id, pace, lang, now).await }));
    set.await.map_err(|error: DbErr| Failure::from(error))?;
    Ok(Ok(Redirect::to(visit.url(&format!("/{}/profile/mail?done=1", worker.county().slug)))))
}
