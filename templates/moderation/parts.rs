//! The parts of a case as they would be read, the words hidden in them, and the versions that were published.

use asko_locales::Lang;
use maud::{Markup, html};

use super::words::{not_shown_words, redaction_words};
use crate::components::{Column, Errors, Field, Stamp, details, hidden, prose, secondary, stamp, table_start, text_input};

/// A part that the public would read.
#[derive(Clone, Debug)]
pub struct ShownPart {
    /// Its code.
    pub code: String,
    /// True for the team's words, false for the giver's.
    pub team: bool,
    /// Its language.
    pub language: String,
    /// The text, hidden words taken out.
    pub text: String,
}

/// Words that may tell who somebody is.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// The words.
    pub words: String,
    /// What they look like: a code.
    pub kind: &'static str,
}

impl Proposal {
    /// What they look like.
    pub(super) fn kind_words(&self, lang: Lang) -> String {
        match self.kind {
            "name" => lang.t("moderation-cue-name"),
            "place" => lang.t("moderation-cue-place"),
            "day" => lang.t("moderation-cue-day"),
            "age" => lang.t("moderation-cue-age"),
            "contact" => lang.t("moderation-cue-contact"),
            _ => lang.t("moderation-cue-number"),
        }
        .into_owned()
    }
}

/// Words that were hidden.
#[derive(Clone, Debug)]
pub struct HiddenWords {
    /// Their row.
    pub id: i64,
    /// True when they stand in the team's words, false for the giver's.
    pub team: bool,
    /// Why: a code.
    pub reason: String,
    /// Why, in words; may be empty.
    pub reason_words: String,
    /// Who hid them.
    pub who: String,
    /// When.
    pub at: Stamp,
    /// When that was undone, and by whom.
    pub undone: Option<(Stamp, String)>,
    /// The words, for who has said why they need them.
    pub opened: Option<String>,
    /// What was typed as the reason for opening them.
    pub typed: String,
}

/// The part somebody's words are, in words.
pub(super) fn part_words(lang: Lang, team: bool) -> String {
    if team { lang.t("moderation-part-answer") } else { lang.t("moderation-part-text") }.into_owned()
}

/// The parts as they would be read.
pub(super) fn shown_parts(lang: Lang, parts: &[ShownPart]) -> Markup {
    html! {
        @for part in parts {
            article class=(if part.team { "message message--team" } else { "message message--giver" }) {
                p.message__meta { strong { (part_words(lang, part.team)) } }
                (prose(&part.language, &part.text))
            }
        }
    }
}

/// The hidden words, each with the ways to show them again and to open them.
pub(super) fn hidden_table(lang: Lang, base: &str, csrf_token: &str, may: bool, all: &[HiddenWords], errors: &Errors) -> Markup {
    let titles = [
        lang.t("moderation-hidden-where"),
        lang.t("moderation-hidden-why"),
        lang.t("moderation-hidden-who"),
        lang.t("moderation-hidden-words"),
    ];
    let [_, why, who, words] = &titles;
    let columns: Vec<Column> = titles.iter().map(|title| Column::words(title.as_ref())).collect();
    let rows = html! {
        @for one in all {
            tr id={ "hidden-" (one.id) } {
                th scope="row" { (part_words(lang, one.team)) }
                td data-label=(why) {
                    (redaction_words(lang, &one.reason))
                    @if !one.reason_words.is_empty() { ": " (one.reason_words) }
                }
                td data-label=(who) {
                    (one.who) ", " (stamp(&one.at))
                    @if let Some((at, who)) = &one.undone { br; (lang.t("moderation-hidden-undone")) " " (who) ", " (stamp(at)) }
                }
                td data-label=(words) { (one.words(lang, base, csrf_token, may, errors)) }
            }
        }
    };
    html! {
        @if !all.is_empty() {
            section aria-labelledby="hidden-words" {
                h2 #hidden-words { (lang.t("moderation-hidden-title")) }
                (table_start(&lang.t("moderation-hidden-caption"), &columns, &rows))
            }
        }
    }
}

impl HiddenWords {
    fn words(&self, lang: Lang, base: &str, csrf_token: &str, may: bool, errors: &Errors) -> Markup {
        let field = format!("why-{}", self.id);
        let form = html! {
            form method="post" action={ (base) "/unseal" } novalidate {
                (hidden("csrf_token", csrf_token))
                (hidden("redaction", &self.id.to_string()))
                (text_input(lang, Field::new(&field, &lang.t("moderation-unseal-why")).hint(&lang.t("moderation-unseal-hint")), "text", &self.typed, "off", errors))
                (secondary(&lang.t("moderation-unseal-submit"), None))
            }
        };
        html! {
            @match &self.opened {
                Some(words) => p { strong { (words) } },
                None if errors.get(&field).is_some() => (form),
                None => (details(&lang.t("moderation-unseal-title"), form)),
            }
            @if may && self.undone.is_none() {
                form method="post" action={ (base) "/undo" } {
                    (hidden("csrf_token", csrf_token))
                    (hidden("redaction", &self.id.to_string()))
                    (secondary(&lang.t("moderation-undo-submit"), None))
                }
            }
        }
    }
}

/// A version that was published.
#[derive(Clone, Debug)]
pub struct VersionLine {
    /// From 1 on.
    pub version: i64,
    /// When it was published.
    pub at: Stamp,
    /// By whom.
    pub who: String,
    /// When it was hidden; by whom, empty for the giver; why: a code, and words.
    pub hidden: Option<(Stamp, String, String, String)>,
}

/// The versions, newest first.
pub(super) fn versions(lang: Lang, all: &[VersionLine]) -> Markup {
    html! {
        ol reversed {
            @for one in all {
                li value=(one.version) {
                    (lang.t("moderation-version-published")) " " (stamp(&one.at)) ", " (one.who)
                    @if let Some((at, who, reason, words)) = &one.hidden {
                        br;
                        (lang.t("moderation-version-hidden")) " " (stamp(at))
                        @if !who.is_empty() { ", " (who) }
                        ": " (not_shown_words(lang, reason))
                        @if !words.is_empty() { ". " (words) }
                    }
                }
            }
        }
    }
}
