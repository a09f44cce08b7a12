//! Writing at a section of a publication: its figures first, then what was found and what is done, in both languages.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Errors, Field, Tone, Words, error_summary, hidden, notice, primary, text_area};
use crate::reports::{DocumentPage, document};
use crate::{Page, Shell};

/// How long each text may be, in characters.
pub const PUBLIC_TEXT_LIMIT: usize = 4000;

/// What is typed.
#[derive(Clone, Debug, Default)]
pub struct TypedTexts {
    /// What was found, in Finnish.
    pub observation_fi: String,
    /// The same in Swedish.
    pub observation_sv: String,
    /// What is done, in Finnish.
    pub action_fi: String,
    /// The same in Swedish.
    pub action_sv: String,
}

/// What somebody else has saved meanwhile, in the order of the fields.
pub type SavedTexts = [Words; 4];

/// The page.
#[derive(Clone, Debug)]
pub struct SectionPage {
    /// The token of the form.
    pub csrf_token: String,
    /// The third: its code.
    pub period: String,
    /// The section's id.
    pub section: String,
    /// Counts the edits of the section.
    pub version: i64,
    /// What is typed.
    pub typed: TypedTexts,
    /// What somebody else has saved since the form was opened.
    pub saved: Option<SavedTexts>,
    /// What is wrong.
    pub errors: Errors,
    /// The section alone.
    pub shown: DocumentPage,
}

impl SectionPage {
    fn labels(lang: Lang) -> [String; 4] {
        [
            lang.t("publications-edit-observation-fi").into_owned(),
            lang.t("publications-edit-observation-sv").into_owned(),
            lang.t("publications-edit-action-fi").into_owned(),
            lang.t("publications-edit-action-sv").into_owned(),
        ]
    }

    fn form(&self, shell: &Shell) -> Markup {
        let (lang, typed) = (shell.lang, &self.typed);
        let [observation_fi, observation_sv, action_fi, action_sv] = Self::labels(lang);
        let (found, done) = (lang.t("publications-edit-observation-hint"), lang.t("publications-edit-action-hint"));
        let area = |name: &str, label: &str, hint: &str, value: &str| {
            text_area(lang, Field::new(name, label).hint(hint), value, 5, Some(PUBLIC_TEXT_LIMIT), &self.errors)
        };
        html! {
            form method="post" action=(shell.county_url(&format!("/publishing/{}/edit/{}", self.period, self.section))) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("version", &self.version.to_string()))
                (area("observation_fi", &observation_fi, &found, &typed.observation_fi))
                (area("observation_sv", &observation_sv, "", &typed.observation_sv))
                (area("action_fi", &action_fi, &done, &typed.action_fi))
                (area("action_sv", &action_sv, "", &typed.action_sv))
                @if self.saved.is_some() { (primary(&lang.t("publications-edit-save-again"))) } @else { (primary(&lang.t("publications-edit-save"))) }
            }
        }
    }
}

impl Page for SectionPage {
    fn title(&self, lang: Lang) -> String {
        lang.with("publications-edit-title", &[("section", (&self.shown.document.title).into())])
    }

    fn has_errors(&self) -> bool {
        self.saved.is_some() || !self.errors.is_empty()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let after = html! {
            section aria-labelledby="write" {
                h2 #write { (lang.t("publications-edit-heading")) }
                p { (lang.t("publications-edit-lead")) }
                @match &self.saved {
                    Some(saved) => {
                        (notice(Tone::Warn, &lang.t("publications-edit-conflict-title"), html! { p { (lang.t("publications-edit-conflict")) } }))
                        div.compare {
                            section aria-labelledby="theirs" {
                                h3 #theirs { (lang.t("publications-edit-theirs")) }
                                dl.summary-list { @for (name, text) in Self::labels(lang).iter().zip(saved) { div { dt { (name) } dd { (text.block()) } } } }
                            }
                            section aria-labelledby="yours" { h3 #yours { (lang.t("publications-edit-yours")) } (self.form(shell)) }
                        }
                    },
                    None => (self.form(shell)),
                }
            }
        };
        html! {
            (error_summary(lang, &self.errors))
            p { a href=(shell.county_url(&format!("/publishing/{}", self.period))) { (lang.t("publications-edit-back")) } }
            (document(lang, &DocumentPage { after: Some(after), ..self.shown.clone() }))
        }
    }
}
