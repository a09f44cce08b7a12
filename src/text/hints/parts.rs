//! The parts of an answer: its sentences, and where it is signed.

use std::ops::Range;

use super::phrases::phrases;
use crate::text::search::words::{Word, words};

/// Abbreviations that a full stop follows within a sentence.
const ABBREVIATIONS: &str = " ap ark as eaa em eri esim fax fil hlö ilm jne joht kark ke kk klo ko ks ls lv ma mm mnet mrd muun n nk no nr nro \
    ns n os p par pe pj ps puh pvm s su synt sv t tel terv ti tms to tri ts tv tyks v vas vast vrt vs vv yht ym yms yst \
    bl a o dvs d el ev ex fr f forts jfr kl kr mfl m osv ca resp st svt tfn tr u t.ex t.o.m \
    approx dept dr e.g eg etc i.e ie mr mrs ms no prof tel ";

/// The longest signature without a set phrase, in words: a role, a name, a place.
const LONGEST_SIGNATURE: usize = 9;

/// The longest sentence with a set phrase of sign-off, in words.
const LONGEST_SIGN_OFF: usize = 16;

/// A sentence.
#[derive(Debug)]
pub(super) struct Sentence {
    /// Where it stands in the text, without the white space around it.
    pub(super) place: Range<usize>,
    /// Its words, with their places in the whole text.
    pub(super) words: Vec<Word>,
}

/// An answer taken apart.
#[derive(Debug)]
pub(super) struct Parts {
    /// The sentences of what it says, the signature left out.
    pub(super) body: Vec<Sentence>,
    /// The sentences and lines of its signature, with what follows; empty when it is not signed.
    pub(super) signature: Vec<Sentence>,
}

impl Parts {
    pub(super) fn of(text: &str, language: &'static str, writer: &str) -> Self {
        let mut body = sentences(text);
        let from = signature(&body, text, language, writer).unwrap_or(body.len());
        let signature = body.split_off(from);
        Self { body, signature }
    }
}

/// The number of the sentence with which the signature begins.
fn signature(sentences: &[Sentence], text: &str, language: &'static str, writer: &str) -> Option<usize> {
    let set = phrases("sign-off", language);
    // The phrase stands near the beginning of its sentence: "Ystävällisin terveisin".
    let is_set = |sentence: &Sentence| {
        let first = sentence.words.get(..sentence.words.len().min(3)).unwrap_or_default();
        sentence.words.len() <= LONGEST_SIGN_OFF && set.stand_in(first)
    };
    if let Some(at) = sentences.iter().position(is_set).filter(|at| *at > 0) {
        return Some(at);
    }
    // Or only a name or a role and a place, without a full stop: "Osastonhoitaja, Tesoman terveysasema".
    let names = |sentence: &Sentence| {
        phrases("role", language).stand_in(&sentence.words) || is_named(writer, &sentence.words) || is_a_name(text, sentence)
    };
    let is_fragment = |sentence: &Sentence| {
        let last = text.get(sentence.place.clone()).unwrap_or_default();
        sentence.words.len() <= LONGEST_SIGNATURE
            && last.chars().next().is_some_and(char::is_uppercase)
            && !last.ends_with(['!', '?', '.'])
            && !phrases("thanks", language).stand_in(&sentence.words)
            && !sentence.words.iter().any(|word| word.lower.ends_with("mme"))
    };
    let tail = sentences.iter().rev().take_while(|sentence| is_fragment(sentence)).take(4).count();
    (sentences.len() - tail..sentences.len()).filter(|at| *at > 0).find(|at| sentences.get(*at).is_some_and(names))
}

/// True when a part of the writer's name, of three letters or more, is among the words.
pub(super) fn is_named(writer: &str, among: &[Word]) -> bool {
    words(writer).iter().filter(|part| part.lower.chars().count() >= 3).any(|part| among.iter().any(|word| word.lower == part.lower))
}

/// True for a line of two or three capitalised words alone, as a name is written.
pub(super) fn is_a_name(text: &str, line: &Sentence) -> bool {
    let capital = |word: &Word| text.get(word.place.clone()).and_then(|word| word.chars().next()).is_some_and(char::is_uppercase);
    (2..=3).contains(&line.words.len()) && line.words.iter().all(capital)
}

/// The sentences of a text in order; a line break ends a sentence, too. Without those that have no word.
pub(super) fn sentences(text: &str) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let end = at + character.len_utf8();
        let after = text.get(end..).unwrap_or_default();
        let ends = match character {
            '\n' => true,
            '!' | '?' | '…' => is_break(after),
            '.' => is_break(after) && !continues(text.get(from..at).unwrap_or_default(), after),
            _ => false,
        };
        if ends || characters.peek().is_none() {
            push(&mut found, text, from..end);
            from = end;
        }
    }
    found
}

fn push(found: &mut Vec<Sentence>, text: &str, place: Range<usize>) {
    let whole = text.get(place.clone()).unwrap_or_default();
    let start = place.start + (whole.len() - whole.trim_start().len());
    let place = start..start + whole.trim().len();
    let inside = text.get(place.clone()).unwrap_or_default();
    let addresses = addresses(inside);
    let words: Vec<Word> = words(inside)
        .into_iter()
        .filter(|word| !addresses.iter().any(|address| address.contains(&word.place.start)))
        .map(|word| Word { place: word.place.start + start..word.place.end + start, lower: word.lower })
        .collect();
    if !words.is_empty() {
        found.push(Sentence { place, words });
    }
}

/// Where web and mail addresses stand: their parts are no words.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    for part in text.split_inclusive(char::is_whitespace) {
        if part.contains("://") || part.contains("www.") || part.contains('@') {
            found.push(from..from + part.len());
        }
        from += part.len();
    }
    found
}

/// True when white space or the end comes after the sign, closing marks between left out.
fn is_break(after: &str) -> bool {
    after.trim_start_matches(['"', '”', '’', '\'', ')', '»', '!', '?', '.']).chars().next().is_none_or(char::is_whitespace)
}

/// True when a full stop ends an abbreviation or a number and the sentence goes on.
fn continues(before: &str, after: &str) -> bool {
    let Some(next) = after.trim_start().chars().next() else { return false };
    let last = before.rsplit(|character: char| character.is_whitespace() || character == '(').next().unwrap_or_default().to_lowercase();
    let last = last.rsplit('/').next().unwrap_or_default();
    next.is_lowercase() || (ABBREVIATIONS.contains(&format!(" {last} ")) && !last.is_empty()) || (is_number(last) && !next.is_uppercase())
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|character| character.is_ascii_digit() || character == '.')
}
