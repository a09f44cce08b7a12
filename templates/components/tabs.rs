//! Tabs: the parts of a list, as links.

use maud::{Markup, html};

/// A tab: address, words, and whether it is open.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Where it leads.
    pub url: String,
    /// Its words.
    pub words: String,
    /// True when it is the one shown.
    pub current: bool,
}

/// The tabs, with a label that is only heard.
#[must_use]
pub fn tabs(label: &str, tabs: &[Tab]) -> Markup {
    html! {
        nav.tabs aria-label=(label) {
            ul { @for tab in tabs { li { a href=(tab.url) aria-current=[tab.current.then_some("page")] { (tab.words) } } } }
        }
    }
}
