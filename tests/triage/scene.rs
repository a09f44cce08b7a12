//! A county with two teams, the people who work in it, and a neighbouring county.

use asko::access::Role;
use asko::access::accounts;
use asko::feedback::store;
use asko::intake::{Received, Submission};
use asko::organisations::County;

use crate::support::{Page, TestApp, Visitor};

/// The scene.
pub struct Scene {
    pub app: TestApp,
    pub county: County,
}

impl Scene {
    /// Pohjanmaa with the teams `poliklinikat` (which every rule leads to) and `laskutus` (which invoices lead to).
    /// Maija and Kalle handle for the first, Lisa for the second; Leena leads; Mona moderates; Pirkko works elsewhere.
    pub async fn set() -> Self {
        let app = TestApp::start().await;
        let county = app.open_county("pohjanmaa").await;
        let (first, second) = (app.team(&county, "poliklinikat").await, app.team(&county, "laskutus").await);
        app.rule(&county, &second, |rule| rule.words = Some("lasku, faktura".to_owned())).await;
        app.rule(&county, &first, |_| {}).await;
        app.account(Some(&county), "maija@pohjanmaa.example", &[Role::Handler], &[&first]).await;
        app.account(Some(&county), "kalle@pohjanmaa.example", &[Role::Handler], &[&first]).await;
        app.account(Some(&county), "lisa@pohjanmaa.example", &[Role::Handler], &[&second]).await;
        app.account(Some(&county), "leena@pohjanmaa.example", &[Role::Lead], &[]).await;
        app.account(Some(&county), "mona@pohjanmaa.example", &[Role::Moderator], &[]).await;
        let neighbour = app.open_county("pirkanmaa").await;
        app.account(Some(&neighbour), "pirkko@pirkanmaa.example", &[Role::Lead], &[]).await;
        Self { app, county }
    }

    pub async fn feedback(&self, change: impl FnOnce(&mut Submission)) -> Received {
        self.app.feedback(&self.county, change).await
    }

    /// Signs in; `leena` is `leena@pohjanmaa.example`.
    pub async fn sign_in(&self, name: &str) -> Visitor {
        self.app.as_staff(&format!("{name}@pohjanmaa.example")).await
    }

    pub async fn stage(&self, received: &Received) -> &'static str {
        store::by_id(self.app.app.db.read(), received.feedback_id).await.unwrap().unwrap().stage.code()
    }

    pub async fn account_id(&self, name: &str) -> i64 {
        let email = format!("{name}@pohjanmaa.example");
        accounts::by_email(self.app.app.db.read(), &email).await.unwrap().unwrap().id
    }
}

/// The address of a case in Finnish.
pub fn case(received: &Received) -> String {
    format!("/fi/pohjanmaa/cases/{}", received.reference)
}

/// The selector of the form that does this.
pub fn form(act: &str) -> String {
    format!("form[action$='/{act}']")
}

/// Where an answer leads, with its status checked.
pub fn done(page: &Page) -> String {
    assert_eq!(page.status, 303, "{}", page.text("main"));
    page.location().unwrap()
}
