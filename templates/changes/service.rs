//! What people said of a service, what changed, what is promised, and what did not change and why: for everybody.

use asko_locales::{Lang, percent};
use maud::{Markup, html};

use super::list::{Card, reasons};
use crate::components::{Column, link_button, table_start, value_or_hidden};
use crate::{Page, Shell};

/// A statement and how many agree with it.
#[derive(Clone, Debug)]
pub struct StatementLine {
    /// The statement.
    pub words: String,
    /// How many answered; none when it is too small a number to show.
    pub answers: Option<u64>,
    /// The share of those who agree; none when they are too few for a percentage.
    pub agree: Option<f64>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct ServicePage {
    /// The service's name.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    /// How many pieces of feedback in twelve months; none when it is too small a number to show.
    pub count: Option<u64>,
    /// The most common themes and how many pieces have them.
    pub themes: Vec<(String, u64)>,
    /// The statements; empty when nobody has answered.
    pub statements: Vec<StatementLine>,
    /// Changes that were made, newest first.
    pub changed: Vec<Card>,
    /// Changes that are promised or proposed.
    pub planned: Vec<Card>,
    /// Changes that were promised and not made.
    pub lapsed: Vec<Card>,
    /// True when so few decisions that nothing changes were made that nothing is told of them.
    pub few_decisions: bool,
    /// Reasons why nothing changes, and how often each was given; none when it is too small a number to show.
    pub reasons: Vec<(String, Option<u64>)>,
}

impl ServicePage {
    fn themes(&self, lang: Lang) -> Markup {
        let (theme, pieces) = (lang.t("changes-service-theme"), lang.t("changes-service-pieces"));
        let rows = html! {
            @for (words, count) in &self.themes {
                tr { th scope="row" { (words) } td.number data-label=(pieces) { (count) } }
            }
        };
        table_start(&lang.t("changes-service-themes-caption"), &[Column::words(theme), Column::number(pieces.clone())], &rows)
    }

    fn statements(&self, lang: Lang) -> Markup {
        let (agree, answers) = (lang.t("changes-service-agree"), lang.t("changes-service-answers"));
        let columns = [Column::words(lang.t("changes-service-statement")), Column::number(agree.clone()), Column::number(answers.clone())];
        let rows = html! {
            @for line in &self.statements {
                tr {
                    th scope="row" { (line.words) }
                    td.number data-label=(agree) {
                        @match line.agree {
                            Some(share) => (percent(lang, share)),
                            None => span.small-group { (lang.t("changes-service-no-share")) },
                        }
                    }
                    td.number data-label=(answers) { (value_or_hidden(lang, line.answers.map(|count| count.to_string()).as_deref())) }
                }
            }
        };
        table_start(&lang.t("changes-service-statements-caption"), &columns, &rows)
    }
}

fn cards(lang: Lang, cards: &[Card]) -> Markup {
    html! { ul.cards { @for card in cards { (card.shown(lang, 3)) } } }
}

impl Page for ServicePage {
    fn title(&self, lang: Lang) -> String {
        lang.with("changes-service-title", &[("service", (&self.name).into())])
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (self.title(lang)) }
            h2 { (lang.t("changes-service-said")) }
            div.stats {
                div.stat {
                    p.stat__label { (lang.t("changes-service-count")) }
                    p.stat__value { (value_or_hidden(lang, self.count.map(|count| count.to_string()).as_deref())) }
                }
            }
            @if !self.themes.is_empty() { (self.themes(lang)) }
            @if !self.statements.is_empty() { (self.statements(lang)) }
            h2 { (lang.t("changes-service-changed")) }
            @if self.changed.is_empty() { p { (lang.t("changes-service-changed-none")) } } @else { (cards(lang, &self.changed)) }
            @if !self.planned.is_empty() { h2 { (lang.t("changes-service-planned")) } (cards(lang, &self.planned)) }
            @if !self.lapsed.is_empty() { h2 { (lang.t("changes-service-lapsed")) } (cards(lang, &self.lapsed)) }
            h2 { (lang.t("changes-service-nothing")) }
            (reasons(lang, self.few_decisions, &self.reasons))
            ul.actions {
                li { (link_button(&shell.county_url(&format!("/give/unknown?service={}", self.slug)), &lang.t("changes-service-give"))) }
                li { a href=(shell.county_url(&format!("/changes?service={}", self.slug))) { (lang.t("changes-service-all")) } }
                li { a href=(shell.county_url(&format!("/voices?service={}", self.slug))) { (lang.t("changes-service-voices")) } }
                li { a href=(shell.county_url("/results")) { (lang.t("changes-service-results")) } }
            }
        }
    }
}
