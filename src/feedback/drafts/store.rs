//! Keeping drafts: one row a case.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, OnConflict};
use sea_orm::{ActiveValue::Set, DatabaseTransaction, Iterable as _, QueryOrder as _, QuerySelect as _};

use super::rows::drafts;
use super::{Draft, Going, Original, Returned, Seen, State};
use crate::feedback::kinds::MessageKind;
use crate::feedback::stage::Stage;
use crate::platform::clock::Millis;

fn going(row: &drafts::Model) -> Option<Going> {
    let seen = Seen {
        stage: Stage::from_code(row.seen_stage.as_deref()?)?,
        team_id: row.seen_team_id?,
        message_id: row.seen_message_id.unwrap_or_default(),
    };
    Some(Going { at: row.send_at?, sender_id: row.sender_id?, seen, batch: row.batch.clone() })
}

fn draft(row: drafts::Model) -> Draft {
    let original = row.original_text.clone().zip(row.original_language.clone()).zip(row.original_by);
    Draft {
        going: going(&row),
        feedback_id: row.feedback_id,
        kind: MessageKind::from_code(&row.kind).unwrap_or(MessageKind::Answer),
        state: State::from_code(&row.state).unwrap_or(State::Writing),
        text: row.text,
        language: row.language,
        writer_id: row.writer_id,
        saved_at: row.saved_at,
        version: row.version,
        replaced: row.replaced,
        original: original.map(|((text, language), by)| Original { text, language, by }),
        returned: row.returned.as_deref().and_then(Returned::from_code),
    }
}

/// The draft of a case.
///
/// # Errors
/// The database's fault.
pub async fn of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Option<Draft>, DbErr> {
    Ok(drafts::Entity::find_by_id(feedback_id).one(db).await?.map(draft))
}

/// Keeps a draft in place of the one whose version it names as replaced. False when another stands there by now, from
/// another node perhaps.
///
/// # Errors
/// The database's fault.
pub async fn put(tx: &DatabaseTransaction, new: Draft) -> Result<bool, DbErr> {
    let replaced = new.replaced;
    let seen = new.going.as_ref().map(|going| going.seen);
    let original = |part: fn(&Original) -> &String| new.original.as_ref().map(|original| part(original).clone());
    let row = drafts::ActiveModel {
        feedback_id: Set(new.feedback_id),
        kind: Set(new.kind.code().to_owned()),
        state: Set(new.state.code().to_owned()),
        writer_id: Set(new.writer_id),
        saved_at: Set(new.saved_at),
        version: Set(new.version),
        replaced: Set(new.replaced),
        send_at: Set(new.going.as_ref().map(|going| going.at)),
        sender_id: Set(new.going.as_ref().map(|going| going.sender_id)),
        seen_stage: Set(seen.map(|seen| seen.stage.code().to_owned())),
        seen_team_id: Set(seen.map(|seen| seen.team_id)),
        seen_message_id: Set(seen.map(|seen| seen.message_id)),
        batch: Set(new.going.as_ref().and_then(|going| going.batch.clone())),
        original_text: Set(original(|original| &original.text)),
        original_language: Set(original(|original| &original.language)),
        original_by: Set(new.original.as_ref().map(|original| original.by)),
        returned: Set(new.returned.map(|why| why.code().to_owned())),
        text: Set(new.text),
        language: Set(new.language),
    };
    let but_its_key = drafts::Column::iter().filter(|column| !matches!(column, drafts::Column::FeedbackId));
    let still = Expr::col((drafts::Entity, drafts::Column::Version)).eq(replaced);
    let again = OnConflict::column(drafts::Column::FeedbackId).update_columns(but_its_key).action_and_where(still).to_owned();
    Ok(drafts::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await? == 1)
}

/// Takes a draft away if it is still this one. False when somebody has changed it or taken it away.
///
/// # Errors
/// The database's fault.
pub async fn take_away(tx: &DatabaseTransaction, old: &Draft) -> Result<bool, DbErr> {
    let done = drafts::Entity::delete_many()
        .filter(drafts::Column::FeedbackId.eq(old.feedback_id))
        .filter(drafts::Column::Version.eq(old.version))
        .filter(drafts::Column::State.eq(old.state.code()))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// The cases whose answers are to go by now, at most `most`.
///
/// # Errors
/// The database's fault.
pub async fn due(db: &impl ConnectionTrait, now: Millis, most: u64) -> Result<Vec<i64>, DbErr> {
    drafts::Entity::find()
        .select_only()
        .column(drafts::Column::FeedbackId)
        .filter(drafts::Column::State.eq(State::Sending.code()))
        .filter(drafts::Column::SendAt.lte(now))
        .order_by_asc(drafts::Column::SendAt)
        .limit(most)
        .into_tuple()
        .all(db)
        .await
}

/// When the next answer is to go.
///
/// # Errors
/// The database's fault.
pub async fn next_due(db: &impl ConnectionTrait) -> Result<Option<Millis>, DbErr> {
    let next =
        drafts::Entity::find().filter(drafts::Column::State.eq(State::Sending.code())).order_by_asc(drafts::Column::SendAt).one(db).await?;
    Ok(next.and_then(|row| row.send_at))
}

/// Those that somebody sent together and that have not gone yet.
///
/// # Errors
/// The database's fault.
pub async fn of_batch(db: &impl ConnectionTrait, batch: &str, sender_id: i64) -> Result<Vec<Draft>, DbErr> {
    let rows = drafts::Entity::find()
        .filter(drafts::Column::Batch.eq(batch))
        .filter(drafts::Column::SenderId.eq(sender_id))
        .filter(drafts::Column::State.eq(State::Sending.code()))
        .order_by_asc(drafts::Column::FeedbackId)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(draft).collect())
}
