//! Pieces of feedback drawn from the truths: answers to short surveys, and short questions with their answers.

use sea_orm::{DatabaseTransaction, DbErr};

use super::SEED;
use super::material::{Material, QuestionLine};
use super::places::Place;
use super::story::{missing, person_of};
use super::times::{ChangeTimes, at_work};
use super::truths::{Asked, Scores, surveys};
use crate::changes::Measure;
use crate::feedback::stage::Stage;
use crate::feedback::store::Past;
use crate::feedback::{AnswerWanted, Channel, Happened, Kind, MessageKind, NewFeedback, Perspective};
use crate::organisations::{Service, Unit};
use crate::platform::app::App;
use crate::platform::clock::{DAY, HOUR, MINUTE, Millis, end_of_day_after};
use crate::routing::{self, Facts};

/// How many questions led to a change.
const QUESTIONS_LINKED: usize = 14;

/// Where the answers to one unit's survey go.
struct Desk<'a> {
    app: &'a App,
    place: &'a Place,
    unit: &'a Unit,
    team_id: i64,
    service_id: Option<i64>,
    instrument_id: i64,
    routed: Happened,
    now: Millis,
}

/// Draws all of it: each piece with the change that it led to, by its place in the material.
pub async fn draw(
    tx: &DatabaseTransaction,
    app: &App,
    material: &Material,
    places: &[Place],
    services: &[Service],
    instrument_id: i64,
    times: &[ChangeTimes],
) -> Result<Vec<(Past, Option<usize>)>, DbErr> {
    let now = app.clock.now();
    let mut drawn = Vec::new();
    for survey in surveys(material) {
        let place = places.iter().find(|place| place.county.slug == survey.county).ok_or_else(|| missing(survey.county))?;
        let (unit, team_id) = place.units.get(survey.unit).ok_or_else(|| missing(survey.unit))?;
        let service_id = services.iter().find(|service| service.code == survey.service).map(|service| service.id);
        let routed = routed(tx, place, unit, service_id).await?;
        let desk = Desk { app, place, unit, team_id: *team_id, service_id, instrument_id, routed, now };
        let change = material.changes.iter().position(|line| line.unit == survey.unit && line.measure == Measure::Days.key());
        let recorded_at = change.and_then(|change| times.get(change)).map_or(0, |at| at.created_at);
        let mut questions = Vec::new();
        for ago in survey.months() {
            drawn.extend(survey.answers(SEED, ago, now).into_iter().map(|scores| (desk.scores(scores), None)));
            questions.extend(survey.questions(SEED, ago, now).into_iter().filter_map(|asked| desk.question(asked, &material.questions)));
        }
        // The last before the change was recorded led to it.
        let before = questions.partition_point(|past| past.new.received_at < recorded_at - 12 * DAY);
        let linked = before.saturating_sub(QUESTIONS_LINKED)..before;
        drawn.extend(questions.into_iter().enumerate().map(|(place, past)| (past, change.filter(|_| linked.contains(&place)))));
    }
    Ok(drawn)
}

/// Why the questions of a unit go to its team.
async fn routed(tx: &DatabaseTransaction, place: &Place, unit: &Unit, service_id: Option<i64>) -> Result<Happened, DbErr> {
    let rules = routing::store::rules_of(tx, place.county.id).await?;
    let municipality_code = unit.municipality_code.as_deref();
    let facts = Facts { unit_id: Some(unit.id), service_id, municipality_code, language: "fi", text: "" };
    let route = routing::route(&rules, place.fallback, facts);
    Ok(Happened::Routed { team_id: route.team_id, reason: route.reason })
}

impl Desk<'_> {
    fn piece(&self, language: &str, received_at: Millis) -> NewFeedback {
        NewFeedback {
            reference: self.app.random.reference(),
            county_id: self.place.county.id,
            unit_id: Some(self.unit.id),
            service_id: self.service_id,
            municipality_code: self.unit.municipality_code.clone(),
            team_id: self.team_id,
            language: language.to_owned(),
            kind: Kind::Unsaid,
            perspective: Perspective::Own,
            channel: Channel::Web,
            text: String::new(),
            masked: false,
            answer_wanted: AnswerWanted::No,
            contact_email: None,
            instrument_id: None,
            nps: None,
            answers: Vec::new(),
            themes: Vec::new(),
            once: None,
            source: None,
            responsible_body: None,
            received_at,
            due_at: end_of_day_after(received_at, self.place.county.promise_days),
            promise_days: self.place.county.promise_days,
            day_count: "calendar".to_owned(),
            urgent: false,
            may_show: false,
        }
    }

    /// Scores are closed when they arrive: there is nothing to answer.
    fn scores(&self, scores: Scores) -> Past {
        let at = scores.received_at;
        let new = NewFeedback {
            instrument_id: Some(self.instrument_id),
            nps: scores.nps,
            answers: scores.answers,
            themes: scores.themes,
            ..self.piece(scores.language, at)
        };
        Past { themes_chosen: true, stage: Stage::Closed, closed_at: Some(at), ..Past::arrived(new, [Happened::Received]) }
    }

    /// A question, answered on a working day unless that day has not come yet.
    fn question(&self, asked: Asked, questions: &[QuestionLine]) -> Option<Past> {
        let line = questions.get(usize::try_from(asked.which).ok()?.checked_rem(questions.len())?)?;
        let actor = person_of(self.place, self.team_id);
        let new = NewFeedback {
            kind: Kind::Question,
            text: line.text.clone(),
            themes: vec![line.theme.clone()],
            answer_wanted: AnswerWanted::Code,
            ..self.piece(&line.lang, asked.received_at)
        };
        let mut past = Past { themes_chosen: true, ..Past::arrived(new, [Happened::Received, self.routed.clone()]) };
        let answered_at = at_work(asked.received_at + (asked.days * DAY as f64) as Millis, 9 * HOUR + asked.received_at % (6 * HOUR));
        let answered_at = answered_at.max(asked.received_at + HOUR);
        if answered_at < self.now - 5 * MINUTE {
            let taken_at = answered_at - 20 * MINUTE;
            past.claimed = Some((actor, taken_at));
            past.record(taken_at, Some(actor), Happened::Claimed);
            past.answered_at = Some(answered_at);
            past.stage = Stage::Answered;
            past.say(answered_at, MessageKind::Answer, Some(actor), &line.answer);
            past.record(answered_at, Some(actor), Happened::Answered);
            let closed_at = at_work(answered_at + 21 * DAY, 9 * HOUR);
            if closed_at < self.now - 5 * MINUTE {
                past.stage = Stage::Closed;
                past.closed_at = Some(closed_at);
                past.record(closed_at, Some(actor), Happened::Closed);
            }
        }
        Some(past)
    }
}
