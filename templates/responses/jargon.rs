//! A county's own words of the office, and what it says instead.

use asko_locales::Lang;
use maud::{Markup, html};

use super::form::in_language;
use crate::components::{Errors, Field, Tone, error_summary, hidden, notice, primary, text_area};
use crate::{Page, Shell};

/// The words of one language.
#[derive(Clone, Debug)]
pub struct JargonField {
    /// The language: a code.
    pub language: &'static str,
    /// The words, one a line: word = what to say instead.
    pub lines: String,
    /// The version that the form shows.
    pub version: i64,
}

/// The page.
#[derive(Clone, Debug)]
pub struct JargonPage {
    /// The form's token.
    pub csrf_token: String,
    /// The languages.
    pub fields: Vec<JargonField>,
    /// True right after it was saved.
    pub saved: bool,
    /// True when somebody else has changed it meanwhile.
    pub overtaken: bool,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for JargonPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("responses-jargon-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty() || self.overtaken
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let hint = lang.t("responses-jargon-hint");
        html! {
            (error_summary(lang, &self.errors))
            @if self.saved { (notice(Tone::Good, &lang.t("responses-jargon-saved"), html! { p { (lang.t("responses-jargon-saved-text")) } })) }
            @if self.overtaken { (notice(Tone::Warn, &lang.t("responses-jargon-conflict"), html! { p { (lang.t("responses-jargon-conflict-text")) } })) }
            p { a href=(shell.county_url("/admin")) { (lang.t("responses-jargon-back")) } }
            h1 { (lang.t("responses-jargon-title")) }
            p.lead { (lang.t("responses-jargon-lead")) }
            form method="post" action=(shell.county_url("/admin/jargon")) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                @for field in &self.fields {
                    @let name = format!("jargon_{}", field.language);
                    (hidden(&format!("version_{}", field.language), &field.version.to_string()))
                    (text_area(lang, Field::new(&name, &in_language(lang, field.language)).hint(&hint), &field.lines, 8, None, &self.errors))
                }
                (primary(&lang.t("responses-jargon-save")))
            }
        }
    }
}
