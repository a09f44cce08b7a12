//! What belongs to a piece of feedback: answers, themes, dialogue, notes, decisions, changes.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Alias, ExprTrait as _, Order, Query};
use sea_orm::{ActiveValue::Set, DatabaseTransaction, FromQueryResult, QueryOrder as _};

use super::insert::add_themes;
use crate::feedback::kinds::{MessageKind, NoChangeReason};
use crate::feedback::rows::{answers, decisions, feedback_themes, messages, notes};
use crate::feedback::{rollups, search};
use crate::text::hints::is_generic;

pub use decisions::Model as Decision;
pub use messages::Model as Message;
pub use notes::Model as Note;

/// Who wrote a message: the team.
pub const TEAM: &str = "team";
/// Who wrote a message: the giver.
pub const GIVER: &str = "giver";

/// The statements' answers: key and 1 to 5, or none for "does not concern me".
///
/// # Errors
/// The database's fault.
pub async fn answers_of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<(String, Option<i64>)>, DbErr> {
    let rows = answers::Entity::find().filter(answers::Column::FeedbackId.eq(feedback_id)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.statement_key, row.value)).collect())
}

/// The themes' keys.
///
/// # Errors
/// The database's fault.
pub async fn themes_of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<String>, DbErr> {
    let rows = feedback_themes::Entity::find()
        .filter(feedback_themes::Column::FeedbackId.eq(feedback_id))
        .order_by_asc(feedback_themes::Column::Theme)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.theme).collect())
}

/// The themes of several pieces, by piece.
///
/// # Errors
/// The database's fault.
pub async fn themes_of_all(db: &impl ConnectionTrait, feedback_ids: &[i64]) -> Result<HashMap<i64, Vec<String>>, DbErr> {
    let mut found: HashMap<i64, Vec<String>> = HashMap::new();
    let query = feedback_themes::Entity::find().filter(feedback_themes::Column::FeedbackId.is_in(feedback_ids.iter().copied()));
    for row in query.all(db).await? {
        found.entry(row.feedback_id).or_default().push(row.theme);
    }
    Ok(found)
}

/// Puts these themes in place of the old ones.
///
/// # Errors
/// The database's fault.
pub async fn set_themes(tx: &DatabaseTransaction, feedback_id: i64, themes: Vec<String>) -> Result<(), DbErr> {
    let counted = rollups::before(tx, feedback_id).await?;
    feedback_themes::Entity::delete_many().filter(feedback_themes::Column::FeedbackId.eq(feedback_id)).exec(tx).await?;
    add_themes(tx, feedback_id, themes, "person").await?;
    counted.after(tx).await
}

/// The dialogue, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn messages_of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<Message>, DbErr> {
    messages::Entity::find()
        .filter(messages::Column::FeedbackId.eq(feedback_id))
        .order_by_asc(messages::Column::At)
        .order_by_asc(messages::Column::Id)
        .all(db)
        .await
}

/// What is added to a dialogue.
#[derive(Clone, Copy, Debug)]
pub struct NewMessage<'a> {
    /// Whose.
    pub feedback_id: i64,
    /// When.
    pub at: i64,
    /// What it is; what is no reply of the giver is the team's.
    pub kind: MessageKind,
    /// Who wrote it for the team.
    pub account_id: Option<i64>,
    /// The language it is written in.
    pub language: &'a str,
    /// The text, identifiers of a giver masked.
    pub text: &'a str,
    /// What was written before somebody translated it, and its language.
    pub original: Option<(&'a str, &'a str)>,
}

/// Adds to the dialogue; gives its row.
///
/// # Errors
/// The database's fault.
pub async fn add_message(tx: &DatabaseTransaction, new: NewMessage<'_>) -> Result<i64, DbErr> {
    let author = if new.kind == MessageKind::Reply { GIVER } else { TEAM };
    let row = messages::ActiveModel {
        feedback_id: Set(new.feedback_id),
        at: Set(new.at),
        author: Set(author.to_owned()),
        account_id: Set(new.account_id),
        language: Set(new.language.to_owned()),
        text: Set(new.text.to_owned()),
        kind: Set(new.kind.code().to_owned()),
        original_text: Set(new.original.map(|(text, _)| text.to_owned())),
        original_language: Set(new.original.map(|(_, language)| language.to_owned())),
        generic: Set((new.kind == MessageKind::Answer).then(|| is_generic(new.text, new.language))),
        ..Default::default()
    };
    search::mark(tx, new.feedback_id).await?;
    let counted = if new.kind == MessageKind::Answer { Some(rollups::before(tx, new.feedback_id).await?) } else { None };
    let id = messages::Entity::insert(row).exec(tx).await?.last_insert_id;
    if let Some(counted) = counted {
        counted.after(tx).await?;
    }
    Ok(id)
}

/// Keeps who has translated a message.
///
/// # Errors
/// The database's fault.
pub async fn set_translator(tx: &DatabaseTransaction, message_id: i64, account_id: i64) -> Result<(), DbErr> {
    messages::Entity::update_many()
        .col_expr(messages::Column::TranslatorId, Expr::value(account_id))
        .filter(messages::Column::Id.eq(message_id))
        .exec(tx)
        .await?;
    Ok(())
}

/// The internal notes, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn notes_of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<Note>, DbErr> {
    notes::Entity::find().filter(notes::Column::FeedbackId.eq(feedback_id)).order_by_asc(notes::Column::Id).all(db).await
}

/// Adds an internal note.
///
/// # Errors
/// The database's fault.
pub async fn add_note(tx: &DatabaseTransaction, feedback_id: i64, at: i64, account_id: i64, text: &str) -> Result<(), DbErr> {
    let row = notes::ActiveModel {
        feedback_id: Set(feedback_id),
        at: Set(at),
        account_id: Set(account_id),
        text: Set(text.to_owned()),
        ..Default::default()
    };
    notes::Entity::insert(row).exec_without_returning(tx).await?;
    search::mark(tx, feedback_id).await
}

/// The decisions that nothing changes, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn decisions_of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<Decision>, DbErr> {
    decisions::Entity::find().filter(decisions::Column::FeedbackId.eq(feedback_id)).order_by_asc(decisions::Column::Id).all(db).await
}

/// Adds the decision that nothing changes, with its reason in words.
///
/// # Errors
/// The database's fault.
pub async fn add_decision(
    tx: &DatabaseTransaction,
    feedback_id: i64,
    at: i64,
    account_id: i64,
    reason: NoChangeReason,
    words: &str,
) -> Result<(), DbErr> {
    let row = decisions::ActiveModel {
        feedback_id: Set(feedback_id),
        at: Set(at),
        account_id: Set(account_id),
        reason: Set(reason.code().to_owned()),
        words: Set(words.to_owned()),
        ..Default::default()
    };
    let counted = rollups::before(tx, feedback_id).await?;
    decisions::Entity::insert(row).exec_without_returning(tx).await?;
    counted.after(tx).await?;
    search::mark(tx, feedback_id).await
}

/// A change that a piece of feedback led to, as the case shows it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct ChangeLink {
    /// The change's reference.
    pub reference: String,
    /// Its title in Finnish.
    pub title_fi: String,
    /// Its title in Swedish.
    pub title_sv: String,
    /// Its stage's code.
    pub stage: String,
}

/// The changes that a piece of feedback is linked to, oldest first. Changes are kept by a later folder; the case
/// only names them.
///
/// # Errors
/// The database's fault.
pub async fn changes_linked_to(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<ChangeLink>, DbErr> {
    let (changes, links) = (Alias::new("changes"), Alias::new("change_feedback"));
    let column = |table: &Alias, name: &'static str| Expr::col((table.clone(), Alias::new(name)));
    let mut query = Query::select();
    for name in ["reference", "title_fi", "title_sv", "stage"] {
        query.column((changes.clone(), Alias::new(name)));
    }
    query
        .from(links.clone())
        .inner_join(changes.clone(), column(&changes, "id").equals((links.clone(), Alias::new("change_id"))))
        .and_where(column(&links, "feedback_id").eq(feedback_id))
        .order_by((changes, Alias::new("id")), Order::Asc);
    ChangeLink::find_by_statement(db.get_database_backend().build(&query)).all(db).await
}
