//! All counties: those that take feedback here, and the others by name.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::{Page, Shell};

/// A county.
#[derive(Clone, Debug)]
pub struct CountyLine {
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// True when it takes feedback here.
    pub open: bool,
}

/// The front page.
#[derive(Clone, Debug)]
pub struct CountiesPage {
    /// All counties in the order of their codes.
    pub counties: Vec<CountyLine>,
}

impl Page for CountiesPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("organisations-counties-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let open: Vec<&CountyLine> = self.counties.iter().filter(|county| county.open).collect();
        html! {
            h1 { (lang.t("organisations-counties-title")) }
            p.lead { (lang.t("organisations-counties-lead")) }
            h2 { (lang.t("organisations-counties-open")) }
            @if open.is_empty() {
                p { (lang.t("organisations-counties-none")) }
            } @else {
                ul.cards {
                    @for county in &open {
                        li.card { p.card__title { a href={ "/" (lang.code()) "/" (county.slug) } { (county.name) } } }
                    }
                }
            }
            p { a href={ "/" (lang.code()) "/compare" } { (lang.t("comparison-title")) } }
            h2 { (lang.t("organisations-counties-closed")) }
            p.hint { (lang.t("organisations-counties-closed-text")) }
            ul { @for county in self.counties.iter().filter(|county| !county.open) { li { (county.name) } } }
        }
    }
}
