//! Translating a colleague's answer: what was written beside an empty field.

use asko_locales::Lang;
use maud::{Markup, html};

use super::form::{into_language, other};
use super::hints::{Hint, PLACE, hints};
use crate::components::{
    Choice, Errors, Field, Said, Stamp, checkboxes, dialogue, error_summary, hidden, primary, prose, stamp, text_area,
};
use crate::{Page, Shell};

/// The page.
#[derive(Clone, Debug)]
pub struct TranslatePage {
    /// The case's reference.
    pub reference: String,
    /// The form's token.
    pub csrf_token: String,
    /// The version of the case.
    pub version: i64,
    /// The version of the draft.
    pub draft_version: i64,
    /// The feedback.
    pub feedback: String,
    /// The dialogue so far.
    pub messages: Vec<Said>,
    /// What is translated.
    pub original: String,
    /// Its language.
    pub original_language: String,
    /// Who wrote it.
    pub who: String,
    /// When it was saved last.
    pub at: Stamp,
    /// The giver's language: the one to translate into.
    pub language: String,
    /// The translation so far.
    pub text: String,
    /// Hints, when they were asked for.
    pub hints: Option<Vec<Hint>>,
    /// True when there is something to confirm.
    pub warned: bool,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for TranslatePage {
    fn title(&self, lang: Lang) -> String {
        let into = into_language(lang, &self.language);
        lang.with("responses-translate-title", &[("reference", (&self.reference).into()), ("into", (&into).into())])
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let case = shell.county_url(&format!("/cases/{}", self.reference));
        html! {
            (error_summary(lang, &self.errors))
            p { a href=(case) { (lang.t("responses-answer-back")) } }
            h1 { (self.title(lang)) }
            p.lead { (lang.t("responses-translate-lead")) }
            div.compare {
                section aria-labelledby="original" {
                    h2 #original { (lang.t("responses-translate-original")) }
                    article.message.message--team {
                        p.message__meta { strong { (self.who) } " · " (stamp(&self.at)) }
                        (prose(&self.original_language, &self.original))
                    }
                }
                (self.form(shell, &case))
            }
            section aria-labelledby="before" {
                h2 #before { (lang.t("responses-answer-feedback")) }
                @if self.feedback.is_empty() { p.muted { (lang.t("responses-answer-no-text")) } } @else {
                    article.message.message--giver { (prose(&self.language, &self.feedback)) }
                }
                (dialogue(lang, &self.messages))
            }
        }
    }
}

impl TranslatePage {
    fn form(&self, shell: &Shell, case: &str) -> Markup {
        let (lang, along) = (shell.lang, shell.taking_along());
        html! {
            section.reply-block aria-labelledby="reply" {
                h2 #reply { (lang.t("responses-translate-heading")) }
                form #translate method="post" action={ (case) "/translate" (along) } novalidate data-once
                    data-draft={ (case) "/draft" } data-lost=(lang.t("responses-draft-lost")) {
                    (hidden("csrf_token", &self.csrf_token))
                    (hidden("version", &self.version.to_string()))
                    (hidden("draft_version", &self.draft_version.to_string()))
                    (hidden("translated", "true"))
                    (text_area(lang, Field::new("answer_text", &lang.t("responses-translate-label")), &self.text, 12, Some(5000), &self.errors))
                    p.hint role="status" data-saved {}
                    @if let Some(found) = &self.hints { (hints(lang, &self.language, found)) }
                    @if self.warned {
                        (checkboxes(lang, Field::new("answer_sure", &lang.t("responses-answer-sure")),
                            &[Choice::new("yes", lang.t("responses-answer-sure-yes"))], &[], &self.errors))
                    }
                    p { (primary(&lang.t("responses-translate-submit"))) }
                    div.button-row {
                        (other(&lang.t("responses-draft-save"), &format!("{case}/draft{along}"), "save"))
                        (other(&lang.t("responses-hints-look"), &format!("{case}/translate{along}#{PLACE}"), "look"))
                    }
                }
            }
        }
    }
}
