//! The demonstration's feedback, taken in by the same way as the form's, and what came of each piece.

use std::collections::HashMap;

use asko_locales::Lang;
use sea_orm::DbErr;

use super::material::{Material, Piece};
use super::places::Place;
use super::plan::Planned;
use crate::feedback::sorting::Lists;
use crate::feedback::stage::{Act, Stage};
use crate::feedback::store::{Decision, Note, Once, Past};
use crate::feedback::{AnswerWanted, Channel, Happened, Kind, MessageKind, NoChangeReason, Perspective};
use crate::intake::{Submission, receive::prepare_by};
use crate::organisations::Service;
use crate::platform::app::App;
use crate::platform::clock::{DAY, HOUR, MINUTE, Millis};
use crate::routing::Rule;
use crate::text::calendar::DayCount;

/// A piece of feedback that was stored.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    pub feedback_id: i64,
    pub lang: Lang,
    /// The change it led to, by its place in the material.
    pub change: Option<usize>,
}

/// What every piece is told with.
pub struct Teller<'a> {
    pub app: &'a App,
    pub material: &'a Material,
    pub services: &'a [Service],
    pub instrument_id: i64,
    pub keys: &'a [String],
    pub now: Millis,
    /// The rules of each county.
    pub rules: HashMap<i64, Vec<Rule>>,
    /// How much of what waits each person has seen, so that some of it is taken.
    pub waiting: HashMap<i64, u64>,
}

pub fn missing(what: &str) -> DbErr {
    DbErr::Custom(format!("the demonstration names {what}, which is not there"))
}

impl Teller<'_> {
    /// One piece with all that came of it.
    pub fn tell(&mut self, place: &Place, planned: &Planned, once: Option<Once>) -> Result<Past, DbErr> {
        let piece = self.material.pieces.get(planned.piece).ok_or_else(|| missing("a piece"))?;
        let (unit, unit_team) = place.units.get(&piece.unit).ok_or_else(|| missing(&piece.unit))?;
        let scores = self.keys.iter().zip(&planned.scores).filter_map(|(key, score)| score.map(|value| (key.clone(), value))).collect();
        let submission = Submission {
            county: place.county.clone(),
            unit: Some(unit.clone()),
            service: self.services.iter().find(|service| service.code == piece.service).cloned(),
            municipality_code: None,
            lang: Lang::from_code(&piece.lang).unwrap_or_default(),
            kind: Kind::from_code(&piece.kind).unwrap_or(Kind::Unsaid),
            perspective: Perspective::from_code(&piece.perspective).unwrap_or(Perspective::Unsaid),
            channel: Channel::Web,
            text: piece.text.clone(),
            answer_wanted: planned.wanted,
            contact_email: planned.email.clone(),
            instrument_id: Some(self.instrument_id),
            nps: planned.nps,
            answers: scores,
            once,
            source: None,
            responsible_body: None,
            may_show: super::voices::is_allowed(planned.piece),
            received_at: planned.received_at,
        };
        let rules = self.rules.get(&place.county.id).map(Vec::as_slice).unwrap_or_default();
        let (new, arrived) = prepare_by(rules, &[], &Lists::defaults(), self.app, submission)?.into_parts();
        let mut life = Life { past: Past::arrived(new, arrived) };
        if planned.closed_at.is_some() || planned.answered_at.is_some() {
            self.handled(&mut life, place, planned, piece, *unit_team)?;
        } else {
            self.waits(&mut life, place, planned)?;
        }
        Ok(life.past)
    }

    /// Somebody has taken some of what still waits: the first that waits for a day, and every third after it.
    fn waits(&mut self, life: &mut Life, place: &Place, planned: &Planned) -> Result<(), DbErr> {
        let age = self.now - planned.received_at;
        let claimed_at = planned.received_at + age / 3 + HOUR;
        if planned.wanted == AnswerWanted::No || age < DAY || claimed_at > self.now - MINUTE {
            return Ok(());
        }
        let actor = person_of(place, life.past.new.team_id);
        let seen = self.waiting.entry(actor).or_insert(0);
        *seen += 1;
        if *seen % 3 == 1 { life.claim(actor, claimed_at) } else { Ok(()) }
    }

    fn handled(&self, life: &mut Life, place: &Place, planned: &Planned, piece: &Piece, unit_team: i64) -> Result<(), DbErr> {
        let first = planned.claimed_at.or(planned.closed_at).unwrap_or(planned.received_at);
        // A rule found its word in a text about something else: the feedback team sends it on.
        let astray = life.past.new.team_id == place.fallback && !piece.themes.iter().any(|theme| theme == "fees" || theme == "digital");
        if astray && first - planned.received_at > 2 * HOUR {
            let reason = match piece.lang.as_str() {
                "sv" => "Det här gäller enhetens egen verksamhet.",
                _ => "Tämä koskee yksikön omaa toimintaa.",
            };
            let at = planned.received_at + (first - planned.received_at) / 2;
            life.reroute(place.handler, at, unit_team, reason)?;
        }
        let actor = person_of(place, life.past.new.team_id);
        if let Some(at) = planned.claimed_at {
            life.claim(actor, at)?;
        }
        let mut right = piece.themes.clone();
        life.past.new.themes.sort_unstable();
        right.sort_unstable();
        if life.past.new.themes != right {
            life.past.new.themes.clone_from(&right);
            life.past.themes_chosen = true;
            life.past.record(first, Some(actor), Happened::ThemesSet { themes: right });
        }
        if let Some(note) = &piece.note {
            life.past.notes.push(Note { id: 0, feedback_id: 0, at: first, account_id: actor, text: note.clone() });
            life.past.record(first, Some(actor), Happened::Noted);
        }
        if let (Some(at), Some(answer)) = (planned.answered_at, &piece.answer) {
            life.past.say(at, MessageKind::Answer, Some(actor), answer);
            life.answered(at)?;
            life.past.record(at, Some(actor), Happened::Answered);
        }
        // The words of a decision are an answer.
        let decision = planned.decision.and_then(|place| self.material.decisions.get(place));
        if let (Some(at), Some(decision)) = (planned.answered_at, decision) {
            let reason = NoChangeReason::from_code(&decision.reason).unwrap_or(NoChangeReason::Other).code().to_owned();
            let words = decision.words.clone();
            life.past.decisions.push(Decision { id: 0, feedback_id: 0, at, account_id: actor, reason: reason.clone(), words });
            life.answered(at)?;
            life.past.record(at, Some(actor), Happened::NothingChanges { reason });
        }
        if let (Some(at), Some(reply)) = (planned.replied_at, &piece.reply) {
            life.past.say(at, MessageKind::Reply, None, reply);
            life.act(Act::GiverReply)?;
            life.past.record(at, None, Happened::GiverReplied);
        }
        if let Some(at) = planned.closed_at {
            life.act(Act::Close)?;
            life.past.closed_at = Some(at);
            life.past.record(at, Some(actor), Happened::Closed);
        }
        Ok(())
    }
}

/// The handler for their own teams, the lead for all others.
pub fn person_of(place: &Place, team_id: i64) -> i64 {
    if place.handler_teams.contains(&team_id) { place.handler } else { place.lead }
}

/// How the days of a promise with this code are counted.
pub fn count_of(code: &str) -> DayCount {
    DayCount::from_code(code).unwrap_or(DayCount::Calendar)
}

/// One case on its way.
struct Life {
    past: Past,
}

impl Life {
    fn act(&mut self, act: Act) -> Result<(), DbErr> {
        self.past.stage = self.past.stage.after(act).map_err(|refusal| DbErr::Custom(refusal.to_string()))?;
        Ok(())
    }

    fn claim(&mut self, actor: i64, at: Millis) -> Result<(), DbErr> {
        self.act(Act::Claim)?;
        self.past.claimed = Some((actor, at));
        self.past.record(at, Some(actor), Happened::Claimed);
        Ok(())
    }

    fn reroute(&mut self, actor: i64, at: Millis, to_team_id: i64, reason: &str) -> Result<(), DbErr> {
        self.act(Act::Reroute)?;
        let what = Happened::Rerouted { from_team_id: self.past.new.team_id, to_team_id, reason: reason.to_owned() };
        self.past.new.team_id = to_team_id;
        self.past.record(at, Some(actor), what);
        Ok(())
    }

    fn answered(&mut self, at: Millis) -> Result<(), DbErr> {
        self.act(Act::Answer)?;
        debug_assert_eq!(self.past.stage, Stage::Answered);
        self.past.answered_at = Some(at);
        Ok(())
    }
}
