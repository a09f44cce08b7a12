//! Suggests themes for a piece of feedback from the words in it.

use super::stems::{self, SHORTEST_PREFIX};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The themes, as stable keys. They follow what the counties publish (Keski-Suomi's yearly themes: customer service,
/// skill, encounter, queues, booking, flow of information, digital services) with the project's additions.
pub const THEMES: [&str; 14] = [
    "encounter",
    "skill",
    "access",
    "booking",
    "information",
    "digital",
    "premises",
    "decisions",
    "safety",
    "continuity",
    "language",
    "fees",
    "relatives",
    "other",
];

/// The most themes suggested for one text.
const MOST: usize = 3;

/// Small words left out of the search: Snowball gives them the stem of a listed word ("kanssa", with, and "Kanta").
const SMALL_WORDS: [&str; 6] = ["kanssa", "kanssani", "kanssasi", "kanssaan", "kanssamme", "kanssanne"];

/// Words by theme (column `theme`) and language (columns `fi`, `sv`, `en`), parted by spaces.
const WORDS: &str = include_str!("theme_words.csv");

/// The words of one language, ready for looking up.
#[derive(Default)]
struct Index {
    /// Themes (places in [`THEMES`]) by comparison form.
    whole: HashMap<String, Vec<usize>>,
    /// Folded stems that may begin a longer word, with their themes.
    beginnings: HashMap<String, Vec<usize>>,
}

static INDEXES: LazyLock<HashMap<&'static str, Index>> = LazyLock::new(|| {
    [("fi", 1), ("sv", 2), ("en", 3)].into_iter().map(|(language, column)| (language, Index::read(language, column))).collect()
});

impl Index {
    /// Reads one column of the word list; rows with an unknown theme are left out (a test keeps the list right).
    fn read(language: &str, column: usize) -> Self {
        let mut index = Self::default();
        for row in csv::Reader::from_reader(WORDS.as_bytes()).records().filter_map(Result::ok) {
            let Some(theme) = THEMES.iter().position(|theme| row.get(0) == Some(theme)) else { continue };
            for stem in stems::stems(language, row.get(column).unwrap_or_default()) {
                let folded = stems::folded(language, &stem);
                add(index.whole.entry(stems::base(language, &folded)).or_default(), theme);
                // English hardly joins words, so there a beginning is more often another word.
                if language != "en" && folded.chars().count() >= SHORTEST_PREFIX {
                    add(index.beginnings.entry(folded).or_default(), theme);
                }
            }
        }
        index
    }

    /// The themes of one text stem: by the whole word, else by the longest known word that it begins with, so that
    /// "tietokone" (computer) is not taken for "tieto" (information).
    fn themes(&self, language: &str, stem: &str) -> &[usize] {
        let folded = stems::folded(language, stem);
        if let Some(themes) = self.whole.get(&stems::base(language, &folded)) {
            return themes;
        }
        let borders = folded.char_indices().map(|(at, _)| at).skip(SHORTEST_PREFIX).collect::<Vec<_>>();
        borders
            .into_iter()
            .rev()
            .find_map(|at| folded.get(..at).and_then(|beginning| self.beginnings.get(beginning)))
            .map_or(&[], Vec::as_slice)
    }
}

fn add(themes: &mut Vec<usize>, theme: usize) {
    if !themes.contains(&theme) {
        themes.push(theme);
    }
}

/// Suggests at most three of [`THEMES`] for `text` in `language` (`fi`, `sv` or `en`), the one with most words first, ties
/// in the order of the list; empty when no word tells or the language has no words. `other` is never suggested: it is
/// for people to choose.
#[must_use]
pub fn suggest(language: &str, text: &str) -> Vec<&'static str> {
    let Some(index) = INDEXES.get(language) else { return Vec::new() };
    let mut hits = [0usize; THEMES.len()];
    let words = text.to_lowercase();
    let words = words.split(|character: char| !character.is_alphanumeric()).filter(|word| !SMALL_WORDS.contains(word));
    for stem in stems::stems(language, &words.collect::<Vec<_>>().join(" ")) {
        for theme in index.themes(language, &stem) {
            if let Some(count) = hits.get_mut(*theme) {
                *count += 1;
            }
        }
    }
    let mut found: Vec<(usize, &'static str)> = hits.into_iter().zip(THEMES).filter(|(count, _)| *count > 0).collect();
    found.sort_by_key(|(count, _)| std::cmp::Reverse(*count)); // stable: ties keep the order of the list
    found.into_iter().take(MOST).map(|(_, theme)| theme).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word_list_names_every_theme_in_every_language() {
        let mut reader = csv::Reader::from_reader(WORDS.as_bytes());
        assert_eq!(reader.headers().unwrap(), vec!["theme", "fi", "sv", "en"]);
        let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
        for row in &rows {
            assert!(THEMES.contains(&&row[0]), "{}", &row[0]);
            assert!(row.iter().all(|cell| !cell.trim().is_empty()), "{}", &row[0]);
        }
        for theme in THEMES.iter().filter(|theme| **theme != "other") {
            assert!(rows.iter().any(|row| &row[0] == *theme), "{theme}");
        }
    }

    #[test]
    fn every_listed_word_suggests_its_theme() {
        for row in csv::Reader::from_reader(WORDS.as_bytes()).records().map(Result::unwrap) {
            for (column, language) in [(1, "fi"), (2, "sv"), (3, "en")] {
                for word in row[column].split_whitespace() {
                    assert!(suggest(language, word).contains(&&row[0]), "{language} {word}");
                }
            }
        }
    }

    #[test]
    fn suggests_from_ordinary_feedback() {
        for (language, text, expected) in [
            ("fi", "Jonotin puhelimessa tunnin, ja ajanvarauksessa oltiin töykeitä.", "booking"),
            ("fi", "Laskun mukaan maksukattoni ei ollut täynnä", "fees"),
            ("fi", "Tietokoneella kirjautuminen ei onnistu", "digital"),
            ("fi", "Omaisia ei kuunneltu", "relatives"),
            ("sv", "Väntetiderna är för långa", "access"),
            ("sv", "Ingen talade svenska", "language"),
            ("en", "The invoices were wrong", "fees"),
        ] {
            assert!(suggest(language, text).contains(&expected), "{text}: {:?}", suggest(language, text));
        }
    }

    #[test]
    fn suggests_at_most_three_and_nothing_without_words() {
        assert_eq!(suggest("fi", "jono ajanvaraus lasku tulkki omainen hissi").len(), 3);
        assert_eq!(suggest("fi", "lasku lasku jono"), ["fees", "access"]);
        assert!(suggest("fi", "lääkärin kanssa, en tiedä").is_empty());
        assert!(suggest("fi", "abcdef").is_empty());
        assert!(suggest("se", "lasku").is_empty());
    }
}
