//! Hits shown in the text they were found in.

use std::ops::Range;

use super::terms::Term;
use super::words::{indexed, words};
use crate::text::clean::characters;

/// Stands for what is left out of an excerpt.
const LEFT_OUT: &str = "…";

/// Of an excerpt's length, the part that stands before the first hit: a quarter.
const BEFORE: usize = 4;

/// A piece of a text: the pieces joined are the text, or the excerpt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The words, never empty; not escaped.
    pub text: &'a str,
    /// True for a word that was found, to be shown as `<mark>`.
    pub hit: bool,
}

/// The text in pieces, the words that match a term apart from the rest. `language` is the text's, as it was indexed. An
/// empty text has no pieces.
#[must_use]
pub fn highlight<'a>(text: &'a str, language: &str, terms: &[Term]) -> Vec<Piece<'a>> {
    pieces(text, 0..text.len(), &hits(text, language, terms))
}

/// About `characters` characters of the text around the first hit (from the beginning when nothing matches), in pieces as
/// [`highlight`] gives them. It is cut between words where there is a space to cut at, and "…" stands where something is
/// left out, which is not counted.
#[must_use]
pub fn excerpt<'a>(text: &'a str, language: &str, terms: &[Term], characters: usize) -> Vec<Piece<'a>> {
    let hits = hits(text, language, terms);
    let shown = window(text, hits.first().map_or(0, |hit| hit.start), characters);
    let left_out = |is: bool| is.then_some(Piece { text: LEFT_OUT, hit: false });
    let is_cut = |part: Option<&str>| part.is_some_and(|part| !part.trim().is_empty());
    let (before, after) = (is_cut(text.get(..shown.start)), is_cut(text.get(shown.end..)));
    let inside = pieces(text, shown, &hits);
    left_out(before).into_iter().chain(inside).chain(left_out(after)).collect()
}

fn hits(text: &str, language: &str, terms: &[Term]) -> Vec<Range<usize>> {
    if terms.is_empty() {
        return Vec::new();
    }
    let is_hit = |lower: &str| indexed(language, lower).is_some_and(|form| terms.iter().any(|term| term.matches(&form)));
    words(text).into_iter().filter(|word| is_hit(&word.lower)).map(|word| word.place).collect()
}

/// The part `shown` of the text, cut at the borders of the hits.
fn pieces<'a>(text: &'a str, shown: Range<usize>, hits: &[Range<usize>]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut add = |range: Range<usize>, hit| {
        if let Some(text) = text.get(range).filter(|text| !text.is_empty()) {
            pieces.push(Piece { text, hit });
        }
    };
    let mut at = shown.start;
    for hit in hits.iter().filter(|hit| hit.start < shown.end && hit.end > shown.start) {
        let hit = hit.start.max(shown.start)..hit.end.min(shown.end);
        add(at..hit.start, false);
        add(hit.clone(), true);
        at = hit.end;
    }
    add(at..shown.end, false);
    pieces
}

/// The part of the text with the place `around` in it, of at most `length` characters.
fn window(text: &str, around: usize, length: usize) -> Range<usize> {
    let (before, after) = (text.get(..around).unwrap_or_default(), text.get(around..).unwrap_or_default());
    // A short rest leaves more room before the hit.
    let least = length / BEFORE;
    let room = (length - least).saturating_sub(characters(after)) + least;
    let start = before.char_indices().rev().take(room).last().map_or(around, |(at, _)| at);
    let start = if start == 0 { 0 } else { start + text.get(start..around).and_then(first_space).unwrap_or(0) };
    let rest = text.get(start..).unwrap_or_default();
    let Some((end, _)) = rest.char_indices().nth(length) else { return start..text.len() };
    let kept = rest.get(..end).unwrap_or_default();
    // Never before the end of the first hit's word, when that fits.
    let end = kept.rfind(char::is_whitespace).filter(|space| start + space > around).unwrap_or(end);
    start..start + end
}

/// Just after the first white space of a text.
fn first_space(text: &str) -> Option<usize> {
    text.char_indices().find(|(_, character)| character.is_whitespace()).map(|(at, space)| at + space.len_utf8())
}
