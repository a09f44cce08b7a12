//! Where the feedback stands: for somebody who has typed its code.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::components::{Errors, Moment};
use asko_templates::follow::{NothingView, StatusPage};
use rocket::get;
use sea_orm::DbErr;

use super::{consequences, objection, promise};
use crate::access::Follower;
use crate::changes::{Standing, reason_words, standing_words};
use crate::feedback::store::{by_id, decisions_of};
use crate::feedback::{Case, Event, Happened, NoChangeReason, timeline};
use crate::intake::receive::place_name;
use crate::organisations::{County, Named as _, Team, county_of, shell_of, store};
use crate::platform::clock::{day_in_finland, in_finland, rfc3339};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

fn event_words(lang: Lang, what: &Happened, teams: &[Team]) -> Option<String> {
    let team_name = |id: &i64| teams.iter().find(|team| team.id == *id).map(|team| team.name(lang).to_owned()).unwrap_or_default();
    let day = |at: &i64| asko_locales::date(lang, day_in_finland(*at));
    Some(match what {
        Happened::Received => lang.t("follow-event-received").into_owned(),
        Happened::Imported { .. } => lang.t("follow-event-elsewhere").into_owned(),
        Happened::Routed { team_id, .. } => lang.with("follow-event-routed", &[("team", (&team_name(team_id)).into())]),
        Happened::Claimed => lang.t("follow-event-claimed").into_owned(),
        Happened::Rerouted { to_team_id, .. } => lang.with("follow-event-rerouted", &[("team", (&team_name(to_team_id)).into())]),
        Happened::Answered => lang.t("follow-event-answered").into_owned(),
        Happened::GiverReplied => lang.t("follow-event-replied").into_owned(),
        Happened::ChangeLinked { .. } => lang.t("follow-event-change-linked").into_owned(),
        Happened::ChangeMade { .. } => lang.t("follow-event-change-made").into_owned(),
        Happened::ChangeUnlinked { .. } => lang.t("follow-event-change-unlinked").into_owned(),
        Happened::ChangeMoved { to, .. } => {
            let standing = Standing::from_code(to).map(|standing| standing_words(standing, lang)).unwrap_or_default();
            lang.with("follow-event-change-moved", &[("to", (&standing).into())])
        }
        Happened::GiverJudged { .. } => lang.t("follow-event-judged").into_owned(),
        Happened::NothingChanges { .. } => lang.t("follow-event-nothing").into_owned(),
        Happened::Closed => lang.t("follow-event-closed").into_owned(),
        Happened::AskedGiver => lang.t("follow-event-asked-giver").into_owned(),
        Happened::ClockStopped { .. } => lang.t("follow-event-clock-stopped").into_owned(),
        Happened::ClockRuns { due_at } => lang.with("follow-event-clock-runs", &[("day", (&day(due_at)).into())]),
        Happened::Extended { due_at, reason } => {
            lang.with("follow-event-extended", &[("day", (&day(due_at)).into()), ("reason", reason.into())])
        }
        Happened::AnswerRated { .. } => lang.t("follow-event-rated").into_owned(),
        Happened::ThanksPassedOn => lang.t("follow-event-thanks").into_owned(),
        Happened::MergedInto { .. } => lang.t("follow-event-merged").into_owned(),
        Happened::SplitFrom { .. } => lang.t("follow-event-split").into_owned(),
        Happened::ObjectionAsked { .. } => lang.t("follow-event-objection-asked").into_owned(),
        Happened::ObjectionDeclined => lang.t("follow-event-objection-declined").into_owned(),
        Happened::ObjectionTransferred => lang.t("follow-event-objection-transferred").into_owned(),
        Happened::ObjectionAnswered => lang.t("follow-event-objection-answered").into_owned(),
        Happened::ShowingAllowed { allowed: true } => lang.t("follow-event-showing-yes").into_owned(),
        Happened::ShowingAllowed { allowed: false } => lang.t("follow-event-showing-no").into_owned(),
        Happened::Published => lang.t("follow-event-published").into_owned(),
        Happened::Hidden { .. } => lang.t("follow-event-hidden").into_owned(),
        // Notes, themes, who does what and steps elsewhere are the team's own business.
        Happened::Noted
        | Happened::ThemesSet { .. }
        | Happened::StepElsewhere { .. }
        | Happened::Assigned { .. }
        | Happened::TakenBack { .. }
        | Happened::Reminded { .. }
        | Happened::TranslationAwaited { .. }
        | Happened::SeverityRated { .. }
        | Happened::UrgentFound { .. }
        | Happened::UrgencyChecked { .. }
        | Happened::MergedWith { .. }
        | Happened::SplitOff { .. }
        | Happened::MergedReplied { .. }
        | Happened::Redacted { .. } => return None,
    })
}

fn moments_of(lang: Lang, events: &[Event], teams: &[Team]) -> Vec<Moment> {
    events
        .iter()
        .filter_map(|event| {
            let what = event_words(lang, &event.what, teams)?;
            let when = asko_locales::date_time(lang, &in_finland(event.at));
            Some(Moment { when, machine_time: rfc3339(event.at), what, who: String::new(), more: None })
        })
        .collect()
}

/// The case that somebody follows, if it is of this county.
pub(super) async fn followed(visit: &Visit, follower: &Follower, county: &County) -> Result<Case, Failure> {
    by_id(visit.app.db.read(), follower.feedback_id()).await?.filter(|case| case.county_id == county.id).ok_or(Failure::NotFound)
}

/// The page, with what was typed and what is wrong with it.
pub(super) async fn page(
    visit: &Visit,
    follower: &Follower,
    county: &County,
    case: Case,
    reply: &str,
    errors: Errors,
) -> Result<StatusPage, DbErr> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let teams = store::teams_of(db, county.id).await?;
    let (unit, service) = store::unit_and_service(db, case.unit_id, case.service_id).await?;
    let events = timeline::of(db, case.id).await?;
    let nothing = decisions_of(db, case.id).await?;
    Ok(StatusPage {
        place: place_name(county, unit.as_ref(), service.as_ref(), lang),
        team: teams.iter().find(|team| team.id == case.team_id).map(|team| team.name(lang).to_owned()).unwrap_or_default(),
        stage: case.stage.code(),
        promise: promise::of(lang, &case, visit.app.clock.now()),
        messages: super::dialogue::messages(db, lang, case.id).await?,
        changes: consequences::changes_of(visit, county, case.id).await?,
        nothing: nothing
            .into_iter()
            .map(|decision| NothingView {
                reason: reason_words(NoChangeReason::from_code(&decision.reason).unwrap_or(NoChangeReason::Other), lang),
                words: decision.words,
            })
            .collect(),
        showing: super::showing::part(visit, county, &case).await?,
        moments: moments_of(lang, &events, &teams),
        objection: objection::part(visit, &case).await?,
        chosen: None,
        sent: false,
        judged: false,
        rated: false,
        csrf_token: follower.csrf().to_owned(),
        reply: reply.to_owned(),
        text_limit: usize::try_from(crate::intake::TEXT_LIMIT).unwrap_or(usize::MAX),
        errors,
        reference: case.reference,
        text: case.text,
        language: case.language,
    })
}

#[get("/<_>/<org>/follow?<sent>&<judged>&<chosen>&<rated>")]
pub(super) async fn show(
    visit: Visit,
    follower: Follower,
    org: &str,
    sent: Option<&str>,
    judged: Option<&str>,
    chosen: Option<&str>,
    rated: Option<&str>,
) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let case = followed(&visit, &follower, &county).await?;
    let page = page(&visit, &follower, &county, case, "", Errors::none()).await?;
    let chosen = chosen.and_then(|code| objection::chosen_words(visit.lang, code));
    let page = StatusPage { sent: sent.is_some(), judged: judged.is_some(), chosen, rated: rated.is_some(), ..page };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Follow), &page))
}
