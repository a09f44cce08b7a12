//! Recording a change because of a piece of feedback, or linking the feedback to a change that is recorded.

use asko_locales::Lang;
use maud::{Markup, html};

use super::fields::{About, TypedDetails, details_fields};
use super::registration::{RegistrationChoices, TypedRegistration, registration_fields};
use crate::components::{Choice, Errors, Field, error_summary, hidden, primary, radios, secondary, select, text_area};
use crate::{Page, Shell};

/// What is typed to record a change.
#[derive(Clone, Debug, Default)]
pub struct TypedRecord {
    /// `proposed` or `planned`.
    pub stage: String,
    /// The change itself.
    pub details: TypedDetails,
    /// What is registered.
    pub plan: TypedRegistration,
    /// References of further feedback.
    pub references: String,
}

/// What is typed to link to a change.
#[derive(Clone, Debug, Default)]
pub struct TypedLink {
    /// The change's reference.
    pub change: String,
    /// References of further feedback.
    pub references: String,
}

/// The page.
#[derive(Clone, Debug)]
pub struct RecordPage {
    /// The form's token.
    pub csrf_token: String,
    /// The feedback.
    pub about: About,
    /// The changes it is linked to: address and name.
    pub linked: Vec<(String, String)>,
    /// The open changes it can be linked to.
    pub open: Vec<Choice>,
    /// What there is to choose from.
    pub choices: RegistrationChoices,
    /// True when Swedish is required.
    pub bilingual: bool,
    /// What was typed for a new change.
    pub typed: TypedRecord,
    /// What was typed to link.
    pub link: TypedLink,
    /// What is wrong.
    pub errors: Errors,
}

impl RecordPage {
    fn existing(&self, lang: Lang, url: &str) -> Markup {
        let references = lang.t("changes-record-references");
        html! {
            h2 { (lang.t("changes-record-existing")) }
            form method="post" action={ (url) "/link" } novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (select(lang, Field::new("change", &lang.t("changes-record-change")), Some(&lang.t("changes-record-change-none")), &self.open, &self.link.change, &self.errors))
                (text_area(lang, Field::new("more", &references).hint(&lang.t("changes-record-references-hint")).optional(), &self.link.references, 2, None, &self.errors))
                (secondary(&lang.t("changes-record-link"), None))
            }
        }
    }

    fn new_one(&self, lang: Lang, url: &str) -> Markup {
        let stages = [
            Choice::new("proposed", lang.t("changes-record-stage-proposed")).hint(lang.t("changes-record-stage-proposed-hint")),
            Choice::new("planned", lang.t("changes-record-stage-planned")).hint(lang.t("changes-record-stage-planned-hint")),
        ];
        let references = lang.t("changes-record-references");
        html! {
            h2 { (lang.t("changes-record-new")) }
            form method="post" action=(url) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (radios(lang, Field::new("stage", &lang.t("changes-record-stage")), &stages, &self.typed.stage, false, &self.errors))
                (details_fields(lang, &self.typed.details, self.bilingual, &self.errors))
                h3 { (lang.t("changes-register-heading")) }
                p { (lang.t("changes-register-lead")) " " (lang.t("changes-record-register-later")) }
                (registration_fields(lang, &self.typed.plan, &self.choices, self.bilingual, &self.errors))
                h3 { (lang.t("changes-record-feedback")) }
                (text_area(lang, Field::new("references", &references).hint(&lang.t("changes-record-references-hint")).optional(), &self.typed.references, 3, None, &self.errors))
                (primary(&lang.t("changes-record-save")))
            }
        }
    }
}

impl Page for RecordPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("changes-record-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let case_url = shell.county_url(&format!("/cases/{}", self.about.reference));
        let url = format!("{case_url}/change");
        html! {
            (error_summary(lang, &self.errors))
            h1 { (lang.t("changes-record-title")) }
            (self.about.shown(lang, &case_url))
            @if !self.linked.is_empty() {
                h2 { (lang.t("changes-record-linked")) }
                ul { @for (url, title) in &self.linked { li { a href=(url) { (title) } } } }
            }
            @if !self.open.is_empty() { (self.existing(lang, &url)) }
            (self.new_one(lang, &url))
        }
    }
}
