//! The timeline of a case in words, and from it why the case is with its team.

use asko_locales::Lang;
use asko_templates::components::{Moment, ThemeNames, happened};
use asko_templates::moderation::{not_shown_words, redaction_words};
use asko_templates::triage::{SentOn, Why, language_name, no_change_reason, reminded_whom};
use maud::{Markup, html};
use sea_orm::{ConnectionTrait, DbErr};

use crate::feedback::timeline::RoutingReason;
use crate::feedback::{Case, Event, Happened};
use crate::organisations::{Municipality, Named as _, Team, store as organisations};
use crate::platform::clock::day_in_finland;
use crate::platform::page::stamp;

/// The names that a case's facts mention.
pub(super) struct Names {
    /// The page's language.
    pub lang: Lang,
    /// Accounts: id and name.
    pub people: Vec<(i64, String)>,
    /// Teams.
    pub teams: Vec<Team>,
    /// Themes.
    pub themes: ThemeNames,
}

impl Names {
    /// The name of the person with this account.
    pub fn person(&self, id: i64) -> String {
        self.people.iter().find(|(person, _)| *person == id).map(|(_, name)| name.clone()).unwrap_or_default()
    }

    /// The name of this team.
    pub fn team(&self, id: i64) -> String {
        self.teams.iter().find(|team| team.id == id).map(|team| team.name(self.lang).to_owned()).unwrap_or_default()
    }
}

/// The teams that a case's facts mention.
pub(super) fn teams_in(events: &[Event], case: &Case) -> Vec<i64> {
    let mut teams = vec![case.team_id];
    for event in events {
        match event.what {
            Happened::Routed { team_id, .. } => teams.push(team_id),
            Happened::Rerouted { from_team_id, to_team_id, .. } => teams.extend([from_team_id, to_team_id]),
            _ => {}
        }
    }
    teams.sort_unstable();
    teams.dedup();
    teams
}

/// What more there is to say about an event.
fn more(names: &Names, what: &Happened) -> Option<Markup> {
    let words = |text: String| (!text.is_empty()).then(|| html! { p { (text) } });
    match what {
        Happened::Imported { responsible } => words(responsible.clone()),
        Happened::StepElsewhere { what, owner } => {
            words([what.as_str(), owner.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "))
        }
        Happened::Routed { team_id, .. } => words(names.team(*team_id)),
        Happened::Rerouted { from_team_id, to_team_id, reason } => Some(html! {
            p { (names.team(*from_team_id)) " → " (names.team(*to_team_id)) }
            blockquote { (reason) }
        }),
        Happened::ThemesSet { themes } => words(themes.iter().map(|theme| names.themes.name(names.lang, theme)).collect::<Vec<_>>().join(", ")),
        Happened::ChangeLinked { change }
        | Happened::ChangeUnlinked { change }
        | Happened::ChangeMade { change }
        | Happened::ChangeMoved { change, .. }
        | Happened::GiverJudged { change, .. } => words(change.clone()),
        Happened::NothingChanges { reason } => words(no_change_reason(names.lang, reason)),
        Happened::Assigned { to_account_id } => to_account_id.and_then(|id| words(names.person(id))),
        Happened::TakenBack { act } => words(happened(names.lang, act)),
        Happened::ClockStopped { reason, .. } | Happened::UrgencyChecked { reason, .. } | Happened::ObjectionAsked { reason } => {
            words(reason.clone())
        }
        Happened::Redacted { reason } => words(redaction_words(names.lang, reason)),
        Happened::Hidden { reason } => words(not_shown_words(names.lang, reason)),
        Happened::ClockRuns { due_at } => words(asko_locales::date(names.lang, day_in_finland(*due_at))),
        Happened::Extended { due_at, reason } => words(format!("{}: {reason}", asko_locales::date(names.lang, day_in_finland(*due_at)))),
        Happened::TranslationAwaited { language } => words(language_name(names.lang, language)),
        Happened::Reminded { whom } => words(reminded_whom(names.lang, whom)),
        Happened::UrgentFound { words: found } => words(found.join(", ")),
        Happened::MergedInto { reference }
        | Happened::MergedWith { reference }
        | Happened::SplitFrom { reference }
        | Happened::SplitOff { reference }
        | Happened::MergedReplied { reference } => words(reference.clone()),
        Happened::Received
        | Happened::Claimed
        | Happened::Noted
        | Happened::Answered
        | Happened::GiverReplied
        | Happened::AskedGiver
        | Happened::AnswerRated { .. }
        | Happened::ThanksPassedOn
        // Its number is shown where it is rated: a second rater must not learn the first here.
        | Happened::SeverityRated { .. }
        | Happened::ObjectionDeclined
        | Happened::ObjectionTransferred
        | Happened::ObjectionAnswered
        | Happened::ShowingAllowed { .. }
        | Happened::Published
        | Happened::Closed => None,
    }
}

/// The timeline in words.
pub(super) fn moments(names: &Names, events: &[Event]) -> Vec<Moment> {
    let moment = |event: &Event| {
        let at = stamp(names.lang, event.at);
        Moment {
            when: at.text,
            machine_time: at.machine,
            what: happened(names.lang, event.what.code()),
            who: event.actor_id.map(|id| names.person(id)).unwrap_or_default(),
            more: more(names, &event.what),
        }
    };
    events.iter().map(moment).collect()
}

/// What a rule looked at, in words.
async fn because(db: &impl ConnectionTrait, lang: Lang, towns: &[Municipality], reason: &RoutingReason) -> Result<Vec<String>, DbErr> {
    let mut words = Vec::new();
    if let Some(id) = reason.unit_id {
        let unit = organisations::unit_by_id(db, id).await?;
        words.extend(unit.map(|unit| lang.with("triage-why-unit", &[("unit", unit.name(lang).into())])));
    }
    if let Some(id) = reason.service_id {
        let service = organisations::service_by_id(db, id).await?;
        words.extend(service.map(|service| lang.with("triage-why-service", &[("service", service.name(lang).into())])));
    }
    if let Some(code) = &reason.municipality_code {
        let name = towns.iter().find(|town| town.code == *code).map_or(code.as_str(), |town| town.name(lang));
        words.push(lang.with("triage-why-municipality", &[("municipality", name.into())]));
    }
    if !reason.words.is_empty() {
        words.push(lang.with("triage-why-words", &[("words", (&reason.words.join(", ")).into())]));
    }
    if let Some(language) = &reason.language {
        words.push(lang.with("triage-why-language", &[("language", (&language_name(lang, language)).into())]));
    }
    Ok(words)
}

/// Why the case is with its team: the rule, and each sending on since.
pub(super) async fn why(
    db: &impl ConnectionTrait,
    names: &Names,
    towns: &[Municipality],
    case: &Case,
    events: &[Event],
) -> Result<Why, DbErr> {
    let mut why = Why { team: names.team(case.team_id), ..Why::default() };
    for event in events {
        match &event.what {
            Happened::Routed { reason, .. } => {
                why.rule = reason.rule;
                why.because = because(db, names.lang, towns, reason).await?;
                why.sent_on.clear();
            }
            Happened::Rerouted { from_team_id, to_team_id, reason } => why.sent_on.push(SentOn {
                from: names.team(*from_team_id),
                to: names.team(*to_team_id),
                reason: reason.clone(),
                who: event.actor_id.map(|id| names.person(id)).unwrap_or_default(),
                at: stamp(names.lang, event.at),
            }),
            _ => {}
        }
    }
    Ok(why)
}
