//! What stands now, beside closed figures.

use asko_locales::Lang;
use maud::{Markup, Render, html};

use super::PromisesBlock;

/// What else there is to read, at the end of a report.
#[derive(Clone, Debug)]
pub struct Related {
    /// The reader's language.
    pub lang: Lang,
    /// Names and addresses.
    pub links: Vec<(String, String)>,
}

impl Render for Related {
    fn render(&self) -> Markup {
        html! {
            nav aria-labelledby="related" {
                h2 #related { (self.lang.t("reports-related-title")) }
                ul { @for (name, url) in &self.links { li { a href=(url) { (name) } } } }
            }
        }
    }
}

/// The block at the end of the staff's report.
#[derive(Clone, Debug)]
pub struct NowBlock {
    /// The reader's language.
    pub lang: Lang,
    /// When the next figures are closed.
    pub next: String,
    /// The running period.
    pub period: String,
    /// Promises of an answer in it.
    pub promises: PromisesBlock,
}

impl Render for NowBlock {
    fn render(&self) -> Markup {
        html! {
            section aria-labelledby="now" {
                h2 #now { (self.lang.t("reports-now-title")) ": " (self.period) }
                p { (self.next) }
                (self.promises.show(self.lang))
            }
        }
    }
}
