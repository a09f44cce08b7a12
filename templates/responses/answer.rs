//! Answering: the form, as part of the case and on a page of its own.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{
    Choice, Errors, Field, Said, Theirs, Tone, checkboxes, dialogue, error_summary, hidden, notice, primary, prose, text_area, theirs,
};
use crate::{Page, Shell};

/// The form to answer with.
#[derive(Clone, Debug)]
pub struct AnswerForm {
    /// The case's reference.
    pub reference: String,
    /// The form's token.
    pub csrf_token: String,
    /// The version of the case that the form shows.
    pub version: i64,
    /// The language to answer in.
    pub language: String,
    /// Whether an answer is wanted: a code.
    pub wanted: &'static str,
    /// The answer.
    pub text: String,
    /// True when there is something to confirm before it is sent.
    pub warned: bool,
    /// True when that was confirmed.
    pub sure: bool,
}

impl AnswerForm {
    /// The form, in a frame that tells it from internal notes.
    #[must_use]
    pub fn show(&self, shell: &Shell, errors: &Errors) -> Markup {
        let lang = shell.lang;
        let hint = lang.t("responses-answer-hint");
        html! {
            section.reply-block aria-labelledby="reply" {
                h2 #reply { (lang.t("responses-answer-heading")) }
                p { (self.in_which_language(lang)) " " (self.how_it_arrives(lang)) }
                form #answer method="post" action={ (shell.county_url(&format!("/cases/{}/answer", self.reference))) (shell.taking_along()) } novalidate data-once {
                    (hidden("csrf_token", &self.csrf_token))
                    (hidden("version", &self.version.to_string()))
                    (text_area(lang, Field::new("answer_text", &lang.t("responses-answer-label")).hint(&hint), &self.text, 8, Some(5000), errors))
                    @if self.warned {
                        (checkboxes(lang, Field::new("answer_sure", &lang.t("responses-answer-sure")),
                            &[Choice::new("yes", lang.t("responses-answer-sure-yes"))], if self.sure { &["yes"] } else { &[] }, errors))
                    }
                    (primary(&lang.t("responses-answer-submit")))
                }
            }
        }
    }

    fn in_which_language(&self, lang: Lang) -> String {
        match self.language.as_str() {
            "sv" => lang.t("responses-answer-in-sv").into_owned(),
            "en" => lang.t("responses-answer-in-en").into_owned(),
            "fi" => lang.t("responses-answer-in-fi").into_owned(),
            other => lang.with("responses-answer-in-other", &[("language", other.into())]),
        }
    }

    fn how_it_arrives(&self, lang: Lang) -> String {
        match self.wanted {
            "email" => lang.t("responses-answer-by-email"),
            "code" => lang.t("responses-answer-by-code"),
            _ => lang.t("responses-answer-not-asked"),
        }
        .into_owned()
    }
}

/// The form on a page of its own: opened by itself, refused, or when somebody else was faster.
#[derive(Clone, Debug)]
pub struct AnswerPage {
    /// The feedback's text.
    pub feedback: String,
    /// The dialogue so far.
    pub messages: Vec<Said>,
    /// True when the case is closed: there is no sending any more, only the text.
    pub closed: bool,
    /// What somebody else did after the form was opened.
    pub theirs: Option<Theirs>,
    /// The form.
    pub form: AnswerForm,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for AnswerPage {
    fn title(&self, lang: Lang) -> String {
        lang.with("responses-answer-title", &[("reference", (&self.form.reference).into())])
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty() || self.theirs.is_some()
    }

    fn wide(&self) -> bool {
        self.theirs.is_some()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let case = shell.county_url(&format!("/cases/{}", self.form.reference));
        html! {
            (error_summary(lang, &self.errors))
            p { a href=(case) { (lang.t("responses-answer-back")) } }
            h1 { (lang.with("responses-answer-title", &[("reference", (&self.form.reference).into())])) }
            @if let Some(other) = &self.theirs {
                div role="alert" tabindex="-1" data-focus {
                    (notice(Tone::Warn, &lang.t("responses-conflict-title"), html! { p { (lang.t("responses-conflict-text")) } }))
                }
                div.compare {
                    (theirs(lang, other))
                    (self.own(shell))
                }
                (self.before(lang))
            } @else {
                (self.before(lang))
                (self.own(shell))
            }
        }
    }
}

impl AnswerPage {
    fn before(&self, lang: Lang) -> Markup {
        html! {
            section aria-labelledby="before" {
                h2 #before { (lang.t("responses-answer-feedback")) }
                @if self.feedback.is_empty() { p.muted { (lang.t("responses-answer-no-text")) } } @else {
                    article.message.message--giver { (prose(&self.form.language, &self.feedback)) }
                }
                (dialogue(&self.messages))
            }
        }
    }

    fn own(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            @if self.closed {
                section.reply-block aria-labelledby="reply" {
                    h2 #reply { (lang.t("responses-answer-heading")) }
                    p { (lang.t("responses-answer-closed")) }
                    @if !self.form.text.is_empty() {
                        (text_area(lang, Field::new("answer_text", &lang.t("responses-answer-kept")), &self.form.text, 8, None, &Errors::none()))
                    }
                }
            } @else {
                (self.form.show(shell, &self.errors))
            }
        }
    }
}
