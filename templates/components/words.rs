//! What a county says to everybody: in the reader's language, or in the other one with a mark that says so.

use asko_locales::Lang;
use maud::{Markup, html};

use super::{Tone, paragraphs, tag};

/// Somebody's words and the language they are in.
#[derive(Clone, Debug)]
pub struct Words {
    /// The words.
    pub text: String,
    /// Their language.
    pub lang: Lang,
}

impl Words {
    /// Words in this language.
    #[must_use]
    pub fn new((text, lang): (&str, Lang)) -> Self {
        Self { text: text.to_owned(), lang }
    }

    /// In a line.
    #[must_use]
    pub fn inline(&self) -> Markup {
        html! { span lang=(self.lang.code()) { (self.text) } }
    }

    /// As paragraphs.
    #[must_use]
    pub fn block(&self) -> Markup {
        html! { div lang=(self.lang.code()) { (paragraphs(&self.text)) } }
    }
}

/// The mark that some of these words are not in the page's language; nothing when all are.
#[must_use]
pub fn only_in(page: Lang, words: &[&Words]) -> Markup {
    let other = words.iter().find(|words| words.lang != page && !words.text.is_empty()).map(|words| words.lang);
    html! {
        @match other {
            Some(Lang::Sv) => (tag(Tone::Info, &page.t("components-words-in-swedish"))),
            Some(_) => (tag(Tone::Info, &page.t("components-words-in-finnish"))),
            None => {},
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_paragraphs_stay_and_markup_does_not() {
        assert_eq!(paragraphs("a\nb\n\n<c>").into_string(), "<p>a<br>b</p><p>&lt;c&gt;</p>");
        assert_eq!(paragraphs("").into_string(), "");
    }

    #[test]
    fn a_missing_language_is_said() {
        let finnish = Words::new(("teksti", Lang::Fi));
        assert_eq!(only_in(Lang::Fi, &[&finnish]).into_string(), "");
        assert!(only_in(Lang::Sv, &[&finnish]).into_string().contains("Endast på finska"));
        assert_eq!(finnish.inline().into_string(), "<span lang=\"fi\">teksti</span>");
    }
}
