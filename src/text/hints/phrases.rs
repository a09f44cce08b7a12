//! The phrases and words that answers are recognised by, and how they are found.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::text::search::words::{Word, form};

/// Phrases by kind and language, parted by semicolons; the words of a phrase come in a row. `*` at the beginning or end of
/// a word stands for any letters.
const PHRASES: &str = include_str!("phrases.csv");

/// Words by kind and language, parted by spaces: `small` words without content, and the content words of `boilerplate`.
const WORDS: &str = include_str!("words.csv");

const LANGUAGES: [(&str, usize); 3] = [("fi", 1), ("sv", 2), ("en", 3)];

/// A word of a phrase.
enum Pattern {
    Whole(String),
    Beginning(String),
    End(String),
    Inside(String),
}

impl Pattern {
    fn read(word: &str) -> Self {
        match (word.strip_prefix('*'), word.strip_suffix('*')) {
            (Some(rest), Some(_)) => Self::Inside(rest.trim_end_matches('*').to_owned()),
            (Some(end), None) => Self::End(end.to_owned()),
            (None, Some(beginning)) => Self::Beginning(beginning.to_owned()),
            (None, None) => Self::Whole(word.to_owned()),
        }
    }

    fn is(&self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => word == whole,
            Self::Beginning(beginning) => word.starts_with(beginning.as_str()),
            Self::End(end) => word.ends_with(end.as_str()) && word.len() > end.len() + 1,
            Self::Inside(inside) => word.contains(inside.as_str()),
        }
    }
}

/// The phrases of one kind in one language.
#[derive(Default)]
pub(super) struct Phrases(Vec<Vec<Pattern>>);

impl Phrases {
    fn read(cell: &str) -> Self {
        // An apostrophe parts words, in texts too.
        let phrase = |phrase: &str| phrase.split([' ', '\'']).filter(|word| !word.is_empty()).map(Pattern::read).collect();
        Self(cell.split(';').filter(|phrase| !phrase.trim().is_empty()).map(phrase).collect())
    }

    /// Whether any of the phrases stands among the words.
    pub(super) fn stand_in(&self, words: &[Word]) -> bool {
        self.0.iter().any(|phrase| words.windows(phrase.len().max(1)).any(|row| matches(phrase, row)))
    }

    /// Whether the words begin with any of the phrases.
    pub(super) fn begin(&self, words: &[Word]) -> bool {
        self.0.iter().any(|phrase| words.get(..phrase.len()).is_some_and(|row| matches(phrase, row)))
    }
}

fn matches(phrase: &[Pattern], row: &[Word]) -> bool {
    phrase.iter().zip(row).all(|(pattern, word)| pattern.is(&word.lower))
}

static PHRASES_BY_KIND: LazyLock<HashMap<(String, &'static str), Phrases>> =
    LazyLock::new(|| table(PHRASES, |_, cell| Phrases::read(cell)));

static FORMS_BY_KIND: LazyLock<HashMap<(String, &'static str), HashSet<String>>> =
    LazyLock::new(|| table(WORDS, |language, cell| cell.split_whitespace().map(|word| form(language, word)).collect()));

static SMALL: LazyLock<HashMap<(String, &'static str), HashSet<String>>> =
    LazyLock::new(|| table(WORDS, |_, cell| cell.split_whitespace().map(str::to_owned).collect()));

fn table<T>(text: &str, read: impl Fn(&str, &str) -> T) -> HashMap<(String, &'static str), T> {
    let mut table = HashMap::new();
    for row in csv::Reader::from_reader(text.as_bytes()).records().filter_map(Result::ok) {
        for (language, column) in LANGUAGES {
            table.insert((row.get(0).unwrap_or_default().to_owned(), language), read(language, row.get(column).unwrap_or_default()));
        }
    }
    table
}

/// The phrases of a kind (the first column of `phrases.csv`) in a language with lists.
pub(super) fn phrases(kind: &str, language: &'static str) -> &'static Phrases {
    static NONE: Phrases = Phrases(Vec::new());
    PHRASES_BY_KIND.get(&(kind.to_owned(), language)).unwrap_or(&NONE)
}

/// True when the word is without content: a small word, or a lone letter.
fn is_small(word: &str, language: &'static str) -> bool {
    let lone = word.chars().count() < 2 && !word.chars().all(|letter| letter.is_ascii_digit());
    lone || SMALL.get(&("small".to_owned(), language)).is_some_and(|words| words.contains(word))
}

/// The comparison forms of the words with content, in order, repeats kept.
pub(super) fn content(words: &[Word], language: &'static str) -> Vec<String> {
    words.iter().filter(|word| !is_small(&word.lower, language)).map(|word| form(language, &word.lower)).collect()
}

/// True for the comparison form of a word of set phrases.
pub(super) fn is_boilerplate(form: &str, language: &'static str) -> bool {
    FORMS_BY_KIND.get(&("boilerplate".to_owned(), language)).is_some_and(|forms| forms.contains(form))
}
