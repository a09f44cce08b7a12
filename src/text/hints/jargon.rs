//! Words of the office, and what to say instead.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::parts::{Parts, Sentence};
use super::{Hint, Passage};
use crate::text::clean::characters;
use crate::text::search::words::{Word, form, words};

/// The built-in list: `language,word,instead`. A word after `=` is found only as it is written: its other forms are
/// everyday words ("johdosta", because of; "johdolla", with a cable).
const LIST: &str = include_str!("jargon.csv");

/// A word found by its stem has at least this part of its letters, from the beginning, in common with the listed one.
const IN_COMMON: f64 = 0.6;

/// A listed word or phrase, and what to say instead.
struct Entry {
    words: Vec<Listed>,
    instead: String,
}

struct Listed {
    lower: String,
    /// The comparison form; none when only the word as written is meant.
    form: Option<String>,
}

impl Listed {
    fn is(&self, lower: &str, form: &str) -> bool {
        let common = || self.lower.chars().zip(lower.chars()).take_while(|(a, b)| a == b).count();
        let enough = || {
            f64::from(u32::try_from(common()).unwrap_or(0)) >= IN_COMMON * f64::from(u32::try_from(characters(&self.lower)).unwrap_or(0))
        };
        self.lower == lower || (self.form.as_deref() == Some(form) && enough())
    }
}

static BUILT_IN: LazyLock<HashMap<&'static str, Vec<Entry>>> = LazyLock::new(|| {
    let mut lists: HashMap<&'static str, Vec<Entry>> = HashMap::new();
    for row in csv::Reader::from_reader(LIST.as_bytes()).records().filter_map(Result::ok) {
        for language in ["fi", "sv", "en"].into_iter().filter(|language| row.get(0) == Some(language)) {
            lists.entry(language).or_default().push(entry(language, row.get(1).unwrap_or_default(), row.get(2).unwrap_or_default()));
        }
    }
    lists
});

fn entry(language: &str, word: &str, instead: &str) -> Entry {
    let bends = !word.starts_with('=');
    let listed = |lower: String| Listed { form: bends.then(|| form(language, &lower)), lower };
    Entry { words: words(word).into_iter().map(|word| listed(word.lower)).collect(), instead: instead.to_owned() }
}

/// Each listed word where it stands first; the county's own list before the built-in one, and each part of the answer in
/// one hint only.
pub(super) fn hints(text: &str, written: &'static str, own: &[(String, String)], parts: &Parts) -> Vec<Hint> {
    let own: Vec<Entry> = own.iter().map(|(word, instead)| entry(written, word, instead)).collect();
    let built_in = BUILT_IN.get(written).map(Vec::as_slice).unwrap_or_default();
    let sentences: Vec<(&Sentence, Vec<String>)> =
        parts.body.iter().map(|sentence| (sentence, sentence.words.iter().map(|word| form(written, &word.lower)).collect())).collect();
    let mut found: Vec<(Passage, String)> = Vec::new();
    for Entry { words, instead } in own.iter().chain(built_in).filter(|entry| !entry.words.is_empty()) {
        let place = sentences.iter().find_map(|(sentence, forms)| {
            let row: Vec<(&Word, &String)> = sentence.words.iter().zip(forms).collect();
            let at =
                row.windows(words.len()).find(|row| row.iter().zip(words).all(|((word, form), listed)| listed.is(&word.lower, form)))?;
            Some(at.first()?.0.place.start..at.last()?.0.place.end)
        });
        if let Some(place) = place.filter(|place| found.iter().all(|(known, _)| place.end <= known.start || place.start >= known.end)) {
            found.push((Passage::of(text, &place), instead.clone()));
        }
    }
    found.sort_by_key(|(passage, _)| passage.start);
    found.into_iter().map(|(passage, instead)| Hint::Jargon(passage, instead)).collect()
}
