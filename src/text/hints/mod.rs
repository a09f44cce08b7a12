//! Hints on an answer before it is sent: what a reader would miss in it. They never block; only an unfilled placeholder
//! does, and that is for the page that sends.
//!
//! Each hint prefers silence to a false alarm: who sees a wrong hint twice stops reading them. What they cover of what
//! research knows about good answers, and how often they are wrong, is told in `docs/good-answers.md`.

mod content;
mod generic;
mod jargon;
mod opening;
mod parts;
mod phrases;
mod plain;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

use std::ops::Range;

pub use generic::{boilerplate_share, is_generic};

use super::identifiers::{self, Kind};
use super::language;
use parts::Parts;

/// An answer about to be sent, and what it answers.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    /// The answer.
    pub text: &'a str,
    /// The answer's language as its writer chose it: `fi`, `sv` or `en`.
    pub language: &'a str,
    /// The giver's language.
    pub giver_language: &'a str,
    /// What the giver wrote, masked.
    pub question: &'a str,
    /// The code of its kind: `thanks`, `idea`, `problem`, `question` or `unsaid`.
    pub kind: &'a str,
    /// The name of who writes; empty when it is not known.
    pub writer_name: &'a str,
    /// The county's own jargon: a word or phrase and what to say instead.
    pub jargon: &'a [(String, String)],
}

/// A part of the answer that a hint is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Byte offset of its first character in the answer; at a character border.
    pub start: usize,
    /// Byte offset just after its last character.
    pub end: usize,
    /// The words there.
    pub text: String,
}

impl Passage {
    fn of(text: &str, place: &Range<usize>) -> Self {
        Self { start: place.start, end: place.end, text: text.get(place.clone()).unwrap_or_default().to_owned() }
    }
}

/// What a reader would miss in an answer, or stumble over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// A placeholder is still unfilled.
    Placeholder(Passage),
    /// A personal identifier that has no place in an answer.
    Identifier(Passage, Kind),
    /// The answer is written in this language, which is not the giver's.
    OtherLanguage(&'static str),
    /// The answer could be sent to anybody: hardly anything but set phrases.
    Generic,
    /// The giver asked this, and the answer shares hardly any word with it.
    NotAnswered(String),
    /// Hardly more than an advice to turn to somebody else.
    OnlyElsewhere(Passage),
    /// Neither thanks nor regret, nor that the giver is right.
    NoThanks,
    /// Thanks or regret only in a set phrase, and nothing of the giver's story.
    GenericThanks(Passage),
    /// Nothing of what happens next, or has been done.
    NoNextStep,
    /// No way to go on: no number, address or hours, nor what the giver can do or ask for.
    NoContact,
    /// No greeting, thanks or regret at the beginning.
    NoGreeting,
    /// No sign-off at the end.
    NoSignOff,
    /// Neither the name nor the role of the writer.
    NoWriter,
    /// The writer's name without the role.
    NoRole,
    /// A sentence of so many words; more than twenty.
    LongSentence(Passage, usize),
    /// A paragraph of so many characters; more than about five lines.
    LongParagraph(Passage, usize),
    /// Passive upon passive: nobody does anything.
    Passive(Passage),
    /// A word of the office, and what to say instead.
    Jargon(Passage, String),
}

impl Hint {
    /// Every code, in the order in which hints are given.
    pub const CODES: [&str; 18] = [
        "placeholder",
        "identifier",
        "other-language",
        "generic",
        "not-answered",
        "only-elsewhere",
        "no-thanks",
        "generic-thanks",
        "no-next-step",
        "no-contact",
        "no-greeting",
        "no-sign-off",
        "no-writer",
        "no-role",
        "long-sentence",
        "long-paragraph",
        "passive",
        "jargon",
    ];

    /// The stable code, for texts and figures.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Placeholder(_) => "placeholder",
            Self::Identifier(..) => "identifier",
            Self::OtherLanguage(_) => "other-language",
            Self::Generic => "generic",
            Self::NotAnswered(_) => "not-answered",
            Self::OnlyElsewhere(_) => "only-elsewhere",
            Self::NoThanks => "no-thanks",
            Self::GenericThanks(_) => "generic-thanks",
            Self::NoNextStep => "no-next-step",
            Self::NoContact => "no-contact",
            Self::NoGreeting => "no-greeting",
            Self::NoSignOff => "no-sign-off",
            Self::NoWriter => "no-writer",
            Self::NoRole => "no-role",
            Self::LongSentence(..) => "long-sentence",
            Self::LongParagraph(..) => "long-paragraph",
            Self::Passive(_) => "passive",
            Self::Jargon(..) => "jargon",
        }
    }

    /// The part of the answer that it is about; none when it is about the whole.
    #[must_use]
    pub const fn passage(&self) -> Option<&Passage> {
        match self {
            Self::Placeholder(passage)
            | Self::Identifier(passage, _)
            | Self::OnlyElsewhere(passage)
            | Self::GenericThanks(passage)
            | Self::LongSentence(passage, _)
            | Self::LongParagraph(passage, _)
            | Self::Passive(passage)
            | Self::Jargon(passage, _) => Some(passage),
            _ => None,
        }
    }
}

/// The hints on an answer, the weightiest first; none for an empty one.
///
/// Hints on wording are given in the language the answer is really written in, as far as it can be guessed.
#[must_use]
pub fn hints(draft: &Draft<'_>) -> Vec<Hint> {
    if draft.text.trim().is_empty() {
        return Vec::new();
    }
    let written = language::guess(draft.text).unwrap_or(known(draft.language));
    let parts = Parts::of(draft.text, written, draft.writer_name);
    let mut hints: Vec<Hint> =
        placeholder_places(draft.text).iter().map(|place| Hint::Placeholder(Passage::of(draft.text, place))).collect();
    hints.extend(identifiers_in(draft.text));
    if known(draft.giver_language) == draft.giver_language && draft.giver_language != written {
        hints.push(Hint::OtherLanguage(written));
    }
    hints.extend(content::hints(draft, written, &parts));
    hints.extend(opening::hints(draft, written, &parts));
    hints.extend(plain::hints(draft.text, written, &parts));
    hints.extend(jargon::hints(draft.text, written, draft.jargon, &parts));
    hints
}

/// The placeholders of an answer that nobody filled, with their brackets: `[[name]]`. One that is not closed goes on to the
/// end of its line. While there is any, the answer must not be sent.
#[must_use]
pub fn placeholders(text: &str) -> Vec<&str> {
    placeholder_places(text).into_iter().filter_map(|place| text.get(place)).collect()
}

fn placeholder_places(text: &str) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut from = 0;
    while let Some(start) = text.get(from..).and_then(|rest| rest.find("[[")).map(|at| from + at) {
        let rest = text.get(start..).unwrap_or_default();
        let line = rest.find('\n').unwrap_or(rest.len());
        let end = rest.get(..line).and_then(|line| line.find("]]")).map_or(line, |at| at + 2);
        places.push(start..start + end);
        from = start + end;
    }
    places
}

/// Mail hosts of private persons; an address there is hardly the office's.
const PRIVATE_MAIL: [&str; 12] = [
    "@gmail.",
    "@hotmail.",
    "@outlook.",
    "@live.",
    "@icloud.",
    "@yahoo.",
    "@luukku.",
    "@suomi24.",
    "@elisanet.",
    "@saunalahti.",
    "@kolumbus.",
    "@pp.inet.",
];

/// Identity codes, account numbers and private mail addresses. Phone numbers and other addresses are how to go on.
fn identifiers_in(text: &str) -> impl Iterator<Item = Hint> + '_ {
    identifiers::find(text).into_iter().filter_map(|found| {
        let passage = Passage::of(text, &(found.start..found.end));
        let private = match found.kind {
            Kind::IdentityCode | Kind::Iban => true,
            Kind::Email => PRIVATE_MAIL.iter().any(|host| passage.text.to_lowercase().contains(host)),
            Kind::Phone => false,
        };
        private.then_some(Hint::Identifier(passage, found.kind))
    })
}

/// The language if there are word lists for it, else Finnish.
fn known(language: &str) -> &'static str {
    match language {
        "sv" => "sv",
        "en" => "en",
        _ => "fi",
    }
}
