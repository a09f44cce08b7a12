//! The council's report: what the county enters, what the report says, who may read it.

mod populations;
mod publishing;
mod report;

use asko::access::Role;
use asko::feedback::AnswerWanted;
use asko::feedback::stage::Stage;
use asko::feedback::store::{self, Move};
use asko::organisations::County;
use asko::platform::clock::{DAY, Millis};
use asko::reports::closing;
use asko_locales::Lang;

use crate::support::{Page, TestApp, Visitor};

/// 12 March 2025, 12:00 in Finland.
const MARCH: Millis = 1_741_773_600_000;

/// A county with an admin and somebody who reads its reports, both signed in.
struct Scene {
    app: TestApp,
    county: County,
    admin: Visitor,
    reader: Visitor,
}

impl Scene {
    async fn new() -> Self {
        let app = TestApp::start().await;
        let county = app.open_county("pohjanmaa").await;
        app.unit(&county, "kotihoito-keskusta", &["kotihoito"]).await;
        app.account(Some(&county), "jari@pohjanmaa.example", &[Role::Admin], &[]).await;
        app.account(Some(&county), "decision@pohjanmaa.example", &[Role::DecisionMaker], &[]).await;
        let admin = app.as_staff("jari@pohjanmaa.example").await;
        let reader = app.as_staff("decision@pohjanmaa.example").await;
        Self { app, county, admin, reader }
    }

    /// So many pieces about home care of 12 March 2025, answered after so many days, with this answer to the first statement.
    async fn give(&self, lang: Lang, count: usize, days: i64, help: i64) {
        let service = self.app.service("kotihoito").await;
        for _ in 0..count {
            let received = self
                .app
                .feedback(&self.county, |submission| {
                    submission.lang = lang;
                    submission.service = Some(service.clone());
                    submission.answers = vec![("help_when_needed".to_owned(), Some(help))];
                    submission.answer_wanted = AnswerWanted::Code;
                    submission.received_at = MARCH;
                })
                .await;
            let case = store::by_id(self.app.app.db.read(), received.feedback_id).await.unwrap().unwrap();
            let to = Move { answered_at: Some(MARCH + days * DAY), ..Move::of(&case, Stage::Answered) };
            let moved = self.app.app.db.write(move |tx| Box::pin(async move { store::move_on(tx, &case, &to).await })).await;
            assert!(moved.unwrap());
        }
    }

    /// 120 pieces in Finnish, 100 of them answered in time and 100 agreeing; 60 in Swedish, 20 in time, 30 agreeing; 25 in English,
    /// all in time and agreeing. All closed.
    async fn a_year(&self) {
        self.give(Lang::Fi, 100, 1, 5).await;
        self.give(Lang::Fi, 20, 30, 1).await;
        self.give(Lang::Sv, 20, 1, 5).await;
        self.give(Lang::Sv, 10, 30, 4).await;
        self.give(Lang::Sv, 30, 30, 2).await;
        self.give(Lang::En, 205, 1, 5).await;
        assert_eq!(closing::close_all(&self.app.app).await.unwrap(), 4);
    }

    /// Sends the form of a year's numbers.
    async fn enter(&self, year: i32, fields: &[(&str, &str)]) -> Page {
        let page = self.admin.get(&format!("/fi/pohjanmaa/admin/populations?year={year}")).await;
        assert_eq!(page.status, 200);
        self.admin.submit(&page, "main form", fields).await
    }
}

/// The numbers of residents, with their source.
const RESIDENTS: [(&str, &str); 7] = [
    ("all", "176 000"),
    ("language-fi", "80 000"),
    ("language-sv", "90000"),
    ("language-other", "6000"),
    ("residents_source_fi", "Tilastokeskus, väestörakenne"),
    ("residents_source_sv", "Statistikcentralen, befolkningsstruktur"),
    ("residents_as_of", "31.12.2024"),
];
