//! What is being written to a giver: one draft for each case, shared by its team, kept on the server.
//!
//! A draft has a version of its own, so that two people never overwrite each other without knowing; the case has another, and
//! writing does not change it. What was sent is a draft, too, until it goes: so it can be taken back, and survives a crash.

mod rows;
mod store;

use super::kinds::MessageKind;
use super::stage::Stage;
use crate::platform::clock::Millis;

pub use store::{due, next_due, of, of_batch, put, take_away};

crate::coded! {
    /// How far a draft has come.
    pub enum State {
        /// Somebody writes it.
        Writing = "draft",
        /// It waits for a colleague's translation.
        Translation = "translation",
        /// It is sent, and goes in a moment unless somebody takes it back.
        Sending = "sending",
    }
}

crate::coded! {
    /// Why something sent came back instead of going.
    pub enum Returned {
        /// The giver wrote meanwhile.
        GiverWrote = "giver",
        /// Somebody moved the case meanwhile.
        CaseMoved = "moved",
    }
}

/// How a case stood when something was sent: what has changed since keeps it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The stage.
    pub stage: Stage,
    /// The team.
    pub team_id: i64,
    /// The last message of the dialogue, 0 without any.
    pub message_id: i64,
}

/// When something that was sent goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Going {
    /// When.
    pub at: Millis,
    /// Who sent it.
    pub sender_id: i64,
    /// How the case stood then.
    pub seen: Seen,
    /// The name of those that were sent together.
    pub batch: Option<String>,
}

/// What a colleague translates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Original {
    /// The text.
    pub text: String,
    /// Its language.
    pub language: String,
    /// Who wrote it: somebody else translates it.
    pub by: i64,
}

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The case.
    pub feedback_id: i64,
    /// An answer or a question.
    pub kind: MessageKind,
    /// How far it has come.
    pub state: State,
    /// The text; of a translation what is translated so far.
    pub text: String,
    /// The language it is written in.
    pub language: String,
    /// Who saved it last.
    pub writer_id: i64,
    /// When.
    pub saved_at: Millis,
    /// Grows with every save, also from one draft of a case to its next.
    pub version: i64,
    /// The version that the last save replaced.
    pub replaced: i64,
    /// When it goes, while it is on its way.
    pub going: Option<Going>,
    /// What is translated.
    pub original: Option<Original>,
    /// Why it came back.
    pub returned: Option<Returned>,
}

impl Draft {
    /// A new draft in place of `before`.
    #[must_use]
    pub fn new(feedback_id: i64, before: Option<&Self>, text: String, language: String, writer_id: i64, now: Millis) -> Self {
        let replaced = before.map_or(0, |before| before.version);
        Self {
            feedback_id,
            kind: MessageKind::Answer,
            state: State::Writing,
            text,
            language,
            writer_id,
            saved_at: now,
            // Two saves in one millisecond are two versions all the same.
            version: now.max(replaced + 1),
            replaced,
            going: None,
            original: None,
            returned: None,
        }
    }

    /// Whether somebody whose form shows `version` (0: no draft) knows what they replace by this text: nobody has saved anything
    /// else since, but they themselves a moment ago, while they went on writing.
    #[must_use]
    pub fn is_known_to(&self, account_id: i64, version: i64, text: &str) -> bool {
        self.version == version || self.text == text || (self.writer_id == account_id && self.replaced == version)
    }

    /// Who wrote it, also when a colleague has translated it.
    #[must_use]
    pub fn author_id(&self) -> i64 {
        match (&self.original, &self.going) {
            (Some(original), _) => original.by,
            (None, Some(going)) => going.sender_id,
            (None, None) => self.writer_id,
        }
    }

    /// The same, back on the desk: what was on its way is a draft again, a translation one to go on with.
    #[must_use]
    pub fn back(self, returned: Option<Returned>, now: Millis) -> Self {
        let state = if self.original.is_some() { State::Translation } else { State::Writing };
        Self { state, going: None, returned, replaced: self.version, version: now.max(self.version + 1), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(before: Option<&Draft>, text: &str, writer_id: i64) -> Draft {
        Draft::new(1, before, text.to_owned(), "fi".to_owned(), writer_id, 1000)
    }

    #[test]
    fn a_draft_is_replaced_only_by_those_who_know_it() {
        let first = draft(None, "Hei", 7);
        let second = draft(Some(&first), "Hei sinä", 7);
        assert!(second.version > first.version && second.replaced == first.version);
        assert!(second.is_known_to(8, second.version, "Muuta"), "who has it on the page may change it");
        assert!(second.is_known_to(7, first.version, "Hei sinä siellä"), "one's own save of a moment ago is no surprise");
        assert!(!second.is_known_to(8, first.version, "Muuta"), "somebody else's is");
        assert!(!second.is_known_to(7, 0, "Muuta"), "one's own of another day is, too");
        assert!(second.is_known_to(8, 0, "Hei sinä"), "the same text takes nothing away");
    }

    #[test]
    fn what_comes_back_is_a_draft_again() {
        let seen = Seen { stage: Stage::Received, team_id: 1, message_id: 0 };
        let going = Going { at: 31_000, sender_id: 7, seen, batch: None };
        let sent = Draft { state: State::Sending, going: Some(going), ..draft(None, "Hei", 7) };
        let back = sent.clone().back(Some(Returned::GiverWrote), 2000);
        assert_eq!((back.state, back.going.is_none(), back.returned), (State::Writing, true, Some(Returned::GiverWrote)));
        assert!(back.version > sent.version);
        let original = Original { text: "Hei".to_owned(), language: "fi".to_owned(), by: 9 };
        let translated = Draft { original: Some(original), ..sent };
        assert_eq!((translated.author_id(), translated.back(None, 2000).state), (9, State::Translation));
    }
}
