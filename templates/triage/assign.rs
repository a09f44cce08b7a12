//! Giving a case to a colleague, or letting it go.

use asko_locales::Lang;
use maud::{Markup, html};

use super::actions::proof;
use crate::Shell;
use crate::components::{Choice, Errors, Field, secondary, select};

/// To whom a case can be given.
#[derive(Clone, Debug)]
pub struct Assignment {
    /// Everybody of its team, and nobody.
    pub people: Vec<Choice>,
    /// The chosen one.
    pub to: String,
}

/// The list to choose from.
pub(super) fn assign_field(lang: Lang, people: &[Choice], to: &str, errors: &Errors) -> Markup {
    let none = lang.t("triage-assign-choose");
    select(lang, Field::new("assign_to", &lang.t("triage-assign-to")), Some(&none), people, to, errors)
}

impl Assignment {
    pub(super) fn show(&self, shell: &Shell, base: &str, (csrf_token, version): (&str, i64), errors: &Errors) -> Markup {
        let lang = shell.lang;
        html! {
            details.details open[errors.get("assign_to").is_some()] {
                summary { (lang.t("triage-assign-title")) }
                div.details__body {
                    form method="post" action={ (base) "/assign" (shell.taking_along()) } novalidate data-once {
                        (proof(csrf_token, version))
                        (assign_field(lang, &self.people, &self.to, errors))
                        (secondary(&lang.t("triage-assign-submit"), None))
                    }
                }
            }
        }
    }
}
