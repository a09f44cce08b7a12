//! PDF: tagged, as PDF/UA-1 (ISO 14289-1) has it, on A4.
//!
//! It has the document's structure (headings, paragraphs, lists, tables with header cells and their scope, figures with an
//! alternative text), its language and title, bookmarks, and the letters themselves. What only decorates is marked so. The
//! library that writes it checks these rules and refuses to write a file that breaks them.

mod blocks;
mod columns;
mod contents;
mod draw;
mod letters;
mod lines;
mod paper;
mod tables;

use std::sync::Arc;

use crate::Failure;
use crate::document::{Chart, Document};
use blocks::Composer;
use letters::{FAMILY, FILES, Letters};
use paper::{Heading, Paper};

/// The media type of the file.
pub const MEDIA_TYPE: &str = "application/pdf";

/// The document as PDF. The same document gives the same bytes.
///
/// # Errors
/// When a row has not as many cells as its table has columns, or a picture is no SVG.
pub fn write(document: &Document) -> Result<Vec<u8>, Failure> {
    document.check()?;
    let letters = Letters::new()?;
    let first = compose(document, &letters, pictures(document, &letters)?, &[]);
    if !first.lists_contents() {
        return draw::file(first);
    }
    // The contents name pages, which are known when all is laid out: a second time gives the same pages with their numbers.
    let Composer { paper, pictures, .. } = first;
    draw::file(compose(document, &letters, pictures, &paper.headings))
}

/// The document on its pages; `headings` are those of the time before, if there was one.
fn compose<'a>(document: &'a Document, letters: &'a Letters, pictures: Vec<(&'a Chart, usvg::Tree)>, headings: &[Heading]) -> Composer<'a> {
    let mut composer = Composer { document, letters, paper: Paper::new(), pictures, tables: 0 };
    composer.front();
    composer.contents(headings);
    for section in &document.sections {
        composer.section(section, 2);
    }
    composer.definitions();
    composer
}

/// The charts of the document, read.
fn pictures<'a>(document: &'a Document, letters: &Letters) -> Result<Vec<(&'a Chart, usvg::Tree)>, Failure> {
    let mut fonts = usvg::fontdb::Database::new();
    for file in FILES {
        fonts.load_font_source(usvg::fontdb::Source::Binary(Arc::new(file)));
    }
    fonts.set_sans_serif_family(FAMILY);
    fonts.set_serif_family(FAMILY);
    fonts.set_monospace_family(FAMILY);
    let mut options = usvg::Options { font_family: FAMILY.to_owned(), fontdb: Arc::new(fonts), ..usvg::Options::default() };
    // Whatever family a picture names, its letters are ours; nothing is read from the machine or from elsewhere.
    options.style_sheet = Some(format!("text, tspan {{ font-family: '{FAMILY}' }}"));
    options.image_href_resolver.resolve_string = Box::new(|_, _| None);
    let read = |chart: &'_ Chart| {
        usvg::Tree::from_str(&letters.writable(&chart.svg), &options)
            .map_err(|error| Failure::Picture { chart: chart.id.clone(), why: error.to_string() })
    };
    document.charts().into_iter().map(|chart| Ok((chart, read(chart)?))).collect()
}
