//! Sending a case on to the team it belongs to, with the reason; its giver need not send it again.

use asko_templates::components::Errors;
use asko_templates::mails::{Kind as MailKind, Subject};
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;
use sea_orm::{DatabaseTransaction, DbErr};

use super::case::case_url;
use super::page::Typed;
use super::refused::{Reply, Sent, again, refused};
use crate::access::CaseWorker;
use crate::feedback::hold::{self, Unable};
use crate::feedback::store::{self, Move};
use crate::feedback::timeline::record;
use crate::feedback::{Act, AnswerWanted, Case, Happened};
use crate::organisations::{Named as _, Team, place_name, store as organisations};
use crate::platform::app::App;
use crate::platform::clock::{Millis, day_in_finland};
use crate::platform::outbox;
use crate::platform::page::Visit;
use crate::text::clean::{characters, clean};

/// The fewest and the most characters of a reason.
const REASON: std::ops::RangeInclusive<usize> = 3..=1000;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct SendingOn {
    #[field(default = String::new())]
    csrf_token: String,
    version: Option<i64>,
    #[field(default = String::new())]
    route_team: String,
    #[field(default = String::new())]
    route_reason: String,
}

#[post("/<_>/<_>/cases/<reference>/route", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<SendingOn>) -> Reply {
    worker.check(&form.csrf_token)?;
    let (lang, db) = (visit.lang, visit.app.db.read());
    let (reason, mut errors) = (clean(&form.route_reason), Errors::none());
    let teams = organisations::teams_of(db, worker.county().id).await?;
    let team = teams.into_iter().find(|team| team.slug == form.route_team);
    let here = store::by_reference(db, &worker, reference).await?.map(|case| case.team_id);
    match &team {
        None => errors.add("route_team", lang.t("triage-route-team-missing")),
        Some(team) if here == Some(team.id) => errors.add("route_team", lang.t("triage-route-team-same")),
        Some(_) => {}
    }
    match characters(&reason) {
        length if REASON.contains(&length) => {}
        length if length < *REASON.start() => errors.add("route_reason", lang.t("triage-route-reason-short")),
        _ => errors.add("route_reason", lang.t("triage-route-reason-long")),
    }
    let Some(team) = team.filter(|_| errors.is_empty()) else {
        let typed = Typed { errors, version: form.version, route_team: form.route_team.clone(), route_reason: reason, ..Typed::default() };
        return again(&visit, &worker, Status::UnprocessableEntity, reference, typed).await;
    };
    let sent = Sent::Route { team: team.slug.clone(), reason: reason.clone() };
    let stays = worker.team_ids().is_none_or(|teams| teams.contains(&team.id));
    let (by, app, wanted, version) = (worker.clone(), visit.app.clone(), reference.to_owned(), form.version);
    let done = visit.app.db.write(move |tx| Box::pin(async move { reroute(tx, &app, &by, &wanted, version, &team, reason).await })).await;
    match done {
        Ok(()) => {
            visit.app.bell.notify_one();
            let inbox = visit.url(&format!("/{}/inbox?done=rerouted", worker.county().slug));
            Ok(Ok(Redirect::to(if stays { case_url(&visit, &worker, reference, "rerouted") } else { inbox })))
        }
        Err(unable) => refused(&visit, &worker, reference, unable, sent).await,
    }
}

/// Sends the case on and tells the new team.
async fn reroute(
    tx: &DatabaseTransaction,
    app: &App,
    worker: &CaseWorker,
    reference: &str,
    version: Option<i64>,
    team: &Team,
    reason: String,
) -> Result<(), Unable> {
    let now = app.clock.now();
    let case = hold::take(tx, worker, reference, version, now).await?;
    let to = Move { team_id: team.id, claimed: None, ..Move::of(&case, case.stage.after(Act::Reroute)?) };
    hold::put(tx, &case, &to).await?;
    let what = Happened::Rerouted { from_team_id: case.team_id, to_team_id: team.id, reason };
    record(tx, case.id, now, Some(worker.account_id()), &what).await?;
    tell(tx, app, worker, &case, team, now).await?;
    Ok(())
}

/// Tells the team by mail that there is something new for it.
async fn tell(tx: &DatabaseTransaction, app: &App, worker: &CaseWorker, case: &Case, team: &Team, now: Millis) -> Result<(), DbErr> {
    let (county, Some(to)) = (worker.county(), &team.email) else { return Ok(()) };
    let lang = county.team_language(&case.language);
    let (unit, service) = organisations::unit_and_service(tx, case.unit_id, case.service_id).await?;
    let waits = case.answer_wanted != AnswerWanted::No && case.answered_at.is_none();
    let day = asko_locales::date(lang, day_in_finland(case.due_at));
    let subject = Subject {
        county: county.name(lang).to_owned(),
        place: place_name(county, unit.as_ref(), service.as_ref(), lang),
        reference: case.reference.clone(),
        link: format!("{}/{}/{}/cases/{}", app.settings.base_url(), lang.code(), county.slug, case.reference),
        due: waits.then(|| lang.with("triage-route-mail-due", &[("day", (&day).into())])),
        title: None,
    };
    outbox::enqueue(tx, &app.random, now, to, lang, MailKind::NewFeedback, &subject).await
}
