//! A form that anybody may send: its token, what was typed, and why it comes back.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Errors, Tone, hidden, notice};
use crate::intake::Values;

/// Why a form comes back without a mistake of who filled it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// It stayed open for too long.
    Old,
    /// It did not come with a token of ours.
    Foreign,
    /// Too many from the same network.
    TooOften,
    /// We could not store it.
    NotStored,
}

/// The form.
#[derive(Clone, Debug)]
pub struct OpenForm {
    /// Where it goes.
    pub action: String,
    /// Its token.
    pub csrf_token: String,
    /// What was typed.
    pub values: Values,
    /// Why it comes back.
    pub again: Option<Again>,
    /// What is wrong.
    pub errors: Errors,
}

impl OpenForm {
    /// True when the form comes back.
    pub(super) fn is_wrong(&self) -> bool {
        !self.errors.is_empty()
    }

    /// Why it comes back, in words.
    pub(super) fn interruption(&self, lang: Lang) -> Markup {
        let (title, text) = match self.again {
            None => return html! {},
            Some(Again::Old) => (lang.t("participation-again-old-title"), lang.t("participation-again-kept")),
            Some(Again::Foreign) => (lang.t("participation-again-foreign-title"), lang.t("participation-again-kept")),
            Some(Again::TooOften) => (lang.t("participation-again-often-title"), lang.t("participation-again-wait")),
            Some(Again::NotStored) => (lang.t("participation-again-fault-title"), lang.t("participation-again-wait")),
        };
        notice(Tone::Warn, &title, html! { p { (text) } })
    }

    /// The form around its fields; its `id` is `open-form`, for the language switch.
    pub(super) fn around(&self, fields: &Markup) -> Markup {
        html! {
            form #open-form method="post" action=(self.action) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (fields)
            }
        }
    }
}
