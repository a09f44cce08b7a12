//! A demonstration: two counties with invented feedback, answers and changes, the same at every start.

mod activities;
mod afterwards;
mod changes;
mod lots;
mod material;
mod matters;
mod places;
mod plan;
mod populations;
pub mod publications;
mod said;
mod story;
mod surveys;
mod templates;
mod times;
mod traces;
mod truths;
mod views;
mod voices;

use std::collections::HashMap;

use asko_locales::Lang;
use sea_orm::{DatabaseTransaction, DbErr};

use crate::access::accounts;
use crate::feedback::code::FollowUpCode;
use crate::feedback::store::{self as feedback, Once, Past};
use crate::organisations::store as organisations;
use crate::platform::app::App;
use crate::platform::clock::{DAY, Millis};
use crate::platform::csrf::FormToken;
use crate::platform::ids::Randomness;
use crate::platform::keys::Purpose;
use crate::questions;
use crate::routing;
use changes::Ground;
use material::Material;
use matters::MatterLine;
use places::{COUNTIES, PEOPLE};
use plan::Planned;
use story::Told;
use times::ChangeTimes;

pub use places::PASSWORD;

/// The seed of everything that looks random.
const SEED: u64 = 20_260_803;
/// The languages of the pieces of feedback whose codes are shown, each with the seed of its code.
const CODES: [(&str, u64); 2] = [("fi", 1), ("sv", 2)];

/// What is shown at the start.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Who signs in: address and name.
    pub sign_ins: Vec<(String, String)>,
    /// Feedback to follow.
    pub codes: Vec<ShownCode>,
}

/// A follow-up code to try.
#[derive(Clone, Debug)]
pub struct ShownCode {
    /// The language of the feedback.
    pub language: &'static str,
    /// The county's name in addresses.
    pub county: &'static str,
    /// The code.
    pub shown: String,
}

/// What is to be found of a change of the demonstration, whose figures were drawn from a known truth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The change's name in Finnish.
    pub title: String,
    /// The verdict's code.
    pub verdict: String,
}

/// What is to be found of each change whose truth is known.
///
/// # Errors
/// The demonstration's files cannot be read.
pub fn expected() -> Result<Vec<Expected>, String> {
    let material = Material::read().map_err(|error| error.to_string())?;
    let found = material.truths.iter().filter_map(|truth| {
        let change = material.changes.iter().find(|change| Some(&change.name) == truth.change.as_ref())?;
        Some(Expected { title: change.title_fi.clone(), verdict: truth.verdict.clone()? })
    });
    Ok(found.collect())
}

fn token(seed: u64) -> FormToken {
    FormToken { random: Randomness::seeded(SEED.wrapping_add(seed)).bytes(), issued_at: 0 }
}

/// Loads the demonstration into a database that has no feedback and no account. Tells what to show when the
/// demonstration is there, now or from before; nothing when the database holds something else.
///
/// # Errors
/// A sentence that says what is wrong.
pub async fn load(app: &App) -> Result<Option<Shown>, String> {
    let failed = |error: DbErr| format!("the demonstration cannot be loaded: {error}");
    let empty = !accounts::any(app.db.read()).await.map_err(failed)? && !feedback::any(app.db.read()).await.map_err(failed)?;
    if empty {
        let material = Material::read().map_err(failed)?;
        let hashes = places::hashes(&app.random).await?;
        // The same references at every start; everything else of the program keeps its own randomness.
        let told_by = App { random: Randomness::seeded(SEED), ..app.clone() };
        app.db.write(move |tx| Box::pin(async move { fill(tx, &told_by, &material, hashes).await })).await.map_err(failed)?;
        publications::publish(app).await.map_err(failed)?;
    }
    shown(app).await.map_err(failed)
}

async fn shown(app: &App) -> Result<Option<Shown>, DbErr> {
    let db = app.db.read();
    for (email, ..) in PEOPLE {
        if !accounts::is_taken(db, email).await? {
            return Ok(None);
        }
    }
    let mut codes = Vec::new();
    for (language, seed) in CODES {
        let code = FollowUpCode::of(&app.keys, &token(seed));
        for slug in COUNTIES {
            let Some(county) = organisations::county_by_slug(db, slug).await? else { continue };
            if feedback::by_code(db, county.id, code.hash(&app.keys)).await?.is_some() {
                codes.push(ShownCode { language, county: slug, shown: code.shown() });
            }
        }
    }
    let sign_ins = PEOPLE.map(|(email, _, name)| (email.to_owned(), name.to_owned()));
    Ok(Some(Shown { sign_ins: sign_ins.to_vec(), codes }))
}

async fn fill(tx: &DatabaseTransaction, app: &App, material: &Material, hashes: Vec<String>) -> Result<(), DbErr> {
    let now = app.clock.now();
    let places = places::settle(tx, material, hashes, now - truths::REACH - 30 * DAY).await?;
    templates::keep(tx, &places, now).await?;
    let instrument = questions::current(tx).await?;
    let keys: Vec<String> = instrument.wording.statements.iter().map(|statement| statement.key.clone()).collect();
    let services = organisations::services(tx).await?;
    let planned = plan::plan(material, &keys, SEED, now);
    let times = times::change_times(material, now);
    let with_code: HashMap<usize, u64> = CODES
        .into_iter()
        .filter_map(|(language, seed)| followed(material, &times, &planned, language, now).map(|piece| (piece, seed)))
        .collect();
    let mut rules = HashMap::new();
    for place in &places {
        rules.insert(place.county.id, routing::store::rules_of(tx, place.county.id).await?);
    }
    let instrument_id = instrument.id;
    let mut teller = story::Teller { app, material, services: &services, instrument_id, keys: &keys, now, rules, waiting: HashMap::new() };
    let mut all = Vec::with_capacity(planned.len());
    for one in &planned {
        let piece = material.pieces.get(one.piece);
        let place = piece.and_then(|piece| places.iter().find(|place| place.county.slug == piece.county));
        let place = place.ok_or_else(|| DbErr::Custom("the demonstration names a county that it has not".to_owned()))?;
        let once = with_code.get(&one.piece).map(|seed| once(app, &token(*seed), one.received_at));
        all.push((teller.tell(place, one, once)?, one.change));
    }
    // With randomness of their own, so that the references of everything else stay as they were.
    let held = activities::make(tx, app, &Randomness::seeded(SEED.wrapping_add(100)), &places, &services).await?;
    let words = all.len();
    all.extend(surveys::draw(tx, app, material, &places, &services, instrument_id, &times).await?);
    let drawn = all.len();
    let (matters, lines): (Vec<Past>, Vec<&MatterLine>) =
        matters::tell(tx, app, &material.matters, &places, &services).await?.into_iter().unzip();
    all.extend(matters.into_iter().map(|past| (past, None)));
    let (past, led_to): (Vec<Past>, Vec<Option<usize>>) = all.into_iter().unzip();
    let ids = feedback::insert_past(tx, &past).await?;
    let allowed = ids.iter().zip(&past).filter(|(_, past)| past.new.may_show).map(|(id, _)| *id);
    let allowed: Vec<i64> = allowed.collect();
    voices::publish(tx, app, &places, &allowed, now).await?;
    // Who is shown how one follows has not said yet whether it helped.
    let still_asked: Vec<i64> = ids.iter().zip(&past).filter(|(_, past)| past.new.once.is_some()).map(|(id, _)| *id).collect();
    let in_words: Vec<(i64, &Past)> = ids.iter().copied().zip(&past).take(words).collect();
    said::pass_thanks_on(tx, &places, &in_words, now).await?;
    said::rate(tx, &in_words, &still_asked, now).await?;
    said::begin_answers(tx, &places, &in_words, now).await?;
    let on_desks: Vec<(i64, &Past, &MatterLine)> =
        ids.iter().copied().zip(&past).skip(drawn).zip(lines).map(|((id, past), line)| (id, past, line)).collect();
    matters::carry_out(tx, &places, &on_desks, now).await?;
    traces::leave(tx, &places, &ids.iter().copied().zip(&past).collect::<Vec<_>>()).await?;
    views::save(tx, &places, now).await?;
    populations::enter(tx, &places, now).await?;
    let lang = |past: &Past| Lang::from_code(&past.new.language).unwrap_or_default();
    let told = ids.into_iter().zip(&past).zip(led_to).filter(|(_, change)| change.is_some());
    let told: Vec<Told> = told.map(|((feedback_id, past), change)| Told { feedback_id, lang: lang(past), change }).collect();
    let ground = Ground { material, places: &places, services: &services, times: &times, told: &told, activities: &held };
    let made = changes::make(tx, app, ground).await?;
    afterwards::helped(tx, app, &made, &told, &still_asked).await?;
    afterwards::counted(tx, material, &made, now).await?;
    afterwards::judge(tx, &made, now).await?;
    log::info!("the demonstration is loaded: {words} pieces of feedback in words, {} changes", made.len());
    Ok(())
}

/// The piece to show how one follows: it was answered, left without an address and led to a change that was made long enough
/// ago to ask whether it helped; best one with a reply.
fn followed(material: &Material, times: &[ChangeTimes], planned: &[Planned], language: &str, now: Millis) -> Option<usize> {
    let asked = |one: &&Planned| {
        let made_at = one.change.and_then(|change| times.get(change)).and_then(|at| at.confirmed_at);
        one.answered_at.is_some() && one.email.is_none() && made_at.is_some_and(|made_at| made_at + changes::ASKED_AFTER < now - DAY)
    };
    let of_language = |one: &&Planned| material.pieces.get(one.piece).is_some_and(|piece| piece.lang == language);
    let best = planned.iter().filter(of_language).filter(asked);
    best.max_by_key(|one| (one.replied_at.is_some(), std::cmp::Reverse(one.piece))).map(|one| one.piece)
}

/// As the form would have left it.
fn once(app: &App, token: &FormToken, received_at: Millis) -> Once {
    Once {
        token: app.keys.mac(Purpose::Idempotency, &token.random).to_vec(),
        body: app.keys.mac(Purpose::Body, &received_at.to_be_bytes()).to_vec(),
        code: FollowUpCode::of(&app.keys, token).hash(&app.keys),
    }
}
