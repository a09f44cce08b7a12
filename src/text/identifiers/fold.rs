//! A plain copy of a text, with look-alike characters made equal, that remembers where each byte came from.

use super::MASK;
use regex::Regex;
use std::ops::Range;

/// Text in which all dashes are `-`, all spaces within a line are ` `, all digits are `0`–`9` and invisible characters
/// are gone, so that one simple pattern meets every way of typing a number.
pub(super) struct Folded {
    text: String,
    /// For each byte of `text`: the byte range in the original that it stands for.
    origins: Vec<Range<usize>>,
}

impl Folded {
    /// Folds `original`.
    pub(super) fn new(original: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(original.len()), origins: Vec::with_capacity(original.len()) };
        for (start, character) in original.char_indices() {
            if let Some(plain) = fold(character) {
                folded.push(plain, &(start..start + character.len_utf8()));
            }
        }
        folded
    }

    /// The folded text.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The byte range of the original text that a non-empty range of the folded text stands for.
    pub(super) fn original(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let first = self.origins.get(range.start)?;
        let last = self.origins.get(range.end.checked_sub(1)?)?;
        Some(first.start..last.end)
    }

    /// A copy with each of `ranges` (in order, apart from each other) replaced by the mask.
    pub(super) fn masked<'a>(&self, ranges: impl Iterator<Item = &'a Range<usize>>) -> Self {
        let mut next = Self { text: String::with_capacity(self.text.len()), origins: Vec::with_capacity(self.text.len()) };
        let mut ranges = ranges.peekable();
        for (at, character) in self.text.char_indices() {
            while ranges.next_if(|range| range.end <= at).is_some() {}
            match ranges.peek() {
                Some(range) if range.start == at => {
                    if let Some(origin) = self.original(range) {
                        MASK.chars().for_each(|mark| next.push(mark, &origin));
                    }
                }
                Some(range) if range.contains(&at) => {}
                _ => {
                    if let Some(origin) = self.origins.get(at) {
                        next.push(character, origin);
                    }
                }
            }
        }
        next
    }

    fn push(&mut self, character: char, origin: &Range<usize>) {
        self.text.push(character);
        self.origins.extend(std::iter::repeat_n(origin.clone(), character.len_utf8()));
    }
}

/// The plain form of one character; `None` when it is invisible.
fn fold(character: char) -> Option<char> {
    Some(match character {
        // Soft hyphen, hyphens, dashes, bullets and minus signs: word processors put them in place of the typed sign.
        '\u{AD}' | '\u{2D7}' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{207B}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' => '-',
        // The zero-width space parts words; the other invisible marks do not.
        '\u{200B}' => ' ',
        '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' => return None,
        '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' => return None,
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        space if space.is_whitespace() => ' ',
        // Full-width forms, and the digits of Arabic and Persian keyboards.
        '\u{FF01}'..='\u{FF5E}' => shifted(character, 0xFF01, '!'),
        '\u{660}'..='\u{669}' => shifted(character, 0x660, '0'),
        '\u{6F0}'..='\u{6F9}' => shifted(character, 0x6F0, '0'),
        other => other,
    })
}

/// Moves a character from a block that begins at `from` to the block that begins at `to`.
fn shifted(character: char, from: u32, to: char) -> char {
    u32::from(character).checked_sub(from).and_then(|offset| char::from_u32(u32::from(to) + offset)).unwrap_or(character)
}

/// Compiles a pattern of this module. The patterns are constants and a test compiles each of them, so `None` is only a
/// way to go without a panic.
pub(super) fn pattern(source: &str) -> Option<Regex> {
    Regex::new(source).ok()
}

/// What `accept` makes of each match of `regex`, in order; ranges that overlap become one.
///
/// The search goes on from the next character after the beginning of a match: so a wrong beginning does not hide the
/// right one, and digits that can be parted in more than one way are taken whole.
pub(super) fn scan(regex: &Option<Regex>, text: &str, accept: impl Fn(Range<usize>) -> Option<Range<usize>>) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let Some(regex) = regex else { return ranges };
    let mut from = 0;
    while let Some(matched) = regex.find_at(text, from) {
        if let Some(range) = accept(matched.range()).filter(|range| !range.is_empty()) {
            match ranges.last_mut() {
                Some(last) if range.start < last.end => *last = last.start.min(range.start)..last.end.max(range.end),
                _ => ranges.push(range),
            }
        }
        from = matched.start() + after(text, matched.start()).map_or(1, char::len_utf8);
        if from > text.len() {
            break;
        }
    }
    ranges
}

/// The character that ends just before `at`.
pub(super) fn before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The character that begins at `at`.
pub(super) fn after(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// Whether no letter or digit touches the range, that is, it is not a piece of a longer token.
pub(super) fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    !before(text, range.start).is_some_and(char::is_alphanumeric) && !after(text, range.end).is_some_and(char::is_alphanumeric)
}
