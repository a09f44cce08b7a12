//! Plain language: long sentences, long paragraphs, passive upon passive.

use super::parts::{Parts, Sentence};
use super::{Hint, Passage};
use crate::text::clean::characters;

/// The most words of a sentence; plain language guides of all three languages ask for fewer than twenty on the whole.
const MOST_WORDS: usize = 20;

/// The most characters of a paragraph: about five lines of eighty.
const MOST_CHARACTERS: usize = 400;

/// So many long sentences are named, the longest.
const MOST_NAMED: usize = 3;

/// So many passives in a sentence are a chain; or as many sentences in a row with one each.
const CHAIN: usize = 3;

/// Finnish words that end like a passive and are none: where to (nouns in -ta, -tä), whose, and small words.
const NO_PASSIVES: [&str; 18] = [
    "vastaan",
    "mitään",
    "ketään",
    "itään",
    "rantaan",
    "kuntaan",
    "hintaan",
    "pintaan",
    "valtaan",
    "iltaan",
    "siltaan",
    "lautaan",
    "kohtaan",
    "sataan",
    "päätään",
    "työtään",
    "tietään",
    "mieltään",
];

/// Ends of Swedish verbs in the passive.
const SWEDISH_PASSIVES: [&str; 18] =
    ["eras", "kas", "las", "tas", "das", "pas", "ras", "mas", "jas", "gas", "vas", "sas", "nas", "ades", "ats", "örs", "ivs", "ges"];

/// Ends of Swedish nouns that look like them: of the many.
const SWEDISH_NOUNS: [&str; 5] = ["arnas", "ornas", "ernas", "enas", "anas"];

pub(super) fn hints(text: &str, written: &'static str, parts: &Parts) -> Vec<Hint> {
    let mut hints = long_sentences(text, parts);
    hints.extend(long_paragraphs(text, parts));
    hints.extend(passives(text, written, &parts.body));
    hints
}

fn long_sentences(text: &str, parts: &Parts) -> Vec<Hint> {
    // A word is what stands between spaces, so that "8.15–17" and "e-post" are one.
    let length = |sentence: &Sentence| {
        let words = text.get(sentence.place.clone()).unwrap_or_default().split_whitespace();
        words.filter(|word| word.chars().any(char::is_alphanumeric)).count()
    };
    let mut long: Vec<(usize, &Sentence)> = parts.body.iter().map(|sentence| (length(sentence), sentence)).collect();
    long.retain(|(words, _)| *words > MOST_WORDS);
    long.sort_by_key(|(words, _)| std::cmp::Reverse(*words));
    long.truncate(MOST_NAMED);
    long.sort_by_key(|(_, sentence)| sentence.place.start);
    long.into_iter().map(|(words, sentence)| Hint::LongSentence(Passage::of(text, &sentence.place), words)).collect()
}

fn long_paragraphs(text: &str, parts: &Parts) -> Vec<Hint> {
    let Some(end) = parts.body.last().map(|sentence| sentence.place.end) else { return Vec::new() };
    let body = text.get(..end).unwrap_or_default();
    let mut hints = Vec::new();
    let mut start = 0;
    for line in body.split('\n') {
        let length = characters(line.trim());
        if length > MOST_CHARACTERS {
            hints.push(Hint::LongParagraph(Passage::of(text, &(start..start + line.len())), length));
        }
        start += line.len() + 1;
    }
    hints
}

/// The first chain of passives: three in one sentence, or three sentences in a row in which only passives act.
fn passives(text: &str, written: &'static str, body: &[Sentence]) -> Option<Hint> {
    let alone = |sentence: &Sentence| !sentence.words.iter().any(|word| acts(&word.lower, written));
    if let Some(sentence) = body.iter().find(|sentence| count(sentence, written) >= CHAIN) {
        return Some(Hint::Passive(Passage::of(text, &sentence.place)));
    }
    let row = body.windows(CHAIN).find(|row| row.iter().all(|sentence| count(sentence, written) >= 1 && alone(sentence)))?;
    let place = row.first()?.place.start..row.last()?.place.end;
    Some(Hint::Passive(Passage::of(text, &place)))
}

/// True for a word that shows who acts.
fn acts(word: &str, written: &'static str) -> bool {
    match written {
        "fi" => ["mme", "tte"].iter().any(|end| word.ends_with(end)) || ["voit", "saat", "minä", "olen", "olet"].contains(&word),
        "sv" => ["vi", "jag", "du", "ni"].contains(&word),
        _ => ["we", "i", "you"].contains(&word),
    }
}

fn count(sentence: &Sentence, written: &'static str) -> usize {
    let words: Vec<&str> = sentence.words.iter().map(|word| word.lower.as_str()).collect();
    match written {
        "fi" => words.iter().filter(|word| is_finnish(word)).count(),
        "sv" => words.iter().filter(|word| is_swedish(word)).count(),
        _ => words.windows(2).filter(|pair| is_english(pair)).count(),
    }
}

fn is_finnish(word: &str) -> bool {
    let ends = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    let past = ends(&["ttiin", "ttäisiin", "ttaisiin"]);
    let present = ends(&[
        "etaan",
        "etään",
        "idaan",
        "idään",
        "odaan",
        "ödään",
        "uodaan",
        "yödään",
        "ellaan",
        "ellään",
        "taan",
        "tään",
        "nnaan",
        "nnään",
        "rraan",
        "rrään",
    ]);
    characters(word) >= 6 && (past || present) && !ends(&["ltaan", "ltään", "staan", "stään"]) && !NO_PASSIVES.contains(&word)
}

fn is_swedish(word: &str) -> bool {
    let ends = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    characters(word) >= 5
        && ends(&SWEDISH_PASSIVES)
        && !ends(&SWEDISH_NOUNS)
        && !["deras", "allas", "någras", "tillsats", "insats"].contains(&word)
}

fn is_english(pair: &[&str]) -> bool {
    matches!(pair, ["is" | "are" | "was" | "were" | "be" | "been" | "being", verb] if verb.ends_with("ed") && characters(verb) >= 5)
}
