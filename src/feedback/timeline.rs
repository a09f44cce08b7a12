//! The timeline: every fact of a piece of feedback with who, when and why. Written once, never changed.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};
use serde::{Deserialize, Serialize};

use super::rows::events;

/// How many rows one statement inserts: databases limit the values of a statement.
const AT_ONCE: usize = 1000;

/// Why a piece of feedback went to a team: which rule, and what it matched.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
pub struct RoutingReason {
    /// The rule's place in the county's list, from 1 on; none when no rule fitted and the team of last resort has it.
    pub rule: Option<i64>,
    /// The unit that the rule names.
    pub unit_id: Option<i64>,
    /// The service that the rule names.
    pub service_id: Option<i64>,
    /// The municipality that the rule names.
    pub municipality_code: Option<String>,
    /// The words of the rule that stand in the text.
    pub words: Vec<String>,
    /// The language that the rule names.
    pub language: Option<String>,
}

/// What happened.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Happened {
    /// It arrived.
    Received,
    /// It came from a file; who it was for there.
    Imported {
        /// The body that was responsible for it there.
        responsible: String,
    },
    /// A step it took in the system it came from.
    StepElsewhere {
        /// What was done.
        what: String,
        /// By whom.
        owner: String,
    },
    /// A rule, or the lack of one, sent it to a team.
    Routed {
        /// The team.
        team_id: i64,
        /// Why.
        reason: RoutingReason,
    },
    /// Somebody took it.
    Claimed,
    /// Somebody sent it to another team.
    Rerouted {
        /// From.
        from_team_id: i64,
        /// To.
        to_team_id: i64,
        /// Why, in the sender's words.
        reason: String,
    },
    /// Somebody wrote an internal note.
    Noted,
    /// Somebody set the themes.
    ThemesSet {
        /// The themes' keys.
        themes: Vec<String>,
    },
    /// The team answered.
    Answered,
    /// The giver wrote back.
    GiverReplied,
    /// It was linked to a change.
    ChangeLinked {
        /// The change's reference.
        change: String,
    },
    /// The change it led to was made.
    ChangeMade {
        /// The change's reference.
        change: String,
    },
    /// The link to a change was taken away.
    ChangeUnlinked {
        /// The change's reference.
        change: String,
    },
    /// A change it is linked to has moved on.
    ChangeMoved {
        /// The change's reference.
        change: String,
        /// Where it stands now.
        to: String,
    },
    /// The giver said whether a change helped.
    GiverJudged {
        /// The change's reference.
        change: String,
        /// What they said.
        answer: String,
    },
    /// Nothing changes, and why.
    NothingChanges {
        /// The reason's code.
        reason: String,
    },
    /// Somebody gave it to a colleague to handle, or let it go.
    Assigned {
        /// To whom; none when it is free again.
        to_account_id: Option<i64>,
    },
    /// Somebody took back what they had just done.
    TakenBack {
        /// The act's code.
        act: String,
    },
    /// The team asked the giver for more.
    AskedGiver,
    /// The clock of the promise was stopped.
    ClockStopped {
        /// Why: a code.
        why: String,
        /// Why, in words; empty when the code says it all.
        reason: String,
    },
    /// The clock of the promise runs again.
    ClockRuns {
        /// Until when an answer is promised now.
        due_at: i64,
    },
    /// More time was taken for the answer.
    Extended {
        /// Until when an answer is promised now.
        due_at: i64,
        /// Why, in the writer's words; the giver reads them.
        reason: String,
    },
    /// Somebody was reminded of the promise.
    Reminded {
        /// Who: a code.
        whom: String,
    },
    /// An answer in another language waits for a colleague's translation.
    TranslationAwaited {
        /// Into which language.
        language: String,
    },
    /// The giver said whether the answer answered them.
    AnswerRated {
        /// What they said: a code.
        rating: String,
    },
    /// Thanks were passed on to the unit.
    ThanksPassedOn,
    /// Somebody rated how grave it is.
    SeverityRated {
        /// 0 to 5.
        rating: i64,
    },
    /// Words in it say that it is urgent.
    UrgentFound {
        /// The words.
        words: Vec<String>,
    },
    /// Somebody looked whether it is urgent.
    UrgencyChecked {
        /// Whether it is.
        urgent: bool,
        /// Why.
        reason: String,
    },
    /// It is handled with another piece of feedback from now on.
    MergedInto {
        /// The other's reference.
        reference: String,
    },
    /// Another piece of feedback is handled with it from now on.
    MergedWith {
        /// The other's reference.
        reference: String,
    },
    /// It was taken apart from another piece of feedback.
    SplitFrom {
        /// The other's reference.
        reference: String,
    },
    /// Another piece of feedback is no longer handled with it.
    SplitOff {
        /// The other's reference.
        reference: String,
    },
    /// The giver of a piece that is handled with it wrote back.
    MergedReplied {
        /// The other's reference.
        reference: String,
    },
    /// Somebody thinks that it may be a statutory objection; the giver is asked.
    ObjectionAsked {
        /// Why.
        reason: String,
    },
    /// The giver does not want it handled as a statutory objection.
    ObjectionDeclined,
    /// The giver wants it handled as one: it is no feedback any more.
    ObjectionTransferred,
    /// The objection was answered.
    ObjectionAnswered,
    /// Its giver allows it to be shown, or not any more.
    ShowingAllowed {
        /// Whether they allow it.
        allowed: bool,
    },
    /// Words in it were made unreadable for the public.
    Redacted {
        /// Why.
        reason: String,
    },
    /// It is shown to the public.
    Published,
    /// It is not shown any more.
    Hidden {
        /// Why.
        reason: String,
    },
    /// Closed.
    Closed,
}

impl Happened {
    /// The kind, as the database keeps it.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Imported { .. } => "imported",
            Self::StepElsewhere { .. } => "step-elsewhere",
            Self::Routed { .. } => "routed",
            Self::Claimed => "claimed",
            Self::Rerouted { .. } => "rerouted",
            Self::Noted => "noted",
            Self::ThemesSet { .. } => "themes-set",
            Self::Answered => "answered",
            Self::GiverReplied => "giver-replied",
            Self::ChangeLinked { .. } => "change-linked",
            Self::ChangeMade { .. } => "change-made",
            Self::ChangeUnlinked { .. } => "change-unlinked",
            Self::ChangeMoved { .. } => "change-moved",
            Self::GiverJudged { .. } => "giver-judged",
            Self::NothingChanges { .. } => "nothing-changes",
            Self::Assigned { .. } => "assigned",
            Self::TakenBack { .. } => "taken-back",
            Self::AskedGiver => "asked-giver",
            Self::ClockStopped { .. } => "clock-stopped",
            Self::ClockRuns { .. } => "clock-runs",
            Self::Extended { .. } => "extended",
            Self::Reminded { .. } => "reminded",
            Self::TranslationAwaited { .. } => "translation-awaited",
            Self::AnswerRated { .. } => "answer-rated",
            Self::ThanksPassedOn => "thanks-passed-on",
            Self::SeverityRated { .. } => "severity-rated",
            Self::UrgentFound { .. } => "urgent-found",
            Self::UrgencyChecked { .. } => "urgency-checked",
            Self::MergedInto { .. } => "merged-into",
            Self::MergedWith { .. } => "merged-with",
            Self::SplitFrom { .. } => "split-from",
            Self::SplitOff { .. } => "split-off",
            Self::MergedReplied { .. } => "merged-replied",
            Self::ObjectionAsked { .. } => "objection-asked",
            Self::ObjectionDeclined => "objection-declined",
            Self::ObjectionTransferred => "objection-transferred",
            Self::ObjectionAnswered => "objection-answered",
            Self::ShowingAllowed { .. } => "showing-allowed",
            Self::Redacted { .. } => "redacted",
            Self::Published => "published",
            Self::Hidden { .. } => "hidden",
            Self::Closed => "closed",
        }
    }
}

/// A fact of the timeline.
#[derive(Clone, Debug)]
pub struct Event {
    /// When.
    pub at: i64,
    /// Who; none for the giver and for the program.
    pub actor_id: Option<i64>,
    /// What.
    pub what: Happened,
}

/// Writes a fact.
///
/// # Errors
/// The database's fault.
pub async fn record(tx: &DatabaseTransaction, feedback_id: i64, at: i64, actor_id: Option<i64>, what: &Happened) -> Result<(), DbErr> {
    record_all(tx, feedback_id, at, actor_id, std::slice::from_ref(what)).await
}

/// Writes facts that happened together, in their order; there is at least one.
///
/// # Errors
/// The database's fault.
pub async fn record_all(tx: &DatabaseTransaction, feedback_id: i64, at: i64, actor_id: Option<i64>, all: &[Happened]) -> Result<(), DbErr> {
    let mut rows = Vec::with_capacity(all.len());
    for what in all {
        rows.push(row(feedback_id, at, actor_id, what)?);
    }
    events::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes one fact on the timelines of many pieces of feedback.
///
/// # Errors
/// The database's fault.
pub async fn record_each(
    tx: &DatabaseTransaction,
    feedback_ids: &[i64],
    at: i64,
    actor_id: Option<i64>,
    what: &Happened,
) -> Result<(), DbErr> {
    for ids in feedback_ids.chunks(AT_ONCE) {
        let mut rows = Vec::with_capacity(ids.len());
        for feedback_id in ids {
            rows.push(row(*feedback_id, at, actor_id, what)?);
        }
        events::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

fn row(feedback_id: i64, at: i64, actor_id: Option<i64>, what: &Happened) -> Result<events::ActiveModel, DbErr> {
    let data = serde_json::to_value(what).map_err(|error| DbErr::Custom(error.to_string()))?;
    let kind = data.get("kind").and_then(|kind| kind.as_str()).unwrap_or_default().to_owned();
    Ok(events::ActiveModel {
        feedback_id: Set(feedback_id),
        at: Set(at),
        kind: Set(kind),
        actor_id: Set(actor_id),
        data: Set(data.to_string()),
        ..Default::default()
    })
}

/// The timeline, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<Event>, DbErr> {
    let rows = events::Entity::find()
        .filter(events::Column::FeedbackId.eq(feedback_id))
        .order_by_asc(events::Column::At)
        .order_by_asc(events::Column::Id)
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| {
            let what = serde_json::from_str(&row.data).map_err(|error| DbErr::Custom(format!("event {}: {error}", row.id)))?;
            Ok(Event { at: row.at, actor_id: row.actor_id, what })
        })
        .collect()
}
