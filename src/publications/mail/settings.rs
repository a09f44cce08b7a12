//! How often one of the staff wants mail about reports and publications.

use asko_templates::Section;
use asko_templates::components::Errors;
use asko_templates::publications::ReportMailPage;
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use crate::access::DecisionMaker;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::publications::store::subscribers::{self, Pace};

/// The form.
#[derive(Debug, FromForm)]
pub(in crate::publications) struct Choosing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    pace: String,
}

fn page(reader: &DecisionMaker, pace: &str, done: bool, errors: Errors) -> ReportMailPage {
    ReportMailPage {
        csrf_token: reader.staff().csrf().to_owned(),
        email: reader.staff().email().to_owned(),
        pace: pace.to_owned(),
        done,
        errors,
    }
}

#[get("/<_>/<_>/profile/reports?<done>")]
pub(in crate::publications) async fn show(visit: Visit, reader: DecisionMaker, done: Option<&str>) -> Result<Html, Failure> {
    let pace = subscribers::pace_of(visit.app.db.read(), reader.staff().account_id()).await?;
    Ok(Html::ok(&reader.shell(&visit, Section::Reports), &page(&reader, pace.code(), done.is_some(), Errors::none())))
}

/// The mails come in the language of the page on which they are chosen.
#[post("/<_>/<_>/profile/reports", data = "<form>")]
pub(in crate::publications) async fn submit(
    visit: Visit,
    reader: DecisionMaker,
    form: Form<Choosing>,
) -> Result<Result<Redirect, Html>, Failure> {
    reader.staff().check(&form.csrf_token)?;
    let Some(pace) = Pace::from_code(&form.pace) else {
        let mut errors = Errors::none();
        errors.add("pace", visit.lang.t("publications-settings-missing"));
        return Ok(Err(Html::refused(&reader.shell(&visit, Section::Reports), &page(&reader, &form.pace, false, errors))));
    };
    let (account_id, lang, now) = (reader.staff().account_id(), visit.lang, visit.app.clock.now());
    let chosen = visit.app.db.write(move |tx| Box::pin(async move { subscribers::choose(tx, account_id, pace, lang, now).await }));
    chosen.await.map_err(|fault: DbErr| Failure::from(fault))?;
    Ok(Ok(Redirect::to(visit.url(&format!("/{}/profile/reports?done=1", reader.county().slug)))))
}
