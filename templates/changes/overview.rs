//! The working page of a change: where it stands, what comes next, and everything that is known of it.

use asko_locales::Lang;
use maud::{Markup, html};

use super::list::StageTag;
use super::words::Words;
use super::working::{
    Comment, CountLine, EditLine, ReviewLine, Sending, StepLine, TypedCount, TypedStep, counts, edits, helped, reviews, steps,
};
use crate::components::{Choice, Errors, Field, Tone, error_summary, hidden, link_button, notice, secondary, select, text_input};
use crate::{Page, Shell};

/// An act that is open now.
#[derive(Clone, Debug)]
pub struct NextAct {
    /// Its address below that of the change: `claim`.
    pub verb: &'static str,
    /// Its words.
    pub words: String,
    /// True for the one that moves the change on; the others are ways aside.
    pub main: bool,
}

/// The team's own counts.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// The months, the oldest first.
    pub lines: Vec<CountLine>,
    /// What was typed.
    pub typed: TypedCount,
}

/// What is typed to link an activity: chosen from the list, or its reference.
#[derive(Clone, Debug, Default)]
pub struct TypedActivity {
    /// The reference of the one that was chosen.
    pub chosen: String,
    /// The reference that was typed.
    pub reference: String,
}

/// The page.
#[derive(Clone, Debug)]
pub struct OverviewPage {
    /// The form's token.
    pub csrf_token: String,
    /// The change's reference.
    pub reference: String,
    /// Its name.
    pub title: Words,
    /// Where it stands.
    pub stage: StageTag,
    /// By when, or when it was made, in words.
    pub when: String,
    /// What the reader should know first: heading and words.
    pub notices: Vec<(String, String)>,
    /// What can be done next.
    pub acts: Vec<NextAct>,
    /// True when the reader may change things.
    pub may: bool,
    /// True while the change may still be worked on.
    pub open: bool,
    /// True when Swedish is required.
    pub bilingual: bool,
    /// Facts: name and words.
    pub facts: Vec<(String, Words)>,
    /// What is registered: name and words.
    pub registered: Vec<(String, Words)>,
    /// The edits of it.
    pub edits: Vec<EditLine>,
    /// The steps.
    pub steps: Vec<StepLine>,
    /// What was typed for a new step.
    pub step: TypedStep,
    /// The team's own counts, where they are what is measured.
    pub counts: Option<Counts>,
    /// The references of the linked feedback that the reader may open.
    pub linked: Vec<String>,
    /// How many pieces of feedback are linked in all.
    pub linked_count: u64,
    /// How many have the same experience.
    pub me_too: u64,
    /// The linked activities: address and name.
    pub activities: Vec<(String, Words)>,
    /// The activities that can be linked.
    pub offered: Vec<Choice>,
    /// What was typed to link one.
    pub activity: TypedActivity,
    /// Methods of participation that suit the change: address and name.
    pub methods: Vec<(String, String)>,
    /// What givers said when they were asked whether it helped; empty while nobody has.
    pub helped: Vec<(String, u64)>,
    /// What they wrote.
    pub comments: Vec<Comment>,
    /// The reviews.
    pub reviews: Vec<ReviewLine>,
    /// What is wrong.
    pub errors: Errors,
}

fn facts(all: &[(String, Words)]) -> Markup {
    html! {
        dl.summary-list {
            @for (name, words) in all {
                div { dt { (name) } dd { @if words.text.contains('\n') { (words.block()) } @else { (words.inline()) } } }
            }
        }
    }
}

impl OverviewPage {
    fn linked(&self, shell: &Shell, url: &str) -> Markup {
        let lang = shell.lang;
        let known = self.linked.len() as u64;
        html! {
            h2 { (lang.t("changes-overview-linked")) }
            @if self.linked_count == 0 { p { (lang.t("changes-overview-linked-none")) } }
            ul {
                @for reference in &self.linked {
                    li {
                        a href=(shell.county_url(&format!("/cases/{reference}"))) { (reference) }
                        @if self.may { " · " a href={ (url) "/unlink/" (reference) } { (lang.with("changes-overview-unlink", &[("feedback", reference.into())])) } }
                    }
                }
                @if self.linked_count > known {
                    li { (lang.with("changes-overview-linked-more", &[("count", i64::try_from(self.linked_count - known).unwrap_or(i64::MAX).into())])) }
                }
            }
            @if self.me_too > 0 { p { (lang.with("changes-overview-me-too", &[("count", i64::try_from(self.me_too).unwrap_or(i64::MAX).into())])) } }
        }
    }

    fn participation(&self, lang: Lang, url: &str) -> Markup {
        let label = lang.t("changes-activities-reference");
        html! {
            h2 { (lang.t("changes-activities-heading")) }
            @if self.activities.is_empty() { p { (lang.t("changes-activities-none")) } }
            @if !self.activities.is_empty() { ul { @for (url, name) in &self.activities { li { a href=(url) { (name.inline()) } } } } }
            @if self.may {
                form method="post" action={ (url) "/activities" } novalidate data-once {
                    (hidden("csrf_token", &self.csrf_token))
                    @if !self.offered.is_empty() {
                        (select(lang, Field::new("chosen", &lang.t("changes-activities-choose")), Some(&lang.t("changes-activities-choose-none")), &self.offered, &self.activity.chosen, &self.errors))
                    }
                    (text_input(lang, Field::new("activity", &label).hint(&lang.t("changes-activities-hint")), "text", &self.activity.reference, "off", &self.errors))
                    (secondary(&lang.t("changes-activities-link"), None))
                }
            }
            @if !self.methods.is_empty() {
                h3 { (lang.t("changes-activities-methods")) }
                ul { @for (url, name) in &self.methods { li { a href=(url) { (name) } } } }
            }
        }
    }
}

impl Page for OverviewPage {
    fn title(&self, lang: Lang) -> String {
        lang.with("changes-overview-title", &[("title", (&self.title.text).into())])
    }

    fn wide(&self) -> bool {
        true
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let url = shell.county_url(&format!("/work/{}", self.reference));
        let (may, bilingual) = (self.may, self.bilingual);
        let sending = Sending { url: &url, csrf_token: &self.csrf_token, may: may && self.open, bilingual, errors: &self.errors };
        html! {
            (error_summary(lang, &self.errors))
            p { a href=(shell.county_url("/work")) { (lang.t("changes-overview-back")) } }
            h1 { (self.title.inline()) }
            p { (self.stage.shown()) " " (self.when) }
            @for (heading, words) in &self.notices { (notice(Tone::Warn, heading, html! { p { (words) } })) }
            @if !self.acts.is_empty() {
                ul.actions {
                    @for act in &self.acts {
                        li { @if act.main { (link_button(&format!("{url}/{}", act.verb), &act.words)) } @else { a href={ (url) "/" (act.verb) } { (act.words) } } }
                    }
                }
            }
            h2 { (lang.t("changes-overview-facts")) }
            (facts(&self.facts))
            @let public = shell.county_url(&format!("/changes/{}", self.reference));
            ul {
                li { a href=(public) { (lang.t("changes-overview-public")) } }
                li { a href={ (public) "/data.csv" } { (lang.t("changes-change-file")) } }
            }
            h2 { (lang.t("changes-register-heading")) }
            (facts(&self.registered))
            @if !self.edits.is_empty() { (edits(lang, &self.edits)) }
            h2 { (lang.t("changes-steps-heading")) }
            (steps(lang, &sending, &self.steps, &self.step))
            @if let Some(own) = &self.counts {
                h2 { (lang.t("changes-counts-heading")) }
                (counts(lang, &Sending { may, ..sending }, &own.lines, &own.typed))
            }
            (self.linked(shell, &url))
            (self.participation(lang, &url))
            @if !self.helped.is_empty() {
                h2 { (lang.t("changes-helped-heading")) }
                (helped(lang, &self.helped, &self.comments))
            }
            @if !self.reviews.is_empty() {
                h2 { (lang.t("changes-reviews-heading")) }
                (reviews(lang, &self.reviews))
            }
        }
    }
}
