//! The words by which a county's urgent feedback is known: one list for each language, a word or a phrase on a line.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Errors, Field, Tone, error_summary, hidden, notice, primary, secondary, text_area};
use crate::{Page, Shell};

/// The page, with the lists or what was typed.
#[derive(Clone, Debug)]
pub struct UrgentWordsPage {
    /// The token of the form.
    pub csrf_token: String,
    /// The lists: the language's code, the words, and whether the county has changed them.
    pub lists: Vec<(&'static str, String, bool)>,
    /// True right after they were saved.
    pub saved: bool,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for UrgentWordsPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("triage-urgent-words-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let hint = lang.t("triage-urgent-words-hint");
        html! {
            (error_summary(lang, &self.errors))
            @if self.saved { (notice(Tone::Good, &lang.t("triage-settings-saved"), html! {})) }
            p { a href=(shell.county_url("/admin")) { (lang.t("triage-settings-back")) } }
            h1 { (lang.t("triage-urgent-words-title")) }
            p.lead { (lang.t("triage-urgent-words-lead")) }
            p { (lang.t("triage-urgent-words-how")) }
            form method="post" action=(shell.county_url("/admin/urgent-words")) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                @for (code, words, own) in &self.lists {
                    @let label = match *code {
                        "fi" => lang.t("triage-urgent-words-fi"),
                        "sv" => lang.t("triage-urgent-words-sv"),
                        _ => lang.t("triage-urgent-words-en"),
                    };
                    (text_area(lang, Field::new(&format!("words_{code}"), &label).hint(&hint), words, 12, None, &self.errors))
                    @if *own { p { (secondary(&lang.t("triage-urgent-words-again"), Some(("again", code)))) } }
                }
                (primary(&lang.t("triage-settings-save")))
            }
        }
    }
}
