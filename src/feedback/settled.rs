//! Feedback of which people have settled what it belongs to: the county's own history, to learn from.
//!
//! A team is settled when somebody sent the feedback on to it, took it for it, or answered for it. Themes are settled when
//! somebody chose them. What a rule decided and nobody looked at is not settled, and neither is what came from a file
//! with its answer. Objections are no feedback any more.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Alias, Expr, ExprTrait as _, Query};
use sea_orm::{Condition, FromQueryResult, QueryOrder as _, QuerySelect as _};

use super::kinds::Channel;
use super::rows::{feedback, feedback_themes};
use super::stage::Stage;

/// How many values one statement takes.
const AT_ONCE: usize = 1000;
/// How themes are marked that somebody chose.
const PERSON: &str = "person";

/// What was settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The team.
    Team,
    /// The themes.
    Theme,
}

impl Subject {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Team, Self::Theme];

    /// As the database keeps it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Theme => "theme",
        }
    }
}

/// A piece of feedback with what it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// When it arrived.
    pub received_at: i64,
    /// The language it is written in.
    pub language: String,
    /// The text, identifiers masked.
    pub text: String,
    /// The team's id, or the themes' keys.
    pub labels: Vec<String>,
}

/// Something in another table, of this feedback, that satisfies a condition.
fn there_is(table: &'static str, condition: impl FnOnce(fn(&'static str, &'static str) -> Expr) -> Expr) -> Expr {
    let column = |table: &'static str, name: &'static str| Expr::col((Alias::new(table), Alias::new(name)));
    let same = column(table, "feedback_id").eq(column("feedback", "id"));
    let one = Query::select().expr(Expr::value(1)).from(table).and_where(same).and_where(condition(column)).to_owned();
    Expr::exists(one)
}

fn settled(county_id: i64, subject: Subject) -> Select<feedback::Entity> {
    let condition = match subject {
        Subject::Team => Condition::any()
            .add(feedback::Column::ClaimedBy.is_not_null())
            .add(feedback::Column::AnsweredAt.is_not_null().and(feedback::Column::Channel.ne(Channel::Import.code())))
            .add(there_is("events", |column| column("events", "kind").eq("rerouted").and(column("events", "actor_id").is_not_null()))),
        Subject::Theme => Condition::any().add(there_is("feedback_themes", |column| column("feedback_themes", "found_by").eq(PERSON))),
    };
    feedback::Entity::find()
        .filter(feedback::Column::CountyId.eq(county_id))
        .filter(feedback::Column::Text.ne(""))
        .filter(feedback::Column::Stage.ne(Stage::Transferred.code()))
        .filter(condition)
}

/// How much of a county's feedback is settled; counted up to `most`.
///
/// # Errors
/// The database's fault.
pub async fn count(db: &impl ConnectionTrait, county_id: i64, subject: Subject, most: u64) -> Result<u64, DbErr> {
    settled(county_id, subject).limit(most).count(db).await
}

#[derive(Debug, FromQueryResult)]
struct Found {
    id: i64,
    received_at: i64,
    language: String,
    text: String,
    team_id: i64,
}

/// The settled feedback of a county that arrived last, newest first.
///
/// # Errors
/// The database's fault.
pub async fn latest(db: &impl ConnectionTrait, county_id: i64, subject: Subject, most: u64) -> Result<Vec<Settled>, DbErr> {
    use feedback::Column;
    let found: Vec<Found> = settled(county_id, subject)
        .select_only()
        .columns([Column::Id, Column::ReceivedAt, Column::Language, Column::Text, Column::TeamId])
        .order_by_desc(Column::ReceivedAt)
        .order_by_desc(Column::Id)
        .limit(most)
        .into_model()
        .all(db)
        .await?;
    let mut themes: HashMap<i64, Vec<String>> = HashMap::new();
    if subject == Subject::Theme {
        for some in found.chunks(AT_ONCE) {
            let rows = feedback_themes::Entity::find()
                .filter(feedback_themes::Column::FeedbackId.is_in(some.iter().map(|one| one.id)))
                .filter(feedback_themes::Column::FoundBy.eq(PERSON))
                .order_by_asc(feedback_themes::Column::Theme)
                .all(db)
                .await?;
            for row in rows {
                themes.entry(row.feedback_id).or_default().push(row.theme);
            }
        }
    }
    let with_labels = |one: Found| {
        let labels = match subject {
            Subject::Team => vec![one.team_id.to_string()],
            Subject::Theme => themes.remove(&one.id).unwrap_or_default(),
        };
        Settled { received_at: one.received_at, language: one.language, text: one.text, labels }
    };
    Ok(found.into_iter().map(with_labels).collect())
}
