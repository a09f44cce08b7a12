//! The county's settings as they are: teams, places with their links and posters, and the rules of routing in order.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Column, PromisedIn, table_start};
use crate::{Page, Shell};

/// A team.
#[derive(Clone, Debug)]
pub struct TeamLine {
    /// Its name.
    pub name: String,
    /// Where it hears of new feedback, or empty.
    pub email: String,
    /// True for the team of last resort.
    pub fallback: bool,
}

/// A place where feedback is given.
#[derive(Clone, Debug)]
pub struct UnitLine {
    /// Its name.
    pub name: String,
    /// Its form.
    pub form_url: String,
    /// Its poster.
    pub poster_url: String,
    /// True when it has no Swedish name in a county that needs one.
    pub lacks_swedish: bool,
}

/// A rule of routing in words.
#[derive(Clone, Debug)]
pub struct RuleLine {
    /// Its place in the order.
    pub position: i64,
    /// The conditions: what is looked at, and what it must be.
    pub conditions: Vec<(&'static str, String)>,
    /// The team it leads to.
    pub team: String,
}

/// The page.
#[derive(Clone, Debug)]
pub struct AdminPage {
    /// The county's name.
    pub county: String,
    /// In how many days an answer is promised.
    pub promise: PromisedIn,
    /// The teams.
    pub teams: Vec<TeamLine>,
    /// The places.
    pub units: Vec<UnitLine>,
    /// The rules in order.
    pub rules: Vec<RuleLine>,
}

fn condition_name(lang: Lang, kind: &str) -> String {
    match kind {
        "unit" => lang.t("organisations-admin-condition-unit"),
        "service" => lang.t("organisations-admin-condition-service"),
        "municipality" => lang.t("organisations-admin-condition-municipality"),
        "words" => lang.t("organisations-admin-condition-words"),
        _ => lang.t("organisations-admin-condition-language"),
    }
    .into_owned()
}

impl Page for AdminPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("organisations-admin-title").into_owned()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let (rule, when, team) =
            (lang.t("organisations-admin-rule"), lang.t("organisations-admin-rule-when"), lang.t("organisations-admin-team"));
        let (place, links, mail) =
            (lang.t("organisations-admin-unit"), lang.t("organisations-admin-links"), lang.t("organisations-admin-mail"));
        html! {
            h1 { (lang.t("organisations-admin-title")) }
            p.lead { (lang.with("organisations-admin-lead", &[("county", (&self.county).into()), ("promise", (&self.promise.within(lang)).into())])) }
            ul {
                li { a href=(shell.county_url("/admin/promises")) { (lang.t("organisations-promises-title")) } }
                li { a href=(shell.county_url("/admin/council")) { (lang.t("council-publishing-title")) } }
                li { a href=(shell.county_url("/admin/comparison")) { (lang.t("comparison-settings-title")) } }
                li { a href=(shell.county_url("/admin/themes")) { (lang.t("triage-own-themes-link")) } }
                li { a href=(shell.county_url("/admin/urgent-words")) { (lang.t("triage-urgent-words-link")) } }
                li { a href=(shell.county_url("/admin/objections")) { (lang.t("triage-objection-settings-link")) } }
                li { a href=(shell.county_url("/admin/learning")) { (lang.t("routing-learning-title")) } }
                li { a href=(shell.county_url("/templates")) { (lang.t("responses-templates-title")) } }
                li { a href=(shell.county_url("/admin/jargon")) { (lang.t("responses-jargon-title")) } }
            }
            h2 { (lang.t("organisations-admin-rules-title")) }
            p { (lang.t("organisations-admin-rules-text")) }
            (table_start(&lang.t("organisations-admin-rules-title"), &[Column::number(&*rule), Column::words(&*when), Column::words(&*team)], &html! {
                @for line in &self.rules {
                    tr {
                        th scope="row" data-label=(rule) { (line.position) }
                        td data-label=(when) {
                            @for (i, (kind, value)) in line.conditions.iter().enumerate() {
                                @if i > 0 { br; }
                                (condition_name(lang, kind)) ": " (value)
                            }
                        }
                        td data-label=(team) { (line.team) }
                    }
                }
                tr {
                    th scope="row" data-label=(rule) { "–" }
                    td data-label=(when) { (lang.t("organisations-admin-rules-otherwise")) }
                    td data-label=(team) { @for line in self.teams.iter().filter(|line| line.fallback) { (line.name) } }
                }
            }))
            h2 { (lang.t("organisations-admin-units-title")) }
            (table_start(&lang.t("organisations-admin-units-title"), &[Column::words(&*place), Column::words(&*links)], &html! {
                @for line in &self.units {
                    tr {
                        th scope="row" data-label=(place) {
                            (line.name)
                            @if line.lacks_swedish { " " span.muted { (lang.t("organisations-admin-lacks-swedish")) } }
                        }
                        td data-label=(links) {
                            a href=(line.form_url) { (lang.t("organisations-admin-form")) span.visually-hidden { ": " (line.name) } }
                            " · "
                            a href=(line.poster_url) { (lang.t("organisations-admin-poster")) span.visually-hidden { ": " (line.name) } }
                        }
                    }
                }
            }))
            h2 { (lang.t("organisations-admin-teams-title")) }
            (table_start(&lang.t("organisations-admin-teams-title"), &[Column::words(&*team), Column::words(&*mail)], &html! {
                @for line in &self.teams {
                    tr {
                        th scope="row" data-label=(team) { (line.name) @if line.fallback { " " span.muted { (lang.t("organisations-admin-fallback")) } } }
                        td data-label=(mail) { @if line.email.is_empty() { (lang.t("organisations-admin-no-mail")) } @else { (line.email) } }
                    }
                }
            }))
        }
    }
}
