//! Which texts tell of the same matter as another one: by the words they share, rare words counting more.

use std::collections::HashMap;

use super::stems::{base, folded, stems};

/// Texts that are less alike than this are not told of. With it, of 200 pieces of a city's feedback read one after the other
/// some twenty have one that is told of, and of these about four of five are of the same kind of matter.
const LEAST: f64 = 0.3;
/// How many characters of a text are looked at.
const LOOKED_AT: usize = 800;
/// How many texts are compared word by word; the others share too little of what is cheap to see.
const COMPARED: usize = 8;
/// The shortest word that tells something of a matter.
const SHORTEST_WORD: usize = 4;
/// By how many letters the beginning of a word is known.
const BEGINNING: usize = 5;
/// How many words two texts share at least.
const SHARED: usize = 2;

/// A number for the first letters of a word (FNV-1a): two words have the same when they begin alike, and hardly ever else.
fn number_of(letters: impl Iterator<Item = char>) -> u64 {
    letters.take(BEGINNING).fold(0xcbf2_9ce4_8422_2325, |hash, letter| (hash ^ u64::from(u32::from(letter))).wrapping_mul(0x100_0000_01b3))
}

/// The beginnings of the words of a text, each once, in order: cheap, and nearly as telling as stems.
fn beginnings(text: &str) -> Vec<u64> {
    let end = text.char_indices().nth(LOOKED_AT).map_or(text.len(), |(at, _)| at);
    let words = text.get(..end).unwrap_or(text).split(|letter: char| !letter.is_alphanumeric());
    let long = words.filter(|word| word.chars().nth(SHORTEST_WORD - 1).is_some());
    let mut found: Vec<u64> = long.map(|word| number_of(word.chars().flat_map(char::to_lowercase))).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// The comparison forms of the words of a text, each once, with the beginning it is counted by.
fn forms(language: &str, text: &str) -> HashMap<String, u64> {
    let end = text.char_indices().nth(LOOKED_AT).map_or(text.len(), |(at, _)| at);
    let all = stems(language, text.get(..end).unwrap_or(text));
    let long = all.into_iter().filter(|stem| stem.chars().nth(SHORTEST_WORD - 1).is_some());
    long.map(|stem| (base(language, &folded(language, &stem)), number_of(stem.chars()))).collect()
}

/// How many of the sorted `numbers` are `number`.
fn count_in(numbers: &[u64], number: u64) -> usize {
    let from = numbers.partition_point(|other| *other < number);
    numbers.get(from..).map_or(0, |rest| rest.partition_point(|other| *other == number))
}

/// The places of those of `others` that are most like `text`, all in one `language`, the most alike first, each with its
/// likeness from 0 to 1; at most `most`.
///
/// The likeness is the cosine of the two sets of word stems (Salton and Buckley 1988), each word weighing the logarithm of
/// how rarely it begins like that among all these texts. Only the `COMPARED` others that share most beginnings of words are
/// stemmed, so that two hundred texts are no work.
#[must_use]
pub fn most_alike(language: &str, text: &str, others: &[&str], most: usize) -> Vec<(usize, f64)> {
    let own = beginnings(text);
    if own.len() < SHARED {
        return Vec::new();
    }
    let of_others: Vec<Vec<u64>> = others.iter().map(|other| beginnings(other)).collect();
    let mut seen: Vec<u64> = of_others.concat();
    seen.sort_unstable();
    let weight = |beginning: u64| (1.0 + others.len() as f64 / (1.0 + count_in(&seen, beginning) as f64)).ln();
    let own: Vec<(u64, f64)> = own.into_iter().map(|beginning| (beginning, weight(beginning))).collect();
    let shared = |other: &[u64]| own.iter().filter(|(one, _)| other.binary_search(one).is_ok()).map(|(_, weight)| weight).sum::<f64>();
    let mut near: Vec<(usize, f64)> =
        of_others.iter().enumerate().map(|(place, other)| (place, shared(other))).filter(|(_, shared)| *shared > 0.0).collect();
    near.sort_by(|one, other| other.1.total_cmp(&one.1));
    near.truncate(COMPARED);

    let own = forms(language, text);
    let all = |forms: &HashMap<String, u64>| forms.values().map(|beginning| weight(*beginning)).sum::<f64>();
    let own_weight = all(&own);
    let mut alike: Vec<(usize, f64)> = near
        .into_iter()
        .filter_map(|(place, _)| {
            let other = forms(language, others.get(place)?);
            let shared: Vec<u64> = own.iter().filter(|(form, _)| other.contains_key(*form)).map(|(_, beginning)| *beginning).collect();
            let likeness = shared.iter().map(|beginning| weight(*beginning)).sum::<f64>() / (own_weight * all(&other)).sqrt();
            (shared.len() >= SHARED && likeness >= LEAST).then_some((place, likeness))
        })
        .collect();
    alike.sort_by(|one, other| other.1.total_cmp(&one.1));
    alike.truncate(most);
    alike
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const QUEUE: &str = "Jonotin puhelimessa yli tunnin enkä saanut aikaa hammaslääkärille.";

    #[test]
    fn the_same_matter_is_found_in_other_words_and_another_is_not() {
        let others = [
            "Hammaslääkäriin ei saa aikaa, puhelimessa saa jonottaa tunteja.",
            "Kiitos ystävällisestä hoidosta osastolla!",
            "Pysäköintipaikkoja on liian vähän sairaalan edessä.",
            "Soitin hammaslääkärin ajanvaraukseen ja jonotin puhelimessa puolitoista tuntia.",
            "Lasku tuli väärään osoitteeseen.",
        ];
        let found: Vec<usize> = most_alike("fi", QUEUE, &others, 5).into_iter().map(|(place, _)| place).collect();
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found.contains(&0) && found.contains(&3));
        let same = most_alike("fi", QUEUE, &[QUEUE], 5);
        assert!(same.len() == 1 && (same[0].1 - 1.0).abs() < 1e-9, "{same:?}");
        let swedish = ["Parkeringen vid sjukhuset är alltid full på morgonen.", "Tack för god vård!"];
        let found = most_alike("sv", "Det finns ingen plats på sjukhusets parkering om morgnarna.", &swedish, 5);
        assert_eq!(found.first().map(|(place, _)| *place), Some(0));
    }

    #[test]
    fn one_common_word_is_no_likeness() {
        assert!(most_alike("fi", "Kiitos", &["Kiitos"], 5).is_empty());
        assert!(most_alike("fi", "Kiitos hyvästä hoidosta", &["Kiitos ruoasta", "Kiitos siivouksesta"], 5).is_empty());
        assert!(most_alike("fi", "", &["", "jotain"], 5).is_empty());
        assert!(most_alike("fi", QUEUE, &[], 5).is_empty());
    }

    proptest! {
        #[test]
        fn likeness_is_between_nothing_and_all(text in ".{0,80}", others in proptest::collection::vec(".{0,80}", 0..6)) {
            let others: Vec<&str> = others.iter().map(String::as_str).collect();
            let found = most_alike("fi", &text, &others, 3);
            prop_assert!(found.len() <= 3);
            for (place, likeness) in found {
                prop_assert!(place < others.len() && (LEAST..=1.0 + 1e-9).contains(&likeness));
            }
        }
    }
}
