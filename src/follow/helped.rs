//! The giver says whether a change helped.

use asko_templates::changes::HelpedAnswered;
use asko_templates::components::Errors;
use asko_templates::follow::Question;
use asko_templates::{Section, Shell, Switch};
use rocket::form::Form;
use rocket::post;
use rocket::response::Redirect;

use super::status;
use crate::access::Follower;
use crate::changes::helped::{Judgement, Refusal, TooEarly, judge};
use crate::changes::store::linked_to;
use crate::organisations::{county_of, shell_of};
use crate::platform::csrf::same;
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::page::{Html, Visit};

/// The names of the fields end in the change's reference, since the page may ask about several changes.
#[post("/<_>/<org>/follow/helped", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    follower: Option<Follower>,
    org: &str,
    form: Form<Fields>,
) -> Result<Result<Redirect, Html>, Failure> {
    let county = county_of(&visit, org).await?;
    let here = visit.url(&format!("/{org}/follow"));
    // The session has ended: the code opens it again.
    let Some(follower) = follower else { return Ok(Ok(Redirect::to(here))) };
    if !same(form.get("csrf_token").as_bytes(), follower.csrf().as_bytes()) {
        return Err(Failure::Refused(rocket::http::Status::Forbidden, "error-foreign-text"));
    }
    let case = status::followed(&visit, &follower, &county).await?;
    let linked = linked_to(visit.app.db.read(), case.id).await?;
    let change = linked.into_iter().find(|change| change.reference == form.get("change")).ok_or(Failure::NotFound)?;
    let mark = format!("-{}", change.reference);
    let typed = |name: &str| form.get(&format!("{name}{mark}")).to_owned();
    let answered = HelpedAnswered { answer: typed("answer"), comment: typed("comment") };
    let said = match Judgement::read(visit.lang, &mark, &answered.answer, &answered.comment) {
        Ok(said) => said,
        Err(errors) => return again(&visit, &follower, org, &change.reference, answered, errors).await.map(Err),
    };
    let (change_id, feedback_id, lang, now) = (change.id, case.id, visit.lang, visit.app.clock.now());
    let done = visit.app.db.write(move |tx| Box::pin(async move { judge(tx, change_id, feedback_id, said, lang, now).await })).await;
    match done {
        Ok(()) => Ok(Ok(Redirect::to(format!("{here}?judged=1")))),
        Err(Refusal::TooEarly) => Err(TooEarly.into()),
        Err(Refusal::NotLinked) => Err(Failure::NotFound),
        Err(Refusal::Fault(fault)) => Err(fault.into()),
    }
}

/// The page with what was typed and what is wrong with it.
async fn again(
    visit: &Visit,
    follower: &Follower,
    org: &str,
    reference: &str,
    answered: HelpedAnswered,
    errors: Errors,
) -> Result<Html, Failure> {
    let county = county_of(visit, org).await?;
    let case = status::followed(visit, follower, &county).await?;
    let mut page = status::page(visit, follower, &county, case, "", errors).await?;
    for change in page.changes.iter_mut().filter(|change| change.reference == reference) {
        if let Some(Question::Now(shown)) = &mut change.question {
            *shown = answered.clone();
        }
    }
    let shell = Shell { switch: Switch::Links(format!("/{org}/follow")), ..shell_of(visit, &county, Section::Follow) };
    Ok(Html::refused(&shell, &page))
}
