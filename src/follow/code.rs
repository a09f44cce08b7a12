//! Typing the follow-up code.

use asko_templates::Section;
use asko_templates::components::Errors;
use asko_templates::follow::CodePage;
use rocket::form::{Form, FromForm};
use rocket::http::{CookieJar, Status};
use rocket::response::Redirect;
use rocket::{get, post};

use crate::access::sessions::{self, Whose};
use crate::feedback::code::FollowUpCode;
use crate::feedback::store::by_code;
use crate::organisations::{County, county_of, shell_of};
use crate::platform::csrf::FormToken;
use crate::platform::failure::Failure;
use crate::platform::limits::Counted;
use crate::platform::page::{Html, Visit};

/// What is typed.
#[derive(Debug, FromForm)]
pub(super) struct Typed {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    code: String,
}

fn page(visit: &Visit, typed: &str, errors: Errors) -> CodePage {
    let csrf_token = FormToken::new(&visit.app.random, visit.app.clock.now()).text(&visit.app.keys);
    CodePage { csrf_token, typed: typed.to_owned(), errors }
}

fn refuse(visit: &Visit, county: &County, typed: &str, status: Status, id: &str) -> Html {
    let mut errors = Errors::none();
    errors.add("code", visit.lang.t(id));
    Html::with(status, &shell_of(visit, county, Section::Follow), &page(visit, typed, errors))
}

/// Shown when nobody follows yet.
#[get("/<_>/<org>/follow", rank = 2)]
pub(super) async fn show(visit: Visit, org: &str) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    Ok(Html::ok(&shell_of(&visit, &county, Section::Follow), &page(&visit, "", Errors::none())))
}

#[post("/<_>/<org>/follow", data = "<form>")]
pub(super) async fn submit(visit: Visit, org: &str, jar: &CookieJar<'_>, form: Form<Typed>) -> Result<Result<Redirect, Html>, Failure> {
    let county = county_of(&visit, org).await?;
    let (app, now) = (&visit.app, visit.app.clock.now());
    let typed = form.code.trim();
    let refused = |status, id| Ok(Err(refuse(&visit, &county, typed, status, id)));
    if FormToken::read(&app.keys, &form.csrf_token, now).is_err() {
        return refused(Status::UnprocessableEntity, "follow-code-old");
    }
    if typed.is_empty() {
        return refused(Status::UnprocessableEntity, "follow-code-empty");
    }
    if app.limits.reached(&app.keys, Counted::WrongCode, visit.address, app.settings.rate_codes, now).is_some() {
        return refused(Status::TooManyRequests, "follow-code-often");
    }
    // A slip of the finger is told before any look-up; it counts as a try all the same.
    let Some(code) = FollowUpCode::read(typed) else {
        app.limits.count(&app.keys, Counted::WrongCode, visit.address, now);
        return refused(Status::UnprocessableEntity, "follow-code-mistyped");
    };
    let Some(case) = by_code(app.db.read(), county.id, code.hash(&app.keys)).await? else {
        app.limits.count(&app.keys, Counted::WrongCode, visit.address, now);
        return refused(Status::UnprocessableEntity, "follow-code-unknown");
    };
    sessions::begin(app, jar, Whose::Feedback(case.id)).await?;
    Ok(Ok(Redirect::to(visit.url(&format!("/{org}/follow")))))
}
