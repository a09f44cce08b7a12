//! The dialogue of a case as a team reads it: with names, what was translated, and what the giver said of answers.

use asko_templates::components::Said;
use sea_orm::DbErr;

use super::kinds::MessageKind;
use super::store::{self, Message};
use super::{Case, ratings};
use crate::access::accounts;
use crate::platform::page::{Visit, stamp};

/// The dialogue, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn dialogue(visit: &Visit, case: &Case) -> Result<Vec<Said>, DbErr> {
    let (lang, db) = (visit.lang, visit.app.db.read());
    let messages = store::messages_of(db, case.id).await?;
    if messages.is_empty() {
        return Ok(Vec::new());
    }
    let names = accounts::names(db, messages.iter().filter_map(|message| message.account_id).collect()).await?;
    let ratings = ratings::of(db, case.id).await?;
    let said = |message: Message| {
        let team = message.author == store::TEAM;
        let name = names.iter().find(|(id, _)| Some(*id) == message.account_id).map(|(_, name)| name.clone());
        let other = if team { lang.t("feedback-dialogue-team") } else { lang.t("feedback-dialogue-giver") };
        let rating = ratings.iter().find(|rating| rating.message_id == message.id);
        Said {
            who: name.unwrap_or_else(|| other.into_owned()),
            team,
            at: stamp(lang, message.at),
            question: message.kind == MessageKind::Question.code(),
            original: message.original_language.zip(message.original_text),
            rating: rating.map(|rating| (rating.answered.code().to_owned(), rating.words.clone(), rating.language.clone())),
            language: message.language,
            text: message.text,
        }
    };
    Ok(messages.into_iter().map(said).collect())
}

/// Whether the giver was asked something that nobody has answered or settled since.
#[must_use]
pub fn has_open_question(messages: &[Message]) -> bool {
    messages.last().is_some_and(|message| message.kind == MessageKind::Question.code())
}
