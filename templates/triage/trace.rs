//! The trace of a case for its lead: who read it or did something with it, when, from which page.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Column, Stamp, accessed, role_name, stamp, table_start};
use crate::{Page, Shell};

/// Something that somebody did.
#[derive(Clone, Debug)]
pub struct TraceLine {
    /// When.
    pub at: Stamp,
    /// Who.
    pub who: String,
    /// Their role: a code.
    pub role: &'static str,
    /// Their team, or empty.
    pub team: String,
    /// What: a code.
    pub what: String,
    /// From which page: a path.
    pub page: String,
}

/// The trace.
#[derive(Clone, Debug)]
pub struct TracePage {
    /// The case's reference.
    pub reference: String,
    /// The lines, newest first.
    pub lines: Vec<TraceLine>,
    /// The newest lines, when these are older ones.
    pub first: Option<String>,
    /// Older lines, when there are some.
    pub next: Option<String>,
}

/// A path without its language and county: what differs from page to page.
fn short(path: &str) -> &str {
    path.splitn(4, '/').nth(3).filter(|rest| !rest.is_empty()).unwrap_or(path)
}

impl Page for TracePage {
    fn title(&self, lang: Lang) -> String {
        lang.with("triage-trace-title", &[("reference", (&self.reference).into())])
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let titles = [
            lang.t("triage-trace-when"),
            lang.t("triage-trace-who"),
            lang.t("triage-trace-role"),
            lang.t("triage-trace-what"),
            lang.t("triage-trace-page"),
        ];
        let [when, who, role, what, page] = &titles;
        let columns: Vec<Column> = titles.iter().map(|title| Column::words(title.as_ref())).collect();
        html! {
            p { a href=(shell.county_url(&format!("/cases/{}", self.reference))) { (lang.t("triage-trace-back")) } }
            h1 { (self.title(lang)) }
            p.lead { (lang.t("triage-trace-lead")) }
            (table_start(&lang.t("triage-trace-caption"), &columns, &html! {
                @for line in &self.lines {
                    tr {
                        th scope="row" data-label=(when) { (stamp(&line.at)) }
                        td data-label=(who) { (line.who) }
                        td data-label=(role) { (role_name(lang, line.role)) @if !line.team.is_empty() { br; span.muted { (line.team) } } }
                        td data-label=(what) { (accessed(lang, &line.what)) }
                        td data-label=(page) { code { (short(&line.page)) } }
                    }
                }
            }))
            @if self.first.is_some() || self.next.is_some() {
                nav aria-label=(lang.t("triage-trace-pages")) {
                    ul.actions {
                        @if let Some(url) = &self.first { li { a href=(url) { (lang.t("triage-trace-first")) } } }
                        @if let Some(url) = &self.next { li { a href=(url) rel="next" { (lang.t("triage-trace-next")) } } }
                    }
                }
            }
        }
    }
}
