//! Reports: a document as a page, and what stands beside it.

mod document;
mod filter;
mod now;
mod promises;
mod words;

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::inset;
use crate::{Page, Shell};

pub use document::{DocumentPage, FileLink, document};
pub use filter::Filter;
pub use now::{NowBlock, Related};
pub use promises::{PROMISES_FROM, PromiseRow, PromisesBlock};
pub use words::{kind_name, perspective_name};

/// The page of a county that has no report yet.
#[derive(Clone, Debug)]
pub struct NoReport {
    /// When there will be one.
    pub words: String,
    /// What stands after it.
    pub after: Option<Markup>,
}

impl Page for NoReport {
    fn title(&self, lang: Lang) -> String {
        lang.t("reports-none-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        html! {
            h1 { (shell.lang.t("reports-none-title")) }
            (inset(html! { p { (self.words) } }))
            @if let Some(after) = &self.after { (after) }
        }
    }
}
