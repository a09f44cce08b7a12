//! The dialogue between a giver and a team, and what somebody else did while one was writing.

use asko_locales::Lang;
use maud::{Markup, html};

use super::{Stamp, prose, stamp};

/// One message of the dialogue.
#[derive(Clone, Debug)]
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
}

/// The messages, oldest first.
#[must_use]
pub fn dialogue(messages: &[Said]) -> Markup {
    html! {
        @for message in messages {
            article class=(if message.team { "message message--team" } else { "message message--giver" }) {
                p.message__meta { strong { (message.who) } " · " (stamp(&message.at)) }
                (prose(&message.language, &message.text))
            }
        }
    }
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
