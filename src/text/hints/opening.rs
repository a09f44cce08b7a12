//! How an answer begins and ends: greeting, signature, who writes.

use super::parts::{Parts, Sentence, is_a_name, is_named};
use super::phrases::phrases;
use super::{Draft, Hint};

/// A greeting, thanks or regret is looked for in so many sentences from the beginning.
const BEGINNING: usize = 2;

pub(super) fn hints(draft: &Draft<'_>, written: &'static str, parts: &Parts) -> Vec<Hint> {
    let mut hints = Vec::new();
    let first = parts.body.get(..parts.body.len().min(BEGINNING)).unwrap_or_default();
    let kind = |sentence: &Sentence| ["thanks", "apology"].iter().any(|kind| phrases(kind, written).stand_in(&sentence.words));
    let greets = first.first().is_some_and(|sentence| phrases("greeting", written).begin(&sentence.words));
    if !greets && !first.iter().any(kind) {
        hints.push(Hint::NoGreeting);
    }
    if parts.signature.is_empty() {
        hints.push(Hint::NoSignOff);
    }
    match (names(draft, parts), has_role(written, parts)) {
        (_, true) => {}
        (true, false) => hints.push(Hint::NoRole),
        (false, false) => hints.push(Hint::NoWriter),
    }
    hints
}

fn names(draft: &Draft<'_>, parts: &Parts) -> bool {
    let introduced = parts.body.iter().chain(&parts.signature).any(|sentence| is_named(draft.writer_name, &sentence.words));
    introduced || parts.signature.iter().any(|line| is_a_name(draft.text, line))
}

/// A role in the signature, or where the writer says who they are.
fn has_role(written: &'static str, parts: &Parts) -> bool {
    let role = |sentence: &Sentence| phrases("role", written).stand_in(&sentence.words);
    let introduces = |sentence: &Sentence| phrases("introduction", written).stand_in(&sentence.words) && role(sentence);
    parts.signature.iter().any(role) || parts.body.iter().any(introduces)
}
