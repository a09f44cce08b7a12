//! Recording a change because of a piece of feedback, or linking the feedback to a change that is recorded.

use asko_locales::Lang;
use maud::{Markup, html};

use super::fields::{About, Typed, fields};
use crate::components::{Choice, Errors, Field, error_summary, hidden, primary, radios, secondary, select, text_area};
use crate::{Page, Shell};

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
    /// The measures.
    pub measures: Vec<Choice>,
    /// True when Swedish is required.
    pub bilingual: bool,
    /// What was typed.
    pub typed: Typed,
    /// The measure that was chosen.
    pub measure: String,
    /// The direction that was chosen.
    pub direction: String,
    /// Further references for a new change.
    pub references: String,
    /// The change that was chosen to be linked to.
    pub change: String,
    /// Further references for it.
    pub existing_references: String,
    /// What is wrong.
    pub errors: Errors,
}

impl RecordPage {
    fn existing(&self, lang: Lang, url: &str) -> Markup {
        html! {
            h2 { (lang.t("changes-record-existing")) }
            form method="post" action=(url) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("way", "existing"))
                (select(lang, Field::new("change", &lang.t("changes-record-change")), Some(&lang.t("changes-record-change-none")), &self.open, &self.change, &self.errors))
                (text_area(lang, Field::new("existing_references", &lang.t("changes-record-references")).hint(&lang.t("changes-record-references-hint")).optional(), &self.existing_references, 2, None, &self.errors))
                (secondary(&lang.t("changes-record-link"), None))
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
        let directions =
            [Choice::new("up", lang.t("changes-record-direction-up")), Choice::new("down", lang.t("changes-record-direction-down"))];
        html! {
            (error_summary(lang, &self.errors))
            h1 { (lang.t("changes-record-title")) }
            (self.about.shown(lang, &case_url))
            @if !self.linked.is_empty() {
                h2 { (lang.t("changes-record-linked")) }
                ul { @for (url, title) in &self.linked { li { a href=(url) { (title) } } } }
            }
            @if !self.open.is_empty() { (self.existing(lang, &url)) }
            h2 { (lang.t("changes-record-new")) }
            form method="post" action=(url) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("way", "new"))
                (fields(lang, &self.typed, self.bilingual, &self.errors))
                (select(lang, Field::new("measure", &lang.t("changes-record-measure")).hint(&lang.t("changes-record-measure-hint")), Some(&lang.t("changes-record-measure-none")), &self.measures, &self.measure, &self.errors))
                (radios(lang, Field::new("direction", &lang.t("changes-record-direction")), &directions, &self.direction, true, &self.errors))
                (text_area(lang, Field::new("references", &lang.t("changes-record-references")).hint(&lang.t("changes-record-references-hint")).optional(), &self.references, 3, None, &self.errors))
                (primary(&lang.t("changes-record-save")))
            }
        }
    }
}
