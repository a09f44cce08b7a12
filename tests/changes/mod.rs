//! What was changed because of feedback.

mod decide;
mod edit;
mod evidence;
mod helped;
mod me_too;
mod public;
mod reach;
mod record;
mod told;

use asko::access::Role;
use asko::intake::{Received, Submission};
use asko::organisations::{County, Service, Team, Unit};
use asko::platform::clock::DAY;

use crate::support::{Page, TestApp, Visitor};

/// What no public page may ever show.
const SECRET: &str = "Lääkäri huusi minulle käytävässä.";
/// A service of the catalogue.
const SERVICE: &str = "suun-terveydenhuolto";
/// The form of a new change.
const NEW: &str = "main form:last-of-type";

/// A county with a team, a unit and somebody who handles its feedback.
struct Scene {
    app: TestApp,
    county: County,
    team: Team,
    unit: Unit,
    service: Service,
    eva: Visitor,
}

impl Scene {
    /// In a county with this name in addresses: `pohjanmaa` is bilingual, `pirkanmaa` is not.
    async fn in_county(slug: &str) -> Self {
        let app = TestApp::start().await;
        let county = app.open_county(slug).await;
        let team = app.team(&county, "hammashoito").await;
        let unit = app.unit(&county, "hammashoitola", &[SERVICE]).await;
        app.rule(&county, &team, |rule| rule.unit_id = Some(unit.id)).await;
        let email = format!("eva@{slug}.example");
        app.account(Some(&county), &email, &[Role::Handler], &[&team]).await;
        let eva = app.as_staff(&email).await;
        let service = app.service(SERVICE).await;
        Self { app, county, team, unit, service, eva }
    }

    /// A day passes; sessions do not outlast it.
    async fn next_day(&mut self) {
        self.app.advance(DAY);
        self.eva = self.app.as_staff(&format!("eva@{}.example", self.county.slug)).await;
    }

    /// Feedback of the team, with a text that nobody else may see.
    async fn feedback(&self, change: impl FnOnce(&mut Submission)) -> Received {
        let (unit, service) = (self.unit.clone(), self.service.clone());
        self.app
            .feedback(&self.county, |submission| {
                submission.unit = Some(unit);
                submission.service = Some(service);
                submission.text = SECRET.to_owned();
                change(submission);
            })
            .await
    }

    /// An address below the county, in Finnish.
    fn url(&self, path: &str) -> String {
        format!("/fi/{}{path}", self.county.slug)
    }

    /// Records a change from this piece of feedback as the form does; returns its reference.
    async fn change(&self, received: &Received, more: &[(&str, &str)]) -> String {
        let page = self.eva.get(&self.url(&format!("/cases/{}/change", received.reference))).await;
        let done = self.eva.submit(&page, NEW, &filled(more)).await;
        assert_eq!(done.status, 303, "{}", done.text("main"));
        self.app.ask("select reference from changes order by id desc limit 1").await.remove(0)
    }

    /// Moves a change on to its next stages, up to this one.
    async fn move_on(&self, change: &str, stages: &[&str]) {
        for stage in stages {
            let page = self.eva.get(&self.url(&format!("/work/{change}"))).await;
            let outcome = [("stage", *stage), ("outcome_fi", "Puhelut sujuvat."), ("outcome_sv", "Samtalen löper.")];
            let done = self.eva.submit(&page, "main form", &outcome).await;
            assert_eq!(done.status, 303, "{}", done.text("main"));
        }
    }

    /// The kinds of a piece's timeline.
    async fn timeline(&self, received: &Received) -> Vec<String> {
        self.app.ask(&format!("select kind from events where feedback_id = {} order by id", received.feedback_id)).await
    }
}

/// A new change, filled in; `more` in place of the same fields.
fn filled<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("title_fi", "Soitto tulee luvattuna aikana"),
        ("title_sv", "Samtalet kommer på utlovad tid"),
        ("what_fi", "Kerromme kellonajan."),
        ("what_sv", "Vi berättar klockslaget."),
        ("why_fi", "Moni odotti turhaan."),
        ("why_sv", "Många väntade förgäves."),
        ("owner", "ylihammaslääkäri Salme"),
        ("due", "1.9.2026"),
        ("measure", "help_when_needed"),
        ("direction", "up"),
    ];
    fields.retain(|(name, _)| more.iter().all(|(given, _)| given != name));
    fields.extend(more);
    fields
}

/// What a form shows in a field.
fn value(page: &Page, name: &str) -> String {
    let (_, values) = page.form(NEW);
    values.into_iter().find(|(had, _)| had == name).map(|(_, value)| value).unwrap_or_default()
}
