//! Choosing what the feedback is about: by search, by municipality, or not at all.

use asko_locales::Lang;
use maud::{Markup, html};

use super::{HelpNumber, emergency};
use crate::components::{Choice, Errors, Field, Tone, notice, primary, select, text_input};
use crate::{Page, Shell};

/// A unit or a service to give feedback on.
#[derive(Clone, Debug)]
pub struct FoundLink {
    /// Its name.
    pub name: String,
    /// More about it, or empty.
    pub more: String,
    /// Its form.
    pub url: String,
}

/// The units of a municipality.
#[derive(Clone, Debug)]
pub struct MunicipalityUnits {
    /// The municipality's name.
    pub name: String,
    /// Its units.
    pub units: Vec<FoundLink>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct ChoosePage {
    /// What was searched for.
    pub query: String,
    /// The municipality chosen: its code.
    pub municipality: String,
    /// Municipalities to choose from.
    pub municipalities: Vec<Choice>,
    /// Units found.
    pub units: Vec<FoundLink>,
    /// Services found.
    pub services: Vec<FoundLink>,
    /// All units by municipality, when nothing is searched for.
    pub all: Vec<MunicipalityUnits>,
    /// The form for somebody who does not know.
    pub unknown_url: String,
    /// Numbers to call in an emergency.
    pub help: Vec<HelpNumber>,
}

fn links(found: &[FoundLink]) -> Markup {
    html! {
        ul.cards {
            @for link in found {
                li.card {
                    p.card__title { a href=(link.url) { (link.name) } }
                    @if !link.more.is_empty() { p.card__meta { (link.more) } }
                }
            }
        }
    }
}

impl Page for ChoosePage {
    fn title(&self, lang: Lang) -> String {
        let place = self.municipalities.iter().find(|choice| choice.value == self.municipality).map(|choice| choice.label.as_str());
        let searched: Vec<&str> = [self.query.as_str()].into_iter().filter(|query| !query.is_empty()).chain(place).collect();
        match searched.as_slice() {
            [] => lang.t("intake-choose-title").into_owned(),
            words => lang.with("intake-choose-title-searched", &[("words", (&words.join(", ")).into())]),
        }
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let none = Errors::none();
        let searched = !self.query.is_empty() || !self.municipality.is_empty();
        html! {
            h1 { (self.title(lang)) }
            p.lead { (lang.t("intake-choose-lead")) }
            form.filters method="get" action=(shell.county_url("/give")) role="search" {
                (text_input(lang, Field::new("q", &lang.t("intake-choose-query")).hint(&lang.t("intake-choose-query-hint")), "search", &self.query, "off", &none))
                (select(lang, Field::new("municipality", &lang.t("intake-choose-municipality")), Some(&lang.t("intake-choose-all")), &self.municipalities, &self.municipality, &none))
                (primary(&lang.t("intake-choose-search")))
            }
            p { a href=(self.unknown_url) { (lang.t("intake-choose-unknown")) } }
            @if searched {
                @if self.units.is_empty() && self.services.is_empty() {
                    (notice(Tone::Info, &lang.t("intake-choose-nothing-title"), html! {
                        p { (lang.t("intake-choose-nothing-text")) " " a href=(self.unknown_url) { (lang.t("intake-choose-unknown")) } }
                    }))
                }
                @if !self.units.is_empty() {
                    h2 { (lang.t("intake-choose-units")) }
                    (links(&self.units))
                }
                @if !self.services.is_empty() {
                    h2 { (lang.t("intake-choose-services")) }
                    (links(&self.services))
                }
            } @else {
                @for municipality in &self.all {
                    h2 { (municipality.name) }
                    (links(&municipality.units))
                }
            }
            (emergency(lang, &self.help))
        }
    }
}
