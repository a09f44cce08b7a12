//! What has been changed because of feedback: for everybody.

use std::borrow::Cow;

use asko_locales::Lang;
use maud::{Markup, html};

use super::words::{Words, only_in};
use super::work::{Tab, tabs};
use crate::components::{Tone, paragraphs, tag};
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
                p { (self.stage.shown()) " " (only_in(page, &[&self.title, &self.what, &self.why])) }
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

/// The page.
#[derive(Clone, Debug)]
pub struct ChangesPage {
    /// The stages to choose from.
    pub tabs: Vec<Tab>,
    /// The changes, newest first.
    pub cards: Vec<Card>,
    /// Where older ones are.
    pub next: Option<String>,
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
            (tabs(&lang.t("changes-tabs-label"), &self.tabs))
            @if self.cards.is_empty() {
                p { (lang.t("changes-list-none")) }
            } @else {
                ul.cards { @for card in &self.cards { (card.shown(lang, 2)) } }
            }
            @if let Some(next) = &self.next {
                nav.pager aria-label=(lang.t("changes-pager-label")) { a href=(next) { (lang.t("changes-list-next")) } }
            }
            ul.actions {
                li { a.button href=(shell.county_url("/give")) { (lang.t("changes-list-give")) } }
                li { a href=(shell.county_url("/changes.atom")) type="application/atom+xml" { (lang.t("changes-list-feed")) } }
            }
        }
    }
}
