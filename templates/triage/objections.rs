//! The objections of a county: those to be answered, what is due first coming first, and those that were answered.

use asko_locales::Lang;
use maud::{Markup, html};

use super::words::{Promise, promise};
use crate::components::{Column, Stamp, stamp, table_start};
use crate::{Page, Shell};

/// One objection.
#[derive(Clone, Debug)]
pub struct ObjectionLine {
    /// The reference of the feedback it was.
    pub reference: String,
    /// What it is about.
    pub place: String,
    /// The team that has it.
    pub team: String,
    /// When it was transferred.
    pub transferred: Stamp,
    /// The day until which it is to be answered, in words.
    pub due: String,
    /// How it stands against that day.
    pub left: Promise,
    /// The day of the answer, in words.
    pub answered: String,
    /// Its number in the registry.
    pub registry_number: String,
}

/// The page.
#[derive(Clone, Debug)]
pub struct ObjectionsPage {
    /// Those to be answered.
    pub open: Vec<ObjectionLine>,
    /// Those that were answered.
    pub answered: Vec<ObjectionLine>,
}

impl Page for ObjectionsPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("triage-objections-title").into_owned()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            p { a href=(shell.county_url("/inbox")) { (lang.t("triage-case-back")) } }
            h1 { (lang.t("triage-objections-title")) }
            p.lead { (lang.t("triage-objections-lead")) }
            @if self.open.is_empty() { p.inset { (lang.t("triage-objections-none")) } } @else { (table(shell, &self.open, false)) }
            @if !self.answered.is_empty() { (table(shell, &self.answered, true)) }
        }
    }
}

fn table(shell: &Shell, lines: &[ObjectionLine], answered: bool) -> Markup {
    let lang = shell.lang;
    let titles = if answered {
        [lang.t("triage-objections-answered"), lang.t("triage-objections-number")]
    } else {
        [lang.t("triage-objections-due"), lang.t("triage-objections-left")]
    };
    let caption = if answered { lang.t("triage-objections-answered-caption") } else { lang.t("triage-objections-open-caption") };
    let (reference, place, since) = (lang.t("triage-objections-reference"), lang.t("triage-case-place"), lang.t("triage-objections-since"));
    let [first, second] = &titles;
    let columns: Vec<Column> = [&reference, &place, &since, first, second].into_iter().map(|title| Column::words(title.as_ref())).collect();
    let rows = html! {
        @for line in lines {
            tr {
                th scope="row" { a href=(shell.county_url(&format!("/cases/{}", line.reference))) { (line.reference) } }
                td data-label=(place) { (line.place) br; span.muted { (line.team) } }
                td data-label=(since) { (stamp(&line.transferred)) }
                @if answered {
                    td data-label=(first) { (line.answered) }
                    td data-label=(second) { (line.registry_number) }
                } @else {
                    td data-label=(first) { (line.due) }
                    td data-label=(second) { (promise(lang, line.left)) }
                }
            }
        }
    };
    table_start(&caption, &columns, &rows)
}
