//! How much of an answer is set phrases.

use super::known;
use super::parts::{Parts, Sentence};
use super::phrases::{content, is_boilerplate, phrases};
use crate::text::search::words::Word;

/// From this share of set phrases an answer is generic, when little else is in it.
const MOST: f64 = 0.8;

/// An answer with so few own words is generic whatever their share.
const FEW: usize = 2;

/// An answer with more own words than this is not generic, however long its set phrases are.
const MANY: usize = 8;

/// The share of set phrases in the content words of an answer, greeting and signature left out: 0 to 1; 1 for an answer
/// without any content.
///
/// The words of sentences that only tell that the feedback is passed on count as set phrases altogether.
#[must_use]
pub fn boilerplate_share(text: &str, language: &str) -> f64 {
    let (own, all) = counts(text, language);
    if all == 0 { 1.0 } else { 1.0 - f64::from(own) / f64::from(all) }
}

/// Whether an answer could have been sent to anybody: at most two content words of its own, or a few among mostly set
/// phrases. Stored with each answer for the share of generic replies in the reports.
///
/// Measured against a person's judgement: see `docs/good-answers.md`.
#[must_use]
pub fn is_generic(text: &str, language: &str) -> bool {
    let (own, all) = counts(text, language);
    let few = usize::try_from(own).unwrap_or(usize::MAX);
    few <= FEW || (few <= MANY && 1.0 - f64::from(own) / f64::from(all) > MOST)
}

/// The content words of its own, and all content words.
fn counts(text: &str, language: &str) -> (u32, u32) {
    let language = known(language);
    let parts = Parts::of(text, language, "");
    let (mut own, mut all) = (0, 0);
    for sentence in &parts.body {
        let content = u32::try_from(content(&sentence.words, language).len()).unwrap_or(0);
        all += content;
        own += u32::try_from(own_words(text, sentence, language).len()).unwrap_or(0);
    }
    (own, all)
}

/// The content words of a sentence that are not of set phrases.
pub(super) fn own_words(text: &str, sentence: &Sentence, language: &'static str) -> Vec<String> {
    // "Hei Maija" is nothing of the matter, whoever Maija is.
    if sentence.words.len() <= 3 && phrases("greeting", language).begin(&sentence.words) {
        return Vec::new();
    }
    let clauses = clauses(text, sentence, language);
    let own = clauses.iter().filter(|clause| !phrases("forward", language).stand_in(clause));
    own.flat_map(|clause| content(clause, language)).filter(|form| !is_boilerplate(form, language)).collect()
}

/// The words of a sentence parted at colons, semicolons, dashes and commas; a relative clause stays with what it tells of
/// ("passed on to the inspector, who watches over …").
fn clauses<'a>(text: &str, sentence: &'a Sentence, language: &'static str) -> Vec<&'a [Word]> {
    let parts = |between: &[Word]| match between {
        [left, right] => text.get(left.place.end..right.place.start).is_some_and(|gap| {
            let comma = gap.contains(',') && !phrases("relative", language).begin(std::slice::from_ref(right));
            comma || gap.contains([':', ';', '–'])
        }),
        _ => false,
    };
    let mut clauses = Vec::new();
    let mut from = 0;
    for (at, between) in sentence.words.windows(2).enumerate() {
        if parts(between) {
            clauses.extend(sentence.words.get(from..=at));
            from = at + 1;
        }
    }
    clauses.extend(sentence.words.get(from..));
    clauses
}
