//! The confirmation: the follow-up code, what happens next and by when.

use asko_locales::Lang;
use maud::{Markup, html};

use super::{HelpNumber, emergency};
use crate::components::{PromisedIn, Tone, details, notice};
use crate::{Page, Shell};

/// The confirmation.
#[derive(Clone, Debug)]
pub struct SentPage {
    /// The follow-up code in groups.
    pub code: String,
    /// The reference.
    pub reference: String,
    /// What it is about.
    pub place: String,
    /// The team that has it.
    pub team: String,
    /// The day until which an answer is promised; none when no answer is wanted.
    pub due: Option<String>,
    /// In how many days that is.
    pub promise: PromisedIn,
    /// True when a mail comes when there is an answer.
    pub by_email: bool,
    /// True when something in the text was masked.
    pub masked: bool,
    /// Where to give more feedback.
    pub again_url: String,
    /// Numbers to call in an emergency.
    pub help: Vec<HelpNumber>,
}

impl Page for SentPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("intake-sent-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (lang.t("intake-sent-title")) }
            p.lead { (lang.with("intake-sent-lead", &[("place", (&self.place).into())])) }
            section.code-box aria-labelledby="code-title" {
                h2 #code-title { (lang.t("intake-sent-code-title")) }
                p { code { (self.code) } }
                p { (lang.t("intake-sent-code-text")) }
                button.button.button--secondary type="button" data-print hidden { (lang.t("intake-sent-print")) }
            }
            @if self.masked { (notice(Tone::Info, &lang.t("intake-sent-masked-title"), html! { p { (lang.t("intake-sent-masked-text")) } })) }
            h2 { (lang.t("intake-sent-next-title")) }
            ol.steps {
                li { (lang.with("intake-sent-next-team", &[("team", (&self.team).into())])) }
                li {
                    @match &self.due {
                        Some(day) => (lang.with("intake-sent-next-answer", &[("promise", (&self.promise.within(lang)).into()), ("day", day.into())])),
                        None => (lang.t("intake-sent-next-no-answer")),
                    }
                    @if self.by_email { " " (lang.t("intake-sent-next-email")) }
                }
                li { (lang.t("intake-sent-next-change")) }
            }
            p { (lang.with("intake-sent-reference", &[("reference", (&self.reference).into())])) }
            ul.actions {
                li { a href=(shell.county_url("/follow")) { (lang.t("layout-nav-follow")) } }
                li { a href=(self.again_url) { (lang.t("intake-sent-again")) } }
            }
            (details(&lang.t("intake-form-legal-title"), html! {
                p { (lang.t("intake-form-legal-text")) }
                p { (lang.t("intake-form-legal-ombud")) }
            }))
            (emergency(lang, &self.help))
        }
    }
}

/// The confirmation a quarter of an hour later: the code is not shown again.
#[derive(Clone, Debug)]
pub struct TooLatePage;

impl Page for TooLatePage {
    fn title(&self, lang: Lang) -> String {
        lang.t("intake-late-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (lang.t("intake-late-title")) }
            p.lead { (lang.t("intake-late-text")) }
            ul.actions {
                li { a href=(shell.county_url("/follow")) { (lang.t("layout-nav-follow")) } }
                li { a href=(shell.county_url("/give")) { (lang.t("intake-sent-again")) } }
            }
        }
    }
}
