//! What stands now, beside closed figures.

use asko_locales::Lang;
use maud::{Markup, Render, html};

use super::PromisesBlock;

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
