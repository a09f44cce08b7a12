//! Showing feedback to the public: with its giver's permission, after a person has looked at it, and never anything else.

mod acts;
mod consent;
mod private;
mod public;
mod reach;

use asko::access::Role;
use asko::feedback::MessageKind;
use asko::feedback::store::{NewMessage, add_message};
use asko::intake::{Received, Submission};
use asko::organisations::{County, Team, Unit};

use crate::support::{Page, TestApp, Visitor};

/// A service of the catalogue.
const SERVICE: &str = "suun-terveydenhuolto";

/// A county with a team, a unit, somebody who answers, a moderator and a lead.
struct Scene {
    app: TestApp,
    county: County,
    team: Team,
    unit: Unit,
    eva: Visitor,
    mona: Visitor,
    leena: Visitor,
}

impl Scene {
    async fn set() -> Self {
        let app = TestApp::start().await;
        let county = app.open_county("pohjanmaa").await;
        let team = app.team(&county, "hammashoito").await;
        let unit = app.unit(&county, "hammashoitola", &[SERVICE]).await;
        app.rule(&county, &team, |_| {}).await;
        app.account(Some(&county), "eva@pohjanmaa.example", &[Role::Handler], &[&team]).await;
        app.account(Some(&county), "mona@pohjanmaa.example", &[Role::Moderator], &[]).await;
        app.account(Some(&county), "leena@pohjanmaa.example", &[Role::Lead], &[]).await;
        let neighbour = app.open_county("pirkanmaa").await;
        app.account(Some(&neighbour), "pirkko@pirkanmaa.example", &[Role::Lead], &[]).await;
        let eva = app.as_staff("eva@pohjanmaa.example").await;
        let mona = app.as_staff("mona@pohjanmaa.example").await;
        let leena = app.as_staff("leena@pohjanmaa.example").await;
        Self { app, county, team, unit, eva, mona, leena }
    }

    /// Feedback whose giver allows it to be shown.
    async fn feedback(&self, change: impl FnOnce(&mut Submission)) -> Received {
        let (unit, service) = (self.unit.clone(), self.app.service(SERVICE).await);
        self.app
            .feedback(&self.county, |submission| {
                submission.unit = Some(unit);
                submission.service = Some(service);
                submission.may_show = true;
                change(submission);
            })
            .await
    }

    /// The dialogue gets a message: of the team, or of the giver.
    async fn said(&self, received: &Received, kind: MessageKind, language: &str, text: &str) {
        let (feedback_id, at, language, text) = (received.feedback_id, self.app.app.clock.now(), language.to_owned(), text.to_owned());
        let done = self.app.app.db.write(move |tx| {
            Box::pin(async move {
                let new = NewMessage { feedback_id, at, kind, account_id: None, language: &language, text: &text, original: None };
                add_message(tx, new).await
            })
        });
        done.await.unwrap();
    }

    /// The team has answered.
    async fn answer(&self, received: &Received, text: &str) {
        self.said(received, MessageKind::Answer, "fi", text).await;
        let (id, now) = (received.feedback_id, self.app.app.clock.now());
        self.app.tell(&format!("update feedback set stage = 'answered', queue = 'done', answered_at = {now} where id = {id}")).await;
    }

    /// Closes it past the team.
    async fn close(&self, received: &Received) {
        let id = received.feedback_id;
        self.app.tell(&format!("update feedback set stage = 'closed', queue = 'done', closed_at = received_at + 1 where id = {id}")).await;
    }

    /// Feedback that is closed and may be published.
    async fn closed(&self, text: &str) -> Received {
        let received = self.feedback(|submission| submission.text = text.to_owned()).await;
        self.close(&received).await;
        received
    }

    /// The page on which it is decided.
    fn page(received: &Received) -> String {
        format!("/fi/pohjanmaa/moderation/{}", received.reference)
    }

    /// Mona does an act.
    async fn does(&self, received: &Received, act: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.mona.get(&Self::page(received)).await;
        self.mona.submit(&page, &form(act), fields).await
    }

    /// Mona hides words.
    async fn redacts(&self, received: &Received, words: &str) {
        let done = self.does(received, "redact", &[("words", words), ("reason", "names-somebody")]).await;
        assert_eq!(done.status, 303, "{}", done.text("main"));
    }

    /// Mona looks at it and publishes it; gives its public address.
    async fn publishes(&self, received: &Received) -> String {
        let preview = self.mona.get(&format!("{}/preview", Self::page(received))).await;
        let done = self.mona.submit(&preview, &form("publish"), &[]).await;
        assert_eq!(done.status, 303, "{}", done.text("main"));
        let id = self.public_id(received).await;
        format!("/fi/pohjanmaa/voices/{id}")
    }

    async fn public_id(&self, received: &Received) -> String {
        self.app.ask(&format!("select public_id from publications where feedback_id = {} limit 1", received.feedback_id)).await.concat()
    }

    /// The kinds of a piece's timeline.
    async fn timeline(&self, received: &Received) -> Vec<String> {
        self.app.ask(&format!("select kind from events where feedback_id = {} order by id", received.feedback_id)).await
    }
}

/// The selector of the form that does this.
fn form(act: &str) -> String {
    format!("form[action$='/{act}']")
}
