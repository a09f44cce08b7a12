//! Passing thanks on to the unit that they are for.

use asko_locales::Lang;
use asko_templates::components::Errors;
use asko_templates::mails::{Kind as MailKind, Subject};
use asko_templates::responses::PassThanksPage;
use asko_templates::{Section, Switch};
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use super::answer::gone;
use crate::access::{CaseWorker, log};
use crate::feedback::hold::{self, Unable};
use crate::feedback::last::last_act;
use crate::feedback::store::{self, Move};
use crate::feedback::thanks::{self, LIMIT, Passed};
use crate::feedback::timeline::record;
use crate::feedback::{Case, Happened, Kind};
use crate::organisations::{Named as _, store as organisations};
use crate::platform::app::App;
use crate::platform::failure::{Failure, Refuse as _};
use crate::platform::outbox;
use crate::platform::page::{Html, Visit};
use crate::text::clean::{characters, clean};
use crate::text::identifiers;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Passing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
    #[field(default = String::new())]
    thanks_text: String,
}

/// The page of the form, with what was typed; whoever is shown it is written into the access log.
async fn page(
    visit: &Visit,
    worker: &CaseWorker,
    case: &Case,
    typed: Option<(String, i64)>,
    errors: Errors,
    status: Status,
) -> Result<Html, Failure> {
    let (by, feedback_id, now) = (worker.clone(), case.id, visit.app.clock.now());
    let noted = visit.app.db.write(move |tx| Box::pin(async move { log::opened(tx, &by, feedback_id, "thanks", now).await })).await;
    noted.map_err(|error: DbErr| Failure::from(error))?;
    let theirs = if status == Status::Conflict { Some(last_act(visit.app.db.read(), visit.lang, case).await?) } else { None };
    let thanks = thanks::view(visit, worker, case, typed).await?.ok_or(Failure::NotFound)?;
    let page = PassThanksPage { reference: case.reference.clone(), thanks, theirs, errors };
    let mut shell = worker.shell(visit, Section::Inbox);
    shell.switch = Switch::Links(format!("/{}/cases/{}/thanks", worker.county().slug, case.reference));
    Ok(Html::with(status, &shell, &page))
}

#[get("/<_>/<_>/cases/<reference>/thanks")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let case = store::by_reference(visit.app.db.read(), &worker, reference).await?.ok_or(Failure::NotFound)?;
    page(&visit, &worker, &case, None, Errors::none(), Status::Ok).await
}

#[post("/<_>/<_>/cases/<reference>/thanks", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    form: Form<Passing>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(&form.csrf_token)?;
    let Some(case) = store::by_reference(visit.app.db.read(), &worker, reference).await? else {
        return Ok(Err(gone(&visit, &worker, &form.thanks_text)));
    };
    let text = clean(&form.thanks_text);
    let wrong = match characters(&text) {
        0 => Some("responses-thanks-empty"),
        1..=LIMIT => None,
        _ => Some("responses-thanks-long"),
    };
    if let Some(id) = wrong {
        let mut errors = Errors::none();
        errors.add("thanks_text", visit.lang.t(id));
        return page(&visit, &worker, &case, Some((text, form.version)), errors, Status::UnprocessableEntity).await.map(Err);
    }
    let (by, app, wanted, version, passed) = (worker.clone(), visit.app.clone(), reference.to_owned(), form.version, text.clone());
    let done = visit.app.db.write(move |tx| Box::pin(async move { pass_on(tx, &app, &by, &wanted, version, &passed).await })).await;
    match done {
        Ok(()) => {
            visit.app.bell.notify_one();
            let url = visit.url(&format!("/{}/cases/{}?done=thanked", worker.county().slug, case.reference));
            Ok(Ok(Redirect::to(visit.with_from(&url))))
        }
        Err(Unable::Missing) => Ok(Err(gone(&visit, &worker, &form.thanks_text))),
        Err(Unable::Fault(fault)) => Err(fault.into()),
        Err(Unable::Stage(refusal)) => Err(Failure::Refused(refusal.status(), refusal.text_id())),
        Err(Unable::Overtaken) => {
            let Some(case) = store::by_reference(visit.app.db.read(), &worker, reference).await? else {
                return Ok(Err(gone(&visit, &worker, &form.thanks_text)));
            };
            page(&visit, &worker, &case, Some((text, case.version)), Errors::none(), Status::Conflict).await.map(Err)
        }
    }
}

/// Keeps the thanks for the unit, masked once more, and tells its team; once for each case.
async fn pass_on(
    tx: &DatabaseTransaction,
    app: &App,
    worker: &CaseWorker,
    reference: &str,
    version: i64,
    text: &str,
) -> Result<(), Unable> {
    let now = app.clock.now();
    let case = hold::take(tx, worker, reference, Some(version), now).await?;
    let Some(unit_id) = case.unit_id.filter(|_| case.kind == Kind::Thanks && case.thanks_passed_at.is_none()) else {
        return Err(Unable::Missing);
    };
    hold::put(tx, &case, &Move { thanks_passed_at: Some(now), ..Move::of(&case, case.stage) }).await?;
    let (text, _) = identifiers::mask(text);
    let passed = Passed {
        feedback_id: case.id,
        county_id: case.county_id,
        unit_id,
        text,
        language: case.language.clone(),
        passed_by: worker.account_id(),
        passed_at: now,
    };
    thanks::add(tx, passed).await?;
    record(tx, case.id, now, Some(worker.account_id()), &Happened::ThanksPassedOn).await?;
    tell(tx, app, worker, &case, unit_id, now).await?;
    Ok(())
}

/// Tells the team by mail that its unit got thanks, not what they say.
async fn tell(tx: &DatabaseTransaction, app: &App, worker: &CaseWorker, case: &Case, unit_id: i64, now: i64) -> Result<(), DbErr> {
    let Some(to) = organisations::team_by_id(tx, case.team_id).await?.and_then(|team| team.email) else { return Ok(()) };
    let Some(unit) = organisations::unit_by_id(tx, unit_id).await? else { return Ok(()) };
    let county = worker.county();
    let lang: Lang = county.team_language(&case.language);
    let subject = Subject {
        county: county.name(lang).to_owned(),
        place: unit.name(lang).to_owned(),
        reference: case.reference.clone(),
        link: format!("{}/{}/{}/thanks?unit={}", app.settings.base_url(), lang.code(), county.slug, unit.slug),
        due: None,
        title: None,
    };
    outbox::enqueue(tx, &app.random, now, &to, lang, MailKind::ThanksPassed, &subject).await
}
