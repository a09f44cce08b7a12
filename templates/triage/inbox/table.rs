//! The cases of a list, one on a line, with what can be done with several of them together.

use asko_locales::Lang;
use maud::{Markup, html};

use super::super::words::{Promise, ago, kind_name, language_name, promise};
use super::InboxPage;
use crate::Shell;
use crate::components::{Choice, Errors, Field, Stamp, Tone, hidden, secondary, select, stamp, tag};

/// One line of the inbox.
#[derive(Clone, Debug)]
pub struct Line {
    /// The case's address.
    pub url: String,
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
    /// True when it comes before everything else.
    pub urgent: bool,
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

/// The order of a view of history.
#[derive(Clone, Debug)]
pub struct Sort {
    /// True when what came first is first.
    pub oldest_first: bool,
    /// The address of the other order.
    pub turned: String,
}

/// What can be done with several cases together.
#[derive(Clone, Debug)]
pub struct Together {
    /// The token of the form.
    pub csrf_token: String,
    /// What follows the question mark in the address of this list.
    pub query: String,
    /// What can be done.
    pub acts: Vec<Choice>,
}

/// The table.
pub(super) fn show(shell: &Shell, page: &InboxPage) -> Markup {
    let Some(together) = &page.together else { return frame(shell, page, false) };
    let (lang, none) = (shell.lang, Errors::none());
    let act = Field::new("act", "");
    let label = lang.t("triage-together-act");
    html! {
        form method="post" action=(shell.county_url("/inbox/bulk")) {
            (hidden("csrf_token", &together.csrf_token))
            (hidden("query", &together.query))
            (frame(shell, page, true))
            div.filters {
                (select(lang, Field { label: &label, ..act }, Some(&lang.t("triage-together-choose")), &together.acts, "", &none))
                (secondary(&lang.t("triage-together-on"), None))
            }
        }
    }
}

fn frame(shell: &Shell, page: &InboxPage, choosing: bool) -> Markup {
    let lang = shell.lang;
    let received = lang.t("triage-inbox-column-received");
    let titles = [
        lang.t("triage-inbox-column-place"),
        lang.t("triage-inbox-column-kind"),
        lang.t("triage-inbox-column-language"),
        lang.t("triage-inbox-column-claimed"),
    ];
    let due = lang.t("triage-inbox-column-promise");
    let history = page.sort.as_ref();
    html! {
        div.table-frame {
            table.table {
                caption { (caption(lang, page)) }
                thead {
                    tr {
                        @if choosing {
                            th scope="col" {
                                span.visually-hidden { (lang.t("triage-together-column")) }
                                input type="checkbox" hidden data-choose aria-label=(lang.t("triage-together-page"));
                            }
                        }
                        th scope="col" { (lang.t("triage-inbox-column-feedback")) }
                        @for title in &titles { th scope="col" { (title) } }
                        th scope="col" aria-sort=[history.map(|sort| if sort.oldest_first { "ascending" } else { "descending" })] {
                            @if let Some(sort) = history {
                                a href=(sort.turned) {
                                    (received)
                                    span.visually-hidden {
                                        ", " (if sort.oldest_first { lang.t("triage-inbox-newest-first") } else { lang.t("triage-inbox-oldest-first") })
                                    }
                                    " " span aria-hidden="true" { (if sort.oldest_first { "▲" } else { "▼" }) }
                                }
                            } @else { (received) }
                        }
                        th scope="col" aria-sort=[history.is_none().then_some("ascending")] { (due) }
                    }
                }
                tbody { @for line in &page.lines { (row(lang, line, &titles, [&received, &due], choosing)) } }
            }
        }
    }
}

fn caption(lang: Lang, page: &InboxPage) -> String {
    let view = page.name(lang);
    let values = [("view", (&view).into()), ("count", page.lines.len().into())];
    match page.sort.as_ref().map(|sort| sort.oldest_first) {
        None => lang.with("triage-inbox-caption", &values),
        Some(false) => lang.with("triage-inbox-caption-newest", &values),
        Some(true) => lang.with("triage-inbox-caption-oldest", &values),
    }
}

fn row<T: maud::Render>(
    lang: Lang,
    line: &Line,
    [place, kind, language, claimed]: &[T; 4],
    [received, due]: [&T; 2],
    choosing: bool,
) -> Markup {
    html! {
        tr id={ "case-" (line.reference) } {
            @if choosing {
                td {
                    @let words = lang.with("triage-together-this", &[("reference", (&line.reference).into()), ("place", (&line.place).into())]);
                    input type="checkbox" name="references" value=(line.reference) aria-label=(words);
                }
            }
            th scope="row" {
                @if line.urgent { (tag(Tone::Alarm, &lang.t("triage-inbox-urgent"))) " " }
                a href=(line.url) { (line.subject(lang)) }
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
}

impl Line {
    /// The beginning of the text, or what there is instead of a text.
    pub(in crate::triage) fn subject(&self, lang: Lang) -> Markup {
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
