//! What has been changed because of feedback: for everybody.

use std::borrow::Cow;

use asko_locales::Lang;
use maud::{Markup, html};

use super::change::VerdictTag;
use super::words::{Words, only_in};
use super::work::{Tab, tabs};
use crate::components::{Choice, Column, Errors, Field, Tone, details, paragraphs, primary, select, table_start, tag, value_or_hidden};
use crate::{Page, Shell};

/// How far a change has come, in words and tone.
#[derive(Clone, Debug)]
pub struct StageTag {
    /// The words.
    pub words: String,
    /// True when it was made.
    pub made: bool,
    /// The tone.
    pub tone: Tone,
}

impl StageTag {
    /// The heading of what changes.
    pub(super) fn what_heading(&self, lang: Lang) -> Cow<'static, str> {
        if self.made { lang.t("changes-card-what-done") } else { lang.t("changes-card-what") }
    }

    /// The tag.
    pub(super) fn shown(&self) -> Markup {
        tag(self.tone, &self.words)
    }
}

/// A change in a list.
#[derive(Clone, Debug)]
pub struct Card {
    /// Where more of it stands.
    pub url: String,
    /// Its name.
    pub title: Words,
    /// What changes.
    pub what: Words,
    /// Why.
    pub why: Words,
    /// How far it has come.
    pub stage: StageTag,
    /// The verdict on its effect, as it was found last.
    pub verdict: Option<VerdictTag>,
    /// The unit, service or county it concerns.
    pub place: String,
    /// How many pieces of feedback led to it, in words.
    pub credit: Option<String>,
    /// By when, or when it was made, in words.
    pub when: String,
}

impl Card {
    /// The card; `level` 2 or 3 is that of its heading.
    pub(super) fn shown(&self, page: Lang, level: u8) -> Markup {
        let title = html! { a href=(self.url) { (self.title.inline()) } };
        html! {
            li.card {
                @if level == 2 { h2.card__title { (title) } } @else { h3.card__title { (title) } }
                p {
                    (self.stage.shown()) " "
                    @if let Some(verdict) = &self.verdict { (verdict.shown()) " " }
                    (only_in(page, &[&self.title, &self.what, &self.why]))
                }
                p.card__meta { (self.place) " · " (self.when) }
                p { strong { (page.t("changes-card-why")) } }
                div lang=(self.why.lang.code()) { (paragraphs(&self.why.text)) }
                p { strong { (self.stage.what_heading(page)) } }
                div lang=(self.what.lang.code()) { (paragraphs(&self.what.text)) }
                @if let Some(credit) = &self.credit { p.card__meta { (credit) } }
            }
        }
    }
}

/// What the list can be narrowed by, and is; empty means no narrowing.
#[derive(Clone, Debug, Default)]
pub struct Filters {
    /// Where a change can stand.
    pub standings: Vec<Choice>,
    /// The chosen one.
    pub standing: String,
    /// Services with changes.
    pub services: Vec<Choice>,
    /// The chosen one.
    pub service: String,
    /// Units with changes.
    pub units: Vec<Choice>,
    /// The chosen one.
    pub unit: String,
    /// What a change can be about.
    pub objects: Vec<Choice>,
    /// The chosen one.
    pub object: String,
    /// Verdicts.
    pub verdicts: Vec<Choice>,
    /// The chosen one.
    pub verdict: String,
}

impl Filters {
    fn form(&self, shell: &Shell) -> Markup {
        let (lang, none) = (shell.lang, Errors::default());
        let all = lang.t("changes-filter-all");
        let field = |name: &str, label: &str, choices: &[Choice], chosen: &str| {
            select(lang, Field::new(name, label), Some(&all), choices, chosen, &none)
        };
        // Closed until something is chosen, so that on a phone the changes come first. The stage has its tabs.
        let chosen = [&self.service, &self.unit, &self.object, &self.verdict].into_iter().any(|chosen| !chosen.is_empty());
        html! {
            details.details open[chosen] {
                summary { (lang.t("changes-filter-narrow")) }
                form.filters method="get" action=(shell.county_url("/changes")) {
                    (field("standing", &lang.t("changes-filter-standing"), &self.standings, &self.standing))
                    (field("service", &lang.t("changes-filter-service"), &self.services, &self.service))
                    (field("unit", &lang.t("changes-filter-unit"), &self.units, &self.unit))
                    (field("object", &lang.t("changes-filter-object"), &self.objects, &self.object))
                    (field("verdict", &lang.t("changes-filter-verdict"), &self.verdicts, &self.verdict))
                    (primary(&lang.t("changes-filter-show")))
                }
            }
        }
    }
}

/// Why nothing changed, and how often that was the reason.
pub(super) fn reasons(lang: Lang, few: bool, lines: &[(String, Option<u64>)]) -> Markup {
    let (reason, times) = (lang.t("changes-nothing-reason"), lang.t("changes-nothing-times"));
    let rows = html! {
        @for (words, count) in lines {
            tr {
                th scope="row" { (words) }
                td.number data-label=(times) { (value_or_hidden(lang, count.map(|count| count.to_string()).as_deref())) }
            }
        }
    };
    html! {
        @if few { p { (lang.t("changes-nothing-few")) } }
        @else if lines.is_empty() { p { (lang.t("changes-nothing-none")) } }
        @else { (table_start(&lang.t("changes-nothing-caption"), &[Column::words(reason), Column::number(times.clone())], &rows)) }
    }
}

/// The page.
#[derive(Clone, Debug)]
pub struct ChangesPage {
    /// The form that narrows the list.
    pub filters: Filters,
    /// How many changes stand where, each leading to them.
    pub tabs: Vec<Tab>,
    /// How often nothing changed, in words.
    pub nothing: String,
    /// The changes, newest first.
    pub cards: Vec<Card>,
    /// Where older ones are.
    pub next: Option<String>,
    /// True when so few decisions that nothing changes were made that nothing is told of them.
    pub few_decisions: bool,
    /// Why nothing changed, and how often; none when it is too small a number to show.
    pub reasons: Vec<(String, Option<u64>)>,
    /// The same changes as a feed.
    pub feed: String,
    /// What somebody copies to show them on a site of their own.
    pub embedding: String,
}

impl Page for ChangesPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("changes-list-title").into_owned()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (lang.t("changes-list-title")) }
            p.lead { (lang.t("changes-list-lead")) }
            (self.filters.form(shell))
            (tabs(&lang.t("changes-list-counts"), &self.tabs))
            p { a href="#nothing" { (self.nothing) } }
            @if self.cards.is_empty() {
                p { (lang.t("changes-list-none")) }
            } @else {
                ul.cards { @for card in &self.cards { (card.shown(lang, 2)) } }
            }
            @if let Some(next) = &self.next {
                nav.pager aria-label=(lang.t("changes-pager-label")) { a href=(next) { (lang.t("changes-list-next")) } }
            }
            h2 #nothing { (lang.t("changes-nothing-heading")) }
            (reasons(lang, self.few_decisions, &self.reasons))
            ul.actions {
                li { a.button href=(shell.county_url("/give")) { (lang.t("changes-list-give")) } }
                li { a href=(self.feed) type="application/atom+xml" { (lang.t("changes-list-feed")) } }
            }
            (details(&lang.t("changes-list-embed"), html! {
                p { (lang.t("changes-list-embed-text")) }
                pre { code { (self.embedding) } }
            }))
        }
    }
}
