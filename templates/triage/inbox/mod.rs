//! The inbox: a view as a table, the views beside it, and what narrows it.

mod banner;
mod bulk;
mod filters;
mod table;
mod views;

use asko_locales::Lang;
use maud::{Markup, html};

use super::words::view_name;
use crate::components::{Tone, notice};
use crate::{Page, Shell};

pub use banner::{Banner, Undo, done_banner};
pub use bulk::{BulkFields, BulkPage, done_together, left_out_words, together_name};
pub use filters::{Chosen, FilterField, Filters};
pub use table::{Line, Sort, Together};
pub use views::{SavedRow, Saving, ViewsPage};

/// A view of the inbox.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Its address.
    pub url: String,
    /// Its name.
    pub words: String,
    /// How many it holds; none for history, which nobody counts.
    pub count: Option<String>,
    /// True when it is the one shown.
    pub current: bool,
}

/// Something that waits for the reader's teams besides feedback.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// What is to be done: a code.
    pub kind: &'static str,
    /// The name of what it is about, and the language it is in.
    pub title: (String, Lang),
    /// Where it is done.
    pub url: String,
    /// Since when it waits, in words.
    pub since: String,
}

/// The inbox.
#[derive(Clone, Debug)]
pub struct InboxPage {
    /// The chosen view: a code.
    pub view: &'static str,
    /// The name of the saved view that this is.
    pub saved: Option<String>,
    /// The views that everybody has.
    pub tabs: Vec<Tab>,
    /// The saved views.
    pub own: Vec<Tab>,
    /// What narrows the view.
    pub filters: Filters,
    /// The filters that are set.
    pub chosen: Vec<Chosen>,
    /// What this list is saved with.
    pub saving: Saving,
    /// The lines of this page.
    pub lines: Vec<Line>,
    /// The order of a view of history and the address of the other one.
    pub sort: Option<Sort>,
    /// What can be done with several cases together; none for those who only read.
    pub together: Option<Together>,
    /// The address of the first page, when this is not it.
    pub first: Option<String>,
    /// The address of the next page.
    pub next: Option<String>,
    /// What was just done.
    pub banner: Option<Banner>,
    /// What waits for the reader's teams besides feedback.
    pub waiting: Vec<Waiting>,
    /// True for those who see the list of objections.
    pub objections: bool,
    /// Where the page asks whether something new has arrived.
    pub arrivals: Option<String>,
    /// The address of this page.
    pub here: String,
}

impl Page for InboxPage {
    fn title(&self, lang: Lang) -> String {
        // What narrows a view is said, too: two lists side by side have different names.
        let narrowed = self.saved.as_ref().map_or(&*self.chosen, |_| &[]).iter().map(|chosen| chosen.label.as_str());
        let view = std::iter::once(self.name(lang).as_str()).chain(narrowed).collect::<Vec<_>>().join(", ");
        lang.with("triage-inbox-title", &[("view", (&view).into())])
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            @if let Some(banner) = &self.banner { (banner.show(shell)) }
            h1 { (lang.t("triage-inbox-heading")) }
            (self.waiting(lang))
            (tabs(&lang.t("triage-inbox-views"), &self.tabs))
            (tabs(&lang.t("triage-inbox-own"), &self.own))
            @if self.objections { p { a href=(shell.county_url("/objections")) { (lang.t("triage-inbox-objections")) } } }
            (super::search_form(shell, "", false))
            (self.filters.show(shell, &self.chosen))
            (self.saving.show(shell))
            @if let Some(url) = &self.arrivals { p role="status" data-arrivals=(url) data-here=(self.here) {} }
            @if self.lines.is_empty() {
                (self.empty(lang))
            } @else {
                div.inbox { (table::show(shell, self)) }
            }
            @if self.first.is_some() || self.next.is_some() {
                nav.pager aria-label=(lang.t("triage-inbox-pages")) {
                    ul {
                        @if let Some(url) = &self.first { li { a href=(url) { (lang.t("triage-inbox-first")) } } }
                        @if let Some(url) = &self.next { li { a href=(url) rel="next" { (lang.t("triage-inbox-next")) } } }
                    }
                }
            }
        }
    }
}

impl InboxPage {
    /// The view's name.
    fn name(&self, lang: Lang) -> String {
        self.saved.clone().unwrap_or_else(|| view_name(lang, self.view))
    }

    fn waiting(&self, lang: Lang) -> Markup {
        let list = html! {
            ul {
                @for one in &self.waiting {
                    li {
                        (waiting_words(lang, one.kind)) ": "
                        a href=(one.url) lang=(one.title.1.code()) { (one.title.0) } " "
                        span.muted { (one.since) }
                    }
                }
            }
        };
        html! { @if !self.waiting.is_empty() { (notice(Tone::Info, &lang.t("triage-inbox-waiting"), list)) } }
    }

    fn empty(&self, lang: Lang) -> Markup {
        html! {
            div.inset {
                @if !self.chosen.is_empty() {
                    p { (lang.t("triage-inbox-none-fit")) }
                } @else {
                    @match self.view {
                        "open" => p { (lang.t("triage-inbox-empty-open")) },
                        "mine" => p { (lang.t("triage-inbox-empty-mine")) },
                        "unclaimed" => p { (lang.t("triage-inbox-empty-unclaimed")) },
                        "at-risk" => p { (lang.t("triage-inbox-empty-at-risk")) },
                        "urgent" => p { (lang.t("triage-inbox-empty-urgent")) },
                        "waiting" => p { (lang.t("triage-inbox-empty-waiting")) },
                        "thanks" => p { (lang.t("triage-inbox-empty-thanks")) },
                        _ => p { (lang.t("triage-inbox-empty")) },
                    }
                }
            }
        }
    }
}

/// Views as links, with how many they hold.
fn tabs(label: &str, tabs: &[Tab]) -> Markup {
    html! {
        @if !tabs.is_empty() {
            nav.tabs aria-label=(label) {
                ul {
                    @for tab in tabs {
                        li {
                            a href=(tab.url) aria-current=[tab.current.then_some("page")] {
                                (tab.words)
                                @if let Some(count) = &tab.count { " " span.count { (count) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn waiting_words(lang: Lang, kind: &str) -> String {
    match kind {
        "confirm-change" => lang.t("triage-inbox-confirm-change"),
        "objection-due" => lang.t("triage-inbox-objection-due"),
        "objection-late" => lang.t("triage-inbox-objection-late"),
        "rate-severity" => lang.t("triage-inbox-rate-severity"),
        "translate-answer" => lang.t("triage-inbox-translate-answer"),
        "answer-returned" => lang.t("triage-inbox-answer-returned"),
        _ => lang.t("triage-inbox-review-change"),
    }
    .into_owned()
}
