//! The publication as it is read: the document as drawn, with what people have written at its sections, and with what was
//! corrected. Pure.

use asko_documents::{Block, Document, Section};
use asko_locales::{Lang, date};
use chrono::NaiveDate;

use super::draft::{CORRECTIONS, SERVICES, corrections_section};
use super::store::SectionText;
use crate::text::both::Both;

/// A correction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The version that corrects: from 2 on.
    pub edition: i64,
    /// When it was published.
    pub day: NaiveDate,
    /// What was corrected and why.
    pub reason: Both,
}

/// The sections at which people write: each service's, and the others but the corrections, in the order of the page.
#[must_use]
pub fn written_sections(document: &Document) -> Vec<&Section> {
    let mut all = Vec::new();
    for section in &document.sections {
        match section.id.as_str() {
            SERVICES => all.extend(&section.sections),
            CORRECTIONS => {}
            _ => all.push(section),
        }
    }
    all
}

/// True when everything is written at a section that must be: what was found and what is done, in both languages.
#[must_use]
pub fn is_written(texts: &[SectionText], section: &str) -> bool {
    texts.iter().find(|text| text.section == section).is_some_and(|text| {
        let words = &text.written;
        [&words.observation, &words.action].into_iter().all(|both| !both.fi.is_empty() && !both.sv.is_empty())
    })
}

/// The sections at which something is still to be written.
#[must_use]
pub fn unwritten<'a>(document: &'a Document, texts: &[SectionText]) -> Vec<&'a Section> {
    written_sections(document).into_iter().filter(|section| !is_written(texts, &section.id)).collect()
}

/// The document with everything in it, as it was on `made_on`.
#[must_use]
pub fn compose(document: &Document, texts: &[SectionText], edition: i64, corrections: &[Correction], made_on: NaiveDate) -> Document {
    let (mut document, lang) = (document.clone(), document.language);
    document.made_on = made_on;
    if edition > 1 {
        document.id = format!("{}-version-{edition}", document.id);
    }
    for section in &mut document.sections {
        write_in(section, texts, lang);
        for part in &mut section.sections {
            write_in(part, texts, lang);
        }
    }
    let lines: Vec<String> = corrections.iter().map(|correction| said(correction, lang)).collect();
    if !lines.is_empty() {
        match document.sections.iter_mut().find(|section| section.id == CORRECTIONS) {
            Some(section) => section.blocks.push(Block::List(lines)),
            None => document.sections.push(corrections_section(lang, lines)),
        }
    }
    document
}

/// What a correction says of itself.
fn said(correction: &Correction, lang: Lang) -> String {
    let day = date(lang, correction.day);
    let values = [("version", correction.edition.into()), ("day", (&day).into()), ("reason", correction.reason.in_language(lang).0.into())];
    lang.with("publications-corrections-line", &values)
}

/// Puts what people have written at the beginning of its section.
fn write_in(section: &mut Section, texts: &[SectionText], lang: Lang) {
    let Some(text) = texts.iter().find(|text| text.section == section.id) else { return };
    let (observation, action) = (text.written.observation.in_language(lang).0, text.written.action.in_language(lang).0);
    let mut blocks = paragraphs(lang.with("publications-section-observation", &[("text", observation.into())]), observation);
    blocks.extend(paragraphs(lang.with("publications-section-action", &[("text", action.into())]), action));
    blocks.append(&mut section.blocks);
    section.blocks = blocks;
}

/// A text as paragraphs; none when nothing is written.
fn paragraphs(labelled: String, written: &str) -> Vec<Block> {
    if written.is_empty() {
        return Vec::new();
    }
    let parts = labelled.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| Block::Paragraph(part.to_owned())).collect()
}
