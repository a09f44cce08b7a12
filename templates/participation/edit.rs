//! One activity for those who arrange it: how far it has come, what to do next, and its plan.

use asko_locales::Lang;
use maud::{Markup, html};

use super::plan::{Locked, PlanChoices};
use super::sheet::Sheet;
use crate::components::{Tone, Words, error_summary, inset, only_in, tag};
use crate::{Page, Shell};

/// What those who took part have said, for the staff.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    /// How many have answered.
    pub count: u64,
    /// Each level and how many said so.
    pub levels: Vec<(String, u64)>,
    /// The comments, newest last.
    pub comments: Vec<Words>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct EditPage {
    /// The activity's reference.
    pub reference: String,
    /// Its name, as saved.
    pub title: Words,
    /// How far it has come, in words.
    pub stage: String,
    /// What ought to be done now, in words.
    pub due: Option<String>,
    /// What is known of it: name and words.
    pub facts: Vec<(String, String)>,
    /// What can be done: address and words.
    pub actions: Vec<(String, String)>,
    /// Methods that fit its kind: address and name.
    pub methods: Vec<(String, String)>,
    /// What those who took part have said; none before it has begun.
    pub heard: Option<Heard>,
    /// The plan's form; none for who only reads, or when it is cancelled.
    pub form: Option<(PlanChoices, Option<Locked>)>,
    /// What was typed.
    pub sheet: Sheet,
}

impl EditPage {
    fn overview(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            dl.summary-list {
                @for (name, words) in &self.facts { div { dt { (name) } dd { (words) } } }
                div {
                    dt { (lang.t("participation-edit-public")) }
                    dd { a href=(shell.county_url(&format!("/participation/{}", self.reference))) { (lang.t("participation-edit-public-link")) } }
                }
            }
            @if !self.actions.is_empty() {
                h2 { (lang.t("participation-edit-actions")) }
                ul { @for (url, words) in &self.actions { li { a href=(url) { (words) } } } }
            }
            @if !self.methods.is_empty() {
                h2 { (lang.t("participation-edit-methods")) }
                ul { @for (url, name) in &self.methods { li { a href=(url) { (name) } } } }
            }
            @if let Some(heard) = &self.heard { (heard.shown(lang)) }
        }
    }
}

impl Heard {
    fn shown(&self, lang: Lang) -> Markup {
        html! {
            h2 { (lang.t("participation-edit-heard")) }
            @if self.count == 0 {
                p { (lang.t("participation-edit-heard-none")) }
            } @else {
                p { (lang.with("participation-edit-heard-count", &[("count", i64::try_from(self.count).unwrap_or(i64::MAX).into())])) }
                ul { @for (level, count) in &self.levels { li { (level) ": " (count) } } }
                @if !self.comments.is_empty() {
                    h3 { (lang.t("participation-edit-comments")) }
                    p.hint { (lang.t("participation-edit-comments-hint")) }
                    @for comment in &self.comments { (inset(comment.block())) }
                }
            }
        }
    }
}

impl Page for EditPage {
    fn title(&self, lang: Lang) -> String {
        lang.with("participation-edit-title", &[("title", (&self.title.text).into())])
    }

    fn has_errors(&self) -> bool {
        self.sheet.is_wrong()
    }

    fn wide(&self) -> bool {
        self.sheet.overtaken.is_some()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let form = self.form.as_ref().map(|(choices, locked)| {
            html! {
                form method="post" action=(shell.county_url(&format!("/activities/{}", self.reference))) novalidate data-once {
                    (self.sheet.hidden())
                    (choices.fields(shell, &self.sheet, locked.as_ref()))
                    (self.sheet.save(lang, &lang.t("participation-edit-save")))
                }
            }
        });
        html! {
            (error_summary(lang, &self.sheet.errors))
            p { a href=(shell.county_url("/activities")) { (lang.t("participation-staff-back")) } }
            h1 { (self.title.inline()) }
            p { (tag(Tone::Info, &self.stage)) " " (only_in(lang, &[&self.title])) }
            @if let Some(due) = &self.due { p { strong { (due) } } }
            @if self.sheet.overtaken.is_none() { (self.overview(shell)) }
            @if let Some(form) = form {
                @if self.sheet.overtaken.is_none() { h2 { (lang.t("participation-edit-heading")) } }
                (self.sheet.beside_saved(lang, &form))
            }
        }
    }
}
