//! Storing the demonstration's feedback by the same way as the form, and what came of each piece.

use asko_locales::Lang;
use sea_orm::{DatabaseTransaction, DbErr};

use super::material::{Material, Piece};
use super::places::Place;
use super::plan::Planned;
use crate::feedback::stage::{Act, Stage};
use crate::feedback::store::{self, GIVER, Move, Once, TEAM};
use crate::feedback::timeline::{Happened, record};
use crate::feedback::{AnswerWanted, Case, Channel, Kind, NoChangeReason, Perspective};
use crate::intake::{Received, Submission, receive};
use crate::organisations::Service;
use crate::platform::app::App;
use crate::platform::clock::{DAY, HOUR, MINUTE, Millis};

/// A piece of feedback that was stored.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    pub feedback_id: i64,
    pub lang: Lang,
    /// The change it led to, by its place in the material.
    pub change: Option<usize>,
}

/// What every piece is stored with.
pub struct Teller<'a> {
    pub app: &'a App,
    pub material: &'a Material,
    pub services: &'a [Service],
    pub instrument_id: i64,
    pub keys: &'a [String],
    pub now: Millis,
    /// How much of what waits each person has seen, so that some of it is taken.
    pub waiting: std::collections::HashMap<i64, u64>,
}

pub fn missing(what: &str) -> DbErr {
    DbErr::Custom(format!("the demonstration names {what}, which is not there"))
}

impl Teller<'_> {
    /// Stores one piece with all that came of it.
    pub async fn tell(&mut self, tx: &DatabaseTransaction, place: &Place, planned: &Planned, once: Option<Once>) -> Result<Told, DbErr> {
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
            received_at: planned.received_at,
        };
        let received = receive(tx, self.app, submission).await?;
        let case = store::by_id(tx, received.feedback_id).await?.ok_or_else(|| missing("its own feedback"))?;
        let mut life = Life { tx, case: &case, to: Move::of(&case, case.stage) };
        if planned.closed_at.is_some() || planned.answered_at.is_some() {
            self.handled(&mut life, place, planned, piece, *unit_team).await?;
        } else {
            self.waits(&mut life, place, planned, &received).await?;
        }
        if !store::move_on(tx, &case, &life.to).await? {
            return Err(missing("a case that nobody else changes"));
        }
        Ok(Told { feedback_id: case.id, lang: Lang::from_code(&piece.lang).unwrap_or_default(), change: planned.change })
    }

    /// Somebody has taken some of what still waits: the first that waits for a day, and every third after it.
    async fn waits(&mut self, life: &mut Life<'_>, place: &Place, planned: &Planned, received: &Received) -> Result<(), DbErr> {
        let age = self.now - planned.received_at;
        let claimed_at = planned.received_at + age / 3 + HOUR;
        if planned.wanted == AnswerWanted::No || age < DAY || claimed_at > self.now - MINUTE {
            return Ok(());
        }
        let actor = person_of(place, received.team_id);
        let seen = self.waiting.entry(actor).or_insert(0);
        *seen += 1;
        if *seen % 3 == 1 {
            life.claim(actor, claimed_at).await?;
        }
        Ok(())
    }

    async fn handled(&self, life: &mut Life<'_>, place: &Place, planned: &Planned, piece: &Piece, unit_team: i64) -> Result<(), DbErr> {
        let (tx, id) = (life.tx, life.case.id);
        let first = planned.claimed_at.or(planned.closed_at).unwrap_or(planned.received_at);
        // A rule found its word in a text about something else: the feedback team sends it on.
        let astray = life.to.team_id == place.fallback && !piece.themes.iter().any(|theme| theme == "fees" || theme == "digital");
        if astray && first - planned.received_at > 2 * HOUR {
            let reason = match piece.lang.as_str() {
                "sv" => "Det här gäller enhetens egen verksamhet.",
                _ => "Tämä koskee yksikön omaa toimintaa.",
            };
            let at = planned.received_at + (first - planned.received_at) / 2;
            life.reroute(place.handler, at, unit_team, reason).await?;
        }
        let actor = person_of(place, life.to.team_id);
        if let Some(at) = planned.claimed_at {
            life.claim(actor, at).await?;
        }
        let mut found = store::themes_of(tx, id).await?;
        let mut right = piece.themes.clone();
        found.sort_unstable();
        right.sort_unstable();
        if found != right {
            store::set_themes(tx, id, right.clone()).await?;
            record(tx, id, first, Some(actor), &Happened::ThemesSet { themes: right }).await?;
        }
        if let Some(note) = &piece.note {
            store::add_note(tx, id, first, actor, note).await?;
            record(tx, id, first, Some(actor), &Happened::Noted).await?;
        }
        if let (Some(at), Some(answer)) = (planned.answered_at, &piece.answer) {
            store::add_message(tx, id, at, TEAM, Some(actor), &piece.lang, answer).await?;
            life.answered(at)?;
            record(tx, id, at, Some(actor), &Happened::Answered).await?;
        }
        // The words of a decision are an answer.
        let decision = planned.decision.and_then(|place| self.material.decisions.get(place));
        if let (Some(at), Some(decision)) = (planned.answered_at, decision) {
            let reason = NoChangeReason::from_code(&decision.reason).unwrap_or(NoChangeReason::Other);
            store::add_decision(tx, id, at, actor, reason, &decision.words).await?;
            life.answered(at)?;
            record(tx, id, at, Some(actor), &Happened::NothingChanges { reason: reason.code().to_owned() }).await?;
        }
        if let (Some(at), Some(reply)) = (planned.replied_at, &piece.reply) {
            store::add_message(tx, id, at, GIVER, None, &piece.lang, reply).await?;
            life.act(Act::GiverReply)?;
            record(tx, id, at, None, &Happened::GiverReplied).await?;
        }
        if let Some(at) = planned.closed_at {
            life.act(Act::Close)?;
            life.to.closed_at = Some(at);
            record(tx, id, at, Some(actor), &Happened::Closed).await?;
        }
        Ok(())
    }
}

/// The handler for their own teams, the lead for all others.
pub fn person_of(place: &Place, team_id: i64) -> i64 {
    if place.handler_teams.contains(&team_id) { place.handler } else { place.lead }
}

/// One case on its way.
struct Life<'a> {
    tx: &'a DatabaseTransaction,
    case: &'a Case,
    to: Move,
}

impl Life<'_> {
    fn act(&mut self, act: Act) -> Result<(), DbErr> {
        self.to.stage = self.to.stage.after(act).map_err(|refusal| DbErr::Custom(refusal.to_string()))?;
        Ok(())
    }

    async fn claim(&mut self, actor: i64, at: Millis) -> Result<(), DbErr> {
        self.act(Act::Claim)?;
        self.to.claimed = Some((actor, at));
        record(self.tx, self.case.id, at, Some(actor), &Happened::Claimed).await
    }

    async fn reroute(&mut self, actor: i64, at: Millis, to_team_id: i64, reason: &str) -> Result<(), DbErr> {
        self.act(Act::Reroute)?;
        let what = Happened::Rerouted { from_team_id: self.to.team_id, to_team_id, reason: reason.to_owned() };
        self.to.team_id = to_team_id;
        record(self.tx, self.case.id, at, Some(actor), &what).await
    }

    fn answered(&mut self, at: Millis) -> Result<(), DbErr> {
        self.act(Act::Answer)?;
        debug_assert_eq!(self.to.stage, Stage::Answered);
        self.to.answered_at = Some(at);
        Ok(())
    }
}
