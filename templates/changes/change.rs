//! One change, from what people said to what came of it: for everybody.

use asko_locales::Lang;
use maud::{Markup, html};

use super::list::StageTag;
use super::me_too::MeToo;
use super::words::{Words, only_in};
use crate::{Page, Shell};

/// One step from feedback to effect.
#[derive(Clone, Debug)]
pub struct Step {
    /// The step's name.
    pub title: String,
    /// What is known of it, in words.
    pub words: String,
    /// True while it has not happened.
    pub open: bool,
}

/// The page.
#[derive(Clone, Debug)]
pub struct ChangePage {
    /// The change's name.
    pub title: Words,
    /// How far it has come.
    pub stage: StageTag,
    /// The unit, service or county it concerns.
    pub place: String,
    /// The service's page: address and name.
    pub service: Option<(String, String)>,
    /// The steps.
    pub chain: Vec<Step>,
    /// Why.
    pub why: Words,
    /// What changes.
    pub what: Words,
    /// What came of it; empty until it is done.
    pub outcome: Words,
    /// What will show whether it helped, and what is expected.
    pub measure: String,
    /// The form for who has the same experience; none when it is not asked.
    pub me_too: Option<MeToo>,
}

impl Page for ChangePage {
    fn title(&self, _: Lang) -> String {
        self.title.text.clone()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            p { a href=(shell.county_url("/changes")) { (lang.t("changes-change-back")) } }
            h1 { (self.title.inline()) }
            p { (self.stage.shown()) " " (only_in(lang, &[&self.title, &self.what, &self.why, &self.outcome])) }
            p { (self.place) }
            h2 { (lang.t("changes-change-chain")) }
            ol.chain {
                @for step in &self.chain {
                    li .chain__open[step.open] { p.chain__title { (step.title) } p { (step.words) } }
                }
            }
            h2 { (lang.t("changes-card-why")) }
            (self.why.block())
            h2 { (self.stage.what_heading(lang)) }
            (self.what.block())
            h2 { (lang.t("changes-change-effect")) }
            @if self.outcome.text.is_empty() { p { (lang.t("changes-change-effect-later")) } } @else { (self.outcome.block()) }
            p { strong { (lang.t("changes-change-measure")) } ": " (self.measure) }
            @if let Some(me_too) = &self.me_too { (me_too.shown(lang)) }
            ul.actions {
                li { a.button href=(shell.county_url("/give")) { (lang.t("changes-list-give")) } }
                @if let Some((url, name)) = &self.service {
                    li { a href=(url) { (lang.with("changes-change-service", &[("service", name.into())])) } }
                }
            }
        }
    }
}
