//! Answering on a page of its own: opened by itself, refused, or when somebody else was faster.

use asko_locales::Lang;
use maud::{Markup, html};

use super::form::Answering;
use crate::components::{Errors, Field, Said, Theirs, Tone, dialogue, error_summary, notice, prose, text_area, theirs};
use crate::{Page, Shell};

/// What somebody else did meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Faster {
    /// They changed the case.
    Case,
    /// They saved another draft.
    Draft,
    /// Their answer is on its way.
    Sending,
    /// Their answer waits for a translation.
    Translation,
}

/// The page.
#[derive(Clone, Debug)]
pub struct AnswerPage {
    /// The case's reference.
    pub reference: String,
    /// The feedback's text.
    pub feedback: String,
    /// Its language.
    pub language: String,
    /// The dialogue so far.
    pub messages: Vec<Said>,
    /// What somebody else did meanwhile.
    pub theirs: Option<(Faster, Theirs)>,
    /// Where the team is with its answer; none when the case takes none any more.
    pub answering: Option<Answering>,
    /// What was typed where there is no form any more.
    pub typed: String,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for AnswerPage {
    fn title(&self, lang: Lang) -> String {
        lang.with("responses-answer-title", &[("reference", (&self.reference).into())])
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty() || self.theirs.is_some()
    }

    fn wide(&self) -> bool {
        self.theirs.is_some()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let case = shell.county_url(&format!("/cases/{}", self.reference));
        html! {
            (error_summary(lang, &self.errors))
            @if let Some(answering) = &self.answering { (answering.banner(shell)) }
            p { a href=(case) { (lang.t("responses-answer-back")) } }
            h1 { (self.title(lang)) }
            @if let Some((faster, other)) = &self.theirs {
                div role="alert" tabindex="-1" data-focus {
                    (notice(Tone::Warn, &lang.t("responses-conflict-title"), html! { p { (conflict_words(lang, *faster)) } }))
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

fn conflict_words(lang: Lang, faster: Faster) -> String {
    match faster {
        Faster::Case => lang.t("responses-conflict-text"),
        Faster::Draft => lang.t("responses-conflict-draft"),
        Faster::Sending => lang.t("responses-conflict-sending"),
        Faster::Translation => lang.t("responses-conflict-translation"),
    }
    .into_owned()
}

impl AnswerPage {
    fn before(&self, lang: Lang) -> Markup {
        html! {
            section aria-labelledby="before" {
                h2 #before { (lang.t("responses-answer-feedback")) }
                @if self.feedback.is_empty() { p.muted { (lang.t("responses-answer-no-text")) } } @else {
                    article.message.message--giver { (prose(&self.language, &self.feedback)) }
                }
                (dialogue(lang, &self.messages))
            }
        }
    }

    fn own(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            @match &self.answering {
                Some(answering) => (answering.show(shell, &self.errors)),
                None => section.reply-block aria-labelledby="reply" {
                    h2 #reply { (lang.t("responses-answer-heading")) }
                    p { (lang.t("responses-answer-closed")) }
                },
            }
            @if !self.typed.is_empty() {
                (text_area(lang, Field::new("answer_kept", &lang.t("responses-answer-kept")), &self.typed, 8, None, &Errors::none()))
            }
        }
    }
}
