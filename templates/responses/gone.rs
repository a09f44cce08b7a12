//! A case that is not there for the reader any more, with what they had written for it.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Errors, Field, text_area};
use crate::{Page, Shell};

/// Says so, and gives the text back.
#[derive(Clone, Debug)]
pub struct GonePage {
    /// What was written.
    pub text: String,
}

impl Page for GonePage {
    fn title(&self, lang: Lang) -> String {
        lang.t("responses-gone-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (lang.t("responses-gone-title")) }
            p.lead { (lang.t("responses-gone-lead")) }
            @if !self.text.is_empty() {
                (text_area(lang, Field::new("kept_text", &lang.t("responses-gone-text")), &self.text, 8, None, &Errors::none()))
            }
            p { a href=(shell.county_url("/inbox")) { (lang.t("responses-gone-inbox")) } }
        }
    }
}
