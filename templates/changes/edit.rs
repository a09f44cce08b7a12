//! Editing a change and moving it on.

use asko_locales::Lang;
use maud::{Markup, html};

use super::fields::{Typed, fields};
use super::list::StageTag;
use super::words::Words;
use crate::components::{Errors, Tone, error_summary, hidden, notice, primary};
use crate::{Page, Shell};

/// What somebody else has saved meanwhile: the field's name, and what stands in it.
pub type Saved = Vec<(String, Words)>;

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
    /// The unit, service or county it concerns.
    pub place: String,
    /// Where it stands.
    pub stage: StageTag,
    /// What is measured and what is expected; fixed when the change was recorded.
    pub measure: String,
    /// The references of the linked feedback that the reader may open.
    pub linked: Vec<String>,
    /// How many pieces of feedback are linked in all.
    pub linked_count: u64,
    /// True when Swedish is required.
    pub bilingual: bool,
    /// What was typed.
    pub typed: Typed,
    /// What somebody else has saved since the form was opened.
    pub overtaken: Option<Saved>,
    /// What is wrong.
    pub errors: Errors,
}

impl EditPage {
    fn facts(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            dl.summary-list {
                div { dt { (lang.t("changes-edit-place")) } dd { (self.place) } }
                div { dt { (lang.t("changes-edit-measure")) } dd { (self.measure) } }
                div {
                    dt { (lang.t("changes-edit-linked")) }
                    dd {
                        (self.linked_count)
                        @if !self.linked.is_empty() {
                            ": "
                            @for (i, reference) in self.linked.iter().enumerate() {
                                @if i > 0 { ", " }
                                a href=(shell.county_url(&format!("/cases/{reference}"))) { (reference) }
                            }
                        }
                    }
                }
                div {
                    dt { (lang.t("changes-edit-public")) }
                    dd { a href=(shell.county_url(&format!("/changes/{}", self.reference))) { (lang.t("changes-edit-public-link")) } }
                }
            }
        }
    }

    fn form(&self, shell: &Shell) -> Markup {
        let (lang, errors) = (shell.lang, &self.errors);
        html! {
            form method="post" action=(shell.county_url(&format!("/work/{}", self.reference))) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("version", &self.version.to_string()))
                (fields(lang, &self.typed, self.bilingual, errors))
                @if self.overtaken.is_some() { (primary(&lang.t("changes-conflict-save"))) } @else { (primary(&lang.t("changes-edit-save"))) }
            }
        }
    }
}

impl Page for EditPage {
    fn title(&self, lang: Lang) -> String {
        lang.with("changes-edit-title", &[("title", (&self.title.text).into())])
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
            p { a href=(shell.county_url("/work")) { (lang.t("changes-edit-back")) } }
            h1 { (self.title.inline()) }
            p { (self.stage.shown()) }
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
                (self.facts(shell))
                h2 { (lang.t("changes-edit-heading")) }
                (self.form(shell))
            }
        }
    }
}
