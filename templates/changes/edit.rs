//! Editing what is said of a change, or what is registered of it.

use asko_locales::Lang;
use maud::{Markup, html};

use super::fields::{TypedDetails, details_fields};
use super::list::StageTag;
use super::registration::{RegistrationChoices, TypedRegistration, registration_fields};
use super::words::Words;
use crate::components::{Errors, Field, Tone, error_summary, hidden, inset, notice, primary, text_area};
use crate::{Page, Shell};

/// What somebody else has saved meanwhile: the field's name, and what stands in it.
pub type Saved = Vec<(String, Words)>;

/// What is edited.
#[derive(Clone, Debug)]
pub enum Edited {
    /// What is said of it.
    Details(TypedDetails),
    /// What is registered.
    Registration {
        /// What was typed.
        typed: TypedRegistration,
        /// Why it is edited.
        reason: String,
        /// What there is to choose from.
        choices: RegistrationChoices,
        /// True once the data have begun to come in.
        begun: bool,
    },
}

/// The page.
#[derive(Clone, Debug)]
pub struct EditPage {
    /// The form's token.
    pub csrf_token: String,
    /// The version of the change that the form is about.
    pub version: i64,
    /// The change's reference.
    pub reference: String,
    /// The change's name, as saved.
    pub title: Words,
    /// Where it stands.
    pub stage: StageTag,
    /// True when Swedish is required.
    pub bilingual: bool,
    /// What is edited, as typed.
    pub edited: Edited,
    /// What somebody else has saved since the form was opened.
    pub overtaken: Option<Saved>,
    /// What is wrong.
    pub errors: Errors,
}

impl EditPage {
    fn verb(&self) -> &'static str {
        if matches!(self.edited, Edited::Details(_)) { "edit" } else { "register" }
    }

    fn fields(&self, lang: Lang) -> Markup {
        match &self.edited {
            Edited::Details(typed) => details_fields(lang, typed, self.bilingual, &self.errors),
            Edited::Registration { typed, reason, choices, begun } => {
                let label = lang.t("changes-register-reason");
                let hint = if *begun { lang.t("changes-register-reason-hint-begun") } else { lang.t("changes-register-reason-hint") };
                let field = Field { optional: !begun, ..Field::new("reason", &label).hint(&hint) };
                html! {
                    (registration_fields(lang, typed, choices, self.bilingual, &self.errors))
                    (text_area(lang, field, reason, 3, None, &self.errors))
                }
            }
        }
    }

    fn form(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            form method="post" action=(shell.county_url(&format!("/work/{}/{}", self.reference, self.verb()))) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("version", &self.version.to_string()))
                (self.fields(lang))
                @if self.overtaken.is_some() { (primary(&lang.t("changes-conflict-save"))) } @else { (primary(&lang.t("changes-edit-save"))) }
            }
        }
    }
}

impl Page for EditPage {
    fn title(&self, lang: Lang) -> String {
        let title = (&self.title.text).into();
        match self.edited {
            Edited::Details(_) => lang.with("changes-edit-title", &[("title", title)]),
            Edited::Registration { .. } => lang.with("changes-register-title", &[("title", title)]),
        }
    }

    fn has_errors(&self) -> bool {
        self.overtaken.is_some() || !self.errors.is_empty()
    }

    fn wide(&self) -> bool {
        self.overtaken.is_some()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (error_summary(lang, &self.errors))
            p { a href=(shell.county_url(&format!("/work/{}", self.reference))) { (lang.t("changes-edit-back")) } }
            @match &self.edited {
                Edited::Details(_) => h1 { (lang.t("changes-edit-heading")) },
                Edited::Registration { .. } => h1 { (lang.t("changes-register-heading")) },
            }
            p { (self.title.inline()) " " (self.stage.shown()) }
            @match &self.edited {
                Edited::Registration { begun: true, .. } => (inset(html! { p { (lang.t("changes-register-begun")) } })),
                Edited::Registration { .. } => p { (lang.t("changes-register-lead")) },
                Edited::Details(_) => {},
            }
            @if let Some(saved) = &self.overtaken {
                (notice(Tone::Warn, &lang.t("changes-conflict-title"), html! { p { (lang.t("changes-edit-conflict")) } }))
                div.compare {
                    section {
                        h2 { (lang.t("changes-conflict-saved")) }
                        dl.summary-list { @for (name, text) in saved { div { dt { (name) } dd { (text.block()) } } } }
                    }
                    section { h2 { (lang.t("changes-conflict-yours")) } (self.form(shell)) }
                }
            } @else {
                (self.form(shell))
            }
        }
    }
}
