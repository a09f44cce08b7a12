//! The part of a case that is about statutory objections: asking the giver, the clock of the objection, its answer.

use asko_locales::Lang;
use maud::{Markup, html};

use super::actions::proof;
use super::words::{Promise, promise};
use crate::Shell;
use crate::components::{Errors, Field, Stamp, Tone, hidden, notice, prose, secondary, stamp, text_area, text_input};

/// How far it has come.
#[derive(Clone, Debug)]
pub enum CaseObjectionState {
    /// Nobody has asked.
    Open {
        /// True when the giver has a code to answer with.
        askable: bool,
        /// True when the reader may transfer it without the giver's word.
        transferable: bool,
    },
    /// The giver was asked.
    Asked {
        /// When.
        at: Stamp,
        /// By whom.
        who: String,
        /// Until when the clock stands for their answer, in words.
        until: Option<String>,
    },
    /// The giver wants it to stay feedback.
    Declined(Stamp),
    /// It is an objection.
    Transferred {
        /// Since when.
        at: Stamp,
        /// Who transferred it; empty when the giver did.
        who: String,
        /// The day until which it is to be answered, in words.
        due: String,
        /// How it stands against that day.
        left: Promise,
    },
    /// It was answered.
    Answered {
        /// Since when it was an objection.
        at: Stamp,
        /// The day of the answer, in words.
        on: String,
        /// Its number in the registry.
        registry_number: String,
    },
}

/// The part, with what was typed.
#[derive(Clone, Debug)]
pub struct CaseObjection {
    /// How far it has come.
    pub state: CaseObjectionState,
    /// The token of the forms; none for those who only read.
    pub csrf_token: Option<String>,
    /// The version of the case that the forms show.
    pub version: i64,
    /// Why it may be one, or why it was transferred.
    pub reason: String,
    /// The typed reason.
    pub typed_reason: String,
    /// The typed day of the answer.
    pub typed_on: String,
    /// The typed number.
    pub typed_number: String,
}

impl CaseObjection {
    /// What stands above the case.
    pub(super) fn banner(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        match &self.state {
            CaseObjectionState::Open { .. } | CaseObjectionState::Declined(_) => html! {},
            CaseObjectionState::Asked { at, who, until } => notice(
                Tone::Info,
                &lang.t("triage-objection-asked-title"),
                html! {
                    p { (stamp(at)) @if !who.is_empty() { " · " (who) } }
                    @if let Some(day) = until { p { (lang.with("triage-objection-asked-until", &[("day", day.into())])) } }
                    (self.why(lang))
                },
            ),
            CaseObjectionState::Transferred { at, who, due, left } => notice(
                Tone::Warn,
                &lang.t("triage-objection-transferred-title"),
                html! {
                    p { (lang.t("triage-objection-transferred-since")) " " (stamp(at)) ". " @if who.is_empty() { (lang.t("triage-objection-by-giver")) } @else { (lang.with("triage-objection-by-lead", &[("name", who.into())])) } }
                    p { (lang.with("triage-objection-due", &[("day", due.into())])) " (" (promise(lang, *left)) ")" }
                    (self.why(lang))
                    p { (lang.t("triage-objection-not-feedback")) }
                    (self.answer_form(shell, base, errors))
                },
            ),
            CaseObjectionState::Answered { at, on, registry_number } => notice(
                Tone::Good,
                &lang.t("triage-objection-answered-title"),
                html! {
                    p { (lang.t("triage-objection-transferred-since")) " " (stamp(at)) "." }
                    p { (lang.with("triage-objection-answered-on", &[("day", on.into()), ("number", registry_number.into())])) }
                },
            ),
        }
    }

    fn why(&self, lang: Lang) -> Markup {
        html! { @if !self.reason.is_empty() { p { (lang.t("triage-objection-why")) } blockquote { (prose(lang.code(), &self.reason)) } } }
    }

    fn answer_form(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        let hint = lang.t("triage-objection-on-hint");
        html! {
            @if let Some(token) = &self.csrf_token {
                form method="post" action={ (base) "/objection-answered" (shell.taking_along()) } novalidate data-once {
                    (hidden("csrf_token", token))
                    (text_input(lang, Field::new("objection_on", &lang.t("triage-objection-on")).hint(&hint), "text", &self.typed_on, "off", errors))
                    (text_input(lang, Field::new("objection_number", &lang.t("triage-objection-number")), "text", &self.typed_number, "off", errors))
                    (secondary(&lang.t("triage-objection-answered-submit"), None))
                }
            }
        }
    }

    /// What stands beside the case: asking the giver.
    pub(super) fn side(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        let (askable, transferable) = match self.state {
            CaseObjectionState::Open { askable, transferable } => (askable, transferable),
            CaseObjectionState::Declined(ref at) => {
                return html! { p.muted { (lang.t("triage-objection-declined")) " (" (stamp(at)) ")" } };
            }
            _ => return html! {},
        };
        let Some(token) = &self.csrf_token else { return html! {} };
        let (path, text, submit) = if askable {
            ("objection", lang.t("triage-objection-ask-text"), lang.t("triage-objection-ask-submit"))
        } else {
            ("transfer", lang.t("triage-objection-transfer-text"), lang.t("triage-objection-transfer-submit"))
        };
        let hint = lang.t("triage-objection-reason-hint");
        html! {
            details.details open[errors.get("objection_reason").is_some()] {
                summary { (lang.t("triage-objection-title")) }
                div.details__body {
                    p { (text) }
                    @if askable || transferable {
                        form method="post" action={ (base) "/" (path) (shell.taking_along()) } novalidate data-once {
                            (proof(token, self.version))
                            (text_area(lang, Field::new("objection_reason", &lang.t("triage-objection-reason")).hint(&hint),
                                &self.typed_reason, 3, Some(1000), errors))
                            (secondary(&submit, None))
                        }
                    } @else {
                        p { (lang.t("triage-objection-lead-only")) }
                    }
                }
            }
        }
    }
}
