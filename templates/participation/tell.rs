//! Telling the results to all who took part, and cancelling an activity.

use asko_locales::Lang;
use maud::{Markup, html};

use super::sheet::{Sheet, Text};
use crate::components::{Tone, Words, error_summary, notice};
use crate::{Page, Shell};

/// The page on which the results are told.
#[derive(Clone, Debug)]
pub struct TellPage {
    /// The activity's reference.
    pub reference: String,
    /// Its name.
    pub title: Words,
    /// To how many addresses the results will go.
    pub addresses: u64,
    /// When they were told and to how many addresses, in words; then only the words can still be corrected.
    pub told: Option<String>,
    /// What was typed.
    pub sheet: Sheet,
}

impl Page for TellPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("participation-tell-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        self.sheet.is_wrong()
    }

    fn wide(&self) -> bool {
        self.sheet.overtaken.is_some()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let (lang, sheet) = (shell.lang, &self.sheet);
        let back = shell.county_url(&format!("/activities/{}", self.reference));
        let button = if self.told.is_some() { lang.t("participation-tell-correct") } else { lang.t("participation-tell-send") };
        let form = html! {
            form method="post" action={ (back) "/tell" } novalidate data-once {
                (sheet.hidden())
                (sheet.both(lang, Text::Results))
                (sheet.save(lang, &button))
            }
        };
        let count = [("count", i64::try_from(self.addresses).unwrap_or(i64::MAX).into())];
        html! {
            (error_summary(lang, &sheet.errors))
            p { a href=(back) { (self.title.inline()) } }
            h1 { (lang.t("participation-tell-title")) }
            @match &self.told {
                Some(told) => (notice(Tone::Good, told, html! { p { (lang.t("participation-tell-told")) } })),
                None => {
                    p.lead { (lang.with("participation-tell-lead", &count)) }
                    p { (lang.t("participation-tell-forgets")) }
                }
            }
            (sheet.beside_saved(lang, &form))
        }
    }
}

/// The page on which an activity is cancelled.
#[derive(Clone, Debug)]
pub struct CancelPage {
    /// The activity's reference.
    pub reference: String,
    /// Its name.
    pub title: Words,
    /// How many addresses will hear of it.
    pub addresses: u64,
    /// What was typed.
    pub sheet: Sheet,
}

impl Page for CancelPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("participation-cancel-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        self.sheet.is_wrong()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let (lang, sheet) = (shell.lang, &self.sheet);
        let back = shell.county_url(&format!("/activities/{}", self.reference));
        let form = html! {
            form method="post" action={ (back) "/cancel" } novalidate data-once {
                (sheet.hidden())
                (sheet.both(lang, Text::Reason))
                (sheet.save(lang, &lang.t("participation-cancel-save")))
            }
        };
        let count = [("count", i64::try_from(self.addresses).unwrap_or(i64::MAX).into())];
        html! {
            (error_summary(lang, &sheet.errors))
            p { a href=(back) { (self.title.inline()) } }
            h1 { (lang.t("participation-cancel-title")) }
            p.lead { (lang.with("participation-cancel-lead", &count)) }
            (sheet.beside_saved(lang, &form))
        }
    }
}
