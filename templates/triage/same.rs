//! The part of a case that is about others which tell of the same matter: what it is handled with, and what is like it.

use asko_locales::Lang;
use maud::{Markup, html};

use super::actions::proof;
use super::words::stage_tag;
use crate::Shell;
use crate::components::{Choice, Errors, Field, Said, Stamp, Tone, dialogue, notice, prose, radios, secondary, stamp, text_input};

/// A piece that is handled with the case.
#[derive(Clone, Debug)]
pub struct MergedOne {
    /// Its reference.
    pub reference: String,
    /// Its page, if the reader may see it.
    pub url: Option<String>,
    /// When it arrived.
    pub received: Stamp,
    /// The language it was written in.
    pub language: String,
    /// What its giver wrote; may be empty.
    pub text: String,
    /// Its own dialogue.
    pub messages: Vec<Said>,
    /// True when its giver has written last.
    pub waits: bool,
}

/// A piece that may tell of the same matter.
#[derive(Clone, Debug)]
pub struct LikeOne {
    /// Its reference.
    pub reference: String,
    /// Its page.
    pub url: String,
    /// The beginning of its text.
    pub excerpt: String,
    /// The language it was written in.
    pub language: String,
    /// When it arrived.
    pub received: Stamp,
    /// Its stage: a code.
    pub stage: &'static str,
    /// True when the case can be merged into it.
    pub choosable: bool,
}

/// The part, with what was typed.
#[derive(Clone, Debug, Default)]
pub struct SameMatter {
    /// What the case is handled with: its reference, and its page if the reader may see it.
    pub living: Option<(String, Option<String>)>,
    /// What is handled with the case.
    pub merged: Vec<MergedOne>,
    /// What may tell of the same matter.
    pub like: Vec<LikeOne>,
    /// The token and the version of the forms; none when nothing can be done.
    pub proof: Option<(String, i64)>,
    /// The typed reference.
    pub typed: String,
    /// The chosen reference.
    pub chosen: String,
}

impl SameMatter {
    /// What stands above a case that is handled with another one.
    pub(super) fn banner(&self, shell: &Shell, base: &str) -> Markup {
        let lang = shell.lang;
        let Some((reference, url)) = &self.living else { return html! {} };
        notice(
            Tone::Info,
            &lang.t("triage-same-merged-title"),
            html! {
                p {
                    (lang.t("triage-same-merged-text")) " "
                    @if let Some(url) = url { a href=(url) { (reference) } } @else { (reference) }
                }
                @if let Some((token, version)) = &self.proof {
                    form method="post" action={ (base) "/split" (shell.taking_along()) } data-once {
                        (proof(token, *version))
                        (secondary(&lang.t("triage-same-split"), None))
                    }
                }
            },
        )
    }

    /// What the givers wrote whose feedback is handled with the case, each apart from the others.
    pub(super) fn voices(&self, lang: Lang) -> Markup {
        html! {
            @if !self.merged.is_empty() {
                section aria-labelledby="merged" {
                    h2 #merged { (lang.with("triage-same-voices", &[("count", self.merged.len().into())])) }
                    p.hint { (lang.t("triage-same-voices-hint")) }
                    @for one in &self.merged {
                        details.details open[one.waits] {
                            summary {
                                (lang.with("triage-case-title", &[("reference", (&one.reference).into())])) ", " (stamp(&one.received))
                                @if one.waits { " – " (lang.t("triage-same-waits")) }
                            }
                            div.details__body {
                                @if one.text.is_empty() { p.muted { (lang.t("triage-case-no-text")) } } @else {
                                    article.message.message--giver { (prose(&one.language, &one.text)) }
                                }
                                (dialogue(lang, &one.messages))
                                @if let Some(url) = &one.url { p { a href=(url) { (lang.with("triage-same-open", &[("reference", (&one.reference).into())])) } } }
                            }
                        }
                    }
                }
            }
        }
    }

    /// What stands beside a case: others that are like it, and merging.
    pub(super) fn side(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        let Some((token, version)) = self.proof.as_ref().filter(|_| self.living.is_none()) else { return html! {} };
        let choices: Vec<Choice> =
            self.like.iter().filter(|one| one.choosable).map(|one| Choice::new(&one.reference, &one.reference)).collect();
        let hint = lang.t("triage-same-into-hint");
        let wrong = errors.get("merge_into").is_some();
        html! {
            section aria-labelledby="same" {
                h2 #same { (lang.t("triage-same-title")) }
                @if self.like.is_empty() { p.muted { (lang.t("triage-same-none")) } } @else {
                    p { (lang.t("triage-same-like")) }
                    ul {
                        @for one in &self.like {
                            li {
                                a href=(one.url) { (one.reference) } " " (stage_tag(lang, one.stage)) " " span.muted { (stamp(&one.received)) }
                                p lang=(one.language) { (one.excerpt) }
                            }
                        }
                    }
                }
                details.details open[wrong] {
                    summary { (lang.t("triage-same-merge-title")) }
                    div.details__body {
                        p { (lang.t("triage-same-merge-text")) }
                        form method="post" action={ (base) "/merge" (shell.taking_along()) } novalidate data-once {
                            (proof(token, *version))
                            @if !choices.is_empty() {
                                (radios(lang, Field::new("merge_choice", &lang.t("triage-same-choice")), &choices, &self.chosen, false, &Errors::none()))
                            }
                            (text_input(lang, Field::new("merge_into", &lang.t("triage-same-into")).hint(&hint), "text", &self.typed, "off", errors))
                            (secondary(&lang.t("triage-same-merge"), None))
                        }
                    }
                }
            }
        }
    }
}
