//! The newest changes in a box on somebody else's site: a document of its own that needs no script.

use asko_locales::Lang;
use maud::{DOCTYPE, Markup, html};

use super::words::Words;
use crate::assets;

/// A change in the box.
#[derive(Clone, Debug)]
pub struct BoxLine {
    /// Its page.
    pub url: String,
    /// Its name.
    pub title: Words,
    /// How far it has come and what came of it, in words.
    pub words: String,
}

/// The box.
#[derive(Clone, Debug)]
pub struct EmbeddedPage {
    /// The county or the unit.
    pub place: String,
    /// The changes, newest first.
    pub lines: Vec<BoxLine>,
    /// Where all changes are.
    pub all: String,
    /// Where feedback is given.
    pub give: String,
    /// True in a demonstration.
    pub demonstration: bool,
}

impl EmbeddedPage {
    /// The whole document. Its links open outside of the frame, which is on a page of somebody else.
    #[must_use]
    pub fn document(&self, lang: Lang) -> Markup {
        let title = lang.t("changes-list-title");
        let link = |url: &str, words: Markup| html! { a href=(url) target="_blank" rel="noopener" { (words) } };
        html! {
            (DOCTYPE)
            html lang=(lang.code()) {
                head {
                    meta charset="utf-8";
                    title { (title) ": " (self.place) }
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    link rel="stylesheet" href=(assets::url(&assets::STYLE));
                }
                body {
                    a.skip-link href="#main" { (lang.t("layout-skip")) }
                    main #main tabindex="-1" {
                        h1 { (title) }
                        p.muted { (self.place) }
                        @if self.demonstration { p.muted { (lang.t("layout-demonstration")) } }
                        @if self.lines.is_empty() { p { (lang.t("changes-box-none")) } }
                        ul { @for line in &self.lines { li { (link(&line.url, line.title.inline())) br; (line.words) } } }
                        ul.actions {
                            li { (link(&self.all, html! { (lang.t("changes-box-all")) })) }
                            li { (link(&self.give, html! { (lang.t("changes-box-give")) })) }
                        }
                    }
                }
            }
        }
    }
}
