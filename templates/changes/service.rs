//! What people said of a service and what changed: for everybody.

use asko_locales::Lang;
use maud::{Markup, html};

use super::list::Card;
use crate::components::{Column, link_button, table_start, value_or_hidden};
use crate::{Page, Shell};

/// The page.
#[derive(Clone, Debug)]
pub struct ServicePage {
    /// The service's name.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    /// How many pieces of feedback in twelve months; none when it is too small a number to show.
    pub count: Option<u64>,
    /// Its changes, newest first.
    pub cards: Vec<Card>,
    /// Reasons why nothing changes, and how often each was given; none when it is too small a number to show.
    pub reasons: Vec<(String, Option<u64>)>,
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
        let shown = |count: Option<u64>| value_or_hidden(lang, count.map(|count| count.to_string()).as_deref());
        let (reason, times) = (lang.t("changes-service-reason"), lang.t("changes-service-times"));
        let rows = html! {
            @for (words, count) in &self.reasons {
                tr { th scope="row" { (words) } td.number data-label=(times) { (shown(*count)) } }
            }
        };
        html! {
            h1 { (self.title(lang)) }
            div.stats {
                div.stat { p.stat__label { (lang.t("changes-service-count")) } p.stat__value { (shown(self.count)) } }
            }
            h2 { (lang.t("changes-service-changes")) }
            @if self.cards.is_empty() {
                p { (lang.t("changes-service-changes-none")) }
            } @else {
                ul.cards { @for card in &self.cards { (card.shown(lang, 3)) } }
            }
            h2 { (lang.t("changes-service-nothing")) }
            @if self.reasons.is_empty() {
                p { (lang.t("changes-service-nothing-none")) }
            } @else {
                (table_start(&lang.t("changes-service-nothing-caption"), &[Column::words(reason), Column::number(times.clone())], &rows))
            }
            ul.actions {
                li { (link_button(&shell.county_url(&format!("/give/unknown?service={}", self.slug)), &lang.t("changes-service-give"))) }
                li { a href=(shell.county_url("/results")) { (lang.t("changes-service-results")) } }
                li { a href=(shell.county_url("/changes")) { (lang.t("changes-service-all")) } }
            }
        }
    }
}
