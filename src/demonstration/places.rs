//! The demonstration's teams, units, rules and people.

use std::collections::HashMap;

use sea_orm::{DatabaseTransaction, DbErr};

use super::material::{Material, UnitLine};
use crate::access::accounts::{self, NewAccount};
use crate::access::{Role, password};
use crate::feedback::{Channel, Kind};
use crate::organisations::catalogue::slug_of;
use crate::organisations::promises::{self, Promise};
use crate::organisations::store::{self, NewTeam, NewUnit};
use crate::organisations::{County, Service, Unit};
use crate::platform::clock::Millis;
use crate::platform::ids::Randomness;
use crate::routing::{self, Rule};
use crate::text::calendar::DayCount;

/// The counties of the demonstration.
pub const COUNTIES: [&str; 2] = ["pohjanmaa", "pirkanmaa"];
/// The county that answers questions sooner than other feedback, from now on.
const QUICK: (&str, Promise) = ("pohjanmaa", Promise { days: 7, count: DayCount::Working });
/// The password of everybody in the demonstration.
pub const PASSWORD: &str = "osallisuus-delaktighet";

/// Who signs in: the address, the role and the name. All invented.
pub static PEOPLE: [(&str, Role, &str); 12] = [
    ("handler@pohjanmaa.example", Role::Handler, "Sofia Backlund"),
    ("lead@pohjanmaa.example", Role::Lead, "Mikael Storgård"),
    ("moderator@pohjanmaa.example", Role::Moderator, "Päivi Ylikoski"),
    ("decision@pohjanmaa.example", Role::DecisionMaker, "Carola Granfors"),
    ("admin@pohjanmaa.example", Role::Admin, "Jari Mäenpää"),
    ("handler@pirkanmaa.example", Role::Handler, "Hanna Koskela"),
    ("lead@pirkanmaa.example", Role::Lead, "Timo Rantakangas"),
    ("moderator@pirkanmaa.example", Role::Moderator, "Aino Vuorela"),
    ("decision@pirkanmaa.example", Role::DecisionMaker, "Elina Salomäki"),
    ("admin@pirkanmaa.example", Role::Admin, "Petri Niemistö"),
    ("operator@asko.example", Role::Operator, "Outi Kalliola"),
    (COLLEAGUE, Role::Handler, "Nina Söderholm"),
];
/// Another handler of the same teams, who rates and translates what the first one wrote.
pub const COLLEAGUE: &str = "colleague@pohjanmaa.example";

/// Words of what the feedback team takes care of for the whole county: fees, and the web service itself.
const FEE_WORDS: &str = "lasku, maksu, asiakasmaksu, faktura, räkning, avgift, invoice, fee";
const WEB_WORDS: &str = "saavutettavuus, ruudunlukija, näytönlukija, tillgänglighet, skärmläsare, screen reader";

/// A county with what the demonstration made in it.
#[derive(Clone, Debug)]
pub struct Place {
    pub county: County,
    pub fallback: i64,
    /// Each unit with its team, by its name in addresses.
    pub units: HashMap<String, (Unit, i64)>,
    pub handler: i64,
    /// The teams of the handler.
    pub handler_teams: Vec<i64>,
    pub lead: i64,
}

/// Hashes everybody's password: about a second's work, done where it holds up nobody, by two at a time.
pub async fn hashes(random: &Randomness) -> Result<Vec<String>, String> {
    let half = |people: &'static [(&str, Role, &str)]| {
        let random = random.clone();
        tokio::task::spawn_blocking(move || people.iter().map(|_| password::hash(&random, PASSWORD)).collect::<Option<Vec<String>>>())
    };
    let (some, others) = PEOPLE.split_at(PEOPLE.len() / 2);
    let (some, others) = tokio::join!(half(some), half(others));
    let all = some.ok().flatten().zip(others.ok().flatten()).map(|(some, others)| [some, others].concat());
    all.ok_or_else(|| "the demonstration's passwords cannot be hashed".to_owned())
}

/// Makes everything but feedback; `since` is when it all began.
pub async fn settle(tx: &DatabaseTransaction, material: &Material, hashes: Vec<String>, since: Millis) -> Result<Vec<Place>, DbErr> {
    let services = store::services(tx).await?;
    let mut places = Vec::new();
    for slug in COUNTIES {
        let county = store::county_by_slug(tx, slug).await?.ok_or_else(|| DbErr::RecordNotFound(format!("county {slug}")))?;
        store::open_county(tx, county.id, since).await?;
        if slug == QUICK.0 {
            promises::set(tx, county.id, Kind::Question.code(), Channel::Web.code(), QUICK.1).await?;
        }
        places.push(settle_county(tx, material, county, &services).await?);
    }
    for ((email, role, name), hash) in PEOPLE.into_iter().zip(hashes) {
        let mut place = places.iter_mut().find(|place| email.ends_with(&format!("@{}.example", place.county.slug)));
        let team_ids = place.as_ref().filter(|_| role == Role::Handler).map(|place| place.handler_teams.clone()).unwrap_or_default();
        let county_id = place.as_ref().map(|place| place.county.id);
        let account =
            NewAccount { county_id, email: email.to_owned(), name: name.to_owned(), password_hash: hash, roles: vec![role], team_ids };
        let id = accounts::add(tx, account, since).await?;
        match (&mut place, role) {
            (Some(place), Role::Handler) if email != COLLEAGUE => place.handler = id,
            (Some(place), Role::Lead) => place.lead = id,
            _ => {}
        }
    }
    Ok(places)
}

async fn settle_county(tx: &DatabaseTransaction, material: &Material, county: County, services: &[Service]) -> Result<Place, DbErr> {
    let fallback = county.fallback_team_id.ok_or_else(|| DbErr::Custom(format!("county {} has no team of last resort", county.slug)))?;
    let mut teams: HashMap<String, i64> = HashMap::new();
    let mut units = HashMap::new();
    let mut handler_teams = vec![fallback];
    let mut rules = vec![by_words(fallback, FEE_WORDS), by_words(fallback, WEB_WORDS)];
    let mut by_service: Vec<Rule> = Vec::new();
    for line in material.units.iter().filter(|line| line.county == county.slug) {
        let team_slug = slug_of(&line.team_fi);
        let team_id = match teams.get(&team_slug) {
            Some(id) => *id,
            None => add_team(tx, &county, line, &team_slug).await?,
        };
        teams.insert(team_slug, team_id);
        if handler_teams.len() < 3 && !handler_teams.contains(&team_id) {
            handler_teams.push(team_id);
        }
        let service_ids: Vec<i64> =
            line.services.split(';').filter_map(|code| services.iter().find(|service| service.code == code)).map(|s| s.id).collect();
        let unit = add_unit(tx, &county, line, &service_ids).await?;
        rules.push(Rule { unit_id: Some(unit.id), ..nothing(team_id) });
        for service_id in service_ids {
            let same = |rule: &Rule| rule.service_id == Some(service_id) && rule.municipality_code == unit.municipality_code;
            if !by_service.iter().any(same) {
                let place = unit.municipality_code.clone();
                by_service.push(Rule { service_id: Some(service_id), municipality_code: place, ..nothing(team_id) });
            }
        }
        units.insert(line.slug.clone(), (unit, team_id));
    }
    rules.extend(by_service);
    for (position, rule) in (1..).zip(rules) {
        routing::store::add(tx, Rule { county_id: county.id, position, ..rule }).await?;
    }
    Ok(Place { county, fallback, units, handler: 0, handler_teams, lead: 0 })
}

async fn add_team(tx: &DatabaseTransaction, county: &County, line: &UnitLine, slug: &str) -> Result<i64, DbErr> {
    let email = format!("{slug}@{}.example", county.slug);
    let names = [line.team_fi.as_str(), line.team_sv.as_str(), line.team_en.as_str()];
    store::add_team(tx, NewTeam { county_id: county.id, slug, names, email: Some(&email) }).await
}

async fn add_unit(tx: &DatabaseTransaction, county: &County, line: &UnitLine, service_ids: &[i64]) -> Result<Unit, DbErr> {
    let new = NewUnit {
        county_id: county.id,
        slug: &line.slug,
        names: [&line.fi, &line.sv, &line.en],
        municipality_code: Some(&line.municipality),
        addresses: [&line.address_fi, &line.address_sv],
        service_ids,
    };
    let id = store::add_unit(tx, new).await?;
    store::unit_by_id(tx, id).await?.ok_or_else(|| DbErr::RecordNotFound(format!("unit {}", line.slug)))
}

fn by_words(team_id: i64, words: &str) -> Rule {
    Rule { words: Some(words.to_owned()), ..nothing(team_id) }
}

/// A rule that looks at nothing yet.
fn nothing(team_id: i64) -> Rule {
    Rule {
        id: 0,
        county_id: 0,
        position: 0,
        team_id,
        service_id: None,
        unit_id: None,
        municipality_code: None,
        words: None,
        language: None,
    }
}
