//! Sending a case on to the team it belongs to, with the reason; its giver need not send it again.

use asko_locales::Lang;
use asko_templates::components::Errors;
use asko_templates::mails::{Kind as MailKind, Subject};
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;
use sea_orm::{DatabaseTransaction, DbErr};

use super::case::undoable_url;
use super::inbox::asked::Asked;
use super::inbox::{inbox_url, undoings};
use super::page::Typed;
use super::refused::{Reply, Sent, again, refused};
use crate::access::{CaseWorker, preferences};
use crate::feedback::duties;
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
    let team = team_of(&visit, &worker, &form.route_team).await?;
    let here = store::by_reference(db, &worker, reference).await?.map(|case| case.team_id);
    match &team {
        None => errors.add("route_team", lang.t("triage-route-team-missing")),
        Some(team) if here == Some(team.id) => errors.add("route_team", lang.t("triage-route-team-same")),
        Some(_) => {}
    }
    check_reason(lang, &reason, &mut errors);
    let Some(team) = team.filter(|_| errors.is_empty()) else {
        let typed = Typed { errors, version: form.version, route_team: form.route_team.clone(), route_reason: reason, ..Typed::default() };
        return again(&visit, &worker, Status::UnprocessableEntity, reference, typed).await;
    };
    let sent = Sent::Route { team: team.slug.clone(), reason: reason.clone() };
    let stays = worker.team_ids().is_none_or(|teams| teams.contains(&team.id));
    let (by, app, wanted, version) = (worker.clone(), visit.app.clone(), reference.to_owned(), form.version);
    let undoing = visit.app.random.reference();
    let url = if stays {
        undoable_url(&visit, &worker, reference, "rerouted", &undoing)
    } else {
        let list = Asked::read(&visit, &worker, &visit.from).await?;
        format!("{}?{}&done=rerouted&undoing={undoing}", inbox_url(&visit, &worker), list.query("", None))
    };
    let act = visit.app.db.write(move |tx| {
        Box::pin(async move {
            let now = app.clock.now();
            let case = hold::take(tx, &by, &wanted, version, now).await?;
            let what = Happened::Rerouted { from_team_id: case.team_id, to_team_id: team.id, reason: String::new() };
            undoings::remember_one(tx, &by, &undoing, &what, &case, now).await?;
            reroute(tx, &app, &by, &case, &team, reason).await
        })
    });
    match act.await {
        Ok(()) => {
            visit.app.bell.notify_one();
            Ok(Ok(Redirect::to(url)))
        }
        Err(unable) => refused(&visit, &worker, reference, unable, sent).await,
    }
}

/// The open team of the county with this name in addresses.
pub(super) async fn team_of(visit: &Visit, worker: &CaseWorker, slug: &str) -> Result<Option<Team>, DbErr> {
    let teams = organisations::teams_of(visit.app.db.read(), worker.county().id).await?;
    Ok(teams.into_iter().find(|team| team.slug == slug))
}

/// Adds what is wrong with a reason.
pub(super) fn check_reason(lang: Lang, reason: &str, errors: &mut Errors) {
    match characters(reason) {
        length if REASON.contains(&length) => {}
        length if length < *REASON.start() => errors.add("route_reason", lang.t("triage-route-reason-short")),
        _ => errors.add("route_reason", lang.t("triage-route-reason-long")),
    }
}

/// Sends the case on and tells the new team.
pub(super) async fn reroute(
    tx: &DatabaseTransaction,
    app: &App,
    worker: &CaseWorker,
    case: &Case,
    team: &Team,
    reason: String,
) -> Result<(), Unable> {
    let now = app.clock.now();
    let to = Move { team_id: team.id, claimed: None, ..Move::of(case, case.stage.after(Act::Reroute)?) };
    hold::put(tx, case, &to).await?;
    let what = Happened::Rerouted { from_team_id: case.team_id, to_team_id: team.id, reason };
    record(tx, case.id, now, Some(worker.account_id()), &what).await?;
    duties::go_along(tx, case.id, team.id).await?;
    tell(tx, app, worker, case, team, now).await?;
    Ok(())
}

/// Tells the team by mail that there is something new for it, and those of it who want to hear at once.
async fn tell(tx: &DatabaseTransaction, app: &App, worker: &CaseWorker, case: &Case, team: &Team, now: Millis) -> Result<(), DbErr> {
    let (county, usual) = (worker.county(), worker.county().team_language(&case.language));
    let mut to: Vec<(String, Lang)> = team.email.iter().map(|email| (email.clone(), usual)).collect();
    let people = preferences::at_once_of_team(tx, county.id, team.id).await?;
    to.extend(people.into_iter().filter(|person| person.email != worker.staff().email()).map(|p| (p.email, p.lang.unwrap_or(usual))));
    let (unit, service) = organisations::unit_and_service(tx, case.unit_id, case.service_id).await?;
    let waits = case.answer_wanted != AnswerWanted::No && case.answered_at.is_none();
    for (email, lang) in to {
        let day = asko_locales::date(lang, day_in_finland(case.due_at));
        let subject = Subject {
            county: county.name(lang).to_owned(),
            place: place_name(county, unit.as_ref(), service.as_ref(), lang),
            reference: case.reference.clone(),
            link: format!("{}/{}/{}/cases/{}", app.settings.base_url(), lang.code(), county.slug, case.reference),
            due: waits.then(|| lang.with("triage-route-mail-due", &[("day", (&day).into())])),
            title: None,
        };
        outbox::enqueue(tx, &app.random, now, &email, lang, MailKind::NewFeedback, &subject).await?;
    }
    Ok(())
}
