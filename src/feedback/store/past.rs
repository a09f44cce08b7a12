//! Storing feedback together with all that came of it, many pieces at once: for what was told elsewhere before.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, InsertStatement, Query};
use sea_orm::{ConnectionTrait as _, DatabaseTransaction, DbErr};

use super::insert::{NewFeedback, Once};
use super::parts::{Decision, GIVER, Message, Note, TEAM};
use super::{ORDINARY, URGENT};
use crate::feedback::kinds::{MessageKind, Queue};
use crate::feedback::rollups;
use crate::feedback::search;
use crate::feedback::stage::Stage;
use crate::feedback::timeline::{Event, Happened};
use crate::text::hints::is_generic;

/// How many rows one statement inserts: SQLite takes 32 766 values in one, PostgreSQL 65 535.
const AT_ONCE: usize = 1000;

/// A piece of feedback with all that came of it. Rows in it have no id and no feedback yet: they get theirs.
#[derive(Clone, Debug)]
pub struct Past {
    /// The piece as it stands now: its team and its themes are those it has now. It has no source.
    pub new: NewFeedback,
    /// True when a person chose its themes.
    pub themes_chosen: bool,
    /// How far it has come.
    pub stage: Stage,
    /// Who has taken it, and when.
    pub claimed: Option<(i64, i64)>,
    /// When it was first answered.
    pub answered_at: Option<i64>,
    /// When it was closed.
    pub closed_at: Option<i64>,
    /// The dialogue.
    pub messages: Vec<Message>,
    /// Internal notes.
    pub notes: Vec<Note>,
    /// Decisions that nothing changes.
    pub decisions: Vec<Decision>,
    /// What happened, in order.
    pub events: Vec<Event>,
}

impl Past {
    /// A piece that has just arrived.
    #[must_use]
    pub fn arrived(new: NewFeedback, what: impl IntoIterator<Item = Happened>) -> Self {
        let at = new.received_at;
        Self {
            new,
            themes_chosen: false,
            stage: Stage::Received,
            claimed: None,
            answered_at: None,
            closed_at: None,
            messages: Vec::new(),
            notes: Vec::new(),
            decisions: Vec::new(),
            events: what.into_iter().map(|what| Event { at, actor_id: None, what }).collect(),
        }
    }

    /// Writes on its timeline.
    pub fn record(&mut self, at: i64, actor_id: Option<i64>, what: Happened) {
        self.events.push(Event { at, actor_id, what });
    }

    /// A message of the dialogue.
    pub fn say(&mut self, at: i64, kind: MessageKind, account_id: Option<i64>, text: &str) {
        let author = if kind == MessageKind::Reply { GIVER } else { TEAM };
        self.messages.push(Message {
            id: 0,
            feedback_id: 0,
            at,
            author: author.to_owned(),
            account_id,
            language: self.new.language.clone(),
            text: text.to_owned(),
            kind: kind.code().to_owned(),
            original_text: None,
            original_language: None,
            generic: (kind == MessageKind::Answer).then(|| is_generic(text, &self.new.language)),
            translator_id: None,
        });
    }
}

const COLUMNS: [&str; 32] = [
    "reference",
    "county_id",
    "unit_id",
    "service_id",
    "municipality_code",
    "team_id",
    "language",
    "kind",
    "perspective",
    "channel",
    "text",
    "masked",
    "answer_wanted",
    "contact_email",
    "instrument_id",
    "nps",
    "stage",
    "version",
    "code_hash",
    "idempotency_hash",
    "body_hash",
    "received_at",
    "due_at",
    "answered_at",
    "closed_at",
    "claimed_by",
    "claimed_at",
    "promise_days",
    "day_count",
    "queue",
    "priority",
    "may_show",
];

/// Stores many pieces with all that came of them, and gives their rows in the same order.
///
/// # Errors
/// The database's fault.
pub async fn insert_past(tx: &DatabaseTransaction, all: &[Past]) -> Result<Vec<i64>, DbErr> {
    let mut inserted = Vec::with_capacity(all.len());
    for some in all.chunks(AT_ONCE) {
        let ids = insert_rows(tx, some).await?;
        let mut scores = Rows::into("answers", &["feedback_id", "statement_key", "value"]);
        let mut themes = Rows::into("feedback_themes", &["feedback_id", "theme", "found_by"]);
        let mut events = Rows::into("events", &["feedback_id", "at", "kind", "actor_id", "data"]);
        let mut messages = Rows::into("messages", &["feedback_id", "at", "author", "account_id", "language", "text", "kind", "generic"]);
        let mut notes = Rows::into("notes", &["feedback_id", "at", "account_id", "text"]);
        let mut decisions = Rows::into("decisions", &["feedback_id", "at", "account_id", "reason", "words"]);
        for past in some {
            let new = &past.new;
            let id = *ids.get(&new.reference).ok_or_else(|| DbErr::RecordNotFound(new.reference.clone()))?;
            inserted.push(id);
            for (key, value) in &new.answers {
                scores.add([id.into(), key.as_str().into(), (*value).into()])?;
            }
            let found_by = if past.themes_chosen { "person" } else { "words" };
            for theme in &new.themes {
                themes.add([id.into(), theme.as_str().into(), found_by.into()])?;
            }
            for event in &past.events {
                let data = serde_json::to_string(&event.what).map_err(|error| DbErr::Custom(error.to_string()))?;
                events.add([id.into(), event.at.into(), event.what.code().into(), event.actor_id.into(), data.into()])?;
            }
            for said in &past.messages {
                let (author, language, text) = (said.author.as_str(), said.language.as_str(), said.text.as_str());
                let (at, by, kind) = (said.at, said.account_id, said.kind.as_str());
                let generic = said.generic;
                let all = [id.into(), at.into(), author.into(), by.into(), language.into(), text.into(), kind.into(), generic.into()];
                messages.add(all)?;
            }
            for note in &past.notes {
                notes.add([id.into(), note.at.into(), note.account_id.into(), note.text.as_str().into()])?;
            }
            for decision in &past.decisions {
                let (reason, words) = (decision.reason.as_str(), decision.words.as_str());
                decisions.add([id.into(), decision.at.into(), decision.account_id.into(), reason.into(), words.into()])?;
            }
        }
        for rows in [scores, themes, events, messages, notes, decisions] {
            rows.insert(tx).await?;
        }
        let ids: Vec<i64> = ids.into_values().collect();
        search::mark_all(tx, &ids).await?;
        rollups::stored(tx, &ids).await?;
    }
    Ok(inserted)
}

/// Inserts the rows of the feedback itself and gives their ids by reference.
async fn insert_rows(tx: &DatabaseTransaction, all: &[Past]) -> Result<HashMap<String, i64>, DbErr> {
    let mut rows = Rows::into("feedback", &COLUMNS);
    for past in all {
        let new = &past.new;
        let once = |part: fn(&Once) -> &Vec<u8>| -> Expr { new.once.as_ref().map(|once| part(once).clone()).into() };
        rows.add([
            new.reference.as_str().into(),
            new.county_id.into(),
            new.unit_id.into(),
            new.service_id.into(),
            new.municipality_code.clone().into(),
            new.team_id.into(),
            new.language.as_str().into(),
            new.kind.code().into(),
            new.perspective.code().into(),
            new.channel.code().into(),
            new.text.as_str().into(),
            new.masked.into(),
            new.answer_wanted.code().into(),
            new.contact_email.clone().into(),
            new.instrument_id.into(),
            new.nps.into(),
            past.stage.code().into(),
            1_i64.into(),
            once(|once| &once.code),
            once(|once| &once.token),
            once(|once| &once.body),
            new.received_at.into(),
            new.due_at.into(),
            past.answered_at.into(),
            past.closed_at.into(),
            past.claimed.map(|(who, _)| who).into(),
            past.claimed.map(|(_, when)| when).into(),
            new.promise_days.into(),
            new.day_count.as_str().into(),
            if past.stage.is_open() { Queue::Work } else { Queue::Done }.code().into(),
            if new.urgent { URGENT } else { ORDINARY }.into(),
            new.may_show.into(),
        ])?;
    }
    rows.statement.returning(Query::returning().columns(["id", "reference"]));
    let stored = tx.query_all(&rows.statement).await?;
    stored.iter().map(|row| Ok((row.try_get_by_index(1)?, row.try_get_by_index(0)?))).collect()
}

/// Rows of one table that are inserted together.
struct Rows {
    statement: InsertStatement,
    some: bool,
}

impl Rows {
    fn into(table: &'static str, columns: &[&'static str]) -> Self {
        Self { statement: Query::insert().into_table(table).columns(columns.iter().copied()).to_owned(), some: false }
    }

    fn add<const N: usize>(&mut self, values: [Expr; N]) -> Result<(), DbErr> {
        self.some = true;
        self.statement.values(values).map(drop).map_err(|error| DbErr::Custom(error.to_string()))
    }

    async fn insert(&self, tx: &DatabaseTransaction) -> Result<(), DbErr> {
        if self.some {
            tx.execute(&self.statement).await?;
        }
        Ok(())
    }
}
