//! Finding a service or a unit by whatever somebody types: inflected, misspelt, in any language.

use crate::text::stems;

use super::store::{Municipality, Service, Unit};

/// How well a word must fit to count.
const GOOD_ENOUGH: f64 = 0.74;
/// How many of each are shown.
const MOST: usize = 12;

/// What was found, best first.
#[derive(Debug, Default)]
pub struct Found<'a> {
    /// Units.
    pub units: Vec<&'a Unit>,
    /// Services.
    pub services: Vec<&'a Service>,
}

/// What can be found in a county.
#[derive(Clone, Copy, Debug)]
pub struct Shelf<'a> {
    /// The county's open units.
    pub units: &'a [Unit],
    /// All services.
    pub services: &'a [Service],
    /// The county's municipalities.
    pub municipalities: &'a [Municipality],
    /// Which unit gives which service.
    pub offers: &'a [(i64, i64)],
}

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// How well one word of the query fits one name, from 0 to 1, in the language where it fits best.
fn fit(word: &str, words: &[String; 3], stemmed: &[Vec<String>; 3]) -> f64 {
    let mut best = 0.0_f64;
    for ((language, text), stems_of_text) in LANGUAGES.iter().zip(words).zip(stemmed) {
        if stems::contains_word(language, stems_of_text, word) {
            return 1.0;
        }
        for other in text.split(|c: char| !c.is_alphanumeric()).filter(|other| !other.is_empty()) {
            if word.chars().count() >= 3 && other.to_lowercase().starts_with(word) {
                return 1.0;
            }
            best = best.max(stems::similarity(word, &other.to_lowercase()));
        }
    }
    best
}

struct Entry {
    words: [String; 3],
    stemmed: [Vec<String>; 3],
}

impl Entry {
    fn new(words: [String; 3]) -> Self {
        let [fi, sv, en] = &words;
        let stemmed = [stems::stems("fi", fi), stems::stems("sv", sv), stems::stems("en", en)];
        Self { words, stemmed }
    }

    /// The mean fit of the query's words; 0 when any word fits nothing.
    fn score(&self, query: &[String]) -> f64 {
        let mut sum = 0.0;
        for word in query {
            let fit = fit(word, &self.words, &self.stemmed);
            if fit < GOOD_ENOUGH {
                return 0.0;
            }
            sum += fit;
        }
        #[expect(clippy::cast_precision_loss, reason = "a query has few words")]
        let words = query.len().max(1) as f64;
        sum / words
    }
}

fn best_first<T>(scored: Vec<(f64, &T)>) -> Vec<&T> {
    let mut scored: Vec<(f64, &T)> = scored.into_iter().filter(|(score, _)| *score > 0.0).collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0));
    scored.into_iter().take(MOST).map(|(_, thing)| thing).collect()
}

/// Searches the shelf. An empty query finds nothing.
#[must_use]
pub fn find<'a>(shelf: Shelf<'a>, query: &str) -> Found<'a> {
    let query: Vec<String> = query
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() > 1)
        .take(8)
        .map(str::to_owned)
        .collect();
    if query.is_empty() {
        return Found::default();
    }
    let service_words = |service: &Service| {
        [
            format!("{} {}", service.name_fi, service.words_fi),
            format!("{} {}", service.name_sv, service.words_sv),
            format!("{} {}", service.name_en, service.words_en),
        ]
    };
    let services: Vec<(f64, &Service)> =
        shelf.services.iter().map(|service| (Entry::new(service_words(service)).score(&query), service)).collect();
    let units = shelf.units.iter().map(|unit| {
        let town = shelf.municipalities.iter().find(|m| Some(&m.code) == unit.municipality_code.as_ref());
        let [town_fi, town_sv] = town.map_or(["", ""], |town| [town.name_fi.as_str(), town.name_sv.as_str()]);
        let mut words = [format!("{} {town_fi}", unit.name_fi), format!("{} {town_sv}", unit.name_sv), unit.name_en.clone()];
        let by_name = Entry::new(words.clone()).score(&query);
        // What the unit gives counts a little less than what it is called.
        for service in shelf.services.iter().filter(|service| shelf.offers.contains(&(unit.id, service.id))) {
            for (own, more) in words.iter_mut().zip(service_words(service)) {
                own.push(' ');
                own.push_str(&more);
            }
        }
        (by_name.max(0.9 * Entry::new(words).score(&query)), unit)
    });
    Found { units: best_first(units.collect()), services: best_first(services) }
}
