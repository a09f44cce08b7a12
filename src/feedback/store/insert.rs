//! Storing a new piece of feedback.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use super::{ORDINARY, URGENT};
use crate::feedback::kinds::{AnswerWanted, Channel, Kind, Perspective, Queue};
use crate::feedback::rollups;
use crate::feedback::rows::{answers, feedback, feedback_themes};
use crate::feedback::search;
use crate::feedback::stage::Stage;

/// Where a piece of feedback came from, when it has an id there; the same one is stored once in a county.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name of the source.
    pub name: String,
    /// Its id there.
    pub id: String,
}

/// What stands for a form, so that it is stored once however often it is sent.
#[derive(Clone, Debug)]
pub struct Once {
    /// The keyed hash of the form's token.
    pub token: Vec<u8>,
    /// The keyed hash of what was typed.
    pub body: Vec<u8>,
    /// The keyed hash of the follow-up code.
    pub code: Vec<u8>,
}

/// A piece of feedback to be stored.
#[derive(Clone, Debug)]
pub struct NewFeedback {
    /// The reference people will use.
    pub reference: String,
    /// The county.
    pub county_id: i64,
    /// The unit, if one was named.
    pub unit_id: Option<i64>,
    /// The service, if one was named.
    pub service_id: Option<i64>,
    /// The municipality, if one was named.
    pub municipality_code: Option<String>,
    /// The team it goes to.
    pub team_id: i64,
    /// The language of the form.
    pub language: String,
    /// What it is about.
    pub kind: Kind,
    /// Whose experience it is.
    pub perspective: Perspective,
    /// How it came.
    pub channel: Channel,
    /// The text, identifiers masked already.
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
    /// Statement key and 1 to 5, or none for "does not concern me".
    pub answers: Vec<(String, Option<i64>)>,
    /// Themes found in the text.
    pub themes: Vec<String>,
    /// What stands for the form.
    pub once: Option<Once>,
    /// Where it came from.
    pub source: Option<Source>,
    /// The body responsible for it where it came from.
    pub responsible_body: Option<String>,
    /// When it arrived.
    pub received_at: i64,
    /// Until when an answer is promised.
    pub due_at: i64,
    /// In how many days that is.
    pub promise_days: i64,
    /// How these days are counted: a code.
    pub day_count: String,
    /// Whether it comes before everything else.
    pub urgent: bool,
    /// Whether its giver allows it to be shown to the public.
    pub may_show: bool,
}

/// Stores a piece of feedback; returns its row.
///
/// # Errors
/// The database's fault.
pub async fn insert(tx: &DatabaseTransaction, new: NewFeedback) -> Result<i64, DbErr> {
    let counting = rollups::fresh::of(&new);
    let (token, body, code) = new.once.map_or((None, None, None), |once| (Some(once.token), Some(once.body), Some(once.code)));
    let (source, source_id) = new.source.map_or((None, None), |source| (Some(source.name), Some(source.id)));
    let row = feedback::ActiveModel {
        reference: Set(new.reference),
        county_id: Set(new.county_id),
        unit_id: Set(new.unit_id),
        service_id: Set(new.service_id),
        municipality_code: Set(new.municipality_code),
        team_id: Set(new.team_id),
        language: Set(new.language),
        kind: Set(new.kind.code().to_owned()),
        perspective: Set(new.perspective.code().to_owned()),
        channel: Set(new.channel.code().to_owned()),
        text: Set(new.text),
        masked: Set(new.masked),
        answer_wanted: Set(new.answer_wanted.code().to_owned()),
        contact_email: Set(new.contact_email),
        instrument_id: Set(new.instrument_id),
        nps: Set(new.nps),
        stage: Set(Stage::Received.code().to_owned()),
        version: Set(1),
        code_hash: Set(code),
        idempotency_hash: Set(token),
        body_hash: Set(body),
        source: Set(source),
        source_id: Set(source_id),
        responsible_body: Set(new.responsible_body),
        received_at: Set(new.received_at),
        due_at: Set(new.due_at),
        promise_days: Set(new.promise_days),
        day_count: Set(new.day_count),
        queue: Set(Queue::Work.code().to_owned()),
        priority: Set(if new.urgent { URGENT } else { ORDINARY }),
        may_show: Set(new.may_show),
        ..Default::default()
    };
    let id = feedback::Entity::insert(row).exec(tx).await?.last_insert_id;
    if !new.answers.is_empty() {
        let rows = new.answers.into_iter().map(|(key, value)| answers::ActiveModel {
            feedback_id: Set(id),
            statement_key: Set(key),
            value: Set(value),
        });
        answers::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    add_themes(tx, id, new.themes, "words").await?;
    search::mark(tx, id).await?;
    rollups::add(tx, counting).await?;
    Ok(id)
}

pub(super) async fn add_themes(tx: &DatabaseTransaction, feedback_id: i64, themes: Vec<String>, found_by: &str) -> Result<(), DbErr> {
    if themes.is_empty() {
        return Ok(());
    }
    let rows = themes.into_iter().map(|theme| feedback_themes::ActiveModel {
        feedback_id: Set(feedback_id),
        theme: Set(theme),
        found_by: Set(found_by.to_owned()),
    });
    feedback_themes::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}
