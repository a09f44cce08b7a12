//! What a county publishes every four months.

mod archive;
mod catalogue;
mod demonstration;
mod draft;
mod journey;
mod mail;
mod writing;

use asko::access::Role;
use asko::changes::{Confirmed, Dropped, Progress, Record, Stage, store as changes};
use asko::feedback::NoChangeReason;
use asko::organisations::{County, Service, Team, Unit};
use asko::platform::clock::{DAY, Millis, start_of_day};
use asko::reports::closing;
use asko::text::both::Both;
use chrono::NaiveDate;

use crate::support::{Page, TestApp, Visitor};

/// A service of the catalogue.
const SERVICE: &str = "suun-terveydenhuolto";
/// The closed third of the scene: January to April 2026. The clock stands in June.
const PERIOD: &str = "2026-1";

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn at(year: i32, month: u32, of: u32) -> Millis {
    start_of_day(day(year, month, of)) + DAY / 2
}

/// A county with a closed third, promises of before, and those who publish.
struct Scene {
    app: TestApp,
    county: County,
    team: Team,
    unit: Unit,
    service: Service,
    /// An administrator, who writes.
    aino: Visitor,
    /// A lead, who writes.
    leena: Visitor,
    /// A decision-maker, who approves.
    dora: Visitor,
}

impl Scene {
    async fn set() -> Self {
        let app = TestApp::start().await;
        let county = app.open_county("pohjanmaa").await;
        let team = app.team(&county, "hammashoito").await;
        let unit = app.unit(&county, "hammashoitola", &[SERVICE]).await;
        let service = app.service(SERVICE).await;
        app.rule(&county, &team, |rule| rule.unit_id = Some(unit.id)).await;
        for (name, role) in [
            ("aino", Role::Admin),
            ("leena", Role::Lead),
            ("dora", Role::DecisionMaker),
            ("david", Role::DecisionMaker),
            ("hanna", Role::Handler),
        ] {
            app.account(Some(&county), &format!("{name}@pohjanmaa.example"), &[role], &[&team]).await;
        }
        let [aino, leena, dora] = [
            app.as_staff("aino@pohjanmaa.example").await,
            app.as_staff("leena@pohjanmaa.example").await,
            app.as_staff("dora@pohjanmaa.example").await,
        ];
        Self { app, county, team, unit, service, aino, leena, dora }
    }

    /// Thirty pieces of feedback in March, and changes of which each came to something else; then the third is closed.
    async fn closed() -> Self {
        let scene = Self::set().await;
        for piece in 0..30 {
            let (unit, service) = (scene.unit.clone(), scene.service.clone());
            scene
                .app
                .feedback(&scene.county, |submission| {
                    submission.unit = Some(unit);
                    submission.service = Some(service);
                    submission.received_at = at(2026, 3, 1 + piece % 28);
                    submission.nps = Some(if piece < 20 { 10 } else { 5 });
                })
                .await;
        }
        scene
            .promise("DONE-0001", "Takaisinsoitto", |record| {
                record.progress = Progress { done_at: Some(at(2026, 2, 10)), ..Progress::at(Stage::Done) };
                record.progress.confirmed = Some(Confirmed { at: at(2026, 2, 12), by: None, panel_id: None });
            })
            .await;
        scene.promise("LATE-0001", "Iltavastaanotto", |_| {}).await;
        scene
            .promise("DROP-0001", "Uusi ovi", |record| {
                let words = Both::new("Tila vaihtuu.", "Lokalen byts.");
                record.progress = Progress::at(Stage::Dropped);
                record.progress.dropped = Some(Dropped { at: at(2026, 3, 3), reason: NoChangeReason::Money, words });
            })
            .await;
        scene
            .promise("OPEN-0001", "Ajanvaraus verkossa", |record| {
                record.created_at = at(2026, 2, 1);
                record.progress = Progress::at(Stage::UnderWay);
                record.registration.due_on = day(2026, 9, 1);
            })
            .await;
        assert_eq!(closing::close_all(&scene.app.app).await.unwrap(), 1);
        scene
    }

    /// A change that was promised in November 2025 for 1 March 2026.
    async fn promise(&self, reference: &str, title: &str, change: impl FnOnce(&mut Record)) {
        let mut record = self.app.change(&self.county, &self.team, reference);
        record.details.title = Both::new(title, format!("{title} sv"));
        record.details.owner = "Salme Salainen".to_owned();
        record.service_id = Some(self.service.id);
        record.created_at = at(2025, 11, 1);
        record.registration.due_on = day(2026, 3, 1);
        change(&mut record);
        self.app.app.db.write(move |tx| Box::pin(async move { changes::add(tx, &record, &[]).await })).await.unwrap();
    }

    fn url(&self, path: &str) -> String {
        format!("/fi/{}{path}", self.county.slug)
    }

    async fn sign_in(&self, name: &str) -> Visitor {
        self.app.as_staff(&format!("{name}@pohjanmaa.example")).await
    }

    /// The draft's page, for somebody.
    async fn draft(&self, who: &Visitor) -> Page {
        who.get(&self.url(&format!("/publishing/{PERIOD}"))).await
    }

    /// Somebody begins the publication.
    async fn begin(&self, who: &Visitor) {
        let page = who.get(&self.url("/publishing")).await;
        let done = who.submit(&page, "main form[action$='/begin']", &[]).await;
        assert_eq!(done.status, 303, "{}", done.text("main"));
    }

    /// Somebody writes at every section.
    async fn write(&self, who: &Visitor) {
        for link in self.draft(who).await.links("section[aria-labelledby=write] li a") {
            self.write_at(who, &link, "Odotus lyheni.").await;
        }
    }

    async fn write_at(&self, who: &Visitor, link: &str, found: &str) {
        let page = who.get(link).await;
        let done = who.submit(&page, "main form", &texts(found)).await;
        assert_eq!(done.status, 303, "{link}: {}", done.text("main"));
    }

    /// Somebody presses a button of the draft's page.
    async fn press(&self, who: &Visitor, verb: &str) -> Page {
        let page = self.draft(who).await;
        let form = format!("main form[action$='/{verb}']");
        assert!(page.has(&form), "no {verb}: {}", page.text("section[aria-labelledby=approve]"));
        who.submit(&page, &form, &[]).await
    }

    /// Somebody sends the form of a button without having it on the page.
    async fn force(&self, who: &Visitor, verb: &str) -> Page {
        let version = self.app.ask("select version from publication_drafts where published_at is null").await.concat();
        let token = who.get(&self.url("/publishing")).await.form_token();
        who.post(&self.url(&format!("/publishing/{PERIOD}/{verb}")), &[("csrf_token", &token), ("version", &version)]).await
    }

    /// From the beginning to the publication: Aino writes, Dora and Leena approve, Dora publishes.
    async fn publish(&self) {
        self.begin(&self.aino).await;
        self.write(&self.aino).await;
        self.approve_and_publish().await;
    }

    async fn approve_and_publish(&self) {
        for who in [&self.dora, &self.leena] {
            let done = self.press(who, "approve").await;
            assert_eq!(done.status, 303, "{}", done.text("main"));
        }
        let done = self.press(&self.dora, "publish").await;
        assert_eq!((done.status, done.location()), (303, Some(self.url(&format!("/publications/{PERIOD}")))), "{}", done.text("main"));
    }
}

/// The texts of a section; `found` is the Finnish finding.
fn texts(found: &str) -> [(&'static str, &str); 4] {
    [
        ("observation_fi", found),
        ("observation_sv", "Väntetiden blev kortare."),
        ("action_fi", "Jatkamme samaan tapaan."),
        ("action_sv", "Vi fortsätter på samma sätt."),
    ]
}
