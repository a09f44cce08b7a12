//! A county's front page: give feedback, follow it, see what it changed.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Errors, Field, PromisedIn, primary, text_input};
use crate::intake::{HelpNumber, emergency};
use crate::{Page, Shell};

/// The page.
#[derive(Clone, Debug)]
pub struct CountyPage {
    /// The county's name.
    pub name: String,
    /// In how many days an answer is promised.
    pub promise: PromisedIn,
    /// Numbers to call in an emergency.
    pub help: Vec<HelpNumber>,
}

impl Page for CountyPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("organisations-county-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (lang.t("organisations-county-title")) }
            p.lead { (lang.with("organisations-county-lead", &[("county", (&self.name).into())])) }
            form.filters method="get" action=(shell.county_url("/give")) role="search" {
                (text_input(lang, Field::new("q", &lang.t("intake-choose-query")).hint(&lang.t("intake-choose-query-hint")), "search", "", "off", &Errors::none()))
                (primary(&lang.t("intake-choose-search")))
            }
            p {
                a href=(shell.county_url("/give")) { (lang.t("organisations-county-list")) }
                " · "
                a href=(shell.county_url("/give/unknown")) { (lang.t("intake-choose-unknown")) }
            }
            h2 { (lang.t("organisations-county-how")) }
            ol.chain {
                li { p.chain__title { (lang.t("organisations-county-step-words")) } p { (lang.t("organisations-county-step-words-text")) } }
                li { p.chain__title { (lang.t("organisations-county-step-team")) } p { (lang.t("organisations-county-step-team-text")) } }
                li { p.chain__title { (lang.t("organisations-county-step-answer")) } p { (lang.with("organisations-county-step-answer-text", &[("promise", (&self.promise.within(lang)).into())])) } }
                li { p.chain__title { (lang.t("organisations-county-step-change")) } p { (lang.t("organisations-county-step-change-text")) } }
            }
            ul.cards {
                li.card {
                    p.card__title { a href=(shell.county_url("/follow")) { (lang.t("layout-nav-follow")) } }
                    p.card__meta { (lang.t("organisations-county-follow")) }
                }
                li.card {
                    p.card__title { a href=(shell.county_url("/changes")) { (lang.t("layout-nav-changes")) } }
                    p.card__meta { (lang.t("organisations-county-changes")) }
                }
                li.card {
                    p.card__title { a href=(shell.county_url("/voices")) { (lang.t("moderation-voices-title")) } }
                    p.card__meta { (lang.t("organisations-county-voices")) }
                }
                li.card {
                    p.card__title { a href=(shell.county_url("/results")) { (lang.t("layout-nav-results")) } }
                    p.card__meta { (lang.t("organisations-county-results")) }
                }
            }
            (emergency(lang, &self.help))
        }
    }
}
