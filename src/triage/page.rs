//! Gathers what the page of a case shows. Whoever is shown it is written into the access log.

use asko_locales::{Lang, date};
use asko_templates::components::{Choice, Errors, Stamp};
use asko_templates::triage::{Actions, Assignment, CasePage, Claim, Decided, LinkedChange, Noted};
use sea_orm::DbErr;

use super::assign::assignees;
use super::clock::{self, ClockTyped};
use super::inbox::asked::Asked;
use super::moments::{Names, moments, why};
use super::objection::{self, TypedObjection};
use super::promise::{days_between, promise_of};
use super::same::{self, Related, TypedMerge};
use super::severity::{self, TypedSeverity};
use super::suggested;
use super::urgency::{self, TypedUrgency};
use crate::access::{CaseWorker, accounts, log};
use crate::feedback::dialogue::dialogue;
use crate::feedback::store;
use crate::feedback::writing::{Typed as Writing, answering};
use crate::feedback::{AnswerWanted, Case, Event, Stage, thanks, themes, timeline};
use crate::organisations::{Named as _, place_name, store as organisations};
use crate::platform::clock::{MINUTE, Millis, day_in_finland};
use crate::platform::failure::Failure;
use crate::platform::page::{Visit, encoded, stamp};
use crate::questions;
use crate::text::order::sort_key;

/// Who has done nothing with a case for so long no longer holds it: anybody can take it over.
const IDLE: Millis = 30 * MINUTE;

/// What was typed into a form that comes back.
#[derive(Debug, Default)]
pub(super) struct Typed {
    /// What is wrong with it.
    pub errors: Errors,
    /// The version that the form showed.
    pub version: Option<i64>,
    /// The note.
    pub note_text: String,
    /// What was to be said to the team when it is taken over.
    pub claim_note: String,
    /// The team to send it on to.
    pub route_team: String,
    /// Why.
    pub route_reason: String,
    /// The theme that a suggestion put into the form.
    pub added_theme: String,
    /// What was typed into the clock's forms.
    pub clock: ClockTyped,
    /// What was typed about an objection.
    pub objection: TypedObjection,
    /// What was typed to merge it.
    pub merge: TypedMerge,
    /// What was typed to rate how grave it is.
    pub severity: TypedSeverity,
    /// What was typed of its urgency.
    pub urgency: TypedUrgency,
}

/// The teams of the county but this one, to choose from.
pub(super) async fn other_teams(visit: &Visit, worker: &CaseWorker, but: i64) -> Result<Vec<Choice>, Failure> {
    let mut teams = organisations::teams_of(visit.app.db.read(), worker.county().id).await?;
    teams.retain(|team| team.id != but);
    teams.sort_by_key(|team| sort_key(team.name(visit.lang)));
    Ok(teams.iter().map(|team| Choice::new(&team.slug, team.name(visit.lang))).collect())
}

/// The statements with their answers in words, in the statements' order, and the answer to the question of recommendation.
async fn answers(visit: &Visit, case: &Case) -> Result<(Vec<(String, String)>, Option<(String, i64)>), Failure> {
    let (lang, db) = (visit.lang, visit.app.db.read());
    let given = store::answers_of(db, case.id).await?;
    if given.is_empty() && case.nps.is_none() {
        return Ok((Vec::new(), None));
    }
    let wording = questions::answered(db, case.instrument_id).await?.wording;
    let words = |value: Option<i64>| match value {
        None => wording.not_concerned.text(lang).to_owned(),
        Some(value) => {
            let point = wording.scale.iter().find(|point| i64::from(point.value) == value);
            point.map_or_else(|| value.to_string(), |point| format!("{} ({value}/5)", point.words.text(lang)))
        }
    };
    let answered = |key: &str| given.iter().find(|(given, _)| given == key);
    let statements = wording
        .statements
        .iter()
        .filter_map(|statement| answered(&statement.key).map(|(_, value)| (statement.words.text(lang).to_owned(), words(*value))))
        .collect();
    Ok((statements, case.nps.map(|nps| (wording.nps.text(lang).to_owned(), nps))))
}

/// The changes that the case led to.
async fn changes(visit: &Visit, worker: &CaseWorker, case: &Case) -> Result<Vec<LinkedChange>, Failure> {
    let links = store::changes_linked_to(visit.app.db.read(), case.id).await?;
    let change = |link: store::ChangeLink| {
        let swedish = visit.lang == Lang::Sv && !link.title_sv.is_empty() || link.title_fi.is_empty();
        LinkedChange {
            title: if swedish { link.title_sv } else { link.title_fi },
            url: visit.url(&format!("/{}/work/{}", worker.county().slug, link.reference)),
            stage: link.stage,
        }
    };
    Ok(links.into_iter().map(change).collect())
}

/// The forms of the page, for those who may handle the case.
async fn actions(
    visit: &Visit,
    worker: &CaseWorker,
    case: &Case,
    names: &Names,
    events: &[Event],
    typed: &Typed,
) -> Result<Option<Actions>, Failure> {
    // An objection is not handled as feedback any more.
    if !worker.may_handle() || case.stage == Stage::Transferred {
        return Ok(None);
    }
    let claim = match case.claimed_by {
        _ if !case.stage.is_open() => Claim::Over,
        None => Claim::Free,
        Some(id) if id == worker.account_id() => Claim::Mine,
        Some(id) => {
            // Whatever they have done with it since counts: who is at work on it is not idle.
            let acts = events.iter().filter(|event| event.actor_id == Some(id)).map(|event| event.at);
            let last = acts.chain(case.claimed_at).max().unwrap_or_default();
            let at = case.claimed_at.map(|at| stamp(visit.lang, at)).unwrap_or_default();
            Claim::Theirs { name: names.person(id), at, idle: visit.app.clock.now() - last >= IDLE }
        }
    };
    let assignment = if case.stage.is_open() {
        Some(Assignment { people: assignees(visit, worker, &[case.team_id]).await?, to: String::new() })
    } else {
        None
    };
    let closed = matches!(case.stage, Stage::Closed | Stage::Merged);
    let (csrf_token, version) = (worker.staff().csrf().to_owned(), typed.version.unwrap_or(case.version));
    let themes = themes::of(visit.app.db.read(), worker.county().id).await?;
    let chosen = store::themes_of(visit.app.db.read(), case.id).await?;
    Ok(Some(Actions {
        csrf_token,
        version,
        claim,
        claim_note: typed.claim_note.clone(),
        assignment,
        answer: answering(visit, worker, case, Writing::default()).await?,
        note_text: typed.note_text.clone(),
        teams: other_teams(visit, worker, case.team_id).await?,
        route_team: typed.route_team.clone(),
        route_reason: typed.route_reason.clone(),
        all_themes: themes.names().choices(visit.lang, &themes.offered(&chosen)),
        themes: chosen,
        added_theme: typed.added_theme.clone(),
        closed,
    }))
}

/// Where the list that one works through stands at this case, and the case that comes next in it.
async fn way(visit: &Visit, worker: &CaseWorker, case: &Case) -> Result<(String, Option<String>), Failure> {
    let asked = Asked::read(visit, worker, &visit.from).await?;
    let next = store::next_after(visit.app.db.read(), worker, &asked.wanted(visit.app.clock.now()), case).await?;
    let inbox = visit.url(&format!("/{}/inbox", worker.county().slug));
    let along = if visit.from.is_empty() { String::new() } else { format!("?from={}", encoded(&visit.from)) };
    let back = if visit.from.is_empty() { inbox } else { format!("{inbox}?{}", asked.query("", asked.after)) };
    let url = |reference: String| visit.url(&format!("/{}/cases/{reference}{along}", worker.county().slug));
    Ok((format!("{back}#case-{}", case.reference), next.map(url)))
}

/// Names of everybody and everything that the case's facts mention.
async fn names_of(visit: &Visit, case: &Case, events: &[Event], more: Vec<i64>) -> Result<Names, Failure> {
    let db = visit.app.db.read();
    let mut people: Vec<i64> = events.iter().filter_map(|event| event.actor_id).chain(case.claimed_by).chain(more).collect();
    people.sort_unstable();
    people.dedup();
    Ok(Names {
        lang: visit.lang,
        people: accounts::names(db, people).await?,
        teams: organisations::teams_by_ids(db, super::moments::teams_in(events, case)).await?,
        themes: themes::of(db, case.county_id).await?.names(),
    })
}

/// The page, with what was typed. Nothing is shown before it is written into the access log that it was opened, and which other
/// pieces are shown on it; the page is gathered while that is written.
pub(super) async fn load(visit: &Visit, worker: &CaseWorker, case: &Case, typed: Typed) -> Result<CasePage, Failure> {
    let related = same::related(visit, worker, case).await?;
    let (by, feedback_id, now) = (worker.clone(), case.id, visit.app.clock.now());
    let (merged, like) = related.ids();
    let logged = visit.app.db.write(move |tx| {
        Box::pin(async move {
            log::opened(tx, &by, feedback_id, "case", now).await?;
            log::shown(tx, &by, &merged, "merged", now).await?;
            log::shown(tx, &by, &like, "similar", now).await
        })
    });
    let (page, logged) = futures::join!(gather(visit, worker, case, related, typed), logged);
    logged.map_err(|error: DbErr| Failure::from(error))?;
    page
}

async fn gather(visit: &Visit, worker: &CaseWorker, case: &Case, related: Related, typed: Typed) -> Result<CasePage, Failure> {
    let (lang, db, now) = (visit.lang, visit.app.db.read(), visit.app.clock.now());
    let events = timeline::of(db, case.id).await?;
    let notes = store::notes_of(db, case.id).await?;
    let decisions = store::decisions_of(db, case.id).await?;
    let writers = notes.iter().map(|note| note.account_id).chain(decisions.iter().map(|decision| decision.account_id));
    let names = names_of(visit, case, &events, writers.collect()).await?;

    let (unit, service) = organisations::unit_and_service(db, case.unit_id, case.service_id).await?;
    let towns = organisations::municipalities_of(db, worker.county().id).await?;
    let (statements, nps) = answers(visit, case).await?;
    let themes = store::themes_of(db, case.id).await?;
    let (back, next) = way(visit, worker, case).await?;
    let at = |at: i64| -> Stamp { stamp(lang, at) };
    Ok(CasePage {
        reference: case.reference.clone(),
        stage: case.stage.code(),
        kind: case.kind.code(),
        perspective: case.perspective.code(),
        language: case.language.clone(),
        text: case.text.clone(),
        masked: case.masked,
        place: place_name(worker.county(), unit.as_ref(), service.as_ref(), lang),
        municipality: towns.iter().find(|town| Some(&town.code) == case.municipality_code.as_ref()).map(|town| town.name(lang).to_owned()),
        responsible_elsewhere: case.responsible_body.clone(),
        received: at(case.received_at),
        days_ago: days_between(case.received_at, now),
        promise: promise_of(case, now),
        due: (case.answer_wanted != AnswerWanted::No).then(|| date(lang, day_in_finland(case.due_at))),
        claimed: case.claimed_by.map(|id| (names.person(id), case.claimed_at.map(at).unwrap_or_default())),
        clock: clock::part(&names, worker, case, &events, typed.version.unwrap_or(case.version), &typed.clock),
        trace: worker.leads(),
        statements,
        nps,
        contact: case.contact_email.clone().filter(|_| worker.may_handle()),
        themes: themes.iter().map(|key| names.themes.name(lang, key)).collect(),
        why: why(db, &names, &towns, case, &events).await?,
        moments: moments(&names, &events),
        actions: actions(visit, worker, case, &names, &events, &typed).await?,
        changes: changes(visit, worker, case).await?,
        showing: super::showing::showing(visit, worker, case),
        thanks: thanks::view(visit, worker, case, None).await?,
        messages: dialogue(visit, case).await?,
        objection: objection::part(visit, worker, case, typed.version.unwrap_or(case.version), typed.objection).await?,
        suggested: suggested::part(visit, worker, case, &names.themes, &themes).await?,
        same: same::part(visit, worker, case, related, typed.version.unwrap_or(case.version), typed.merge).await?,
        severity: severity::part(visit, worker, case, typed.version.unwrap_or(case.version), typed.severity).await?,
        urgency: urgency::part(visit, worker, case, (typed.version.unwrap_or(case.version), &events), typed.urgency).await?,
        notes: notes.into_iter().map(|note| Noted { who: names.person(note.account_id), at: at(note.at), text: note.text }).collect(),
        decisions: decisions
            .into_iter()
            .map(|decision| Decided {
                who: names.person(decision.account_id),
                at: at(decision.at),
                reason: decision.reason,
                words: decision.words,
            })
            .collect(),
        done: None,
        undo: None,
        back,
        next,
        errors: typed.errors,
    })
}
