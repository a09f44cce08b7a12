//! One change, from what people said to what came of it: the verdict first, for everybody.

use asko_locales::Lang;
use maud::{Markup, html};

use super::list::StageTag;
use super::me_too::MeToo;
use super::words::{Words, only_in};
use crate::components::{Chart, Column, Tone, chart, details, table_start, tag, value_or_hidden};
use crate::{Page, Shell};

/// A verdict on the effect, in a word or two.
#[derive(Clone, Debug)]
pub struct VerdictTag {
    /// The words.
    pub words: String,
    /// The tone.
    pub tone: Tone,
}

impl VerdictTag {
    pub(super) fn shown(&self) -> Markup {
        tag(self.tone, &self.words)
    }
}

/// One station from feedback to effect.
#[derive(Clone, Debug)]
pub struct Station {
    /// Its name.
    pub title: String,
    /// What is known of it, in words.
    pub words: String,
    /// True while it has not happened.
    pub open: bool,
}

/// A step of the work.
#[derive(Clone, Debug)]
pub struct PublicStep {
    /// What is done.
    pub words: Words,
    /// When it was done, by when it is to be done, or that it is not done.
    pub when: String,
}

/// Something found later, or a reason: a sentence of ours, and somebody's words.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The sentence.
    pub sentence: String,
    /// The words; may be empty.
    pub words: Words,
}

/// An activity in which people took part.
#[derive(Clone, Debug)]
pub struct ActivityLine {
    /// Its page.
    pub url: String,
    /// Its name.
    pub title: Words,
    /// When, and how many took part.
    pub more: String,
}

/// A change of another county that has to do with this one.
#[derive(Clone, Debug)]
pub struct Elsewhere {
    /// Its page.
    pub url: String,
    /// Its name.
    pub title: Words,
    /// Its county.
    pub county: String,
}

/// What those who gave feedback answered when asked whether it helped; none where the number is too small to show.
pub type Said = Vec<(String, Option<u64>)>;

/// The page.
#[derive(Clone, Debug)]
pub struct ChangePage {
    /// The change's name.
    pub title: Words,
    /// How far it has come.
    pub stage: StageTag,
    /// The verdict on its effect; none while it is not made.
    pub verdict: Option<VerdictTag>,
    /// The unit, service or county it concerns, and the team.
    pub place: String,
    /// The service's page: address and name.
    pub service: Option<(String, String)>,
    /// The verdict in sentences, or why there is none yet.
    pub sentences: Vec<String>,
    /// The story in one paragraph.
    pub story: String,
    /// The stations from feedback to effect.
    pub chain: Vec<Station>,
    /// Activities in which people took part.
    pub activities: Vec<ActivityLine>,
    /// Why.
    pub why: Words,
    /// What changes.
    pub what: Words,
    /// For whom; may be empty.
    pub for_whom: Words,
    /// The steps of the work.
    pub steps: Vec<PublicStep>,
    /// What came of it; empty until it is done.
    pub outcome: Words,
    /// Why it was given up.
    pub dropped: Option<Finding>,
    /// What reviews found, and when the next is.
    pub reviews: Vec<Finding>,
    /// What those who gave feedback say.
    pub helped: Said,
    /// The chart; none while nothing is measured.
    pub chart: Option<Chart>,
    /// How the effect was judged.
    pub method: Vec<String>,
    /// Where the figures are as a file.
    pub file: String,
    /// Where the reader may edit it.
    pub edit: Option<String>,
    /// The form for who has the same experience; none when it is not asked.
    pub me_too: Option<MeToo>,
    /// The change of another county that it was taken over from.
    pub origin: Option<Elsewhere>,
    /// The changes of other counties that were taken over from it.
    pub adopters: Vec<Elsewhere>,
}

impl ChangePage {
    fn picture(&self, lang: Lang) -> Markup {
        html! {
            h2 { (lang.t("changes-change-story")) }
            p { (self.story) }
            ol.chain {
                @for station in &self.chain {
                    li .chain__open[station.open] { p.chain__title { (station.title) } p { (station.words) } }
                }
            }
            @if !self.activities.is_empty() {
                ul {
                    @for activity in &self.activities {
                        li { a href=(activity.url) { (activity.title.inline()) } " · " (activity.more) }
                    }
                }
            }
        }
    }

    fn counties(&self, lang: Lang) -> Markup {
        html! {
            @if let Some(origin) = &self.origin {
                h2 { (lang.t("changes-change-origin")) }
                p { a href=(origin.url) { (origin.title.inline()) } " · " (origin.county) }
            }
            @if !self.adopters.is_empty() {
                h2 { (lang.t("changes-change-adopters")) }
                ul { @for adopter in &self.adopters { li { a href=(adopter.url) { (adopter.title.inline()) } " · " (adopter.county) } } }
            }
        }
    }

    fn content(&self, lang: Lang) -> Markup {
        html! {
            h2 { (lang.t("changes-card-why")) }
            (self.why.block())
            h2 { (self.stage.what_heading(lang)) }
            (self.what.block())
            @if !self.for_whom.text.is_empty() { h3 { (lang.t("changes-change-for-whom")) } (self.for_whom.block()) }
            @if !self.steps.is_empty() {
                h3 { (lang.t("changes-change-steps")) }
                ol { @for step in &self.steps { li { (step.words.inline()) " · " (step.when) } } }
            }
            @if let Some(dropped) = &self.dropped { h2 { (lang.t("changes-change-dropped")) } (found(dropped)) }
            @if !self.outcome.text.is_empty() { h2 { (lang.t("changes-change-effect")) } (self.outcome.block()) }
        }
    }

    fn figures(&self, lang: Lang) -> Markup {
        let (answer, count) = (lang.t("changes-said-answer"), lang.t("changes-said-count"));
        let rows = html! {
            @for (words, count_of) in &self.helped {
                tr {
                    th scope="row" { (words) }
                    td.number data-label=(count) { (value_or_hidden(lang, count_of.map(|count| count.to_string()).as_deref())) }
                }
            }
        };
        html! {
            @if let Some(drawn) = &self.chart { h2 { (lang.t("changes-change-figures")) } (chart(lang, drawn)) }
            @if !self.method.is_empty() {
                (details(&lang.t("changes-method-heading"), html! { ul { @for sentence in &self.method { li { (sentence) } } } }))
            }
            @if self.chart.is_none() { p { a href=(self.file) { (lang.t("changes-change-file")) } } }
            @if !self.helped.is_empty() {
                h2 { (lang.t("changes-said-heading")) }
                (table_start(&lang.t("changes-said-caption"), &[Column::words(answer), Column::number(count.clone())], &rows))
            }
            @if !self.reviews.is_empty() {
                h2 { (lang.t("changes-change-reviews")) }
                @for review in &self.reviews { (found(review)) }
            }
        }
    }
}

fn found(finding: &Finding) -> Markup {
    html! {
        p { (finding.sentence) }
        @if !finding.words.text.is_empty() { blockquote { (finding.words.block()) } }
    }
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
            p {
                (self.stage.shown()) " "
                @if let Some(verdict) = &self.verdict { (verdict.shown()) " " }
                (only_in(lang, &[&self.title, &self.what, &self.why, &self.outcome]))
            }
            p { (self.place) }
            @if let Some(url) = &self.edit { p { a.button href=(url) { (lang.t("changes-change-edit")) } } }
            h2 { (lang.t("changes-effect-heading")) }
            @if let Some(verdict) = &self.verdict { p.finding { (verdict.words) } }
            p { (self.sentences.join(" ")) }
            (self.picture(lang))
            (self.content(lang))
            (self.counties(lang))
            (self.figures(lang))
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
