//! The part of a case that is about urgency: the words that were found, and what a person says of it.

use asko_locales::Lang;
use maud::{Markup, html};

use super::actions::proof;
use crate::Shell;
use crate::components::{Choice, Errors, Field, Stamp, Tone, notice, prose, radios, secondary, stamp, text_area};

/// What somebody has said of it.
#[derive(Clone, Debug)]
pub struct UrgencyChecked {
    /// Whether it is urgent.
    pub urgent: bool,
    /// Why.
    pub reason: String,
    /// Who.
    pub who: String,
    /// When.
    pub at: Stamp,
}

/// The part, with what was typed.
#[derive(Clone, Debug, Default)]
pub struct UrgencyPart {
    /// True while the case comes before everything else.
    pub urgent: bool,
    /// The words that were found since somebody last looked.
    pub words: Vec<String>,
    /// What somebody has said last, when nothing was found since.
    pub checked: Option<UrgencyChecked>,
    /// The token and the version of the form; none for those who only read.
    pub proof: Option<(String, i64)>,
    /// The choice: `yes` or `no`.
    pub typed: String,
    /// The reason.
    pub reason: String,
}

impl UrgencyPart {
    /// What stands above an urgent case.
    pub(super) fn banner(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        if !self.urgent {
            return html! {};
        }
        let title = if self.words.is_empty() { lang.t("triage-urgency-title") } else { lang.t("triage-urgency-found-title") };
        notice(
            Tone::Alarm,
            &title,
            html! {
                @if !self.words.is_empty() {
                    p { (lang.t("triage-urgency-words")) " " strong { (self.words.join(", ")) } }
                    p { (lang.t("triage-urgency-look")) }
                }
                (self.said(lang))
                (self.form(shell, base, errors, &lang.t("triage-urgency-decide")))
            },
        )
    }

    /// What stands beside a case that is not urgent.
    pub(super) fn side(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        html! {
            @if !self.urgent {
                (self.said(lang))
                (self.form(shell, base, errors, &lang.t("triage-urgency-mark")))
            }
        }
    }

    fn said(&self, lang: Lang) -> Markup {
        html! {
            @if let Some(said) = &self.checked {
                p {
                    @if said.urgent { (lang.t("triage-urgency-said-yes")) } @else { (lang.t("triage-urgency-said-no")) }
                    " " span.muted { (said.who) " · " (stamp(&said.at)) }
                }
                blockquote { (prose(lang.code(), &said.reason)) }
            }
        }
    }

    fn form(&self, shell: &Shell, base: &str, errors: &Errors, title: &str) -> Markup {
        let lang = shell.lang;
        let Some((token, version)) = &self.proof else { return html! {} };
        let choices = [Choice::new("yes", lang.t("triage-urgency-yes")), Choice::new("no", lang.t("triage-urgency-no"))];
        let wrong = errors.get("urgent").is_some() || errors.get("urgency_reason").is_some();
        html! {
            details.details open[wrong] {
                summary { (title) }
                div.details__body {
                    form method="post" action={ (base) "/urgency" (shell.taking_along()) } novalidate data-once {
                        (proof(token, *version))
                        (radios(lang, Field::new("urgent", &lang.t("triage-urgency-label")), &choices, &self.typed, false, errors))
                        (text_area(lang, Field::new("urgency_reason", &lang.t("triage-urgency-reason")), &self.reason, 2, Some(1000), errors))
                        (secondary(&lang.t("triage-urgency-submit"), None))
                    }
                }
            }
        }
    }
}
