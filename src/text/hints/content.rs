//! Whether an answer is about what the giver wrote, and says what comes of it.

use super::generic::{is_generic, own_words};
use super::parts::{Parts, Sentence, sentences};
use super::phrases::{content, phrases};
use super::{Draft, Hint, Passage};
use crate::text::clean::characters;
use crate::text::language;

/// An advice to turn elsewhere with fewer own words beside it is the whole answer.
const LITTLE_BESIDE: usize = 4;

/// The fewest content words of a question by which an answer to it can be told.
const TELLING: usize = 2;

/// Of so many content words of a story one may stand in any answer by chance.
const BY_CHANCE: usize = 40;

/// An answer with so many words of its own says something, whatever the giver's words are.
const MANY: usize = 8;

/// Forms with so many first letters in common may be forms of one word.
const SAME_BEGINNING: usize = 4;

/// A form of so many letters within another may be a part of a compound.
const SAME_INSIDE: usize = 4;

/// At the end fewer are enough ("ovi" of "sivuovi"), in Swedish at the beginning too ("tid" of "tidsbokning").
const SAME_END: usize = 3;

pub(super) fn hints(draft: &Draft<'_>, written: &'static str, parts: &Parts) -> Vec<Hint> {
    let mut hints = Vec::new();
    let generic = is_generic(draft.text, written);
    let own: usize = parts.body.iter().map(|sentence| own_words(draft.text, sentence, written).len()).sum();
    let answer: Vec<String> = parts.body.iter().flat_map(|sentence| content(&sentence.words, written)).collect();
    let story: Vec<String> = sentences(draft.question).iter().flat_map(|sentence| content(&sentence.words, written)).collect();
    // What was written in another language shares no words with its answer, though it may be about it.
    let comparable = language::guess(draft.question).is_none_or(|guessed| guessed == written);
    let of_story = !comparable || shared(&story, &answer, written) > story.len() / BY_CHANCE;
    // The answer to praise may be short: "thank you, I told the night shift" is one.
    let passed_on = draft.kind == "thanks" && own > 0;
    if generic && !passed_on {
        hints.push(Hint::Generic);
    }
    if let Some(asked) = asked(draft, written) {
        let touched = || !comparable || of_story || shared(&content(&asked.words, written), &answer, written) > 0;
        if generic || !touched() {
            hints.push(Hint::NotAnswered(draft.question.get(asked.place.clone()).unwrap_or_default().to_owned()));
        }
    }
    hints.extend(only_elsewhere(draft, written, parts));
    hints.extend(thanks(draft, written, parts, passed_on || (!generic && (own >= MANY || (comparable && of_story)))));
    if matches!(draft.kind, "problem" | "idea") && !parts.body.iter().any(|sentence| is_next(draft.text, sentence, written)) {
        hints.push(Hint::NoNextStep);
    }
    if matches!(draft.kind, "problem" | "question") && !is_way_on(draft, written, parts) {
        hints.push(Hint::NoContact);
    }
    hints
}

/// How many of the story's forms, each counted once, the answer touches: the same, or with so much in common that they may
/// be parts of one compound or forms of one word ("labratulokset" and "tulokset", "kertoa" and "kerrottiin" are not).
fn shared(story: &[String], answer: &[String], language: &str) -> usize {
    let mut counted: Vec<&String> = story.iter().filter(|form| answer.iter().any(|other| touches(form, other, language))).collect();
    counted.sort_unstable();
    counted.dedup();
    counted.len()
}

fn touches(a: &str, b: &str, language: &str) -> bool {
    let beginning = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    a == b
        || beginning >= SAME_BEGINNING
        || (characters(short) >= SAME_INSIDE && long.contains(short))
        || (characters(short) >= SAME_END && (long.ends_with(short) || (language == "sv" && long.starts_with(short))))
}

/// The first sentence in which the giver asks something that can be told by its words.
fn asked(draft: &Draft<'_>, written: &'static str) -> Option<Sentence> {
    let all = sentences(draft.question);
    let telling = |sentence: &Sentence| content(&sentence.words, written).len() >= TELLING;
    let ends_asking = |sentence: &Sentence| {
        draft.question.get(sentence.place.clone()).is_some_and(|text| text.trim_end_matches(['"', '”', ')']).ends_with('?'))
    };
    let begins_asking = |sentence: &Sentence| draft.kind == "question" && phrases("ask", written).begin(&sentence.words);
    let mut asking = all.into_iter().filter(|sentence| ends_asking(sentence) || begins_asking(sentence)).peekable();
    // Whoever asks several things is answered when any of them is; so only the whole is judged by one question.
    asking.find(telling)
}

fn only_elsewhere(draft: &Draft<'_>, written: &'static str, parts: &Parts) -> Option<Hint> {
    // "We ring you" sends nobody anywhere, "we ask you to ring" does.
    let ourselves = |sentence: &Sentence| {
        let is = |words: &[&str]| sentence.words.iter().any(|word| words.contains(&word.lower.as_str()));
        is(&["vi", "jag", "we", "i"]) && !is(&["ber", "ask", "please"])
    };
    let (elsewhere, rest): (Vec<&Sentence>, Vec<&Sentence>) =
        parts.body.iter().partition(|sentence| phrases("elsewhere", written).stand_in(&sentence.words) && !ourselves(sentence));
    let first = elsewhere.first()?;
    let beside: usize = rest.iter().map(|sentence| own_words(draft.text, sentence, written).len()).sum();
    let own: usize = elsewhere.iter().map(|sentence| own_words(draft.text, sentence, written).len()).sum();
    // A long sentence with the advice in it says more than the advice.
    (beside < LITTLE_BESIDE && own <= 8 * elsewhere.len()).then(|| Hint::OnlyElsewhere(Passage::of(draft.text, &first.place)))
}

/// Thanks or regret, and whether of this story: `specific` is whether the answer has words of it.
fn thanks(draft: &Draft<'_>, written: &'static str, parts: &Parts, specific: bool) -> Option<Hint> {
    let (thanks, apology) = (phrases("thanks", written), phrases("apology", written));
    let kind: Vec<&Sentence> =
        parts.body.iter().filter(|sentence| thanks.stand_in(&sentence.words) || apology.stand_in(&sentence.words)).collect();
    let Some(first) = kind.first() else {
        // A plain question needs only its answer.
        return (draft.kind != "question").then_some(Hint::NoThanks);
    };
    let set = kind.iter().all(|sentence| own_words(draft.text, sentence, written).is_empty());
    (set && !specific && draft.kind != "question").then(|| Hint::GenericThanks(Passage::of(draft.text, &first.place)))
}

/// True for a sentence of its own that tells of something done or to be done.
fn is_next(text: &str, sentence: &Sentence, written: &'static str) -> bool {
    phrases("next", written).stand_in(&sentence.words) && !own_words(text, sentence, written).is_empty()
}

fn is_way_on(draft: &Draft<'_>, written: &'static str, parts: &Parts) -> bool {
    let contact = phrases("contact", written);
    let in_signature =
        || parts.signature.iter().any(|line| line.words.iter().any(|word| word.lower.chars().filter(char::is_ascii_digit).count() >= 3));
    let mut all = parts.body.iter();
    all.any(|sentence| contact.stand_in(&sentence.words))
        || in_signature()
        || !crate::text::identifiers::find(draft.text).is_empty()
        || draft.text.contains("www.")
        || draft.text.contains("://")
}
