//! What has been shown to work in some county.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Words, link_button};
use crate::{Page, Shell};

/// A change whose effect is shown by figures.
#[derive(Clone, Debug)]
pub struct Practice {
    /// Its public page.
    pub url: String,
    /// Its name.
    pub title: Words,
    /// The county, the unit and the service.
    pub place: String,
    /// When it was made.
    pub made: String,
    /// Why.
    pub why: Words,
    /// What was changed.
    pub what: Words,
    /// What came of it; may be empty.
    pub outcome: Words,
    /// What the figures show, in sentences.
    pub evidence: String,
    /// How many counties have taken it over.
    pub adopters: usize,
    /// Where the reader's county takes it over; none where it cannot.
    pub adopt: Option<String>,
}

impl Practice {
    fn shown(&self, lang: Lang) -> Markup {
        let adopters = i64::try_from(self.adopters).unwrap_or(i64::MAX);
        html! {
            article.case {
                h2 { a href=(self.url) { (self.title.inline()) } }
                p.muted { (self.place) @if !self.made.is_empty() { " · " (lang.with("comparison-practices-made", &[("day", (&self.made).into())])) } }
                p.finding { (self.evidence) }
                h3 { (lang.t("comparison-practices-why")) }
                (self.why.block())
                h3 { (lang.t("comparison-practices-what")) }
                (self.what.block())
                @if !self.outcome.text.is_empty() { h3 { (lang.t("comparison-practices-outcome")) } (self.outcome.block()) }
                @if adopters > 0 { p { (lang.with("comparison-practices-adopters", &[("count", adopters.into())])) } }
                @if let Some(url) = &self.adopt { p { (link_button(url, &lang.t("comparison-practices-adopt"))) } }
            }
        }
    }
}

/// The page.
#[derive(Clone, Debug)]
pub struct PracticesPage {
    /// The changes, by county in the order of names.
    pub practices: Vec<Practice>,
}

impl Page for PracticesPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("comparison-practices-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            p { a href={ "/" (lang.code()) "/compare" } { (lang.t("comparison-title")) } }
            h1 { (lang.t("comparison-practices-title")) }
            p.lead { (lang.t("comparison-practices-lead")) }
            @if self.practices.is_empty() { p { (lang.t("comparison-practices-none")) } }
            @for practice in &self.practices { (practice.shown(lang)) }
        }
    }
}
