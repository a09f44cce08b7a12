//! What a test needs to be there: counties, teams, units, rules, accounts, feedback.

use std::sync::LazyLock;

use argon2::password_hash::PasswordHasher as _;
use argon2::{Algorithm, Argon2, Params, Version};
use asko::access::{Role, accounts};
use asko::changes::{Both, Details, Direction, Measure, Object, Progress, Record, Registration, Stage, store as changes};
use asko::feedback::{AnswerWanted, Channel, Kind, Perspective};
use asko::intake::{Received, Submission, announce, receive};
use asko::organisations::store::{NewTeam, NewUnit};
use asko::organisations::{County, Service, Team, Unit, store};
use asko::platform::clock::day_in_finland;
use asko::routing::{self, Rule};
use asko_locales::Lang;
use sea_orm::DbErr;

use super::TestApp;

/// The password of all accounts that tests make.
pub const PASSWORD: &str = "osallisuus-delaktighet";

/// Its hash with the least work Argon2 allows, so that tests do not wait for it.
pub(super) static CHEAP_HASH: LazyLock<String> = LazyLock::new(|| {
    let cheap = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8, 1, 1, None).unwrap());
    cheap.hash_password_with_salt(PASSWORD.as_bytes(), b"sixteen bytes ok").unwrap().to_string()
});

/// "saapuneet-laskut" as "Saapuneet laskut".
fn name_of(slug: &str) -> String {
    let words = slug.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl TestApp {
    /// Opens a county of the catalogue for feedback.
    pub async fn open_county(&self, slug: &str) -> County {
        let county = store::county_by_slug(self.app.db.read(), slug).await.unwrap().unwrap_or_else(|| panic!("no county {slug}"));
        let now = self.app.clock.now();
        self.app.db.write(move |tx| Box::pin(async move { store::open_county(tx, county.id, now).await })).await.unwrap();
        store::county_by_slug(self.app.db.read(), slug).await.unwrap().unwrap()
    }

    /// Makes a team that hears of new feedback at `<slug>@<county>.example`.
    pub async fn team(&self, county: &County, slug: &str) -> Team {
        let (county_id, slug, email) = (county.id, slug.to_owned(), format!("{slug}@{}.example", county.slug));
        let name = name_of(&slug);
        let id = self
            .app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    let names = [name.as_str(), &name, &name];
                    store::add_team(tx, NewTeam { county_id, slug: &slug, names, email: Some(&email) }).await
                })
            })
            .await
            .unwrap();
        store::team_by_id(self.app.db.read(), id).await.unwrap().unwrap()
    }

    /// Makes a unit that gives these services (slugs of the catalogue).
    pub async fn unit(&self, county: &County, slug: &str, services: &[&str]) -> Unit {
        let mut service_ids = Vec::new();
        for service in services {
            service_ids.push(self.service(service).await.id);
        }
        let municipality = store::municipalities_of(self.app.db.read(), county.id).await.unwrap().into_iter().next().map(|m| m.code);
        let (county_id, slug, name) = (county.id, slug.to_owned(), name_of(slug));
        let id = self
            .app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    let unit = NewUnit {
                        county_id,
                        slug: &slug,
                        names: [&name, &name, &name],
                        municipality_code: municipality.as_deref(),
                        addresses: ["Koulukatu 1", "Skolgatan 1"],
                        service_ids: &service_ids,
                    };
                    store::add_unit(tx, unit).await
                })
            })
            .await
            .unwrap();
        store::unit_by_id(self.app.db.read(), id).await.unwrap().unwrap()
    }

    /// A service of the catalogue by its name in addresses.
    pub async fn service(&self, slug: &str) -> Service {
        store::service_by_slug(self.app.db.read(), slug).await.unwrap().unwrap_or_else(|| panic!("no service {slug}"))
    }

    /// Adds a routing rule at the end: `|rule| rule.unit_id = Some(unit.id)`.
    pub async fn rule(&self, county: &County, team: &Team, change: impl FnOnce(&mut Rule)) {
        let before = routing::store::rules_of(self.app.db.read(), county.id).await.unwrap();
        let position = before.last().map_or(1, |rule| rule.position + 1);
        let mut rule = Rule {
            id: 0,
            county_id: county.id,
            position,
            team_id: team.id,
            service_id: None,
            unit_id: None,
            municipality_code: None,
            words: None,
            language: None,
        };
        change(&mut rule);
        self.app.db.write(move |tx| Box::pin(async move { routing::store::add(tx, rule).await })).await.unwrap();
    }

    /// Makes an account with the password of all tests; its name is the part before the @. Returns its id.
    pub async fn account(&self, county: Option<&County>, email: &str, roles: &[Role], teams: &[&Team]) -> i64 {
        let account = accounts::NewAccount {
            county_id: county.map(|county| county.id),
            email: email.to_owned(),
            name: name_of(email.split('@').next().unwrap_or_default()),
            password_hash: CHEAP_HASH.clone(),
            roles: roles.to_vec(),
            team_ids: teams.iter().map(|team| team.id).collect(),
        };
        let now = self.app.clock.now();
        self.app.db.write(move |tx| Box::pin(async move { accounts::add(tx, account, now).await })).await.unwrap()
    }

    /// A piece of feedback as the form would send it: Finnish, a problem of one's own, an answer wanted by code.
    pub fn submission(&self, county: &County) -> Submission {
        Submission {
            county: county.clone(),
            unit: None,
            service: None,
            municipality_code: None,
            lang: Lang::Fi,
            kind: Kind::Problem,
            perspective: Perspective::Own,
            channel: Channel::Web,
            text: "Odotin puhelimessa tunnin.".to_owned(),
            answer_wanted: AnswerWanted::Code,
            contact_email: None,
            instrument_id: None,
            nps: None,
            answers: Vec::new(),
            once: None,
            source: None,
            responsible_body: None,
            received_at: self.app.clock.now(),
            may_show: false,
        }
    }

    /// Takes a piece of feedback in and tells of it by mail, as the form does: `|submission| submission.text = …`.
    pub async fn feedback(&self, county: &County, change: impl FnOnce(&mut Submission)) -> Received {
        let mut submission = self.submission(county);
        change(&mut submission);
        let app = self.app.clone();
        self.app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    let received = receive(tx, &app, submission.clone()).await?;
                    if submission.channel == Channel::Web {
                        announce(tx, &app, &submission, &received).await?;
                    }
                    Ok::<_, DbErr>(received)
                })
            })
            .await
            .unwrap()
    }

    /// A planned change of a team, measured by the recommendation index; not kept yet: see `changes::store::add`.
    pub fn change(&self, county: &County, team: &Team, reference: &str) -> Record {
        let (now, both) = (self.app.clock.now(), |fi: &str, sv: &str| Both::new(fi, sv));
        let today = day_in_finland(now);
        let details = Details {
            title: both("Takaisinsoitto", "Återuppringning"),
            what: both("Soitamme samana päivänä.", "Vi ringer samma dag."),
            why: both("Moni odotti.", "Många väntade."),
            for_whom: both("Puhelimessa odottavat", "De som väntar i telefon"),
            object: Object::ServiceSystem,
            owner: "osastonhoitaja".into(),
            cost_euros: None,
            staff_hours: None,
        };
        let registration = Registration {
            measure: Some(Measure::Nps),
            count: Both::default(),
            direction: Direction::Up,
            expected_size: Some(20.0),
            begins_on: today,
            due_on: today + chrono::Days::new(30),
            first_review_on: Some(today + chrono::Days::new(210)),
            second_review_on: Some(today + chrono::Days::new(395)),
        };
        Record {
            reference: reference.to_owned(),
            county_id: county.id,
            team_id: team.id,
            unit_id: None,
            service_id: None,
            details,
            registration,
            progress: Progress::at(Stage::Planned),
            created_at: now,
            created_by: None,
        }
    }

    /// Keeps a change with its feedback. Returns its row.
    pub async fn keep_change(&self, record: Record, feedback_ids: Vec<i64>) -> i64 {
        self.app.db.write(move |tx| Box::pin(async move { changes::add(tx, &record, &feedback_ids).await })).await.unwrap()
    }
}
