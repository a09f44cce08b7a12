//! People take part: activities, what the staff does with them and what everybody sees.

mod after;
mod invite;
mod join;
mod library;
mod plan;
mod public;
mod reach;
mod verdict;

use asko::access::Role;
use asko::organisations::County;
use asko::platform::clock::DAY;

use crate::support::{Page, TestApp, Visitor};

/// The staff's form.
const FORM: &str = "main form[method=post]";

/// A county with a team, a unit and somebody who arranges activities.
struct Scene {
    app: TestApp,
    county: County,
    eva: Visitor,
}

impl Scene {
    /// In a county with this name in addresses: `pohjanmaa` is bilingual, `pirkanmaa` is not.
    async fn in_county(slug: &str) -> Self {
        let app = TestApp::start().await;
        let county = app.open_county(slug).await;
        let team = app.team(&county, "hammashoito").await;
        app.unit(&county, "hammashoitola", &["suun-terveydenhuolto"]).await;
        let email = format!("eva@{slug}.example");
        app.account(Some(&county), &email, &[Role::Handler], &[&team]).await;
        let eva = app.as_staff(&email).await;
        Self { app, county, eva }
    }

    /// An address below the county, in Finnish.
    fn url(&self, path: &str) -> String {
        format!("/fi/{}{path}", self.county.slug)
    }

    /// An address below an activity, for the staff.
    fn at(&self, reference: &str, path: &str) -> String {
        self.url(&format!("/activities/{reference}{path}"))
    }

    /// Plans an activity as the form does; returns its reference.
    async fn planned(&self, more: &[(&str, &str)]) -> String {
        let page = self.eva.get(&self.url("/activities/new")).await;
        let done = self.eva.submit(&page, FORM, &filled(more)).await;
        assert_eq!(done.status, 303, "{}", done.text("main"));
        let location = done.location().unwrap();
        location.rsplit('/').next().unwrap().to_owned()
    }

    /// Time passes; sessions do not outlast it.
    async fn days_pass(&mut self, days: i64) {
        self.app.advance(days * DAY);
        self.eva = self.app.as_staff(&format!("eva@{}.example", self.county.slug)).await;
    }

    /// Sends the form of one of an activity's pages.
    async fn send(&self, reference: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.eva.get(&self.at(reference, path)).await;
        assert_eq!(page.status, 200, "{}", page.text("main"));
        self.eva.submit(&page, FORM, fields).await
    }

    /// An activity that was held three days ago, with 12 clients, 3 relatives and 6 of the staff.
    async fn held(&mut self) -> String {
        let reference = self.planned(&[]).await;
        self.days_pass(35).await;
        let numbers = [("clients_in_person", "8"), ("clients_remote", "4"), ("relatives_in_person", "3"), ("staff_in_person", "6")];
        let done = self.send(&reference, "/record", &numbers).await;
        assert_eq!(done.status, 303, "{}", done.text("main"));
        reference
    }

    /// Somebody sends the open form of an activity's page.
    async fn open(&self, lang: &str, reference: &str, verb: &str, fields: &[(&str, &str)]) -> Page {
        let visitor = self.app.visitor();
        let page = visitor.get(&format!("/{lang}/{}/participation/{reference}/{verb}", self.county.slug)).await;
        assert_eq!(page.status, 200, "{}", page.text("main"));
        visitor.submit(&page, FORM, fields).await
    }

    /// The first column of what the database says.
    async fn ask(&self, sql: &str) -> Vec<String> {
        self.app.ask(sql).await
    }
}

/// A plan, filled in, 32 days ahead of the tests' clock; `more` in place of the same fields.
fn filled<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("title_fi", "Miten puhelinpalvelu toimisi?"),
        ("title_sv", "Hur kunde telefontjänsten fungera?"),
        ("about_fi", "Kutsumme asiakkaita ja läheisiä."),
        ("about_sv", "Vi bjuder in klienter och närstående."),
        ("kind", "workshop"),
        ("method", "co-development-workshop"),
        ("means", "planning"),
        ("dimension", "development"),
        ("level", "developed-together"),
        ("level_shown_fi", "Johtaja vastaa ehdotuksiin kuukaudessa."),
        ("level_shown_sv", "Chefen svarar på förslagen inom en månad."),
        ("day", "17.7.2026"),
        ("time", "17.00"),
        ("mode", "hybrid"),
        ("place_fi", "Kirjasto, ovi B"),
        ("place_sv", "Biblioteket, dörr B"),
        ("team", "hammashoito"),
        ("unit", ""),
        ("service", "suun-terveydenhuolto"),
    ];
    fields.retain(|(name, _)| more.iter().all(|(given, _)| given != name));
    fields.extend(more);
    fields
}
