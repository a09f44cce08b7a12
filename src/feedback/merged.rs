//! Pieces of feedback that tell of the same matter: handled as one, each with a dialogue of its own, and taken apart again.
//!
//! What one giver writes is never shown to another. The team reads it all on the page of the case they live on in.

use asko_templates::mails::Kind as MailKind;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, Query};
use sea_orm::{DatabaseTransaction, QueryOrder as _, QuerySelect as _};

use super::hold::{self, put};
use super::rows::feedback;
use super::store::{Message, Move, NewMessage, add_message, by_id, messages_of, move_on};
use super::timeline::{record, record_all};
use super::{Act, AnswerWanted, Case, Happened, Stage, clock, letter};
use crate::organisations::store as organisations;
use crate::platform::app::App;
use crate::platform::clock::Millis;

/// The choices of what goes to all.
const TO_ALL: &str = "answers_to_all";

/// How often a case that moves meanwhile is read again: what a giver writes, or is answered, is not lost for it.
const TRIES: u8 = 5;

/// Why two cases are not merged.
#[derive(Debug, thiserror::Error)]
pub enum Unable {
    /// It would be merged into itself.
    #[error("a case is not merged into itself")]
    Itself,
    /// The other is handled with a third one.
    #[error("the other is handled with {0}")]
    IntoMerged(String),
    /// The other is closed: nobody would answer this one.
    #[error("the other is closed")]
    IntoClosed,
    /// The other is a statutory objection.
    #[error("the other is an objection")]
    IntoObjection,
    /// The case cannot be changed.
    #[error(transparent)]
    Case(#[from] hold::Unable),
}

impl From<DbErr> for Unable {
    fn from(fault: DbErr) -> Self {
        Self::Case(fault.into())
    }
}

/// The pieces that are handled with this one, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn ones_of(db: &impl ConnectionTrait, living_id: i64) -> Result<Vec<Case>, DbErr> {
    let merged = feedback::Entity::find().filter(feedback::Column::MergedInto.eq(living_id)).order_by_asc(feedback::Column::Id);
    Ok(merged.all(db).await?.into_iter().map(Case::from_row).collect())
}

/// How many pieces are handled with this one.
///
/// # Errors
/// The database's fault.
pub async fn count_of(db: &impl ConnectionTrait, living_id: i64) -> Result<usize, DbErr> {
    let ids: Vec<i64> = feedback::Entity::find()
        .select_only()
        .column(feedback::Column::Id)
        .filter(feedback::Column::MergedInto.eq(living_id))
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.len())
}

/// Whether the giver of a piece waits for a first answer.
const fn waits(case: &Case) -> bool {
    !matches!(case.answer_wanted, AnswerWanted::No) && case.answered_at.is_none()
}

/// Whether somebody whose feedback is handled with this one waits for a first answer.
///
/// # Errors
/// The database's fault.
pub async fn somebody_waits(db: &impl ConnectionTrait, living_id: i64) -> Result<bool, DbErr> {
    Ok(ones_of(db, living_id).await?.iter().any(waits))
}

/// Handles a case with another one from now on, and with it what was handled with it before. The other one's promise is then
/// the earlier of the two, and it is urgent when either is; answered before, it is opened for whoever waits.
///
/// # Errors
/// [`Unable`].
pub async fn merge(tx: &DatabaseTransaction, case: &Case, living: &Case, by: i64, now: Millis) -> Result<(), Unable> {
    match living.stage {
        _ if living.id == case.id => return Err(Unable::Itself),
        Stage::Merged => {
            let third = match living.merged_into {
                Some(id) => by_id(tx, id).await?.map(|third| third.reference),
                None => None,
            };
            return Err(Unable::IntoMerged(third.unwrap_or_default()));
        }
        Stage::Transferred => return Err(Unable::IntoObjection),
        Stage::Closed => return Err(Unable::IntoClosed),
        Stage::Received | Stage::InHandling | Stage::Answered => {}
    }
    let stage = case.stage.after(Act::Merge).map_err(hold::Unable::from)?;
    let into = Happened::MergedInto { reference: living.reference.clone() };
    let along = ones_of(tx, case.id).await?;
    put(tx, case, &Move { merged_into: Some(living.id), claimed: None, ..Move::of(case, stage) }).await?;
    record(tx, case.id, now, Some(by), &into).await?;
    for one in &along {
        put(tx, one, &Move { merged_into: Some(living.id), ..Move::of(one, one.stage) }).await?;
        record(tx, one.id, now, Some(by), &into).await?;
    }
    let somebody = waits(case) || along.iter().any(waits);
    let opened = if somebody { living.stage.after(Act::GiverReply).map_err(hold::Unable::from)? } else { living.stage };
    let mut to = Move::of(living, opened);
    to.urgent |= case.urgent;
    let promises = along.iter().chain([case]).filter(|one| waits(one)).map(|one| one.due_at);
    to.due_at = promises.chain([living.due_at]).min().unwrap_or(living.due_at);
    put(tx, living, &to).await?;
    for one in along.iter().chain([case]) {
        record(tx, living.id, now, Some(by), &Happened::MergedWith { reference: one.reference.clone() }).await?;
    }
    Ok(())
}

/// Makes a merged case a matter of its own again: with the team and the promise that it had.
///
/// # Errors
/// [`hold::Unable`].
pub async fn split(tx: &DatabaseTransaction, case: &Case, by: Option<i64>, now: Millis) -> Result<(), hold::Unable> {
    let stage = case.stage.after(Act::Split)?;
    put(tx, case, &Move { merged_into: None, claimed: None, ..Move::of(case, stage) }).await?;
    if let Some(living) = living_of(tx, case).await? {
        record(tx, case.id, now, by, &Happened::SplitFrom { reference: living.reference }).await?;
        record(tx, living.id, now, by, &Happened::SplitOff { reference: case.reference.clone() }).await?;
    }
    Ok(())
}

/// Takes apart what is handled with a case that is handled as feedback no longer.
pub(super) async fn set_free(tx: &DatabaseTransaction, living_id: i64, now: Millis) -> Result<(), DbErr> {
    for one in ones_of(tx, living_id).await? {
        match split(tx, &one, None, now).await {
            Ok(()) => {}
            Err(hold::Unable::Fault(fault)) => return Err(fault),
            Err(other) => return Err(DbErr::Custom(other.to_string())),
        }
    }
    Ok(())
}

/// What was said on a case and on all that is handled with it, in the order in which it was said.
///
/// # Errors
/// The database's fault.
pub async fn messages_with(db: &impl ConnectionTrait, living_id: i64) -> Result<Vec<Message>, DbErr> {
    let mut messages = messages_of(db, living_id).await?;
    for one in ones_of(db, living_id).await? {
        messages.extend(messages_of(db, one.id).await?);
    }
    messages.sort_by_key(|message| message.id);
    Ok(messages)
}

/// The case that a merged one is handled with.
///
/// # Errors
/// The database's fault.
pub async fn living_of(db: &impl ConnectionTrait, case: &Case) -> Result<Option<Case>, DbErr> {
    match case.merged_into {
        Some(id) => by_id(db, id).await,
        None => Ok(None),
    }
}

/// What the giver of a merged case has written reaches the living one: it is opened as by its own giver's reply, its clock
/// runs, and it is urgent when these words in it say so. None when the case is not merged.
///
/// # Errors
/// The database's fault.
pub async fn reached(tx: &DatabaseTransaction, merged: &Case, urgent: &[String], now: Millis) -> Result<Option<Case>, DbErr> {
    for _ in 0..TRIES {
        let Some(living) = living_of(tx, merged).await? else { return Ok(None) };
        let Ok(stage) = living.stage.after(Act::GiverReply) else { return Ok(None) };
        let mut to = Move { closed_at: None, ..Move::of(&living, stage) };
        to.urgent |= !urgent.is_empty();
        let runs_again = clock::resume(&living, &mut to, now).map(|due_at| Happened::ClockRuns { due_at });
        if move_on(tx, &living, &to).await? {
            let found = (!urgent.is_empty()).then(|| Happened::UrgentFound { words: urgent.to_vec() });
            let wrote = Happened::MergedReplied { reference: merged.reference.clone() };
            let facts: Vec<Happened> = [wrote].into_iter().chain(runs_again).chain(found).collect();
            record_all(tx, living.id, now, None, &facts).await?;
            return Ok(Some(living));
        }
    }
    Ok(None)
}

/// Keeps whether the answer on its way goes to all whose feedback is handled with the case, or to its own giver alone.
///
/// # Errors
/// The database's fault.
pub async fn choose_all(tx: &DatabaseTransaction, living_id: i64, all: bool) -> Result<(), DbErr> {
    is_for_all(tx, living_id).await?;
    if all {
        let chosen = Query::insert().into_table(TO_ALL).columns(["feedback_id"]).values_panic([living_id.into()]).to_owned();
        tx.execute(&chosen).await?;
    }
    Ok(())
}

/// Whether the answer that goes now goes to all, as was chosen; the choice is forgotten with it.
///
/// # Errors
/// The database's fault.
pub async fn is_for_all(tx: &DatabaseTransaction, living_id: i64) -> Result<bool, DbErr> {
    let chosen = Query::delete().from_table(TO_ALL).and_where(Expr::col("feedback_id").eq(living_id)).to_owned();
    Ok(tx.execute(&chosen).await?.rows_affected() > 0)
}

/// Sends an answer to the givers of all cases that are handled with this one, too: each gets it in a dialogue of their own,
/// and word of it by mail. Gives how many there are.
///
/// # Errors
/// The database's fault.
pub async fn answer_all(tx: &DatabaseTransaction, app: &App, living: &Case, said: NewMessage<'_>) -> Result<usize, DbErr> {
    let all = ones_of(tx, living.id).await?;
    let Some(county) = organisations::county_by_id(tx, living.county_id).await? else { return Ok(0) };
    for one in &all {
        let mut case = one.clone();
        for _ in 0..TRIES {
            let to = Move { answered_at: case.answered_at.or(Some(said.at)), ..Move::of(&case, case.stage) };
            if move_on(tx, &case, &to).await? {
                break;
            }
            case = by_id(tx, one.id).await?.ok_or_else(|| DbErr::RecordNotFound("the feedback".to_owned()))?;
        }
        // A template may have put the reference in: each giver reads their own.
        let own = |text: &str| text.replace(&living.reference, &one.reference);
        let (text, original) = (own(said.text), said.original.map(|(text, language)| (own(text), language)));
        let original = original.as_ref().map(|(text, language)| (text.as_str(), *language));
        add_message(tx, NewMessage { feedback_id: one.id, text: &text, original, ..said }).await?;
        record(tx, one.id, said.at, said.account_id, &Happened::Answered).await?;
        letter::to_giver(tx, app, &county, one, MailKind::AnswerReady, |_| None).await?;
    }
    Ok(all.len())
}
