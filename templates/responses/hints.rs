//! What might make an answer better: shown before it is sent, never in its way.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Tone, notice};

/// A hint: the sentence, and the words of the answer that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// What might be better.
    pub words: String,
    /// The places in the answer.
    pub found: Vec<String>,
}

/// Where on the page they stand: whoever asks for them is led there, not to the top.
pub const PLACE: &str = "hints";

/// The hints, or that there are none. `language` is that of the answer.
#[must_use]
pub fn hints(lang: Lang, language: &str, all: &[Hint]) -> Markup {
    if all.is_empty() {
        let none = notice(Tone::Good, &lang.t("responses-hints-none"), html! { p { (lang.t("responses-hints-none-text")) } });
        return html! { div id=(PLACE) { (none) } };
    }
    let list = html! {
        p { (lang.t("responses-hints-lead")) }
        ul {
            @for hint in all {
                li {
                    (hint.words)
                    @for (place, found) in hint.found.iter().enumerate() {
                        @if place == 0 { ": " } @else { ", " }
                        q lang=(language) { (found) }
                    }
                }
            }
        }
    };
    html! { div id=(PLACE) { (notice(Tone::Info, &lang.t("responses-hints-title"), list)) } }
}
