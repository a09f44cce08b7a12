//! Views with a name: the form that saves one, and the list of those there are.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Choice, Errors, Field, error_summary, hidden, secondary, select, text_input};
use crate::{Page, Shell};

/// What a list is saved with.
#[derive(Clone, Debug)]
pub struct Saving {
    /// The token of the form.
    pub csrf_token: String,
    /// What follows the question mark in the list's address.
    pub query: String,
    /// The name, as typed.
    pub name: String,
    /// The teams it can be shared with.
    pub teams: Vec<Choice>,
    /// The chosen one; empty for oneself.
    pub team: String,
    /// True when there are saved views already.
    pub any: bool,
}

impl Saving {
    fn form(&self, shell: &Shell, errors: &Errors) -> Markup {
        let lang = shell.lang;
        html! {
            form method="post" action=(shell.county_url("/inbox/views")) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("query", &self.query))
                (text_input(lang, Field::new("name", &lang.t("triage-views-name")).hint(&lang.t("triage-views-name-hint")), "text", &self.name,
                    "off", errors))
                @if !self.teams.is_empty() { (whose(lang, "share", &self.teams, &self.team)) }
                (secondary(&lang.t("triage-views-submit"), None))
            }
        }
    }

    /// The form, closed until it is wanted.
    pub(super) fn show(&self, shell: &Shell) -> Markup {
        html! {
            details.details {
                summary { (shell.lang.t("triage-views-save")) }
                div.details__body {
                    (self.form(shell, &Errors::none()))
                    @if self.any { p { a href=(shell.county_url("/inbox/views")) { (shell.lang.t("triage-views-edit")) } } }
                }
            }
        }
    }
}

/// Whose a view is: the reader's own or a team's.
fn whose(lang: Lang, name: &str, teams: &[Choice], chosen: &str) -> Markup {
    select(lang, Field::new(name, &lang.t("triage-views-whose")), Some(&lang.t("triage-views-own")), teams, chosen, &Errors::none())
}

/// A saved view.
#[derive(Clone, Debug)]
pub struct SavedRow {
    /// Its row.
    pub id: i64,
    /// Its address.
    pub url: String,
    /// Its name.
    pub name: String,
    /// The name as typed.
    pub typed: String,
    /// The team it is shared with: its name in addresses, and its name.
    pub team: Option<(String, String)>,
    /// Whether the reader may change it.
    pub may_change: bool,
}

/// The saved views.
#[derive(Clone, Debug)]
pub struct ViewsPage {
    /// The token of the forms.
    pub csrf_token: String,
    /// The views.
    pub rows: Vec<SavedRow>,
    /// The teams that a view can be shared with.
    pub teams: Vec<Choice>,
    /// The form to save a list with, when it comes back.
    pub new: Option<Saving>,
    /// The address of the inbox.
    pub back: String,
    /// What is wrong with a form.
    pub errors: Errors,
}

impl Page for ViewsPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("triage-views-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (error_summary(lang, &self.errors))
            p { a href=(self.back) { (lang.t("triage-case-back")) } }
            h1 { (lang.t("triage-views-title")) }
            @if let Some(new) = &self.new { (new.form(shell, &self.errors)) }
            @if self.rows.is_empty() { p { (lang.t("triage-views-none")) } }
            @for row in &self.rows {
                section aria-labelledby={ "view-" (row.id) } {
                    h2 id={ "view-" (row.id) } { a href=(row.url) { (row.name) } }
                    p.muted { @match &row.team { Some((_, team)) => (lang.with("triage-views-of-team", &[("team", team.into())])), None => (lang.t("triage-views-of-own")) } }
                    @if row.may_change { (self.change(shell, row)) }
                }
            }
        }
    }
}

impl ViewsPage {
    fn change(&self, shell: &Shell, row: &SavedRow) -> Markup {
        let lang = shell.lang;
        let name = format!("name-{}", row.id);
        html! {
            details.details open[self.errors.get(&name).is_some()] {
                summary { (lang.t("triage-views-change")) span.visually-hidden { ": " (row.name) } }
                div.details__body {
                    form method="post" action=(shell.county_url(&format!("/inbox/views/{}", row.id))) novalidate data-once {
                        (hidden("csrf_token", &self.csrf_token))
                        (text_input(lang, Field::new(&name, &lang.t("triage-views-name")), "text", &row.typed, "off", &self.errors))
                        @if !self.teams.is_empty() {
                            (whose(lang, &format!("team-{}", row.id), &self.teams, row.team.as_ref().map_or("", |(slug, _)| slug)))
                        }
                        div.button-row {
                            button.button type="submit" name="step" value="save" { (lang.t("triage-views-keep")) }
                            (secondary(&lang.t("triage-views-up"), Some(("step", "up"))))
                            (secondary(&lang.t("triage-views-remove"), Some(("step", "remove"))))
                        }
                    }
                }
            }
        }
    }
}
