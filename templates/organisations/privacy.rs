//! The privacy notice: what the program stores, said of this very version of it.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Tone, notice};
use crate::{Page, Shell};

/// The notice of one county.
#[derive(Clone, Debug)]
pub struct PrivacyPage {
    /// The county's name: the controller.
    pub county: String,
}

impl Page for PrivacyPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("organisations-privacy-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (lang.t("organisations-privacy-title")) }
            p.lead { (lang.with("organisations-privacy-lead", &[("county", (&self.county).into())])) }
            h2 { (lang.t("organisations-privacy-stored-title")) }
            ul {
                li { (lang.t("organisations-privacy-stored-answers")) }
                li { (lang.t("organisations-privacy-stored-place")) }
                li { (lang.t("organisations-privacy-stored-email")) }
                li { (lang.t("organisations-privacy-stored-code")) }
                li { (lang.t("organisations-privacy-stored-handling")) }
                li { (lang.t("organisations-privacy-stored-changes")) }
                li { (lang.t("organisations-privacy-stored-showing")) }
                li { (lang.t("organisations-privacy-stored-activities")) }
            }
            h2 { (lang.t("organisations-privacy-not-title")) }
            ul {
                li { (lang.t("organisations-privacy-not-device")) }
                li { (lang.t("organisations-privacy-not-cookies")) }
                li { (lang.t("organisations-privacy-not-identifiers")) }
            }
            h2 { (lang.t("organisations-privacy-who-title")) }
            p { (lang.t("organisations-privacy-who")) }
            h2 { (lang.t("organisations-privacy-rights-title")) }
            p { (lang.t("organisations-privacy-rights")) }
            (notice(Tone::Info, &lang.t("organisations-privacy-county-title"), html! { p { (lang.t("organisations-privacy-county")) } }))
        }
    }
}
