//! The accessibility statement: the content that Commission decision (EU) 2018/1523 asks for.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::{Page, Shell};

/// The statement of one county.
#[derive(Clone, Debug)]
pub struct AccessibilityPage {
    /// The county's name.
    pub county: String,
    /// The day the product was last assessed, in words.
    pub assessed: String,
    /// The form for accessibility feedback.
    pub feedback_url: String,
    /// The supervisor's website: its name and address.
    pub supervisor_site: (String, String),
}

impl Page for AccessibilityPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("layout-accessibility").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (lang.t("layout-accessibility")) }
            p.lead { (lang.with("organisations-accessibility-lead", &[("county", (&self.county).into())])) }
            h2 { (lang.t("organisations-accessibility-how-title")) }
            p { (lang.t("organisations-accessibility-how")) }
            h2 { (lang.t("organisations-accessibility-gaps-title")) }
            ul {
                li { (lang.t("organisations-accessibility-gap-people")) }
                li { (lang.t("organisations-accessibility-gap-easy")) }
            }
            h2 { (lang.t("organisations-accessibility-made-title")) }
            p { (lang.with("organisations-accessibility-made", &[("day", (&self.assessed).into())])) }
            h2 { (lang.t("organisations-accessibility-tell-title")) }
            p { (lang.t("organisations-accessibility-tell")) }
            p { a href=(self.feedback_url) { (lang.t("organisations-accessibility-tell-link")) } }
            h2 { (lang.t("organisations-accessibility-supervisor-title")) }
            p { (lang.t("organisations-accessibility-supervisor")) }
            address {
                p { (lang.t("organisations-accessibility-supervisor-name")) }
                p { a href=(self.supervisor_site.1) { (self.supervisor_site.0) } }
                p { a href="mailto:saavutettavuus@traficom.fi" { "saavutettavuus@traficom.fi" } }
                p { a href="tel:0295345000" { "029 534 5000" } }
            }
        }
    }
}
