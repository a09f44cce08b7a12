//! The team's activities: which, when, how far.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Column, Tab, Words, link_button, table_start, tabs};
use crate::{Page, Shell};

/// A line of the list.
#[derive(Clone, Debug)]
pub struct ActivityLine {
    /// Where it is edited.
    pub url: String,
    /// Its name.
    pub title: Words,
    /// Its kind, in words.
    pub kind: String,
    /// When it begins, in words.
    pub when: String,
    /// The declared level, in words.
    pub level: String,
    /// What ought to be done now, in words.
    pub due: Option<String>,
    /// How many took part; none while nothing is recorded.
    pub people: Option<u64>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct ActivitiesPage {
    /// The stages to choose from.
    pub tabs: Vec<Tab>,
    /// The lines.
    pub lines: Vec<ActivityLine>,
    /// Where the next lines are.
    pub next: Option<String>,
    /// True when the reader may plan a new one.
    pub may_plan: bool,
}

impl Page for ActivitiesPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("participation-list-title").into_owned()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let [title, kind, when, level, people] = [
            lang.t("participation-list-column-title"),
            lang.t("participation-list-column-kind"),
            lang.t("participation-list-column-when"),
            lang.t("participation-list-column-level"),
            lang.t("participation-list-column-people"),
        ];
        let columns = [
            Column::words(title),
            Column::words(kind.clone()),
            Column::words(when.clone()),
            Column::words(level.clone()),
            Column::number(people.clone()),
        ];
        let rows = html! {
            @for line in &self.lines {
                tr {
                    th scope="row" { a href=(line.url) { (line.title.inline()) } }
                    td data-label=(kind) { (line.kind) }
                    td data-label=(when) { (line.when) @if let Some(due) = &line.due { " " span.late { (due) } } }
                    td data-label=(level) { (line.level) }
                    td.number data-label=(people) { @match line.people { Some(people) => (people), None => "–" } }
                }
            }
        };
        let caption = self.tabs.iter().find(|tab| tab.current).map(|tab| tab.words.as_str()).unwrap_or_default();
        html! {
            h1 { (lang.t("participation-list-title")) }
            p.lead { (lang.t("participation-list-lead")) }
            @if self.may_plan { p { (link_button(&shell.county_url("/activities/new"), &lang.t("participation-list-new"))) } }
            (tabs(&lang.t("participation-tabs-label"), &self.tabs))
            @if self.lines.is_empty() {
                p { (lang.t("participation-list-none")) }
            } @else {
                (table_start(caption, &columns, &rows))
            }
            @if let Some(next) = &self.next {
                nav.pager aria-label=(lang.t("participation-pager-label")) { a href=(next) { (lang.t("participation-list-next")) } }
            }
            p { a href=(shell.county_url("/methods")) { (lang.t("participation-form-library")) } }
        }
    }
}
