//! Signing in and out.

use asko_templates::Section;
use asko_templates::access::SignInPage;
use asko_templates::components::Errors;
use rocket::form::{Form, FromForm};
use rocket::http::{CookieJar, Status};
use rocket::response::Redirect;
use rocket::{get, post};

use super::sessions::{self, STAFF_COOKIE, Whose};
use super::{Staff, accounts, password};
use crate::platform::csrf::FormToken;
use crate::platform::failure::Failure;
use crate::platform::limits::Counted;
use crate::platform::page::{Html, Visit};

/// What somebody types to sign in.
#[derive(Debug, FromForm)]
pub(super) struct SignIn {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    email: String,
    #[field(default = String::new())]
    password: String,
    #[field(default = String::new())]
    next: String,
}

/// Only addresses of our own: an absolute path in one of our languages.
fn own_address(next: &str) -> Option<&str> {
    let plain = next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\n', '\r']);
    (plain && crate::platform::page::language_of(next).is_some()).then_some(next)
}

fn page(visit: &Visit, next: &str, email: &str, errors: Errors) -> SignInPage {
    let token = FormToken::new(&visit.app.random, visit.app.clock.now()).text(&visit.app.keys);
    SignInPage {
        csrf_token: token,
        next: own_address(next).unwrap_or_default().to_owned(),
        email: email.to_owned(),
        demonstration: visit.app.settings.demo,
        errors,
    }
}

#[get("/<_>/sign-in?<next>")]
pub(super) async fn show(visit: Visit, staff: Option<Staff>, next: Option<&str>) -> Result<Html, Redirect> {
    if let Some(staff) = staff {
        return Err(Redirect::to(visit.url(&staff.home())));
    }
    let shell = visit.shell(Section::Other, None);
    Ok(Html::ok(&shell, &page(&visit, next.unwrap_or_default(), "", Errors::none())))
}

#[post("/<_>/sign-in", data = "<form>")]
pub(super) async fn submit(visit: Visit, jar: &CookieJar<'_>, form: Form<SignIn>) -> Result<Result<Redirect, Html>, Failure> {
    let (app, now) = (&visit.app, visit.app.clock.now());
    let shell = visit.shell(Section::Other, None);
    let refuse = |status: Status, id: &str| {
        let mut errors = Errors::none();
        errors.add("email", visit.lang.t(id));
        Ok(Err(Html::with(status, &shell, &page(&visit, &form.next, &form.email, errors))))
    };
    if FormToken::read(&app.keys, &form.csrf_token, now).is_err() {
        return refuse(Status::UnprocessableEntity, "access-sign-in-old");
    }
    if app.limits.reached(&app.keys, Counted::FailedSignIn, visit.address, app.settings.rate_sign_ins, now).is_some() {
        return refuse(Status::TooManyRequests, "access-sign-in-often");
    }
    let account = accounts::by_email(app.db.read(), &form.email).await?;
    let right = password::is_right(account.as_ref().map(|a| a.password_hash.clone()), form.password.clone()).await;
    let Some(account) = account.filter(|_| right) else {
        app.limits.count(&app.keys, Counted::FailedSignIn, visit.address, now);
        return refuse(Status::UnprocessableEntity, "access-sign-in-wrong");
    };
    sessions::begin(app, jar, Whose::Account(account.id)).await?;
    // Without a place to return to, the sign-in page leads on to where this person works.
    let next = own_address(&form.next).map_or_else(|| visit.url("/sign-in"), str::to_owned);
    Ok(Ok(Redirect::to(next)))
}

/// The token of the sign-out form.
#[derive(Debug, FromForm)]
pub(super) struct SignOut {
    #[field(default = String::new())]
    csrf_token: String,
}

#[post("/<_>/sign-out", data = "<form>")]
pub(super) async fn sign_out(visit: Visit, staff: Staff, jar: &CookieJar<'_>, form: Form<SignOut>) -> Result<Redirect, Failure> {
    staff.check(&form.csrf_token)?;
    sessions::end(&visit.app, jar, STAFF_COOKIE).await?;
    Ok(Redirect::to(visit.url("/sign-in")))
}

#[cfg(test)]
mod tests {
    use super::own_address;

    #[test]
    fn one_returns_only_to_our_own_pages() {
        assert_eq!(own_address("/fi/pohjanmaa/inbox"), Some("/fi/pohjanmaa/inbox"));
        for foreign in ["//evil.example", "https://evil.example", "/\\evil.example", "/xx/", "", "fi/"] {
            assert_eq!(own_address(foreign), None, "{foreign}");
        }
    }
}
