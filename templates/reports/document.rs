//! A report as a page: the same document that its files are made of.

mod tables;

use asko_documents::{Block, Chart, Document, Quote, Section};
use asko_locales::{Lang, date};
use maud::{Markup, PreEscaped, html};

use super::filter::Filter;
use crate::components::paragraphs;
use crate::{Page, Shell};
use tables::table;

/// A report of more sections says first which they are.
const SECTIONS: usize = 3;
/// The deepest heading.
const DEEPEST: u8 = 6;

/// A file of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileLink {
    /// What people read.
    pub name: String,
    /// Its address; its last part is what the file is called.
    pub url: String,
}

/// A page that shows a document.
#[derive(Clone, Debug)]
pub struct DocumentPage {
    /// What it shows.
    pub document: Document,
    /// Its files. Those of a table or a chart stand below it, the others at the top.
    pub files: Vec<FileLink>,
    /// What the reader can choose; none where there is no choice.
    pub filter: Option<Filter>,
    /// What stands before the first section.
    pub before: Option<Markup>,
    /// What stands after the last one.
    pub after: Option<Markup>,
}

impl Page for DocumentPage {
    fn title(&self, _: Lang) -> String {
        format!("{}, {}", self.document.title, self.document.period.name)
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (document(lang, self))
        }
    }
}

/// The document from its title on. Its texts are in its own language, what is said around them in that of the page.
#[must_use]
pub fn document(lang: Lang, page: &DocumentPage) -> Markup {
    let document = &page.document;
    let within = (document.language != lang).then(|| document.language.code());
    let whole = page.files.iter().filter(|file| !belongs(document, file));
    html! {
        h1 lang=[within] { (document.title) }
        @if !document.subtitle.is_empty() { p.lead lang=[within] { (document.subtitle) } }
        p.muted lang=[within] { (facts(document)) }
        @if !page.files.is_empty() {
            nav aria-label=(lang.t("reports-document-files")) { ul.actions { @for file in whole { li { a href=(file.url) { (file.name) } } } } }
        }
        @if let Some(filter) = &page.filter { (filter.form(lang)) }
        @if let Some(before) = &page.before { (before) }
        @if document.sections.len() > SECTIONS {
            nav aria-labelledby="document-contents" lang=[within] {
                h2 #document-contents { (document.words.contents) }
                ul { @for section in &document.sections { li { a href={ "#" (section.id) } { (section.heading) } } } }
            }
        }
        div lang=[within] { @for part in &document.sections { (section(lang, page, part, 2)) } }
        @if let Some(after) = &page.after { (after) }
    }
}

/// Of when it is, who publishes it, when it was made.
fn facts(document: &Document) -> Markup {
    let (words, language) = (&document.words, document.language);
    let period = format!("{} ({}–{})", document.period.name, date(language, document.period.first), date(language, document.period.last));
    html! {
        (words.period) ": " (period)
        @if !document.publisher.is_empty() { " · " (words.publisher) ": " (document.publisher) }
        " · " (words.made_on) ": " (date(language, document.made_on))
        @if !document.licence.name.is_empty() {
            " · " (words.licence) ": "
            @if document.licence.address.is_empty() { (document.licence.name) } @else { a href=(document.licence.address) { (document.licence.name) } }
        }
    }
}

/// What a file is called.
fn called(file: &FileLink) -> &str {
    file.url.rsplit('/').next().and_then(|name| name.split('?').next()).unwrap_or_default()
}

/// True for the file of a single table or chart.
fn belongs(document: &Document, file: &FileLink) -> bool {
    let name = called(file);
    document.tables().into_iter().any(|table| asko_documents::csv::name(document, table) == name)
        || document.charts().into_iter().any(|chart| asko_documents::svg::name(document, chart) == name)
}

/// The link to a file of this name, when there is one: what it is in short, and of what for those who hear it by itself.
fn link(page: &DocumentPage, name: &str, words: &str, of: &str) -> Markup {
    html! {
        @if let Some(file) = page.files.iter().find(|file| called(file) == name) {
            p.actions { a href=(file.url) { (words) span.visually-hidden { ": " (of) } } }
        }
    }
}

/// A section and those within it; `level` of its heading, from 2.
fn section(lang: Lang, page: &DocumentPage, part: &Section, level: u8) -> Markup {
    html! {
        section aria-labelledby=(part.id) {
            @match level {
                2 => h2 id=(part.id) tabindex="-1" { (part.heading) },
                3 => h3 id=(part.id) tabindex="-1" { (part.heading) },
                4 => h4 id=(part.id) tabindex="-1" { (part.heading) },
                5 => h5 id=(part.id) tabindex="-1" { (part.heading) },
                _ => h6 id=(part.id) tabindex="-1" { (part.heading) },
            }
            @if !part.finding.is_empty() { p.finding { (part.finding) } }
            @for piece in &part.blocks { (block(lang, page, piece)) }
            @for within in &part.sections { (section(lang, page, within, (level + 1).min(DEEPEST))) }
        }
    }
}

fn block(lang: Lang, page: &DocumentPage, block: &Block) -> Markup {
    html! {
        @match block {
            Block::Paragraph(text) => (paragraphs(text)),
            Block::List(items) => ul { @for item in items { li { (item) } } },
            Block::Note(text) => p.small.muted { (text) },
            Block::Table(figures) => (table(lang, page, figures)),
            Block::Chart(picture) => (chart(lang, page, picture)),
            Block::Quote(words) => (quote(page, words)),
        }
    }
}

/// What somebody said, in their language, and where it comes from.
fn quote(page: &DocumentPage, quote: &Quote) -> Markup {
    html! {
        blockquote lang=(quote.language) {
            (paragraphs(&quote.text))
            @if !quote.source.is_empty() { p.small.muted lang=(page.document.language.code()) { (quote.source) } }
        }
    }
}

/// A picture in two shapes, of which the stylesheet shows one.
fn chart(lang: Lang, page: &DocumentPage, chart: &Chart) -> Markup {
    let one = |class: Option<&str>, svg: &str| {
        html! { div class=[class] role="img" aria-label=(chart.alternative) { (PreEscaped(drawing(svg))) } }
    };
    html! {
        figure.chart {
            figcaption { (chart.title) }
            @if chart.narrow.is_empty() {
                (one(None, &chart.svg))
            } @else {
                (one(Some("chart__wide"), &chart.svg)) (one(Some("chart__narrow"), &chart.narrow))
            }
            (link(page, &asko_documents::svg::name(&page.document, chart), &lang.t("reports-document-picture"), &chart.title))
        }
    }
}

/// The picture itself, from its first element on: a page has no declaration in its middle.
fn drawing(svg: &str) -> &str {
    svg.find("<svg").and_then(|start| svg.get(start..)).unwrap_or_default()
}
