//! What a text looks like to the model: the stems of its words and the runs of three to five letters within them, once for
//! the whole text and once more for its first sentence, which mostly says what the matter is.
//!
//! A feature is a number, made of its letters by a hash: a model holds no words of those who wrote.

use std::collections::HashMap;

use crate::text::stems;

/// The shortest and the longest run of letters.
const RUNS: std::ops::RangeInclusive<usize> = 3..=5;
/// The letters of a word that are looked at; longer words are no words.
const LONGEST_WORD: usize = 40;
/// The words of a text that are looked at.
const MOST_WORDS: usize = 3000;

/// Of which kind a feature is; the same letters are another feature in another kind.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Stem = 1,
    Run = 2,
    Name = 3,
    FirstStem = 4,
    FirstRun = 5,
}

/// A word of a text with its features.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// The word as it is written.
    pub written: &'a str,
    /// Its features, repeats kept.
    pub features: Vec<u64>,
}

/// How often each feature stands in a text, by ascending feature.
#[must_use]
pub fn features(language: &str, text: &str) -> Vec<(u64, u32)> {
    let mut all: Vec<u64> = words(language, text).into_iter().flat_map(|word| word.features).collect();
    all.sort_unstable();
    let mut counted: Vec<(u64, u32)> = Vec::with_capacity(all.len());
    for feature in all {
        match counted.last_mut() {
            Some((last, count)) if *last == feature => *count += 1,
            _ => counted.push((feature, 1)),
        }
    }
    counted
}

/// The words of a text in order.
#[must_use]
pub fn words<'a>(language: &str, text: &'a str) -> Vec<Word<'a>> {
    let spans = spans(text);
    let names: Vec<&str> = spans.iter().filter(|span| span.name).map(|span| span.written).collect();
    let mut known: HashMap<(&str, bool), Vec<u64>> = HashMap::new();
    spans
        .iter()
        .map(|span| {
            let features = known
                .entry((span.written, span.first))
                .or_insert_with(|| of_word(language, span.written, names.contains(&span.written), span.first));
            Word { written: span.written, features: features.clone() }
        })
        .collect()
}

struct Span<'a> {
    written: &'a str,
    /// It stands in the first sentence.
    first: bool,
    /// It begins with a capital letter within a sentence, and is not all capitals.
    name: bool,
}

/// Runs of letters and digits.
fn spans(text: &str) -> Vec<Span<'_>> {
    let (mut spans, mut begun, mut first) = (Vec::new(), None, true);
    // The two characters before the word, and before the one that is looked at.
    let (mut before, mut last) = ((' ', ' '), (' ', ' '));
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        match (character.is_alphanumeric(), begun) {
            (true, None) => (begun, before) = (Some(at), last),
            (false, Some(start)) => {
                let written = text.get(start..at).unwrap_or_default();
                let within = before.1 == ' ' && (before.0.is_lowercase() || before.0.is_numeric() || before.0 == ',');
                let name = written.starts_with(char::is_uppercase) && written.contains(char::is_lowercase);
                spans.push(Span { written, first, name: within && name });
                begun = None;
            }
            _ => {}
        }
        let ends = character == '\n' || (character.is_whitespace() && matches!(last.1, '.' | '!' | '?'));
        first = first && (!ends || spans.is_empty());
        last = (last.1, character);
        if spans.len() >= MOST_WORDS {
            break;
        }
    }
    spans
}

fn of_word(language: &str, written: &str, name: bool, first: bool) -> Vec<u64> {
    let stem = stems::stems(language, written).into_iter().next().unwrap_or_default();
    let letters: Vec<char> = ['^'].into_iter().chain(written.to_lowercase().chars().take(LONGEST_WORD)).chain(['$']).collect();
    let mut features = Vec::with_capacity(letters.len() * 6);
    if name {
        // Names of streets and places say little in their parts; the whole name may be that of a unit.
        features.push(hash(Kind::Name, stem.chars()));
    } else {
        features.push(hash(Kind::Stem, stem.chars()));
        runs(Kind::Run, &letters, &mut features);
    }
    if first {
        features.push(hash(Kind::FirstStem, stem.chars()));
        runs(Kind::FirstRun, &letters, &mut features);
    }
    features
}

fn runs(kind: Kind, letters: &[char], features: &mut Vec<u64>) {
    for length in RUNS {
        features.extend(letters.windows(length).map(|run| hash(kind, run.iter().copied())));
    }
}

/// FNV-1a (Fowler, Noll, Vo) over characters, with the last step of SplitMix64 so that all bits are as good.
fn hash(kind: Kind, letters: impl Iterator<Item = char>) -> u64 {
    let mut hash = 0xCBF2_9CE4_8422_2325_u64 ^ kind as u64;
    for letter in letters {
        hash = (hash ^ u64::from(u32::from(letter))).wrapping_mul(0x0100_0000_01B3);
    }
    super::sequence::mixed(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_split_and_counted() {
        let found = words("fi", "Kuoppa tiessä. Kuoppa!");
        assert_eq!(found.iter().map(|word| word.written).collect::<Vec<_>>(), ["Kuoppa", "tiessä", "Kuoppa"]);
        let counted = features("fi", "Kuoppa tiessä. Kuoppa!");
        assert!(counted.windows(2).all(|pair| pair[0].0 < pair[1].0));
        let sum = |counted: &[(u64, u32)]| counted.iter().map(|(_, count)| *count as usize).sum::<usize>();
        assert_eq!(sum(&counted), found.iter().map(|word| word.features.len()).sum::<usize>());
        // The second sentence is not the first one, so its word has half the features.
        assert_eq!(found[0].features.len(), 2 * found[2].features.len());
    }

    #[test]
    fn names_have_no_parts_but_words_do() {
        let plain = |text| {
            let text = format!("Alku. {text}");
            words("fi", &text).into_iter().skip(1).map(|word| word.features.len()).collect::<Vec<_>>()
        };
        assert_eq!(plain("Sairaalassa on Vaasan asema"), [1 + 11 + 10 + 9, 1 + 2 + 1, 1, 1 + 5 + 4 + 3]);
        assert_ne!(features("fi", "Alku. Olin asemalla"), features("fi", "Alku. Olin Asemalla"));
    }

    #[test]
    fn what_has_no_words_has_no_features() {
        for text in ["", "   \n", "?!…", &"😀".repeat(5000), "\0\0"] {
            assert!(features("fi", text).is_empty(), "{text:?}");
        }
    }
}
