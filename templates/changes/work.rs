//! The team's changes: which, how far, whose, by when.

use asko_locales::Lang;
use maud::{Markup, html};

pub use crate::components::Tab;
pub(super) use crate::components::tabs;
use crate::components::{Column, Tone, notice, table_start};
use crate::{Page, Shell};

/// A line of the list.
#[derive(Clone, Debug)]
pub struct WorkLine {
    /// Where the change is edited.
    pub url: String,
    /// Its name.
    pub title: super::Words,
    /// How far it has come, in words.
    pub stage: String,
    /// Who sees to it.
    pub owner: String,
    /// Its days in words: when it begins, by when it is ready, when it was made, when it is looked at again.
    pub days: Vec<String>,
    /// The first of them is something to take care of.
    pub late: bool,
    /// How many pieces of feedback led to it.
    pub linked: u64,
    /// What is measured.
    pub measure: String,
}

/// The page.
#[derive(Clone, Debug)]
pub struct WorkPage {
    /// What waits for the reader: address and words.
    pub waiting: Vec<(String, String)>,
    /// The stages to choose from.
    pub tabs: Vec<Tab>,
    /// The lines.
    pub lines: Vec<WorkLine>,
    /// Where the next lines are.
    pub next: Option<String>,
}

impl Page for WorkPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("changes-work-title").into_owned()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let [title, stage, owner, due, linked, measure] = [
            lang.t("changes-work-column-title"),
            lang.t("changes-work-column-stage"),
            lang.t("changes-work-column-owner"),
            lang.t("changes-work-column-days"),
            lang.t("changes-work-column-linked"),
            lang.t("changes-work-column-measure"),
        ];
        let columns = [
            Column::words(title),
            Column::words(stage.clone()),
            Column::words(owner.clone()),
            Column::words(due.clone()),
            Column::number(linked.clone()),
            Column::words(measure.clone()),
        ];
        let rows = html! {
            @for line in &self.lines {
                tr {
                    th scope="row" { a href=(line.url) { (line.title.inline()) } }
                    td data-label=(stage) { (line.stage) }
                    td data-label=(owner) { (line.owner) }
                    td data-label=(due) {
                        @for (i, day) in line.days.iter().enumerate() {
                            @if i > 0 { br; }
                            @if i == 0 && line.late { span.late { (day) } } @else { (day) }
                        }
                    }
                    td.number data-label=(linked) { (line.linked) }
                    td data-label=(measure) { (line.measure) }
                }
            }
        };
        let caption = self.tabs.iter().find(|tab| tab.current).map(|tab| tab.words.as_str()).unwrap_or_default();
        html! {
            h1 { (lang.t("changes-work-title")) }
            p.lead { (lang.t("changes-work-lead")) }
            @if !self.waiting.is_empty() {
                (notice(Tone::Info, &lang.t("changes-work-waiting"), html! { ul { @for (url, words) in &self.waiting { li { a href=(url) { (words) } } } } }))
            }
            (tabs(&lang.t("changes-tabs-label"), &self.tabs))
            @if self.lines.is_empty() {
                p { (lang.t("changes-work-none")) }
            } @else {
                (table_start(caption, &columns, &rows))
            }
            @if let Some(next) = &self.next {
                nav.pager aria-label=(lang.t("changes-pager-label")) { a href=(next) { (lang.t("changes-work-next")) } }
            }
        }
    }
}
