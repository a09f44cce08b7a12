//! What people have written, in their own language, and points in time.

use maud::{Markup, html};

/// A person's text with its paragraphs and line breaks. `language` is the language it was written in.
#[must_use]
pub fn prose(language: &str, text: &str) -> Markup {
    html! {
        div lang=(language) { (paragraphs(text)) }
    }
}

/// A text with its paragraphs (an empty line parts them) and line breaks.
#[must_use]
pub fn paragraphs(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
            p {
                @for (i, line) in paragraph.lines().enumerate() {
                    @if i > 0 { br; }
                    (line)
                }
            }
        }
    }
}

/// A point in time, for people and for machines.
#[derive(Clone, Debug, Default)]
pub struct Stamp {
    /// As the page's language writes it.
    pub text: String,
    /// RFC 3339.
    pub machine: String,
}

/// A point in time.
#[must_use]
pub fn stamp(at: &Stamp) -> Markup {
    html! { time datetime=(at.machine) { (at.text) } }
}

#[cfg(test)]
mod tests {
    use super::prose;

    #[test]
    fn lines_and_paragraphs_stay_and_nothing_is_markup() {
        let shown = prose("sv", "Hej <b>\nrad två\n\n\n\nslut").into_string();
        assert_eq!(shown, "<div lang=\"sv\"><p>Hej &lt;b&gt;<br>rad två</p><p>slut</p></div>");
    }
}
