//! Between counties: what a county shares, what has been shown to work, and taking it over.

mod adopt;
mod practices;
mod settings;

pub use adopt::{AdoptPage, TypedAdoption};
pub use practices::{Practice, PracticesPage};
pub use settings::{SettingsPage, SharedChange};

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Choice, Errors, Field, primary, select};
use crate::{Page, Shell};

/// The form with which a reader chooses the period, and the way to what has been shown to work.
#[must_use]
pub fn choose(lang: Lang, periods: &[Choice], chosen: &str) -> Markup {
    let none = Errors::none();
    html! {
        form.filters method="get" action={ "/" (lang.code()) "/compare" } {
            (select(lang, Field::new("period", &lang.t("comparison-choose-period")), None, periods, chosen, &none))
            (primary(&lang.t("comparison-choose-submit")))
        }
        p { a href={ "/" (lang.code()) "/compare/practices" } { (lang.t("comparison-practices-title")) } }
    }
}

/// While no county shares its indicators.
#[derive(Clone, Copy, Debug)]
pub struct NothingPage;

impl Page for NothingPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("comparison-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (lang.t("comparison-title")) }
            p.lead { (lang.t("comparison-nothing")) }
            p { a href={ "/" (lang.code()) "/compare/practices" } { (lang.t("comparison-practices-title")) } }
        }
    }
}
