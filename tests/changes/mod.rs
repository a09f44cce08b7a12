//! What was changed because of feedback.

mod activities;
mod bad_input;
mod chart;
mod decide;
mod edit;
mod evidence;
mod figures;
mod helped;
mod life;
mod list;
mod me_too;
mod parts;
mod public;
mod reach;
mod record;
mod register;
mod told;
mod work;

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
/// The only form of a page.
const FORM: &str = "main form";
/// What came of a change.
const OUTCOME: [(&str, &str); 2] = [("outcome.fi", "Puhelut sujuvat."), ("outcome.sv", "Samtalen löper.")];

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
        app.account(Some(&county), &format!("olli@{slug}.example"), &[Role::Handler], &[&team]).await;
        let eva = app.as_staff(&email).await;
        let service = app.service(SERVICE).await;
        Self { app, county, team, unit, service, eva }
    }

    /// Days pass; sessions do not outlast them.
    async fn days_pass(&mut self, days: i64) {
        self.app.advance(days * DAY);
        self.eva = self.app.as_staff(&format!("eva@{}.example", self.county.slug)).await;
    }

    /// A day passes.
    async fn next_day(&mut self) {
        self.days_pass(1).await;
    }

    /// Somebody else of the same team.
    async fn olli(&self) -> Visitor {
        self.app.as_staff(&format!("olli@{}.example", self.county.slug)).await
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

    /// The page of an act or of a part of a change, for Eva.
    async fn act(&self, change: &str, verb: &str) -> Page {
        self.eva.get(&self.url(&format!("/work/{change}/{verb}"))).await
    }

    /// Eva does an act, with these fields.
    async fn does(&self, change: &str, verb: &str, fields: &[(&str, &str)]) {
        let done = self.eva.submit(&self.act(change, verb).await, FORM, fields).await;
        assert_eq!((done.status, done.location()), (303, Some(self.url(&format!("/work/{change}")))), "{verb}: {}", done.text("main"));
    }

    /// Eva says that a change is made, and Olli confirms it.
    async fn made(&self, change: &str) {
        self.does(change, "claim", &OUTCOME).await;
        let olli = self.olli().await;
        let page = olli.get(&self.url(&format!("/work/{change}/confirm"))).await;
        let done = olli.submit(&page, FORM, &[("found", "yes")]).await;
        assert_eq!(done.status, 303, "{}", done.text("main"));
    }

    /// Moves a planned change on: to `under-way`, and to `done` from there.
    async fn move_on(&self, change: &str, stages: &[&str]) {
        for stage in stages {
            match *stage {
                "under-way" => self.does(change, "start", &[]).await,
                "done" => self.made(change).await,
                other => panic!("no way to {other}"),
            }
        }
    }

    /// One column of the only change.
    async fn kept(&self, column: &str) -> String {
        self.app.ask(&format!("select {column} from changes")).await.concat()
    }

    /// The kinds of a piece's timeline.
    async fn timeline(&self, received: &Received) -> Vec<String> {
        self.app.ask(&format!("select kind from events where feedback_id = {} order by id", received.feedback_id)).await
    }
}

/// A new change, filled in; `more` in place of the same fields.
fn filled<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("stage", "planned"),
        ("details.title.fi", "Soitto tulee luvattuna aikana"),
        ("details.title.sv", "Samtalet kommer på utlovad tid"),
        ("details.what.fi", "Kerromme kellonajan."),
        ("details.what.sv", "Vi berättar klockslaget."),
        ("details.why.fi", "Moni odotti turhaan."),
        ("details.why.sv", "Många väntade förgäves."),
        ("details.for_whom.fi", "Puhelimella asioivat"),
        ("details.for_whom.sv", "De som ringer"),
        ("details.object", "service-system"),
        ("details.owner", "ylihammaslääkäri Salme"),
        ("plan.measure", "help_when_needed"),
        ("plan.direction", "up"),
        ("plan.expected", "5"),
        ("plan.begins", "1.7.2026"),
        ("plan.due", "1.9.2026"),
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
