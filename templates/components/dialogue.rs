//! The dialogue between a giver and a team, and what somebody else did while one was writing.

use asko_locales::Lang;
use maud::{Markup, html};

use super::{Stamp, Tone, details, prose, stamp, tag};

/// One message of the dialogue.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// Who wrote it, in words.
    pub who: String,
    /// True when the team wrote it, false when the giver did.
    pub team: bool,
    /// When.
    pub at: Stamp,
    /// The language it was written in.
    pub language: String,
    /// The text.
    pub text: String,
    /// True when the team asked for more: it is no answer.
    pub question: bool,
    /// What was written before somebody translated it: its language and text.
    pub original: Option<(String, String)>,
    /// Whether it answered the giver: the rating's code, their words and the language of those.
    pub rating: Option<(String, String, String)>,
}

/// The messages, oldest first.
#[must_use]
pub fn dialogue(lang: Lang, messages: &[Said]) -> Markup {
    html! {
        @for message in messages {
            article class=(if message.team { "message message--team" } else { "message message--giver" }) {
                p.message__meta {
                    strong { (message.who) } " · " (stamp(&message.at))
                    @if message.question { " · " (tag(Tone::Warn, &lang.t("components-dialogue-question"))) }
                }
                (prose(&message.language, &message.text))
                @if let Some((language, text)) = &message.original { (original(lang, language, text)) }
                @if let Some((rating, words, language)) = &message.rating {
                    p { strong { (lang.t("components-dialogue-rating")) } " " (rating_words(lang, rating)) }
                    @if !words.is_empty() { (prose(language, words)) }
                }
            }
        }
    }
}

/// What was written before a colleague translated it.
#[must_use]
pub fn original(lang: Lang, language: &str, text: &str) -> Markup {
    let summary = match language {
        "sv" => lang.t("components-dialogue-original-sv"),
        "en" => lang.t("components-dialogue-original-en"),
        _ => lang.t("components-dialogue-original-fi"),
    };
    details(&summary, prose(language, text))
}

/// Whether an answer answered its giver, with this code, in words.
#[must_use]
pub fn rating_words(lang: Lang, code: &str) -> String {
    match code {
        "yes" => lang.t("components-rating-yes"),
        "partly" => lang.t("components-rating-partly"),
        _ => lang.t("components-rating-no"),
    }
    .into_owned()
}

/// What somebody else did to a piece of feedback after one had opened it.
#[derive(Clone, Debug, Default)]
pub struct Theirs {
    /// What was done, in one sentence.
    pub what: String,
    /// Who did it; empty when nobody is named.
    pub who: String,
    /// When.
    pub at: Stamp,
    /// The language of the text.
    pub language: String,
    /// What they wrote; may be empty.
    pub text: String,
}

/// What the other did, as one side of a comparison.
#[must_use]
pub fn theirs(lang: Lang, other: &Theirs) -> Markup {
    html! {
        section aria-labelledby="theirs" {
            h2 #theirs { (lang.t("components-theirs-title")) }
            article.message.message--team {
                p.message__meta { @if !other.who.is_empty() { strong { (other.who) } " · " } (stamp(&other.at)) }
                p { (other.what) }
                (prose(&other.language, &other.text))
            }
        }
    }
}
