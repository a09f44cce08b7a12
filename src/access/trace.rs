//! The trace of a piece of feedback: who of the staff read it or did something with it, newest first.

use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, QuerySelect as _};

use super::accounts::{Account, whoever};
use super::rows::access_log;
use super::{CaseWorker, Follower, Role};

/// Something that somebody of the staff did.
#[derive(Clone, Debug)]
pub struct Access {
    /// Its row: rows before it happened before it.
    pub id: i64,
    /// When.
    pub at: i64,
    /// Who.
    pub account: Account,
    /// What: a code.
    pub what: String,
    /// From which page: a path.
    pub page: String,
}

impl Access {
    /// What the person is there: the role that lets them do most.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        let order = [Role::Lead, Role::Handler, Role::Moderator, Role::Admin, Role::DecisionMaker, Role::Operator];
        order.into_iter().find(|role| self.account.is(*role))
    }

    /// The team in whose name they did it: the one that has the feedback where they belong to it, else the first of theirs.
    #[must_use]
    pub fn team_id(&self, of_feedback: i64) -> Option<i64> {
        let own = &self.account.team_ids;
        if own.contains(&of_feedback) { Some(of_feedback) } else { own.first().copied() }
    }
}

/// The trace of a piece of feedback for somebody who leads: what happened before this row, at most `most`. Nothing for others.
///
/// # Errors
/// The database's fault.
pub async fn for_lead(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    feedback_id: i64,
    before: Option<i64>,
    most: u64,
) -> Result<Vec<Access>, DbErr> {
    if worker.leads() { find(db, feedback_id, before, most).await } else { Ok(Vec::new()) }
}

/// The trace of one's own feedback.
///
/// # Errors
/// The database's fault.
pub async fn for_follower(db: &impl ConnectionTrait, follower: &Follower, before: Option<i64>, most: u64) -> Result<Vec<Access>, DbErr> {
    find(db, follower.feedback_id(), before, most).await
}

async fn find(db: &impl ConnectionTrait, feedback_id: i64, before: Option<i64>, most: u64) -> Result<Vec<Access>, DbErr> {
    let mut query = access_log::Entity::find().filter(access_log::Column::FeedbackId.eq(feedback_id));
    if let Some(before) = before {
        query = query.filter(access_log::Column::Id.lt(before));
    }
    let rows = query.order_by_desc(access_log::Column::Id).limit(most).all(db).await?;
    let people = whoever(db, rows.iter().map(|row| row.account_id)).await?;
    let access = |row: access_log::Model| {
        let account = people.iter().find(|account| account.id == row.account_id)?.clone();
        Some(Access { id: row.id, at: row.at, account, what: row.what, page: row.page })
    };
    Ok(rows.into_iter().filter_map(access).collect())
}
