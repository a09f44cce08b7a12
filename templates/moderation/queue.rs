//! What waits for a decision whether it is shown, what is shown, and what is not.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Column, Stamp, stamp, table_start};
use crate::triage::{kind_name, language_name};
use crate::{Page, Shell};

/// One line.
#[derive(Clone, Debug)]
pub struct QueueLine {
    /// The reference.
    pub reference: String,
    /// The beginning of the text.
    pub text: String,
    /// The language it was written in.
    pub language: String,
    /// What it is: a code.
    pub kind: &'static str,
    /// The unit or the service.
    pub place: String,
    /// When it arrived.
    pub received: Stamp,
}

/// The queue.
#[derive(Clone, Debug)]
pub struct QueuePage {
    /// The view: a code.
    pub view: &'static str,
    /// All views.
    pub views: Vec<&'static str>,
    /// The lines of this page.
    pub lines: Vec<QueueLine>,
    /// Where the first page is, when this is not it.
    pub first: Option<String>,
    /// Where the next page is.
    pub next: Option<String>,
}

fn view_name(lang: Lang, view: &str) -> String {
    match view {
        "shown" => lang.t("moderation-queue-view-shown"),
        "not-shown" => lang.t("moderation-queue-view-not-shown"),
        _ => lang.t("moderation-queue-view-waiting"),
    }
    .into_owned()
}

impl QueuePage {
    fn table(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let titles = [
            lang.t("moderation-queue-feedback"),
            lang.t("moderation-queue-place"),
            lang.t("moderation-queue-kind"),
            lang.t("moderation-queue-language"),
            lang.t("moderation-queue-received"),
        ];
        let [_, place, kind, language, received] = &titles;
        let columns: Vec<Column> = titles.iter().map(|title| Column::words(title.as_ref())).collect();
        let rows = html! {
            @for line in &self.lines {
                tr {
                    th scope="row" {
                        a href=(shell.county_url(&format!("/moderation/{}", line.reference))) lang=(line.language) { (line.text) }
                    }
                    td data-label=(place) { (line.place) }
                    td data-label=(kind) { (kind_name(lang, line.kind)) }
                    td data-label=(language) { (language_name(lang, &line.language)) }
                    td data-label=(received) { (stamp(&line.received)) }
                }
            }
        };
        let caption =
            lang.with("moderation-queue-caption", &[("view", (&view_name(lang, self.view)).into()), ("count", self.lines.len().into())]);
        html! { div.inbox { (table_start(&caption, &columns, &rows)) } }
    }
}

impl Page for QueuePage {
    fn title(&self, lang: Lang) -> String {
        lang.t("moderation-queue-title").into_owned()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (lang.t("moderation-queue-title")) }
            p { (lang.t("moderation-queue-lead")) " " a href=(shell.county_url("/voices/principles")) { (lang.t("moderation-principles-title")) } }
            nav.tabs aria-label=(lang.t("moderation-queue-views")) {
                ul {
                    @for view in &self.views {
                        li {
                            a href={ (shell.county_url("/moderation")) "?view=" (view) } aria-current=[(*view == self.view).then_some("page")] {
                                (view_name(lang, view))
                            }
                        }
                    }
                }
            }
            @if self.lines.is_empty() { div.inset { p { (lang.t("moderation-queue-empty")) } } } @else { (self.table(shell)) }
            @if self.first.is_some() || self.next.is_some() {
                nav.pager aria-label=(lang.t("moderation-voices-pages")) {
                    ul {
                        @if let Some(url) = &self.first { li { a href=(url) { (lang.t("moderation-voices-first")) } } }
                        @if let Some(url) = &self.next { li { a href=(url) rel="next" { (lang.t("moderation-queue-next")) } } }
                    }
                }
            }
        }
    }
}
