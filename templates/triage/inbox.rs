//! The inbox: oldest promise first.

use asko_locales::Lang;
use maud::{Markup, html};

use super::words::{Promise, ago, done_banner, kind_name, language_name, promise, view_name};
use crate::components::{Choice, Column, Errors, Field, Stamp, Tone, hidden, notice, secondary, select, stamp, table_start};
use crate::{Page, Shell};

/// A view of the inbox and how many it holds.
#[derive(Clone, Debug)]
pub struct Tab {
    /// The view's code.
    pub view: &'static str,
    /// How many, counted up to 100.
    pub count: u64,
}

/// What the filters can be set to and are set to; empty means no filter.
#[derive(Clone, Debug, Default)]
pub struct Filters {
    /// The kinds.
    pub kinds: Vec<Choice>,
    /// The units.
    pub units: Vec<Choice>,
    /// The languages.
    pub languages: Vec<Choice>,
    /// The chosen kind.
    pub kind: String,
    /// The chosen unit.
    pub unit: String,
    /// The chosen language.
    pub language: String,
}

/// A chosen filter and the address without it.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// What it says.
    pub label: String,
    /// The address of the same inbox without it.
    pub without: String,
}

/// One line of the inbox.
#[derive(Clone, Debug)]
pub struct Line {
    /// The reference.
    pub reference: String,
    /// The beginning of the text, or empty when there is none.
    pub text: String,
    /// The language it was written in.
    pub language: String,
    /// What it is about: a code.
    pub kind: &'static str,
    /// 0 to 10, if answered.
    pub nps: Option<i64>,
    /// The unit or the service.
    pub place: String,
    /// The team that has it, for those who see several.
    pub team: Option<String>,
    /// Who has taken it.
    pub claimed: Option<String>,
    /// When it arrived.
    pub received: Stamp,
    /// How many days ago that was.
    pub days_ago: i64,
    /// How it stands against the promise.
    pub promise: Promise,
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
    /// The views.
    pub tabs: Vec<Tab>,
    /// The filters.
    pub filters: Filters,
    /// The filters that are set.
    pub chosen: Vec<Chosen>,
    /// The lines of this page.
    pub lines: Vec<Line>,
    /// The address of the first page, when this is not it.
    pub first: Option<String>,
    /// The address of the next page.
    pub next: Option<String>,
    /// What was just done: a code.
    pub done: Option<String>,
    /// What waits for the reader's teams besides feedback.
    pub waiting: Vec<Waiting>,
}

impl Page for InboxPage {
    fn title(&self, lang: Lang) -> String {
        lang.with("triage-inbox-title", &[("view", (&view_name(lang, self.view)).into())])
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (done_banner(lang, self.done.as_deref(), None))
            h1 { (lang.t("triage-inbox-heading")) }
            (self.waiting(lang))
            (self.tabs(shell))
            (self.filters(shell))
            @if self.lines.is_empty() {
                (self.empty(lang))
            } @else {
                div.inbox { (self.table(shell)) }
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

    fn tabs(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            nav.tabs aria-label=(lang.t("triage-inbox-views")) {
                ul {
                    @for tab in &self.tabs {
                        li {
                            a href={ (shell.county_url("/inbox")) "?view=" (tab.view) } aria-current=[(tab.view == self.view).then_some("page")] {
                                (view_name(lang, tab.view)) " "
                                span.count { @if tab.count > 99 { "99+" } @else { (tab.count) } }
                            }
                        }
                    }
                }
            }
        }
    }

    fn filters(&self, shell: &Shell) -> Markup {
        let (lang, none) = (shell.lang, Errors::none());
        let any = lang.t("triage-inbox-any");
        html! {
            form.filters method="get" action=(shell.county_url("/inbox")) {
                (hidden("view", self.view))
                (select(lang, Field::new("kind", &lang.t("triage-inbox-kind")), Some(&any), &self.filters.kinds, &self.filters.kind, &none))
                (select(lang, Field::new("unit", &lang.t("triage-inbox-unit")), Some(&any), &self.filters.units, &self.filters.unit, &none))
                (select(lang, Field::new("language", &lang.t("triage-inbox-language")), Some(&any), &self.filters.languages,
                    &self.filters.language, &none))
                (secondary(&lang.t("triage-inbox-filter"), None))
            }
            @if !self.chosen.is_empty() {
                div.chosen {
                    span { (lang.t("triage-inbox-chosen")) }
                    ul {
                        @for chosen in &self.chosen {
                            li {
                                a href=(chosen.without) {
                                    (chosen.label) span.visually-hidden { ", " (lang.t("triage-inbox-remove")) } span aria-hidden="true" { "×" }
                                }
                            }
                        }
                    }
                }
            }
        }
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
                        _ => p { (lang.t("triage-inbox-empty")) },
                    }
                }
            }
        }
    }

    fn table(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let titles = [
            lang.t("triage-inbox-column-feedback"),
            lang.t("triage-inbox-column-place"),
            lang.t("triage-inbox-column-kind"),
            lang.t("triage-inbox-column-language"),
            lang.t("triage-inbox-column-claimed"),
            lang.t("triage-inbox-column-received"),
            lang.t("triage-inbox-column-promise"),
        ];
        let [_, place, kind, language, claimed, received, due] = &titles;
        let columns: Vec<Column> = titles.iter().map(|title| Column::words(title.as_ref())).collect();
        let caption =
            lang.with("triage-inbox-caption", &[("view", (&view_name(lang, self.view)).into()), ("count", self.lines.len().into())]);
        let rows = html! {
            @for line in &self.lines {
                tr {
                    th scope="row" {
                        a href=(shell.county_url(&format!("/cases/{}", line.reference))) { (line.subject(lang)) }
                    }
                    td data-label=(place) {
                        (line.place)
                        @if let Some(team) = &line.team { br; span.muted { (team) } }
                    }
                    td data-label=(kind) { (kind_name(lang, line.kind)) }
                    td data-label=(language) { (language_name(lang, &line.language)) }
                    td data-label=(claimed) {
                        @if let Some(name) = &line.claimed { (name) } @else { span.muted { (lang.t("triage-inbox-unclaimed")) } }
                    }
                    td data-label=(received) { (stamp(&line.received)) br; span.muted { (ago(lang, line.days_ago)) } }
                    td data-label=(due) { (promise(lang, line.promise)) }
                }
            }
        };
        table_start(&caption, &columns, &rows)
    }
}

fn waiting_words(lang: Lang, kind: &str) -> String {
    let words = if kind == "confirm-change" { lang.t("triage-inbox-confirm-change") } else { lang.t("triage-inbox-review-change") };
    words.into_owned()
}

impl Line {
    /// The beginning of the text, or what there is instead of a text.
    fn subject(&self, lang: Lang) -> Markup {
        let kind = kind_name(lang, self.kind);
        html! {
            @if !self.text.is_empty() {
                span lang=(self.language) { (self.text) }
            } @else if let Some(nps) = self.nps {
                (lang.with("triage-inbox-scores", &[("kind", (&kind).into()), ("nps", nps.into())]))
            } @else {
                (lang.with("triage-inbox-no-text", &[("kind", (&kind).into())]))
            }
        }
    }
}
