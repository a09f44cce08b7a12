//! The library of methods, and one method: for everybody.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::Words;
use crate::{Page, Shell};

/// A theme in the library.
#[derive(Clone, Debug)]
pub struct ThemePart {
    /// Its name.
    pub name: String,
    /// What its methods are for.
    pub lead: String,
    /// Its methods: address, name and what they are in short.
    pub methods: Vec<(String, String, String)>,
}

/// The library.
#[derive(Clone, Debug)]
pub struct LibraryPage {
    /// The themes.
    pub themes: Vec<ThemePart>,
}

impl Page for LibraryPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("participation-form-library").into_owned()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (lang.t("participation-form-library")) }
            p.lead { (lang.t("participation-library-lead")) }
            @for theme in &self.themes {
                h2 { (theme.name) }
                p { (theme.lead) }
                ul.cards {
                    @for (url, name, in_short) in &theme.methods {
                        li.card {
                            h3.card__title { a href=(url) { (name) } }
                            p { (in_short) }
                        }
                    }
                }
            }
            p { a href=(shell.county_url("/participation")) { (lang.t("participation-staff-back")) } }
        }
    }
}

/// One method.
#[derive(Clone, Debug)]
pub struct MethodPage {
    /// Its theme's name.
    pub theme: String,
    /// Its name.
    pub name: String,
    /// What it is in short.
    pub in_short: String,
    /// When it fits.
    pub fits: String,
    /// How it is done.
    pub how: Vec<String>,
    /// How much time it takes.
    pub time: String,
    /// How it works from a distance.
    pub remote: String,
    /// What goes wrong easily.
    pub pitfalls: Vec<String>,
    /// The levels it can reach.
    pub levels: Vec<String>,
    /// Where it comes from.
    pub source: String,
    /// The source's address.
    pub source_url: Option<String>,
    /// Where the county has used it: address and name.
    pub used: Vec<(String, Words)>,
}

impl Page for MethodPage {
    fn title(&self, _: Lang) -> String {
        self.name.clone()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            p { a href=(shell.county_url("/methods")) { (lang.t("participation-form-library")) } " · " (self.theme) }
            h1 { (self.name) }
            p.lead { (self.in_short) }
            h2 { (lang.t("participation-method-fits")) }
            p { (self.fits) }
            h2 { (lang.t("participation-method-how")) }
            ol { @for step in &self.how { li { (step) } } }
            dl.summary-list {
                div { dt { (lang.t("participation-method-time")) } dd { (self.time) } }
                div { dt { (lang.t("participation-method-remote")) } dd { (self.remote) } }
                @if !self.levels.is_empty() { div { dt { (lang.t("participation-method-levels")) } dd { (self.levels.join(", ")) } } }
            }
            h2 { (lang.t("participation-method-pitfalls")) }
            ul { @for pitfall in &self.pitfalls { li { (pitfall) } } }
            @if !self.used.is_empty() {
                h2 { (lang.t("participation-method-used")) }
                ul { @for (url, title) in &self.used { li { a href=(url) { (title.inline()) } } } }
            }
            h2 { (lang.t("participation-method-source")) }
            p { (self.source) }
            @if let Some(url) = &self.source_url { p { a href=(url) rel="noreferrer" { (url) } } }
        }
    }
}
