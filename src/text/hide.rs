//! Makes words unreadable in a copy of a text; the text itself stays as it is.

use std::ops::Range;

/// What ends words that are hidden with all their endings: `Virta*` hides `Virtanen`, `Virtasen` and `Virtaselle`.
const ANY_ENDING: char = '*';

/// What stands where words were hidden, in the language of the text around it.
#[must_use]
pub fn mark(language: &str) -> &'static str {
    match language {
        "sv" => "[borttaget]",
        "en" => "[removed]",
        _ => "[poistettu]",
    }
}

/// A character as it is compared, and the bytes of the text that it stands for.
struct Folded {
    letter: char,
    bytes: Range<usize>,
}

/// Characters that are not seen and keep no two words from being the same: soft hyphen, zero-width space and joiners.
const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}')
}

/// The letter that a letter and a mark after it make, where a keyboard or a file writes them apart.
const fn joined(letter: char, mark: char) -> Option<char> {
    match (letter, mark) {
        ('a', '\u{308}') => Some('ä'),
        ('o', '\u{308}') => Some('ö'),
        ('u', '\u{308}') => Some('ü'),
        ('a', '\u{30A}') => Some('å'),
        ('e', '\u{301}') => Some('é'),
        _ => None,
    }
}

/// Small letters, each run of white space as one space, nothing unseen, letters whole.
fn fold(text: &str) -> Vec<Folded> {
    let mut folded: Vec<Folded> = Vec::with_capacity(text.len());
    for (start, character) in text.char_indices() {
        let bytes = start..start + character.len_utf8();
        if is_unseen(character) {
            continue;
        }
        if character.is_whitespace() {
            match folded.last_mut() {
                Some(last) if last.letter == ' ' => last.bytes.end = bytes.end,
                _ => folded.push(Folded { letter: ' ', bytes }),
            }
            continue;
        }
        if let Some(last) = folded.last_mut()
            && let Some(letter) = joined(last.letter, character)
        {
            *last = Folded { letter, bytes: last.bytes.start..bytes.end };
            continue;
        }
        folded.extend(character.to_lowercase().map(|letter| Folded { letter, bytes: bytes.clone() }));
    }
    folded
}

/// Where these words stand as words of their own.
fn places(text: &[Folded], words: &str) -> Vec<Range<usize>> {
    let (words, any_ending) = match words.trim().strip_suffix(ANY_ENDING) {
        Some(begin) => (begin, true),
        None => (words.trim(), false),
    };
    let wanted: Vec<char> = fold(words).into_iter().map(|folded| folded.letter).collect();
    let (Some(first), Some(last)) = (wanted.first(), wanted.last()) else { return Vec::new() };
    let is_word = |at: Option<&Folded>| at.is_some_and(|folded| folded.letter.is_alphanumeric());
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(window) = text.get(at..at + wanted.len()) {
        let inside = first.is_alphanumeric() && at.checked_sub(1).is_some_and(|before| is_word(text.get(before)));
        let mut end = at + wanted.len();
        if inside || !window.iter().zip(&wanted).all(|(folded, letter)| folded.letter == *letter) {
            at += 1;
            continue;
        }
        if any_ending {
            while is_word(text.get(end)) {
                end += 1;
            }
        }
        if last.is_alphanumeric() && is_word(text.get(end)) {
            at += 1;
            continue;
        }
        if let (Some(from), Some(to)) = (window.first(), text.get(end - 1)) {
            found.push(from.bytes.start..to.bytes.end);
        }
        at = end;
    }
    found
}

/// True when these words stand in the text, as [`hide`] looks for them.
#[must_use]
pub fn stands_in(text: &str, words: &str) -> bool {
    !places(&fold(text), words).is_empty()
}

/// Puts `mark` in the place of all these words wherever they stand as words of their own; capital and small letters are the
/// same, and so are line breaks and spaces. A `*` at the end stands for any ending. What is hidden side by side becomes one
/// mark, which does not tell how many words there were.
#[must_use]
pub fn hide(text: &str, all: &[String], mark: &str) -> String {
    let folded = fold(text);
    let mut ranges: Vec<Range<usize>> = all.iter().flat_map(|words| places(&folded, words)).collect();
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut joined: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.start <= last.end || text.get(last.end..range.start).is_some_and(is_blank) => {
                last.end = last.end.max(range.end);
            }
            _ => joined.push(range),
        }
    }
    let mut hidden = String::with_capacity(text.len());
    let mut from = 0;
    for range in joined {
        hidden.push_str(text.get(from..range.start).unwrap_or_default());
        hidden.push_str(mark);
        from = range.end;
    }
    hidden.push_str(text.get(from..).unwrap_or_default());
    hidden
}

fn is_blank(between: &str) -> bool {
    between.chars().all(|character| character.is_whitespace() && character != '\n')
}

/// True when nothing is left to read but marks of hidden words.
#[must_use]
pub fn is_only(text: &str, mark: &str) -> bool {
    !text.replace(mark, "").chars().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn hidden(text: &str, words: &[&str]) -> String {
        hide(text, &words.iter().map(|words| (*words).to_owned()).collect::<Vec<_>>(), "[x]")
    }

    #[test]
    fn words_are_hidden_wherever_they_stand_as_words() {
        assert_eq!(hidden("Ann kävi. ANN soitti Annikalle.", &["ann"]), "[x] kävi. [x] soitti Annikalle.");
        assert_eq!(hidden("Maija\n  Virtanen tuli", &["maija virtanen"]), "[x] tuli");
        assert_eq!(hidden("Virtanen, Virtasen ja Virtaselle", &["virta*"]), "[x], [x] ja [x]");
        assert_eq!(hidden("(3.8.2026)", &["3.8.2026"]), "([x])");
        assert_eq!(hidden("13.8.2026", &["3.8.2026"]), "13.8.2026", "a part of a number is no word");
    }

    #[test]
    fn how_letters_are_written_makes_no_difference() {
        assert_eq!(hidden("Ma\u{308}kinen ja Mäkinen", &["mäkinen"]), "[x] ja [x]");
        assert_eq!(hidden("Vir\u{AD}ta\u{200B}nen", &["virtanen"]), "[x]");
    }

    #[test]
    fn side_by_side_becomes_one_mark() {
        assert_eq!(hidden("Maija Liisa Virtanen", &["maija", "virtanen", "liisa"]), "[x]");
        assert_eq!(hidden("Maija\nVirtanen", &["maija", "virtanen"]), "[x]\n[x]");
        assert_eq!(hidden("Maija Virtanen", &["maija virtanen", "virtanen"]), "[x]");
    }

    #[test]
    fn nothing_hides_nothing() {
        assert_eq!(hidden("Teksti * tähän", &["", " ", "*", "muu"]), "Teksti * tähän");
        assert!(is_only("[x], [x].", "[x]") && !is_only("[x] a", "[x]"));
    }

    proptest! {
        #[test]
        fn what_was_found_is_gone(before in "\\PC{0,20}", words in "[a-zåäö]{2,8}( [a-zåäö]{2,8})?", after in "\\PC{0,20}") {
            let text = format!("{before} {words} {after}");
            prop_assert!(stands_in(&text, &words));
            let done = hidden(&text, &[&words]);
            prop_assert!(!stands_in(&done, &words), "{done}");
        }
    }
}
