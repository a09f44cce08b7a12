//! Notices, insets, tags and disclosures.

use maud::{Markup, html};

/// What a notice means; shown by words and border, never by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something to know.
    Info,
    /// Something went well.
    Good,
    /// Something to take care of.
    Warn,
    /// Danger.
    Alarm,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Alarm => "alarm",
        }
    }
}

/// A framed notice with a heading.
#[must_use]
pub fn notice(tone: Tone, title: &str, body: Markup) -> Markup {
    html! {
        section class={ "notice notice--" (tone.class()) } aria-label=(title) {
            h2.notice__title { (title) }
            (body)
        }
    }
}

/// A block set apart by a line at its side.
#[must_use]
pub fn inset(body: Markup) -> Markup {
    html! { div.inset { (body) } }
}

/// A word on a coloured ground, for a stage or a kind.
#[must_use]
pub fn tag(tone: Tone, words: &str) -> Markup {
    html! { span class={ "tag tag--" (tone.class()) } { (words) } }
}

/// Words that open when asked for.
#[must_use]
pub fn details(summary: &str, body: Markup) -> Markup {
    html! { details.details { summary { (summary) } div.details__body { (body) } } }
}
