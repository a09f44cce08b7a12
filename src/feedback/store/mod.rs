//! Keeping feedback. Every function that reads for somebody takes what proves they may.

mod inbox;
mod insert;
mod moving;
mod parts;
mod past;
mod showing;

use std::collections::HashSet;

use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, QueryOrder as _, QuerySelect as _};

use super::kinds::{AnswerWanted, Kind, Perspective, Queue, Stop};
use super::rows::feedback;
use super::stage::Stage;

pub use inbox::{
    Counts, Filters, Listed, Position, Score, View, Wanted, arrived_since, by_reference, count_up_to, counts, inbox, listed, next_after,
    readable, references_of,
};
pub use insert::{NewFeedback, Once, Source, insert};
pub use moving::{Move, move_on};
pub use parts::{
    ChangeLink, Decision, GIVER, Message, NewMessage, Note, TEAM, add_decision, add_message, add_note, answers_of, changes_linked_to,
    decisions_of, messages_of, notes_of, set_themes, set_translator, themes_of, themes_of_all,
};
pub use past::{Past, insert_past};
pub use showing::{
    Consented, Decided, allow_showing, arrived_there, consented, hold_for_showing, set_not_shown, set_shown, still_showable,
};

/// How many rows one question asks for: databases limit the values of a statement.
const AT_ONCE: usize = 1000;
/// The priority of what is urgent: it comes first.
pub const URGENT: i64 = 0;
/// The priority of everything else.
pub const ORDINARY: i64 = 1;

/// One piece of feedback.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its row.
    pub id: i64,
    /// The reference people use.
    pub reference: String,
    /// The county.
    pub county_id: i64,
    /// The unit, if one was named.
    pub unit_id: Option<i64>,
    /// The service, if one was named.
    pub service_id: Option<i64>,
    /// The municipality, if one was named.
    pub municipality_code: Option<String>,
    /// The team that has it.
    pub team_id: i64,
    /// The language it was written in.
    pub language: String,
    /// What it is about.
    pub kind: Kind,
    /// Whose experience it is.
    pub perspective: Perspective,
    /// How it came.
    pub channel: String,
    /// The text, identifiers masked; may be empty.
    pub text: String,
    /// True when something in it was masked.
    pub masked: bool,
    /// Whether an answer is wanted.
    pub answer_wanted: AnswerWanted,
    /// Where to write when there is an answer.
    pub contact_email: Option<String>,
    /// The version of the instrument that was answered.
    pub instrument_id: Option<i64>,
    /// 0 to 10, if answered.
    pub nps: Option<i64>,
    /// How far it has come.
    pub stage: Stage,
    /// Counts changes, so that two people cannot overwrite each other.
    pub version: i64,
    /// The body responsible for it where it came from.
    pub responsible_body: Option<String>,
    /// When it arrived.
    pub received_at: i64,
    /// Until when an answer is promised.
    pub due_at: i64,
    /// Until when it was promised before more time was taken, when it was: whether the promise was kept is judged by it.
    pub first_due_at: Option<i64>,
    /// When it was first answered.
    pub answered_at: Option<i64>,
    /// When it was closed.
    pub closed_at: Option<i64>,
    /// Who has taken it.
    pub claimed_by: Option<i64>,
    /// When.
    pub claimed_at: Option<i64>,
    /// In how many days an answer is promised, counted as `day_count` says.
    pub promise_days: i64,
    /// How the days of the promise are counted: a code.
    pub day_count: String,
    /// Since when and why the clock of the promise stands.
    pub stopped: Option<(i64, Stop)>,
    /// What it waits for.
    pub queue: Queue,
    /// True when it comes before everything else.
    pub urgent: bool,
    /// 0 to 5, when it has been rated.
    pub severity: Option<i64>,
    /// The case it is handled with.
    pub merged_into: Option<i64>,
    /// When thanks were passed on to the unit.
    pub thanks_passed_at: Option<i64>,
    /// Whether its giver allows it to be shown to the public.
    pub may_show: bool,
    /// Since when it is shown to the public.
    pub shown_at: Option<i64>,
}

impl Case {
    pub(in crate::feedback) fn from_row(row: feedback::Model) -> Self {
        Self {
            id: row.id,
            reference: row.reference,
            county_id: row.county_id,
            unit_id: row.unit_id,
            service_id: row.service_id,
            municipality_code: row.municipality_code,
            team_id: row.team_id,
            language: row.language,
            kind: Kind::from_code(&row.kind).unwrap_or(Kind::Unsaid),
            perspective: Perspective::from_code(&row.perspective).unwrap_or(Perspective::Unsaid),
            channel: row.channel,
            text: row.text,
            masked: row.masked,
            answer_wanted: AnswerWanted::from_code(&row.answer_wanted).unwrap_or(AnswerWanted::No),
            contact_email: row.contact_email,
            instrument_id: row.instrument_id,
            nps: row.nps,
            stage: Stage::from_code(&row.stage).unwrap_or(Stage::Received),
            version: row.version,
            responsible_body: row.responsible_body,
            received_at: row.received_at,
            due_at: row.due_at,
            first_due_at: row.first_due_at,
            answered_at: row.answered_at,
            closed_at: row.closed_at,
            claimed_by: row.claimed_by,
            claimed_at: row.claimed_at,
            promise_days: row.promise_days,
            day_count: row.day_count,
            stopped: row.stopped_at.zip(row.stopped_why.as_deref().and_then(Stop::from_code)),
            queue: Queue::from_code(&row.queue).unwrap_or(Queue::Work),
            urgent: row.priority == URGENT,
            severity: row.severity,
            merged_into: row.merged_into,
            thanks_passed_at: row.thanks_passed_at,
            may_show: row.may_show,
            shown_at: row.shown_at,
        }
    }
}

/// What was stored under a form's token: its reference and the keyed hash of what was typed.
///
/// # Errors
/// The database's fault.
pub async fn by_token(db: &impl ConnectionTrait, token: Vec<u8>) -> Result<Option<(Case, Vec<u8>)>, DbErr> {
    let row = feedback::Entity::find().filter(feedback::Column::IdempotencyHash.eq(token)).one(db).await?;
    Ok(row.map(|row| {
        let body = row.body_hash.clone().unwrap_or_default();
        (Case::from_row(row), body)
    }))
}

/// The piece of feedback of a county with this follow-up code.
///
/// # Errors
/// The database's fault.
pub async fn by_code(db: &impl ConnectionTrait, county_id: i64, code_hash: Vec<u8>) -> Result<Option<Case>, DbErr> {
    let row = feedback::Entity::find()
        .filter(feedback::Column::CodeHash.eq(code_hash))
        .filter(feedback::Column::CountyId.eq(county_id))
        .one(db)
        .await?;
    Ok(row.map(Case::from_row))
}

/// Whether there is any feedback at all.
///
/// # Errors
/// The database's fault.
pub async fn any(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    Ok(feedback::Entity::find().one(db).await?.is_some())
}

/// Whether a county has this id of this source already.
///
/// # Errors
/// The database's fault.
pub async fn has_source(db: &impl ConnectionTrait, county_id: i64, source: &Source) -> Result<bool, DbErr> {
    let there = feedback::Entity::find()
        .filter(feedback::Column::CountyId.eq(county_id))
        .filter(feedback::Column::Source.eq(&source.name))
        .filter(feedback::Column::SourceId.eq(&source.id))
        .one(db)
        .await?;
    Ok(there.is_some())
}

/// The piece of feedback with this row, for somebody who has proved to follow it, or for the program itself.
///
/// # Errors
/// The database's fault.
pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Option<Case>, DbErr> {
    Ok(feedback::Entity::find_by_id(id).one(db).await?.map(Case::from_row))
}

/// Somebody who gave feedback and left an address.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Reachable {
    /// The feedback's row.
    pub id: i64,
    /// The reference people use.
    pub reference: String,
    /// The unit, if one was named.
    pub unit_id: Option<i64>,
    /// The service, if one was named.
    pub service_id: Option<i64>,
    /// The language it was written in.
    pub language: String,
    /// Where to write.
    pub contact_email: String,
}

/// Those of these givers who left an address, for the program itself: each address once, with the oldest of its feedback.
///
/// # Errors
/// The database's fault.
pub async fn reachable(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Reachable>, DbErr> {
    let mut all: Vec<Reachable> = Vec::new();
    for some in ids.chunks(AT_ONCE) {
        let columns = [
            feedback::Column::Id,
            feedback::Column::Reference,
            feedback::Column::UnitId,
            feedback::Column::ServiceId,
            feedback::Column::Language,
            feedback::Column::ContactEmail,
        ];
        let query = feedback::Entity::find()
            .select_only()
            .columns(columns)
            .filter(feedback::Column::Id.is_in(some.to_vec()))
            .filter(feedback::Column::ContactEmail.is_not_null())
            .order_by_asc(feedback::Column::Id);
        all.extend(query.into_model::<Reachable>().all(db).await?);
    }
    let mut known = HashSet::new();
    all.retain(|one| known.insert(one.contact_email.to_lowercase()));
    Ok(all)
}
