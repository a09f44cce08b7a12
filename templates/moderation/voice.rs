//! A piece of feedback as the public reads it: in lists, on its own page, and in the preview before it is published.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Tone, Words, only_in, prose, tag};
use crate::triage::kind_name;

/// A published piece of feedback.
#[derive(Clone, Debug)]
pub struct Voice {
    /// Its own address.
    pub url: String,
    /// The unit and the service it is about, or the county.
    pub place: String,
    /// The month in which it arrived, in words.
    pub month: String,
    /// What it is: a code.
    pub kind: String,
    /// The words, in the language they were written in.
    pub text: Words,
    /// The team's answers, each in its language.
    pub answers: Vec<Words>,
    /// What changed: the name of each change and its address.
    pub changes: Vec<(Words, String)>,
}

impl Voice {
    /// Where and when, in one line.
    #[must_use]
    pub fn heading(&self) -> String {
        format!("{} · {}", self.place, self.month)
    }

    /// What is read below the heading.
    pub(super) fn words(&self, page: Lang) -> Markup {
        html! {
            p {
                @if self.kind != "unsaid" { (tag(Tone::Info, &kind_name(page, &self.kind))) " " }
                (only_in(page, &[&self.text]))
            }
            div.message.message--giver { (prose(self.text.lang.code(), &self.text.text)) }
            @for answer in &self.answers {
                div.message.message--team {
                    p.message__meta { strong { (page.t("moderation-voice-answer")) } " " (only_in(page, &[answer])) }
                    (prose(answer.lang.code(), &answer.text))
                }
            }
            @if !self.changes.is_empty() {
                p { strong { (page.t("moderation-voice-changed")) } }
                ul { @for (name, url) in &self.changes { li { a href=(url) { (name.inline()) } } } }
            }
        }
    }

    /// The piece with its heading, which leads to its own page.
    pub(super) fn listed(&self, page: Lang) -> Markup {
        html! {
            article {
                h2 { a href=(self.url) { (self.heading()) } }
                (self.words(page))
            }
        }
    }
}
