//! What is wrong with a form: a summary above the page's heading and the same words at each field.

use asko_locales::Lang;
use maud::{Markup, html};

/// The errors of one form: field name and words, in the order of the page.
#[derive(Clone, Debug, Default)]
pub struct Errors(Vec<(String, String)>);

impl Errors {
    /// No errors.
    #[must_use]
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// Adds the words for a field; the first words of a field stay.
    pub fn add(&mut self, field: impl Into<String>, words: impl Into<String>) {
        let field = field.into();
        if self.get(&field).is_none() {
            self.0.push((field, words.into()));
        }
    }

    /// The words for a field.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, words)| words.as_str())
    }

    /// True when nothing is wrong.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The summary, with a link to each wrong field; nothing when there is no error.
#[must_use]
pub fn error_summary(lang: Lang, errors: &Errors) -> Markup {
    html! {
        @if !errors.is_empty() {
            div.error-summary role="alert" tabindex="-1" data-focus {
                h2.error-summary__title { (lang.t("components-errors-title")) }
                ul {
                    @for (field, words) in &errors.0 {
                        li { a href={ "#" (field) } { (words) } }
                    }
                }
            }
        }
    }
}
