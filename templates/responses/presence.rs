//! Who else is at a case: who has just opened it, and who is writing.

use asko_locales::Lang;
use maud::{Markup, html};

/// Others at a case.
#[derive(Clone, Debug, Default)]
pub struct Presence {
    /// Where the script asks anew.
    pub url: String,
    /// Who has opened it lately: name and time, in words.
    pub opened: Vec<(String, String)>,
    /// Who has just saved what they write.
    pub writing: Option<(String, String)>,
}

impl Presence {
    /// Who has opened it, in words; empty when nobody.
    #[must_use]
    pub fn opened_words(&self, lang: Lang) -> String {
        let one = |(name, at): &(String, String)| lang.with("responses-presence-opened", &[("name", name.into()), ("at", at.into())]);
        self.opened.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    /// Who writes, in words; empty when nobody.
    #[must_use]
    pub fn writing_words(&self, lang: Lang) -> String {
        let one = |(name, at): &(String, String)| lang.with("responses-presence-writing", &[("name", name.into()), ("at", at.into())]);
        self.writing.as_ref().map(one).unwrap_or_default()
    }

    /// The words; the script keeps all such places of a page up to date, and what is `live` is read out when it changes.
    #[must_use]
    pub fn show(&self, lang: Lang, live: bool) -> Markup {
        let (opened, writing) = (self.opened_words(lang), self.writing_words(lang));
        html! {
            div role=[live.then_some("status")] data-presence=[live.then_some(&self.url)] {
                p.muted data-here="opened" hidden[opened.is_empty()] { (opened) }
                p data-here="writing" hidden[writing.is_empty()] { strong.soon { (writing) } }
            }
        }
    }
}
