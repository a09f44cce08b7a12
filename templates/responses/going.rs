//! What was sent and can still be taken back, and what waits for a translation.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::Shell;
use crate::components::{Stamp, hidden, prose, secondary, stamp};

/// An answer, or a question, on its way.
#[derive(Clone, Debug)]
pub struct Going {
    /// The case's reference.
    pub reference: String,
    /// The form's token.
    pub csrf_token: String,
    /// True for a question to the giver.
    pub question: bool,
    /// Who sent it.
    pub who: String,
    /// When it goes: the time with its seconds.
    pub at: Stamp,
    /// The text.
    pub text: String,
    /// Its language.
    pub language: String,
}

impl Going {
    /// When it goes, in words, and the way back.
    #[must_use]
    pub fn banner(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            div.notice.notice--warn role="status" {
                p.notice__title {
                    @if self.question { (lang.t("responses-going-question")) } @else { (lang.t("responses-going-answer")) }
                    " " (stamp(&self.at)) " (" (self.who) ")"
                }
                p { (lang.t("responses-going-text")) }
                form method="post" action={ (shell.county_url(&format!("/cases/{}/take-back", self.reference))) (shell.taking_along()) } data-once {
                    (hidden("csrf_token", &self.csrf_token))
                    (secondary(&lang.t("responses-going-take-back"), None))
                }
            }
        }
    }

    /// What goes, in the place of the form.
    #[must_use]
    pub fn show(&self, lang: Lang) -> Markup {
        html! {
            section.reply-block aria-labelledby="reply" {
                h2 #reply {
                    @if self.question { (lang.t("responses-going-question-heading")) } @else { (lang.t("responses-going-answer-heading")) }
                }
                article.message.message--team {
                    p.message__meta { strong { (self.who) } " · " (stamp(&self.at)) }
                    (prose(&self.language, &self.text))
                }
            }
        }
    }
}

/// An answer that waits for a colleague's translation.
#[derive(Clone, Debug)]
pub struct Awaiting {
    /// The case's reference.
    pub reference: String,
    /// The form's token.
    pub csrf_token: String,
    /// Who wrote it.
    pub who: String,
    /// True when that is the reader: somebody else translates it.
    pub own: bool,
    /// What was written.
    pub text: String,
    /// Its language.
    pub language: String,
    /// The language it is to be in: a code.
    pub into: String,
}

impl Awaiting {
    /// What waits, and what the reader can do: translate it, or take their own back.
    #[must_use]
    pub fn show(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let into = super::form::into_language(lang, &self.into);
        html! {
            section.reply-block aria-labelledby="reply" {
                h2 #reply { (lang.with("responses-awaiting-heading", &[("into", (&into).into())])) }
                article.message.message--team {
                    p.message__meta { strong { (self.who) } }
                    (prose(&self.language, &self.text))
                }
                @if self.own {
                    p { (lang.t("responses-awaiting-own")) }
                    form method="post" action={ (shell.county_url(&format!("/cases/{}/take-back", self.reference))) (shell.taking_along()) } data-once {
                        (hidden("csrf_token", &self.csrf_token))
                        (secondary(&lang.t("responses-awaiting-take-back"), None))
                    }
                } @else {
                    p { a.button href={ (shell.county_url(&format!("/cases/{}/translate", self.reference))) (shell.taking_along()) } { (lang.t("responses-awaiting-translate")) } }
                }
            }
        }
    }
}

/// What was written for a case that takes no answer any more.
#[derive(Clone, Debug)]
pub struct Left {
    /// The case's reference.
    pub reference: String,
    /// The form's token.
    pub csrf_token: String,
    /// The version of the draft.
    pub draft_version: i64,
    /// Who wrote it.
    pub who: String,
    /// When.
    pub at: Stamp,
    /// What was written.
    pub text: String,
    /// Its language.
    pub language: String,
}

impl Left {
    /// What was written, and the way to be rid of it.
    #[must_use]
    pub fn show(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            section.reply-block aria-labelledby="reply" {
                h2 #reply { (lang.t("responses-left-heading")) }
                p { (lang.t("responses-left-text")) }
                article.message.message--team {
                    p.message__meta { strong { (self.who) } " · " (stamp(&self.at)) }
                    (prose(&self.language, &self.text))
                }
                form method="post" action=(shell.county_url(&format!("/cases/{}/draft", self.reference))) data-once {
                    (hidden("csrf_token", &self.csrf_token))
                    (hidden("draft_version", &self.draft_version.to_string()))
                    (secondary(&lang.t("responses-left-discard"), None))
                }
            }
        }
    }
}
