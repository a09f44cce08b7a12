//! Several cases at once: what will happen to which, before it happens.

use asko_locales::Lang;
use maud::{Markup, html};

use super::super::actions::{route_fields, theme_fields};
use super::super::words::kind_name;
use super::Line;
use crate::components::{Choice, Column, Errors, Field, error_summary, hidden, primary, radios, secondary, table_start};
use crate::{Page, Shell};

/// What can be done with several cases: a code, in words.
#[must_use]
pub fn together_name(lang: Lang, code: &str) -> String {
    match code {
        "assign" => lang.t("triage-together-assign"),
        "themes" => lang.t("triage-together-themes"),
        "answer" => lang.t("triage-together-answer"),
        "close-thanks" => lang.t("triage-together-close-thanks"),
        _ => lang.t("triage-together-route"),
    }
    .into_owned()
}

/// What was done to this many cases together: the code of the fact, in words.
#[must_use]
pub fn done_together(lang: Lang, act: &str, count: usize) -> String {
    let values = [("count", count.into())];
    match act {
        _ if count == 0 => lang.t("triage-together-done-nothing").into_owned(),
        "assigned" => lang.with("triage-together-done-assigned", &values),
        "themes-set" => lang.with("triage-together-done-themed", &values),
        "closed" => lang.with("triage-together-done-closed", &values),
        "rerouted" => lang.with("triage-together-done-rerouted", &values),
        "taken-back" => lang.with("triage-together-done-undone", &values),
        _ => lang.with("triage-together-done-other", &values),
    }
}

/// Why nothing was or will be done with a case: a code, in words.
#[must_use]
pub fn left_out_words(lang: Lang, code: &str) -> String {
    match code {
        "missing" => lang.t("triage-left-out-missing"),
        "changed" => lang.t("triage-left-out-changed"),
        "closed" => lang.t("triage-left-out-closed"),
        "merged" => lang.t("triage-left-out-merged"),
        "objection" => lang.t("triage-left-out-objection"),
        "not-open" => lang.t("triage-left-out-not-open"),
        "not-thanks" => lang.t("triage-left-out-not-thanks"),
        "unanswered" => lang.t("triage-left-out-unanswered"),
        "not-in-team" => lang.t("triage-left-out-not-in-team"),
        "same-team" => lang.t("triage-left-out-same-team"),
        _ => lang.t("triage-left-out-fault"),
    }
    .into_owned()
}

/// What is still to be said before it is done.
#[derive(Clone, Debug)]
pub enum BulkFields {
    /// Nothing was chosen that could be done.
    None,
    /// To whom.
    Assign {
        /// Everybody that could be.
        people: Vec<Choice>,
        /// The chosen one.
        to: String,
    },
    /// Which themes are added.
    Themes {
        /// All themes.
        all: Vec<Choice>,
        /// The chosen ones.
        chosen: Vec<String>,
    },
    /// Nothing: thanks are closed.
    CloseThanks,
    /// To which team and why.
    Route {
        /// The teams.
        teams: Vec<Choice>,
        /// The chosen one.
        team: String,
        /// Why.
        reason: String,
    },
    /// Nothing here: the answer is written on another page.
    Answer,
}

/// The page.
#[derive(Clone, Debug)]
pub struct BulkPage {
    /// The token of the forms.
    pub csrf_token: String,
    /// What follows the question mark in the address of the list.
    pub query: String,
    /// What is to be done: a code.
    pub act: Option<&'static str>,
    /// The cases with their versions: `<reference>:<version>`.
    pub cases: Vec<String>,
    /// What it will be done to.
    pub able: Vec<Line>,
    /// What it will not be done to, and why: a code.
    pub left_out: Vec<(Line, &'static str)>,
    /// How many the whole view holds, when that is more, and how many can be done at once.
    pub more: Option<(usize, usize)>,
    /// What is still to be said.
    pub fields: BulkFields,
    /// The address of the list.
    pub back: String,
    /// What is wrong with the form.
    pub errors: Errors,
}

impl Page for BulkPage {
    fn title(&self, lang: Lang) -> String {
        self.act.map_or_else(|| lang.t("triage-together-choose").into_owned(), |act| together_name(lang, act))
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (error_summary(lang, &self.errors))
            h1 { (self.title(lang)) }
            @if !self.able.is_empty() {
                @if self.act.is_some() { p.lead { (lang.with("triage-together-lead", &[("count", self.able.len().into())])) } }
                @if self.act.is_some() { (self.form(shell)) }
            }
            @if let Some((count, most)) = self.more { (self.everything(shell, count, most)) }
            @if !self.able.is_empty() { (self.list(lang)) }
            @if !self.left_out.is_empty() {
                section aria-labelledby="left-out" {
                    h2 #left-out { (lang.with("triage-together-left-out", &[("count", self.left_out.len().into())])) }
                    ul { @for (line, why) in &self.left_out { li { a href=(line.url) { (line.subject(lang)) } ": " (left_out_words(lang, why)) } } }
                }
            }
            p { a href=(self.back) { (lang.t("triage-together-leave")) } }
        }
    }
}

impl BulkPage {
    fn form(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let act = self.act.unwrap_or_default();
        if matches!(self.fields, BulkFields::Answer) {
            return self.answer(shell);
        }
        html! {
            form #together method="post" action=(shell.county_url(&format!("/inbox/bulk/{act}"))) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("query", &self.query))
                @for case in &self.cases { (hidden("cases", case)) }
                @match &self.fields {
                    BulkFields::Assign { people, to } => {
                        (radios(lang, Field::new("assign_to", &lang.t("triage-assign-to")), people, to, false, &self.errors))
                    },
                    BulkFields::Themes { all, chosen } => (theme_fields(lang, all, chosen, &self.errors)),
                    BulkFields::Route { teams, team, reason } => (route_fields(lang, teams, team, reason, &self.errors)),
                    BulkFields::CloseThanks | BulkFields::Answer | BulkFields::None => {}
                }
                (primary(&lang.with("triage-together-do", &[("count", self.able.len().into()), ("act", (&together_name(lang, act)).into())])))
            }
        }
    }

    /// The way to the page where one answer to all of them is written.
    fn answer(&self, shell: &Shell) -> Markup {
        html! {
            form #together method="post" action=(shell.county_url("/inbox/answer")) {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("query", &self.query))
                @for line in &self.able { (hidden("references", &line.reference)) }
                (primary(&shell.lang.with("triage-together-write", &[("count", self.able.len().into())])))
            }
        }
    }

    /// The same with everything that the view holds.
    fn everything(&self, shell: &Shell, count: usize, most: usize) -> Markup {
        let lang = shell.lang;
        let words = if count > most {
            lang.with("triage-together-first", &[("most", most.into())])
        } else {
            lang.with("triage-together-all", &[("count", count.into())])
        };
        html! {
            form method="post" action=(shell.county_url("/inbox/bulk")) {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("query", &self.query))
                @if let Some(act) = self.act { (hidden("act", act)) }
                div.button-row { (secondary(&words, Some(("everything", "yes")))) }
            }
        }
    }

    fn list(&self, lang: Lang) -> Markup {
        let titles = [lang.t("triage-inbox-column-feedback"), lang.t("triage-inbox-column-place"), lang.t("triage-inbox-column-kind")];
        let [_, place, kind] = &titles;
        let columns: Vec<Column> = titles.iter().map(|title| Column::words(title.as_ref())).collect();
        let rows = html! {
            @for line in &self.able {
                tr {
                    th scope="row" { a href=(line.url) { (line.subject(lang)) } " " span.muted.nowrap { (line.reference) } }
                    td data-label=(place) { (line.place) @if let Some(team) = &line.team { br; span.muted { (team) } } }
                    td data-label=(kind) { (kind_name(lang, line.kind)) }
                }
            }
        };
        let caption = lang.with("triage-together-caption", &[("count", self.able.len().into())]);
        html! { div.inbox { (table_start(&caption, &columns, &rows)) } }
    }
}
