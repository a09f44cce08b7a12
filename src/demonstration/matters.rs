//! What is on the demonstration's desks just now: matters that wait for something, each in a state of its own.

use std::collections::HashMap;

use asko_locales::Lang;
use sea_orm::{DatabaseTransaction, DbErr};
use serde::Deserialize;

use super::places::{COLLEAGUE, Place};
use super::story::{missing, person_of};
use super::{SEED, once, token};
use crate::access::accounts;
use crate::feedback::duties::{self, Duty, DutyKind};
use crate::feedback::objections::{self, GiverAnswer, Objection, due_of, warn_of};
use crate::feedback::severity::{self, Rating, Role};
use crate::feedback::sorting::Lists;
use crate::feedback::store::{self, Case, Move, Past};
use crate::feedback::themes::{self, NewTheme};
use crate::feedback::timeline::record;
use crate::feedback::{AnswerWanted, Channel, Happened, Kind, MessageKind, Perspective, Stage, Stop, merged};
use crate::intake::{Submission, receive::prepare_by};
use crate::organisations::Service;
use crate::platform::app::App;
use crate::platform::clock::{DAY, HOUR, MINUTE, Millis, day_in_finland, end_of_day_after, hour_of_day};
use crate::platform::ids::Randomness;
use crate::routing;
use crate::text::both::Both;
use crate::text::calendar::moved_by_stop;

/// The first seed of the codes: the givers of these matters follow them.
const CODES_FROM: u64 = 100;
/// How many days ago an objection was answered that is.
const ANSWERED_AGO: i64 = 8;

/// A matter: what was written, and what came of it.
#[derive(Clone, Debug, Deserialize)]
pub struct MatterLine {
    pub county: String,
    pub unit: String,
    pub service: String,
    #[serde(default = "super::material::finnish")]
    pub lang: String,
    pub kind: String,
    pub perspective: String,
    pub themes: Vec<String>,
    /// How many days ago it arrived; 0 is a few hours ago.
    pub days: i64,
    pub text: String,
    pub state: State,
    /// How many days ago what the state tells of happened.
    #[serde(default)]
    pub then: i64,
    /// What the team wrote about it: a reason, a note or a question.
    #[serde(default)]
    pub words: String,
    /// What the giver wrote back.
    #[serde(default)]
    pub reply: String,
}

/// What came of a matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nothing yet.
    Waits,
    /// The giver was asked whether it is to be an objection.
    ObjectionAsked,
    /// They said no.
    ObjectionDeclined,
    /// They said yes.
    ObjectionTransferred,
    /// And it was answered.
    ObjectionAnswered,
    /// The lead has rated it, and a second rating is waited for.
    SeverityByLead,
    /// The handler has rated it, and a second rating is waited for.
    SeverityByHandler,
    /// Two have rated it alike.
    SeverityAgreed,
    /// Two have rated it differently.
    SeverityDiffers,
    /// Words in it seem urgent, and somebody found that it is not.
    NotUrgent,
    /// Others of the same unit are handled with it.
    Living,
    /// It is handled with the living one of its unit.
    Merged,
    /// More time was taken.
    Extended,
    /// The clock stands for a reason.
    Paused,
    /// The giver was asked something and has not answered.
    Question,
    /// The giver was asked something and has answered.
    Replied,
}

/// Makes them; each with its line, so that [`carry_out`] does the rest when they have rows.
pub async fn tell<'a>(
    tx: &DatabaseTransaction,
    app: &App,
    lines: &'a [MatterLine],
    places: &[Place],
    services: &[Service],
) -> Result<Vec<(Past, &'a MatterLine)>, DbErr> {
    // With randomness of their own, so that the references of everything else stay as they were.
    let app = App { random: Randomness::seeded(SEED.wrapping_add(300)), ..app.clone() };
    let now = app.clock.now();
    let mut ready = HashMap::new();
    for place in places {
        if place.county.bilingual {
            themes::add(tx, place.county.id, parking(), now - 200 * DAY).await?;
        }
        objections::keep(tx, place.county.id, settings_of(&place.county.slug)).await?;
        let county_id = place.county.id;
        ready.insert(county_id, (routing::store::rules_of(tx, county_id).await?, Lists::of(tx, county_id).await?));
    }
    let mut all = Vec::with_capacity(lines.len());
    for (line, seed) in lines.iter().zip(CODES_FROM..) {
        let place = places.iter().find(|place| place.county.slug == line.county).ok_or_else(|| missing(&line.county))?;
        let (unit, _) = place.units.get(&line.unit).ok_or_else(|| missing(&line.unit))?;
        let (rules, lists) = ready.get(&place.county.id).ok_or_else(|| missing(&line.county))?;
        let received_at = received_at(line, now, seed);
        let submission = Submission {
            county: place.county.clone(),
            unit: Some(unit.clone()),
            service: services.iter().find(|service| service.code == line.service).cloned(),
            municipality_code: None,
            lang: Lang::from_code(&line.lang).unwrap_or_default(),
            kind: Kind::from_code(&line.kind).ok_or_else(|| missing(&line.kind))?,
            perspective: Perspective::from_code(&line.perspective).ok_or_else(|| missing(&line.perspective))?,
            channel: Channel::Web,
            text: line.text.clone(),
            answer_wanted: AnswerWanted::Code,
            contact_email: None,
            instrument_id: None,
            nps: None,
            answers: Vec::new(),
            once: Some(once(&app, &token(seed), received_at)),
            source: None,
            responsible_body: None,
            may_show: false,
            received_at,
        };
        let (new, arrived) = prepare_by(rules, &[], lists, &app, submission)?.into_parts();
        let mut past = Past::arrived(new, arrived);
        let at = at(line.then, now);
        let who = person_of(place, past.new.team_id);
        if !matches!(line.state, State::Waits | State::Merged) {
            past.claimed = Some((who, at - HOUR));
            past.stage = Stage::InHandling;
            past.record(at - HOUR, Some(who), Happened::Claimed);
            if past.new.themes != line.themes {
                past.new.themes.clone_from(&line.themes);
                past.record(at - HOUR + MINUTE, Some(who), Happened::ThemesSet { themes: line.themes.clone() });
            }
            past.themes_chosen = true;
        }
        happened(&mut past, line, at, who);
        all.push((past, line));
    }
    Ok(all)
}

/// When a matter arrived: in the morning of its day.
fn received_at(line: &MatterLine, now: Millis, seed: u64) -> Millis {
    let minutes = i64::try_from(seed % 50).unwrap_or(0) * MINUTE;
    match line.days {
        0 => now - 3 * HOUR - minutes,
        days => hour_of_day(day_in_finland(now - days * DAY), 8) + minutes,
    }
}

/// The moment at which something was done about it, so many days ago.
fn at(days: i64, now: Millis) -> Millis {
    if days == 0 { now - HOUR } else { hour_of_day(day_in_finland(now - days * DAY), 13) }
}

/// The county's own theme of the demonstration.
fn parking() -> NewTheme {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    NewTheme {
        names: ["Pysäköinti", "Parkering", "Parking"].map(str::to_owned),
        words: [words(&["pysäköinti", "pysäköidä", "invapaikka"]), words(&["parkering", "parkera"]), words(&["parking"])],
    }
}

/// What a county of the demonstration says of objections.
fn settings_of(slug: &str) -> objections::Settings {
    objections::Settings {
        channel: Both::new(
            "Muistutuksen voi tehdä myös paperilla. Lomakkeen saa jokaisesta toimipisteestä.",
            "Du kan också lämna anmärkningen på papper. Blanketten finns på alla våra enheter.",
        ),
        patient_ombud: Both::new(
            "Potilasasiavastaava neuvoo maksutta arkisin kello 9–12, puhelin 000 123 4567 (esimerkki).",
            "Patientombudet ger gratis råd vardagar klockan 9–12, telefon 000 123 4567 (exempel).",
        ),
        social_ombud: Both::new(
            "Sosiaaliasiavastaava neuvoo maksutta arkisin kello 9–12, puhelin 000 123 4568 (esimerkki).",
            "Socialombudet ger gratis råd vardagar klockan 9–12, telefon 000 123 4568 (exempel).",
        ),
        registry_email: Some(format!("kirjaamo@{slug}.example")),
    }
}

/// Writes what was said and what happened on the timeline.
fn happened(past: &mut Past, line: &MatterLine, at: Millis, who: i64) {
    let words = || line.words.clone();
    let stopped = |why: Stop, reason: String| Happened::ClockStopped { why: why.code().to_owned(), reason };
    match line.state {
        State::Waits | State::Living | State::Merged => {}
        State::SeverityByLead | State::SeverityByHandler | State::SeverityAgreed | State::SeverityDiffers => {}
        State::ObjectionAsked => {
            past.record(at, Some(who), Happened::ObjectionAsked { reason: words() });
            past.record(at, Some(who), stopped(Stop::Giver, String::new()));
        }
        State::ObjectionDeclined => {
            past.record(at - 30 * MINUTE, Some(who), Happened::ObjectionAsked { reason: words() });
            past.record(at, None, Happened::ObjectionDeclined);
        }
        State::ObjectionTransferred | State::ObjectionAnswered => {
            past.record(at - 30 * MINUTE, Some(who), Happened::ObjectionAsked { reason: words() });
            past.record(at, None, Happened::ObjectionTransferred);
            past.stage = Stage::Transferred;
        }
        State::NotUrgent => {
            past.new.urgent = false;
            past.record(at, Some(who), Happened::UrgencyChecked { urgent: false, reason: words() });
        }
        State::Extended => {
            past.record(at, Some(who), Happened::Extended { due_at: end_of_day_after(past.new.due_at, 7), reason: words() });
        }
        State::Paused => past.record(at, Some(who), stopped(Stop::Reason, words())),
        State::Question | State::Replied => {
            past.say(at, MessageKind::Question, Some(who), &line.words);
            past.record(at, Some(who), Happened::AskedGiver);
            past.record(at, Some(who), stopped(Stop::Giver, String::new()));
            if line.state == State::Replied {
                let back = at + DAY + 6 * HOUR;
                past.say(back, MessageKind::Reply, None, &line.reply);
                past.record(back, None, Happened::GiverReplied);
                past.new.due_at = moved_by_stop(past.new.due_at, at, back, super::story::count_of(&past.new.day_count));
                past.record(back, None, Happened::ClockRuns { due_at: past.new.due_at });
            }
        }
    }
}

/// Does what needs the rows of the matters: `all` are those of [`tell`] with their rows.
pub async fn carry_out(tx: &DatabaseTransaction, places: &[Place], all: &[(i64, &Past, &MatterLine)], now: Millis) -> Result<(), DbErr> {
    let colleague = accounts::by_email(tx, COLLEAGUE).await?.ok_or_else(|| missing(COLLEAGUE))?.id;
    for (id, past, line) in all {
        let place = places.iter().find(|place| place.county.slug == line.county).ok_or_else(|| missing(&line.county))?;
        let case = store::by_id(tx, *id).await?.ok_or_else(|| missing("a matter"))?;
        let (at, who) = (at(line.then, now), person_of(place, past.new.team_id));
        let mut to = Move::of(&case, case.stage);
        match line.state {
            State::Waits | State::Living | State::NotUrgent | State::Replied => continue,
            State::ObjectionAsked => to.stopped = Some((at, Stop::Giver)),
            State::ObjectionDeclined | State::ObjectionTransferred | State::ObjectionAnswered => {}
            State::Question => to.stopped = Some((at, Stop::Giver)),
            State::Paused => to.stopped = Some((at, Stop::Reason)),
            State::Extended => {
                to.first_due_at = Some(case.due_at);
                to.due_at = end_of_day_after(case.due_at, 7);
            }
            State::Merged => {
                let living = all.iter().find(|(_, other, said)| said.state == State::Living && other.new.unit_id == past.new.unit_id);
                let (living_id, ..) = living.ok_or_else(|| missing("a living case"))?;
                let living = store::by_id(tx, *living_id).await?.ok_or_else(|| missing("a living case"))?;
                merged::merge(tx, &case, &living, who, at).await.map_err(|unable| DbErr::Custom(unable.to_string()))?;
                continue;
            }
            State::SeverityByLead => to.severity = rate(tx, &case, line, &[(place.lead, 3)], at).await?,
            State::SeverityByHandler => to.severity = rate(tx, &case, line, &[(place.handler, 3)], at).await?,
            State::SeverityAgreed => to.severity = rate(tx, &case, line, &[(place.handler, 3), (place.lead, 3)], at).await?,
            State::SeverityDiffers => to.severity = rate(tx, &case, line, &[(place.handler, 3), (colleague, 2)], at).await?,
        }
        if let Some(objection) = objection(line, &case, who, at, now) {
            let open = objection.transferred_at.is_some() && objection.answered_on.is_none();
            let due = open.then(|| Duty::of_case(&case, DutyKind::ObjectionDue, warn_of(at)));
            // Whoever was to be warned was, on the day it was time.
            let warned_at = objection.transferred_at.map(warn_of).filter(|warned_at| *warned_at < now);
            if objection.answered_on.is_some() {
                record(tx, case.id, at_answer(now), Some(place.lead), &Happened::ObjectionAnswered).await?;
            }
            objections::tell_past(tx, &case, objection, warned_at).await?;
            if let Some(due) = due {
                duties::add(tx, due).await?;
            }
        }
        store::move_on(tx, &case, &to).await?;
    }
    Ok(())
}

/// When an objection was answered that is.
fn at_answer(now: Millis) -> Millis {
    at(ANSWERED_AGO, now)
}

/// What became of the question whether a matter is an objection, where that was asked.
fn objection(line: &MatterLine, case: &Case, who: i64, at: Millis, now: Millis) -> Option<Objection> {
    let wants = matches!(line.state, State::ObjectionTransferred | State::ObjectionAnswered);
    let giver_answer = match line.state {
        State::ObjectionAsked => None,
        State::ObjectionDeclined => Some(GiverAnswer::Declines),
        _ if wants => Some(GiverAnswer::Wants),
        _ => return None,
    };
    let answered = line.state == State::ObjectionAnswered;
    Some(Objection {
        feedback_id: case.id,
        reason: line.words.clone(),
        asked_at: Some(if giver_answer.is_some() { at - 30 * MINUTE } else { at }),
        asked_by: Some(who),
        waits_until: giver_answer.is_none().then(|| end_of_day_after(at, objections::ASK_DAYS)),
        giver_answer,
        giver_answered_at: giver_answer.map(|_| at),
        transferred_at: wants.then_some(at),
        transferred_by: None,
        due_at: wants.then(|| due_of(at)),
        answered_on: answered.then(|| day_in_finland(at_answer(now))),
        registry_number: answered.then(|| "412/05.07".to_owned()),
    })
}

/// Keeps these ratings, the first, and then the second an hour after it; gives the one that counts, which is not known before
/// there are two.
async fn rate(tx: &DatabaseTransaction, case: &Case, line: &MatterLine, given: &[(i64, i64)], at: Millis) -> Result<Option<i64>, DbErr> {
    for ((account_id, rating), place) in given.iter().zip(0..) {
        let (at, first) = (at + place * HOUR, place == 0);
        let role = if first { Role::First } else { Role::Second };
        let note = if first { line.words.clone() } else { String::new() };
        severity::add(tx, case.id, Rating { account_id: *account_id, at, role, rating: *rating, note }).await?;
        record(tx, case.id, at, Some(*account_id), &Happened::SeverityRated { rating: *rating }).await?;
    }
    if let [(first, _)] = given {
        let duty = Duty { but_account_id: Some(*first), ..Duty::of_case(case, DutyKind::RateSeverity, at) };
        duties::add(tx, duty).await?;
        return Ok(None);
    }
    Ok(given.iter().map(|(_, rating)| *rating).max())
}
