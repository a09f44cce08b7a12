//! Somebody says that they are coming, without a name; with an address if they want to be told of the results.

use asko_locales::{Lang, date_time};
use asko_templates::components::{Errors, Words};
use asko_templates::intake::Values;
use asko_templates::participation::{Again, JoinPage, OpenForm};
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};
use validator::ValidateEmail as _;

use super::open_form::{Desk, Sent};
use super::store::Address;
use super::{Activity, Stage, store};
use crate::platform::clock::in_finland;
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::page::{Html, Visit};
use crate::text::clean::clean_line;

fn page(activity: &Activity, lang: Lang, form: OpenForm) -> JoinPage {
    JoinPage {
        reference: activity.reference.clone(),
        title: Words::new(activity.title(lang)),
        when: date_time(lang, &in_finland(activity.held_at)),
        form,
    }
}

/// That nobody can say any more that they are coming.
const CLOSED: Failure = Failure::Refused(Status::Conflict, "participation-join-closed");

#[get("/<_>/<org>/participation/<reference>/join")]
pub(super) async fn show(visit: Visit, org: &str, reference: &str) -> Result<Html, Failure> {
    let desk = Desk::find(&visit, org, reference, "join").await?;
    if !desk.activity.is_coming(visit.app.clock.now()) {
        return Err(CLOSED);
    }
    let form = desk.form(None, Values::default(), None, Errors::none());
    Ok(Html::ok(&desk.shell(), &page(&desk.activity, visit.lang, form)))
}

#[post("/<_>/<org>/participation/<reference>/join", data = "<form>")]
pub(super) async fn submit(visit: Visit, org: &str, reference: &str, form: Form<Fields>) -> Result<Result<Redirect, Html>, Failure> {
    let desk = Desk::find(&visit, org, reference, "join").await?;
    let (now, lang) = (visit.app.clock.now(), visit.lang);
    if !desk.activity.is_coming(now) {
        return Err(CLOSED);
    }
    let values = Values([("email".to_owned(), clean_line(form.get("email")))].into());
    let again = |status: Status, form: OpenForm| Ok(Err(Html::with(status, &desk.shell(), &page(&desk.activity, lang, form))));
    let token = match desk.look(&form) {
        (Sent::Fine(token), _) => token,
        (Sent::Again(status, why), token) => return again(status, desk.form(token, values, why, Errors::none())),
    };
    let address = match read(lang, &values) {
        Ok(address) => address,
        Err(errors) => return again(Status::UnprocessableEntity, desk.form(Some(token), values, None, errors)),
    };
    let (id, hash) = (desk.activity.id, desk.token_hash(&token));
    match visit.app.db.write(move |tx| Box::pin(async move { join(tx, id, hash, address, now).await })).await {
        Ok(true) => {
            desk.count();
            Ok(Ok(Redirect::to(desk.thanks())))
        }
        Ok(false) => Err(CLOSED),
        Err(fault) => {
            log::error!("that somebody is coming was not stored: {fault}");
            again(Status::ServiceUnavailable, desk.form(Some(token), values, Some(Again::NotStored), Errors::none()))
        }
    }
}

/// Reads the address, if there is one.
fn read(lang: Lang, values: &Values) -> Result<Option<Address>, Errors> {
    let email = values.get("email").to_lowercase();
    if email.is_empty() {
        return Ok(None);
    }
    if !email.validate_email() {
        let mut errors = Errors::none();
        errors.add("email", lang.t("participation-join-email-wrong"));
        return Err(errors);
    }
    Ok(Some(Address { email, language: lang.code().to_owned() }))
}

/// Keeps it while the activity is still to come; says whether it was.
async fn join(tx: &DatabaseTransaction, id: i64, token_hash: Vec<u8>, address: Option<Address>, now: i64) -> Result<bool, DbErr> {
    if !store::hold_still(tx, id, Stage::Planned).await? {
        return Ok(false);
    }
    store::join(tx, id, token_hash, address.as_ref(), now).await?;
    Ok(true)
}
