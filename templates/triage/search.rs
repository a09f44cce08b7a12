//! Finding feedback by the words in it.

use asko_locales::Lang;
use maud::{Markup, html};

use super::words::{kind_name, stage_tag};
use crate::components::{Errors, Field, Stamp, secondary, stamp, text_input};
use crate::{Page, Shell};

/// Where words were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HitPlace {
    /// In the feedback.
    Feedback,
    /// In what the team wrote.
    Answer,
    /// In what the giver wrote back.
    Reply,
    /// In an internal note.
    Note,
    /// In the reason why nothing changes.
    Decision,
}

/// A part of a text with what was found in it.
#[derive(Clone, Debug)]
pub struct Hit {
    /// Which text.
    pub place: HitPlace,
    /// The text's language.
    pub language: String,
    /// The part in pieces, those that were found marked as true.
    pub pieces: Vec<(String, bool)>,
}

/// A piece of feedback that was found.
#[derive(Clone, Debug)]
pub struct Hits {
    /// Its reference.
    pub reference: String,
    /// The unit or the service, or the county.
    pub place: String,
    /// The kind's code.
    pub kind: &'static str,
    /// The stage's code.
    pub stage: &'static str,
    /// When it arrived.
    pub received: Stamp,
    /// What was found in it.
    pub hits: Vec<Hit>,
}

/// Another spelling of what was typed.
#[derive(Clone, Debug)]
pub struct Meant {
    /// The words.
    pub words: String,
    /// The address that searches for them.
    pub url: String,
}

/// The search.
#[derive(Clone, Debug)]
pub struct SearchPage {
    /// What was typed.
    pub query: String,
    /// True when there was something to look for.
    pub asked: bool,
    /// What was found.
    pub lines: Vec<Hits>,
    /// Other spellings by which something is found, when nothing was.
    pub meant: Vec<Meant>,
    /// The address of the first page, when this is not it.
    pub first: Option<String>,
    /// The address of the next page.
    pub next: Option<String>,
}

/// The field to search by.
#[must_use]
pub fn search_form(shell: &Shell, query: &str, hint: bool) -> Markup {
    let lang = shell.lang;
    let (label, words) = (lang.t("triage-search-label"), lang.t("triage-search-hint"));
    let field = Field::new("q", &label);
    html! {
        form.filters method="get" action=(shell.county_url("/search")) role="search" {
            (text_input(lang, if hint { field.hint(&words) } else { field }, "search", query, "off", &Errors::none()))
            (secondary(&lang.t("triage-search-submit"), None))
        }
    }
}

impl Page for SearchPage {
    fn title(&self, lang: Lang) -> String {
        if self.query.is_empty() {
            lang.t("triage-search-title").into_owned()
        } else {
            lang.with("triage-search-title-words", &[("words", (&self.query).into())])
        }
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            p { a href=(shell.county_url("/inbox")) { (lang.t("triage-search-back")) } }
            h1 { (lang.t("triage-search-title")) }
            (search_form(shell, &self.query, true))
            @if self.asked {
                h2 #found tabindex="-1" { (lang.with("triage-search-found", &[("words", (&self.query).into())])) }
                @if self.lines.is_empty() { (self.nothing(lang)) }
                @for line in &self.lines { (line.show(shell)) }
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

impl SearchPage {
    fn nothing(&self, lang: Lang) -> Markup {
        html! {
            div.inset {
                p { (lang.t("triage-search-nothing")) }
                @if !self.meant.is_empty() {
                    p { (lang.t("triage-search-meant")) }
                    ul { @for meant in &self.meant { li { a href=(meant.url) { (meant.words) } } } }
                }
            }
        }
    }
}

impl Hits {
    fn show(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            article.message {
                h3 { a href=(shell.county_url(&format!("/cases/{}", self.reference))) { (self.reference) " · " (self.place) } }
                p.message__meta { (stage_tag(lang, self.stage)) " " (kind_name(lang, self.kind)) " · " (stamp(&self.received)) }
                @for hit in &self.hits {
                    p {
                        @if let Some(words) = place_words(lang, hit.place) { span.muted { (words) ": " } }
                        span lang=(hit.language) {
                            @for (text, found) in &hit.pieces { @if *found { mark { (text) } } @else { (text) } }
                        }
                    }
                }
            }
        }
    }
}

fn place_words(lang: Lang, place: HitPlace) -> Option<String> {
    let words = match place {
        HitPlace::Feedback => return None,
        HitPlace::Answer => lang.t("triage-search-in-answer"),
        HitPlace::Reply => lang.t("triage-search-in-reply"),
        HitPlace::Note => lang.t("triage-search-in-note"),
        HitPlace::Decision => lang.t("triage-search-in-decision"),
    };
    Some(words.into_owned())
}
