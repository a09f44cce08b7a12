//! Deciding that nothing changes, and telling why.

use asko_locales::Lang;
use maud::{Markup, html};

use super::fields::About;
use crate::components::{Choice, Errors, Field, Tone, error_summary, hidden, notice, paragraphs, primary, radios, text_area};
use crate::{Page, Shell};

/// How long the reason may be, in characters.
pub const REASON_LIMIT: usize = 2000;

/// A decision made before.
#[derive(Clone, Debug)]
pub struct Decided {
    /// When, in words.
    pub when: String,
    /// The reason's name.
    pub reason: String,
    /// The reason in words.
    pub words: String,
}

/// The page.
#[derive(Clone, Debug)]
pub struct DecidePage {
    /// The form's token.
    pub csrf_token: String,
    /// The version of the feedback that the form is about.
    pub version: i64,
    /// The feedback.
    pub about: About,
    /// Decisions made before.
    pub decided: Vec<Decided>,
    /// The reasons.
    pub reasons: Vec<Choice>,
    /// The reason that was chosen.
    pub reason: String,
    /// The words that were typed.
    pub words: String,
    /// True when somebody else has changed the feedback since the form was opened.
    pub overtaken: bool,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for DecidePage {
    fn title(&self, lang: Lang) -> String {
        lang.t("changes-decide-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        self.overtaken || !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let case_url = shell.county_url(&format!("/cases/{}", self.about.reference));
        // The giver reads the reason; it is written in the language of the feedback.
        let hint = match self.about.text.lang {
            Lang::Fi => lang.t("changes-decide-words-hint-fi"),
            Lang::Sv => lang.t("changes-decide-words-hint-sv"),
            Lang::En => lang.t("changes-decide-words-hint-en"),
        };
        html! {
            (error_summary(lang, &self.errors))
            h1 { (lang.t("changes-decide-title")) }
            @if self.overtaken {
                (notice(Tone::Warn, &lang.t("changes-conflict-title"), html! {
                    p { (lang.t("changes-decide-conflict")) }
                    p { a href=(case_url) { (lang.t("changes-decide-conflict-see")) } }
                }))
            }
            (self.about.shown(lang, &case_url))
            @if !self.decided.is_empty() {
                h2 { (lang.t("changes-decide-before")) }
                ul {
                    @for decided in &self.decided {
                        li { (decided.when) " · " (decided.reason) div lang=(self.about.text.lang.code()) { (paragraphs(&decided.words)) } }
                    }
                }
            }
            form method="post" action={ (case_url) "/decide" } novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("version", &self.version.to_string()))
                (radios(lang, Field::new("reason", &lang.t("changes-decide-reason")), &self.reasons, &self.reason, false, &self.errors))
                (text_area(lang, Field::new("words", &lang.t("changes-decide-words")).hint(&hint), &self.words, 6, Some(REASON_LIMIT), &self.errors))
                @if self.overtaken { (primary(&lang.t("changes-conflict-save"))) } @else { (primary(&lang.t("changes-decide-save"))) }
            }
        }
    }
}
