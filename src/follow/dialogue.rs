//! The dialogue as its giver reads it.

use asko_locales::Lang;
use asko_templates::follow::{MessageView, RatingView};
use sea_orm::{ConnectionTrait, DbErr};

use crate::feedback::store::{Message, TEAM, messages_of};
use crate::feedback::{MessageKind, ratings};
use crate::platform::clock::in_finland;

/// The dialogue, oldest first; of each answer whether it answered.
pub(super) async fn messages(db: &impl ConnectionTrait, lang: Lang, feedback_id: i64) -> Result<Vec<MessageView>, DbErr> {
    let ratings = ratings::of(db, feedback_id).await?;
    let view = |message: Message| {
        let given = ratings.iter().find(|rating| rating.message_id == message.id);
        let rating = match given {
            Some(rating) => RatingView::Given(rating.answered.code().to_owned()),
            None => RatingView::Asked(String::new(), String::new()),
        };
        MessageView {
            id: message.id,
            from_team: message.author == TEAM,
            question: message.kind == MessageKind::Question.code(),
            when: asko_locales::date_time(lang, &in_finland(message.at)),
            rating: (message.kind == MessageKind::Answer.code()).then_some(rating),
            original: message.original_language.zip(message.original_text),
            text: message.text,
            language: message.language,
        }
    };
    Ok(messages_of(db, feedback_id).await?.into_iter().map(view).collect())
}
