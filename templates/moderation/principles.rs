//! How feedback is published: what, by whom it is read, what is hidden, how to take it back.

use asko_locales::Lang;
use maud::{Markup, html};

use super::words::redaction_choices;
use crate::{Page, Shell};

/// The principles of a county.
#[derive(Clone, Debug)]
pub struct PrinciplesPage {
    /// The county's name.
    pub county: String,
}

impl Page for PrinciplesPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("moderation-principles-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (lang.t("moderation-principles-title")) }
            p.lead { (lang.with("moderation-principles-lead", &[("county", (&self.county).into())])) }
            h2 { (lang.t("moderation-principles-what-title")) }
            ul {
                li { (lang.t("moderation-principles-what-allowed")) }
                li { (lang.t("moderation-principles-what-words")) }
                li { (lang.t("moderation-principles-what-place")) }
                li { (lang.t("moderation-principles-what-not")) }
                li { (lang.t("moderation-principles-what-never")) }
            }
            h2 { (lang.t("moderation-principles-who-title")) }
            p { (lang.t("moderation-principles-who")) }
            h2 { (lang.t("moderation-principles-hidden-title")) }
            p { (lang.t("moderation-principles-hidden")) }
            ul { @for reason in redaction_choices(lang).iter().filter(|reason| reason.value != "other") { li { (reason.label) } } }
            p { (lang.t("moderation-principles-hidden-how")) }
            h2 { (lang.t("moderation-principles-back-title")) }
            p { (lang.t("moderation-principles-back")) " " a href=(shell.county_url("/follow")) { (lang.t("layout-nav-follow")) } "." }
            p { (lang.t("moderation-principles-wrong")) }
            h2 { (lang.t("moderation-principles-long-title")) }
            p { (lang.t("moderation-principles-long")) }
            ul.actions {
                li { a href=(shell.county_url("/voices")) { (lang.t("moderation-voice-all")) } }
                li { a href=(shell.county_url("/privacy")) { (lang.t("layout-privacy")) } }
            }
        }
    }
}
