//! The giver writes back.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::components::Errors;
use asko_templates::mails::{Kind as MailKind, Subject};
use rocket::form::{Form, FromForm};
use rocket::post;
use rocket::response::Redirect;
use sea_orm::{DatabaseTransaction, DbErr};

use super::status;
use crate::access::{Follower, preferences};
use crate::feedback::store::{Move, NewMessage, add_message, by_id, move_on};
use crate::feedback::timeline::{Happened, record_all};
use crate::feedback::{Act, Case, MessageKind, clock, merged, urgency};
use crate::intake::TEXT_LIMIT;
use crate::organisations::{County, Named as _, county_of, shell_of, store};
use crate::platform::app::App;
use crate::platform::csrf::same;
use crate::platform::failure::Failure;
use crate::platform::outbox;
use crate::platform::page::{Html, Visit};
use crate::text::clean::{characters, clean};
use crate::text::identifiers;

/// How often a case that moves meanwhile is read again.
const TRIES: u8 = 5;

/// What is typed.
#[derive(Debug, FromForm)]
pub(super) struct Typed {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    reply: String,
}

#[post("/<_>/<org>/follow/reply", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    follower: Option<Follower>,
    org: &str,
    form: Form<Typed>,
) -> Result<Result<Redirect, Html>, Failure> {
    let county = county_of(&visit, org).await?;
    let here = visit.url(&format!("/{org}/follow"));
    // The session has ended: the code opens it again.
    let Some(follower) = follower else { return Ok(Ok(Redirect::to(here))) };
    if !same(form.csrf_token.as_bytes(), follower.csrf().as_bytes()) {
        return Err(Failure::Refused(rocket::http::Status::Forbidden, "error-foreign-text"));
    }
    let case = status::followed(&visit, &follower, &county).await?;
    let text = clean(&form.reply);
    let mut errors = Errors::none();
    if text.is_empty() {
        errors.add("reply", visit.lang.t("follow-status-reply-empty"));
    } else if characters(&text) as u64 > TEXT_LIMIT {
        errors.add("reply", visit.lang.t("follow-status-reply-long"));
    }
    if !errors.is_empty() {
        let page = status::page(&visit, &follower, &county, case, &text, errors).await?;
        return Ok(Err(Html::refused(&shell_of(&visit, &county, Section::Follow), &page)));
    }
    let (app, lang) = (visit.app.clone(), visit.lang);
    let feedback_id = case.id;
    visit.app.db.write(move |tx| Box::pin(async move { reply(tx, &app, &county, feedback_id, lang, &text).await })).await?;
    visit.app.bell.notify_one();
    Ok(Ok(Redirect::to(format!("{here}?sent=1"))))
}

/// Puts the reply into the dialogue, masked; what was answered or closed is opened again for the team.
async fn reply(tx: &DatabaseTransaction, app: &App, county: &County, feedback_id: i64, lang: Lang, text: &str) -> Result<(), DbErr> {
    let now = app.clock.now();
    let missing = || DbErr::RecordNotFound("the feedback".to_owned());
    let mut case = by_id(tx, feedback_id).await?.ok_or_else(missing)?;
    let (masked, _) = identifiers::mask(text);
    let said = NewMessage {
        feedback_id: case.id,
        at: now,
        kind: MessageKind::Reply,
        account_id: None,
        language: lang.code(),
        text: &masked,
        original: None,
    };
    add_message(tx, said).await?;
    let urgent = urgency::words_of(tx, county.id).await?.find(lang.code(), &masked);
    // A giver's reply is never refused: when somebody on another node moves the case meanwhile, it is moved from there.
    let mut runs_again = None;
    for _ in 0..TRIES {
        let Ok(stage) = case.stage.after(Act::GiverReply) else { break };
        let mut to = Move { closed_at: None, ..Move::of(&case, stage) };
        to.urgent |= !urgent.is_empty();
        let due_at = clock::resume(&case, &mut to, now);
        if move_on(tx, &case, &to).await? {
            runs_again = due_at.map(|due_at| Happened::ClockRuns { due_at });
            break;
        }
        case = by_id(tx, feedback_id).await?.ok_or_else(missing)?;
    }
    let found = (!urgent.is_empty()).then(|| Happened::UrgentFound { words: urgent.clone() });
    let facts: Vec<Happened> = [Happened::GiverReplied].into_iter().chain(runs_again).chain(found).collect();
    record_all(tx, case.id, now, None, &facts).await?;
    let living = merged::reached(tx, &case, &urgent, now).await?;
    let living = living.as_ref().unwrap_or(&case);
    if !urgent.is_empty() {
        urgency::tell(tx, app, county, living).await?;
    }
    tell_team(tx, app, county, living).await
}

/// Tells the team by mail, and who holds the case if they want to hear at once.
async fn tell_team(tx: &DatabaseTransaction, app: &App, county: &County, case: &Case) -> Result<(), DbErr> {
    let usual = county.team_language(&case.language);
    let team = store::team_by_id(tx, case.team_id).await?.and_then(|team| team.email);
    let mut to: Vec<(String, Lang)> = team.into_iter().map(|email| (email, usual)).collect();
    if let Some(holder) = case.claimed_by {
        let person = preferences::at_once(tx, holder).await?;
        to.extend(person.map(|person| (person.email, person.lang.unwrap_or(usual))));
    }
    let unit = match case.unit_id {
        Some(id) => store::unit_by_id(tx, id).await?,
        None => None,
    };
    for (email, lang) in to {
        let subject = Subject {
            county: county.name(lang).to_owned(),
            place: unit.as_ref().map_or_else(|| county.name(lang).to_owned(), |unit| unit.name(lang).to_owned()),
            reference: case.reference.clone(),
            link: format!("{}/{}/{}/cases/{}", app.settings.base_url(), lang.code(), county.slug, case.reference),
            due: None,
            title: None,
        };
        outbox::enqueue(tx, &app.random, app.clock.now(), &email, lang, MailKind::GiverReplied, &subject).await?;
    }
    Ok(())
}
