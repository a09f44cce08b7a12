//! Did it help? The question to a giver, and its own page for who comes by mail, without the follow-up code.

use asko_locales::Lang;
use maud::{Markup, html};

use super::words::{Words, only_in};
use crate::components::{Choice, Errors, Field, Tone, error_summary, hidden, link_button, notice, primary, radios, text_area};
use crate::{Page, Shell};

/// The most characters a comment may have.
pub const COMMENT_LIMIT: usize = 500;

/// What is answered so far.
#[derive(Clone, Debug, Default)]
pub struct HelpedAnswered {
    /// The chosen answer: a code, or empty.
    pub answer: String,
    /// The comment.
    pub comment: String,
}

/// The question's fields. `mark` ends the names of the fields, so that a page can ask about several changes.
#[must_use]
pub fn helped_fields(lang: Lang, mark: &str, answered: &HelpedAnswered, errors: &Errors) -> Markup {
    let (answer, comment) = (format!("answer{mark}"), format!("comment{mark}"));
    let choices = [
        Choice::new("yes", lang.t("changes-helped-yes")),
        Choice::new("partly", lang.t("changes-helped-partly")),
        Choice::new("no", lang.t("changes-helped-no")),
        Choice::new("cannot-tell", lang.t("changes-helped-cannot-tell")).apart(),
    ];
    html! {
        (radios(lang, Field::new(&answer, &lang.t("changes-helped-question")), &choices, &answered.answer, false, errors))
        (text_area(lang, Field::new(&comment, &lang.t("changes-helped-comment")).hint(&lang.t("changes-helped-comment-hint")).optional(),
            &answered.comment, 3, Some(COMMENT_LIMIT), errors))
    }
}

/// The thanks for an answer.
#[must_use]
pub fn helped_thanks(lang: Lang) -> Markup {
    notice(Tone::Good, &lang.t("changes-helped-thanks-title"), html! { p { (lang.t("changes-helped-thanks-text")) } })
}

/// The question's own page.
#[derive(Clone, Debug)]
pub struct HelpedPage {
    /// The change's name.
    pub title: Words,
    /// When it was made, in words.
    pub when: String,
    /// What was changed.
    pub what: Words,
    /// What came of it.
    pub outcome: Words,
    /// The change's public page.
    pub url: String,
    /// The form's token.
    pub csrf_token: String,
    /// What lets one answer.
    pub key: String,
    /// What is typed.
    pub answered: HelpedAnswered,
    /// True right after the answer was taken.
    pub sent: bool,
    /// True when the form was open for too long.
    pub old: bool,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for HelpedPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("changes-helped-question").into_owned()
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (error_summary(lang, &self.errors))
            @if self.sent { (helped_thanks(lang)) }
            @if self.old { (notice(Tone::Warn, &lang.t("changes-helped-old-title"), html! { p { (lang.t("changes-helped-old-text")) } })) }
            h1 { (lang.t("changes-helped-question")) }
            p.lead { (self.title.inline()) }
            p { (self.when) " " (only_in(lang, &[&self.title, &self.what, &self.outcome])) }
            h2 { (lang.t("changes-card-what-done")) }
            (self.what.block())
            @if !self.outcome.text.is_empty() {
                h2 { (lang.t("changes-change-effect")) }
                (self.outcome.block())
            }
            p { a href=(self.url) { (lang.t("changes-helped-more")) } }
            h2 { (lang.t("changes-helped-your-answer")) }
            @if self.sent { p { (lang.t("changes-helped-again")) } }
            form method="post" action=(shell.county_url("/helped")) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("key", &self.key))
                (helped_fields(lang, "", &self.answered, &self.errors))
                (primary(&lang.t("changes-helped-submit")))
            }
        }
    }
}

/// Says that a link to the question does not work any more, and where to answer instead.
#[derive(Clone, Copy, Debug)]
pub struct HelpedGonePage;

impl Page for HelpedGonePage {
    fn title(&self, lang: Lang) -> String {
        lang.t("changes-helped-gone-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (lang.t("changes-helped-gone-title")) }
            p.lead { (lang.t("changes-helped-gone-lead")) }
            (link_button(&shell.county_url("/follow"), &lang.t("changes-helped-gone-follow")))
        }
    }
}
