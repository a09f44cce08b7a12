//! The words of a text with their places, and their comparison forms in the index's alphabet.

use std::ops::Range;

use crate::text::stems;

/// The longest form, in characters; a longer one is cut. PostgreSQL refuses a word of more than 2 046 bytes in an index.
pub const LONGEST: usize = 40;

/// A word of a text.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::text) struct Word {
    /// Where it stands: bytes of the text, at character borders.
    pub(in crate::text) place: Range<usize>,
    /// The word in small letters, with marks that were typed apart joined to their letters.
    pub(in crate::text) lower: String,
}

/// Finnish small words that are not indexed, since the stemmer makes another word's stem of them or of it the small word:
/// "kunta" (municipality) becomes "kun" (when).
const SMALL: [&str; 1] = ["kun"];

/// True for a word that no index holds.
pub(super) fn is_small(lower: &str) -> bool {
    SMALL.contains(&lower)
}

/// The form under which a word of a text is indexed; none for a word that is not.
pub(super) fn indexed(language: &str, lower: &str) -> Option<String> {
    let left_out = language == "fi" && is_small(lower);
    Some(form(language, lower)).filter(|form| !left_out && !form.is_empty())
}

/// The words of a text in order: runs of letters and digits. Marks typed apart from their letter and signs without width
/// (a soft hyphen) part no word.
pub(in crate::text) fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut open = false;
    for (start, character) in text.char_indices() {
        let end = start + character.len_utf8();
        if let Some(word) = found.last_mut().filter(|_| open)
            && is_inner(character)
        {
            word.place.end = end;
            join(&mut word.lower, character);
        } else if character.is_alphanumeric() {
            if !open {
                found.push(Word { place: start..end, lower: String::new() });
                open = true;
            }
            if let Some(word) = found.last_mut() {
                word.place.end = end;
                word.lower.extend(character.to_lowercase());
            }
        } else {
            open = false;
        }
    }
    found
}

/// True for what stands inside a word without being a letter of it.
const fn is_inner(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}')
}

/// Joins a mark to the letter before it where Finnish and Swedish have such a letter; other marks go.
fn join(lower: &mut String, mark: char) {
    let joined = match (lower.chars().next_back(), mark) {
        (Some('a'), '\u{308}') => 'ä',
        (Some('o'), '\u{308}') => 'ö',
        (Some('a'), '\u{30A}') => 'å',
        _ => return,
    };
    lower.pop();
    lower.push(joined);
}

/// The comparison form of a lower-case word of `language`, in the index's alphabet; at most [`LONGEST`] characters.
pub(in crate::text) fn form(language: &str, lower: &str) -> String {
    // Nobody writes such a word; the stemmer need not read it all.
    let short: String = lower.chars().take(2 * LONGEST).collect();
    in_alphabet(&stems::comparison_form(language, &short))
}

/// The word in the index's alphabet as it is, without a stem.
pub(super) fn plain(lower: &str) -> String {
    in_alphabet(lower)
}

fn in_alphabet(word: &str) -> String {
    let mut kept = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            'a'..='z' | '0'..='9' | 'å' | 'ä' | 'ö' => kept.push(letter),
            'á' | 'à' | 'â' | 'ã' | 'ā' => kept.push('a'),
            'æ' => kept.push('ä'),
            'ø' | 'õ' => kept.push('ö'),
            'č' | 'ç' | 'ć' => kept.push('c'),
            'đ' | 'ð' => kept.push('d'),
            'é' | 'è' | 'ê' | 'ë' | 'ē' => kept.push('e'),
            'í' | 'ì' | 'î' | 'ï' | 'ī' => kept.push('i'),
            'ñ' | 'ŋ' | 'ń' => kept.push('n'),
            'ó' | 'ò' | 'ô' => kept.push('o'),
            'š' | 'ś' => kept.push('s'),
            'ß' => kept.push_str("ss"),
            'ŧ' => kept.push('t'),
            'ú' | 'ù' | 'û' | 'ū' => kept.push('u'),
            'ü' | 'ý' => kept.push('y'),
            'ž' | 'ź' | 'ż' | 'ʒ' | 'ǯ' => kept.push('z'),
            other if is_inner(other) => {}
            other => kept.push_str(&format!("q{:x}", u32::from(other))),
        }
    }
    kept.chars().take(LONGEST).collect()
}
