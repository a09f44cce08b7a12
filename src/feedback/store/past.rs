//! Storing feedback together with all that came of it, many pieces at once: for what was told elsewhere before.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, InsertStatement, Query};
use sea_orm::{ConnectionTrait as _, DatabaseTransaction, DbErr};

use super::insert::NewFeedback;
use super::parts::TEAM;
use crate::feedback::stage::Stage;
use crate::feedback::timeline::Event;

/// How many rows one statement inserts: SQLite takes 32 766 values in one, PostgreSQL 65 535.
const AT_ONCE: usize = 1000;

/// A piece of feedback with all that came of it.
#[derive(Clone, Debug)]
pub struct Past {
    /// The piece. It has no code, no token and no source.
    pub new: NewFeedback,
    /// How far it has come.
    pub stage: Stage,
    /// Who has taken it, and when.
    pub claimed: Option<(i64, i64)>,
    /// What the team answered, and when.
    pub answer: Option<(String, i64)>,
    /// When it was closed.
    pub closed_at: Option<i64>,
    /// What happened, in order.
    pub events: Vec<Event>,
}

const COLUMNS: [&str; 23] = [
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
    "instrument_id",
    "nps",
    "stage",
    "version",
    "received_at",
    "due_at",
    "answered_at",
    "closed_at",
    "claimed_by",
    "claimed_at",
];

/// Stores many pieces with all that came of them, and gives their rows in the same order. Their themes count as chosen by a
/// person.
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
        let mut messages = Rows::into("messages", &["feedback_id", "at", "author", "account_id", "language", "text"]);
        for past in some {
            let new = &past.new;
            let id = *ids.get(&new.reference).ok_or_else(|| DbErr::RecordNotFound(new.reference.clone()))?;
            inserted.push(id);
            for (key, value) in &new.answers {
                scores.add([id.into(), key.as_str().into(), (*value).into()])?;
            }
            for theme in &new.themes {
                themes.add([id.into(), theme.as_str().into(), "person".into()])?;
            }
            for event in &past.events {
                let data = serde_json::to_string(&event.what).map_err(|error| DbErr::Custom(error.to_string()))?;
                events.add([id.into(), event.at.into(), event.what.code().into(), event.actor_id.into(), data.into()])?;
            }
            if let Some((text, at)) = &past.answer {
                let by = past.claimed.map(|(who, _)| who);
                let language = new.language.as_str();
                messages.add([id.into(), (*at).into(), TEAM.into(), by.into(), language.into(), text.as_str().into()])?;
            }
        }
        for rows in [scores, themes, events, messages] {
            rows.insert(tx).await?;
        }
    }
    Ok(inserted)
}

/// Inserts the rows of the feedback itself and gives their ids by reference.
async fn insert_rows(tx: &DatabaseTransaction, all: &[Past]) -> Result<HashMap<String, i64>, DbErr> {
    let mut rows = Rows::into("feedback", &COLUMNS);
    for past in all {
        let new = &past.new;
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
            new.instrument_id.into(),
            new.nps.into(),
            past.stage.code().into(),
            1_i64.into(),
            new.received_at.into(),
            new.due_at.into(),
            past.answer.as_ref().map(|(_, at)| *at).into(),
            past.closed_at.into(),
            past.claimed.map(|(who, _)| who).into(),
            past.claimed.map(|(_, when)| when).into(),
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
