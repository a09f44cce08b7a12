//! The giver says whether their matter is to be handled as a statutory objection: when asked, or unasked at any time.

use asko_locales::{Lang, date};
use asko_templates::Section;
use asko_templates::changes::Words;
use asko_templates::components::Errors;
use asko_templates::follow::{ObjectionHelp, ObjectionPart, ObjectionState};
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;
use sea_orm::DbErr;

use super::status;
use crate::access::Follower;
use crate::feedback::hold;
use crate::feedback::objections::{self, By, GiverAnswer, Objection, Settings, Unable, due_of};
use crate::feedback::{Case, Stage};
use crate::organisations::{county_of, shell_of};
use crate::platform::clock::{Millis, day_in_finland};
use crate::platform::csrf::same;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, stamp};

/// What is chosen.
#[derive(Debug, FromForm)]
pub(super) struct Choosing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    objection: String,
    #[field(default = String::new())]
    objection_sure: String,
}

fn state(lang: Lang, objection: Option<Objection>) -> ObjectionState {
    let day = |at: Millis| date(lang, day_in_finland(at));
    let Some(objection) = objection else { return ObjectionState::Open };
    match (objection.transferred_at, objection.answered_on) {
        (Some(_), Some(on)) => {
            ObjectionState::Answered { on: date(lang, on), registry_number: objection.registry_number.unwrap_or_default() }
        }
        (Some(at), None) => ObjectionState::Transferred { at: stamp(lang, at), due: day(objection.due_at.unwrap_or_else(|| due_of(at))) },
        (None, _) if objection.giver_answer == Some(GiverAnswer::Declines) => ObjectionState::Declined,
        (None, _) if objection.is_asked() => ObjectionState::Asked(objection.waits_until.map(day)),
        (None, _) => ObjectionState::Open,
    }
}

/// What the county says of objections, for a reader of this language.
fn help(lang: Lang, said: &Settings) -> ObjectionHelp {
    ObjectionHelp {
        channel: Words::new(said.channel.in_language(lang)),
        patient_ombud: Words::new(said.patient_ombud.in_language(lang)),
        social_ombud: Words::new(said.social_ombud.in_language(lang)),
    }
}

/// The part of the giver's page that is about objections.
pub(super) async fn part(visit: &Visit, case: &Case) -> Result<ObjectionPart, DbErr> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let objection = objections::of(db, case.id).await?;
    let said = objections::settings_of(db, case.county_id).await?;
    Ok(ObjectionPart { state: state(lang, objection), help: help(lang, &said), chosen: String::new() })
}

/// What was just chosen, in words, if the code in the address is one of ours.
pub(super) fn chosen_words(lang: Lang, code: &str) -> Option<String> {
    match GiverAnswer::from_code(code)? {
        GiverAnswer::Wants => Some(lang.t("follow-objection-chosen-objection").into_owned()),
        GiverAnswer::Declines => Some(lang.t("follow-objection-chosen-feedback").into_owned()),
    }
}

#[post("/<_>/<org>/follow/objection", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    follower: Option<Follower>,
    org: &str,
    form: Form<Choosing>,
) -> Result<Result<Redirect, Html>, Failure> {
    let county = county_of(&visit, org).await?;
    let here = visit.url(&format!("/{org}/follow"));
    // The session has ended: the code opens it again.
    let Some(follower) = follower else { return Ok(Ok(Redirect::to(here))) };
    if !same(form.csrf_token.as_bytes(), follower.csrf().as_bytes()) {
        return Err(Failure::Refused(Status::Forbidden, "error-foreign-text"));
    }
    let case = status::followed(&visit, &follower, &county).await?;
    let mut errors = Errors::none();
    let answer = GiverAnswer::from_code(&form.objection);
    if answer.is_none() {
        errors.add("objection", visit.lang.t("follow-objection-missing"));
    } else if form.objection_sure.is_empty() {
        errors.add("objection_sure", visit.lang.t("follow-objection-sure-missing"));
    }
    let Some(answer) = answer.filter(|_| errors.is_empty()) else {
        let mut page = status::page(&visit, &follower, &county, case, "", errors).await?;
        page.objection.chosen.clone_from(&form.objection);
        return Ok(Err(Html::refused(&shell_of(&visit, &county, Section::Follow), &page)));
    };
    let (app, feedback_id, now) = (visit.app.clone(), case.id, visit.app.clock.now());
    let done = match answer {
        // Pressing twice is no mistake.
        GiverAnswer::Wants if case.stage == Stage::Transferred => Ok(()),
        GiverAnswer::Wants => {
            let write = visit
                .app
                .db
                .write(move |tx| Box::pin(async move { objections::transfer(tx, &app, &county, feedback_id, By::Giver).await }));
            write.await
        }
        GiverAnswer::Declines => {
            let write = visit.app.db.write(move |tx| Box::pin(async move { objections::decline(tx, feedback_id, now).await }));
            write.await.map(drop).map_err(Unable::from)
        }
    };
    visit.app.bell.notify_one();
    match done {
        Ok(()) => Ok(Ok(Redirect::to(format!("{here}?chosen={}", answer.code())))),
        Err(Unable::Case(hold::Unable::Stage(refusal))) => Err(refusal.into()),
        Err(Unable::Case(hold::Unable::Fault(fault))) => Err(fault.into()),
        Err(other) => Err(other.into()),
    }
}
