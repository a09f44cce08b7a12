//! The texts in which a search may have found its words.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;

use crate::feedback::Case;
use crate::feedback::rows::{decisions, messages, notes};
use crate::feedback::store::TEAM;

/// Which of a case's texts it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// What the giver wrote first.
    Feedback,
    /// What the team wrote to the giver.
    Answer,
    /// What the giver wrote back.
    Reply,
    /// An internal note.
    Note,
    /// The reason why nothing changes.
    Decision,
}

/// One text of a case.
#[derive(Clone, Debug)]
pub struct Text {
    /// Which.
    pub place: Place,
    /// The language it was indexed in.
    pub language: String,
    /// What it says.
    pub text: String,
}

/// The language that the words of a note are indexed in: nobody asks the staff which one they write.
pub(super) fn note_language(text: &str) -> &'static str {
    crate::text::language::guess(text).unwrap_or("fi")
}

/// All texts of these cases by their row: the feedback itself first, then dialogue, notes and decisions.
///
/// # Errors
/// The database's fault.
pub async fn texts_of(db: &impl ConnectionTrait, cases: &[Case]) -> Result<HashMap<i64, Vec<Text>>, DbErr> {
    let ids: Vec<i64> = cases.iter().map(|case| case.id).collect();
    let mut texts: HashMap<i64, Vec<Text>> = HashMap::new();
    let mut add = |id: i64, place: Place, language: String, text: String| texts.entry(id).or_default().push(Text { place, language, text });
    for case in cases {
        add(case.id, Place::Feedback, case.language.clone(), case.text.clone());
    }
    for said in messages::Entity::find().filter(messages::Column::FeedbackId.is_in(ids.clone())).all(db).await? {
        let place = if said.author == TEAM { Place::Answer } else { Place::Reply };
        add(said.feedback_id, place, said.language, said.text);
        if let Some((language, text)) = said.original_language.zip(said.original_text) {
            add(said.feedback_id, place, language, text);
        }
    }
    for note in notes::Entity::find().filter(notes::Column::FeedbackId.is_in(ids.clone())).all(db).await? {
        add(note.feedback_id, Place::Note, note_language(&note.text).to_owned(), note.text);
    }
    for decision in decisions::Entity::find().filter(decisions::Column::FeedbackId.is_in(ids)).all(db).await? {
        let language = cases.iter().find(|case| case.id == decision.feedback_id).map(|case| case.language.clone()).unwrap_or_default();
        add(decision.feedback_id, Place::Decision, language, decision.words);
    }
    Ok(texts)
}
