//! What led to a change: feedback, and activities in which people took part.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, Query, SelectStatement};
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _, QuerySelect as _};

use super::change_of;
use crate::changes::change::Change;
use crate::changes::rows::{change_activities, change_feedback, changes};
use crate::changes::stage::Stage;
use crate::feedback::figures::is_feedback;
use crate::feedback::rollups;
use crate::feedback::timeline::{Happened, record};

/// Links feedback to a change and writes it on the timelines; what is linked already stays as it is.
///
/// # Errors
/// The database's fault.
pub async fn link(
    tx: &DatabaseTransaction,
    change_id: i64,
    reference: &str,
    feedback_ids: &[i64],
    at: i64,
    actor_id: Option<i64>,
) -> Result<(), DbErr> {
    let mut linked = feedback_of(tx, change_id).await?;
    for feedback_id in feedback_ids {
        if linked.contains(feedback_id) {
            continue;
        }
        linked.push(*feedback_id);
        let row = change_feedback::ActiveModel { change_id: Set(change_id), feedback_id: Set(*feedback_id), linked_at: Set(at) };
        let counted = rollups::before(tx, *feedback_id).await?;
        change_feedback::Entity::insert(row).exec_without_returning(tx).await?;
        counted.after(tx).await?;
        record(tx, *feedback_id, at, actor_id, &Happened::ChangeLinked { change: reference.to_owned() }).await?;
    }
    Ok(())
}

/// Takes a link away and writes it on the timeline. False when there was none.
///
/// # Errors
/// The database's fault.
pub async fn unlink(tx: &DatabaseTransaction, change: &Change, feedback_id: i64, at: i64, actor_id: Option<i64>) -> Result<bool, DbErr> {
    let counted = rollups::before(tx, feedback_id).await?;
    let gone = change_feedback::Entity::delete_by_id((change.id, feedback_id)).exec(tx).await?;
    counted.after(tx).await?;
    if gone.rows_affected == 0 {
        return Ok(false);
    }
    record(tx, feedback_id, at, actor_id, &Happened::ChangeUnlinked { change: change.reference.clone() }).await?;
    Ok(true)
}

/// The feedback linked to a change.
///
/// # Errors
/// The database's fault.
pub async fn feedback_of(db: &impl ConnectionTrait, change_id: i64) -> Result<Vec<i64>, DbErr> {
    let links = change_feedback::Entity::find()
        .filter(change_feedback::Column::ChangeId.eq(change_id))
        .order_by_asc(change_feedback::Column::FeedbackId)
        .all(db)
        .await?;
    Ok(links.into_iter().map(|link| link.feedback_id).collect())
}

/// Whether a piece of feedback is linked to a change.
///
/// # Errors
/// The database's fault.
pub async fn is_linked(db: &impl ConnectionTrait, change_id: i64, feedback_id: i64) -> Result<bool, DbErr> {
    Ok(change_feedback::Entity::find_by_id((change_id, feedback_id)).one(db).await?.is_some())
}

async fn changes_in(db: &impl ConnectionTrait, ids: Vec<i64>) -> Result<Vec<Change>, DbErr> {
    let rows = changes::Entity::find().filter(changes::Column::Id.is_in(ids)).order_by_asc(changes::Column::Id).all(db).await?;
    Ok(rows.into_iter().map(change_of).collect())
}

/// The changes that a piece of feedback is linked to, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn linked_to(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<Change>, DbErr> {
    let links = change_feedback::Entity::find().filter(change_feedback::Column::FeedbackId.eq(feedback_id)).all(db).await?;
    changes_in(db, links.into_iter().map(|link| link.change_id).collect()).await
}

/// The pieces linked to these changes that have become statutory objections: they are no feedback any more.
fn objections(change_ids: impl IntoIterator<Item = i64>) -> SelectStatement {
    Query::select()
        .column(("change_feedback", "feedback_id"))
        .from("change_feedback")
        .inner_join("feedback", Expr::col(("feedback", "id")).equals(("change_feedback", "feedback_id")))
        .and_where(Expr::col(("change_feedback", "change_id")).is_in(change_ids))
        .and_where(is_feedback().not())
        .to_owned()
}

/// How many pieces of feedback are linked to each of these changes.
///
/// # Errors
/// The database's fault.
pub async fn linked_counts(db: &impl ConnectionTrait, changes: &[Change]) -> Result<HashMap<i64, u64>, DbErr> {
    let counts: Vec<(i64, i64)> = change_feedback::Entity::find()
        .select_only()
        .column(change_feedback::Column::ChangeId)
        .column_as(change_feedback::Column::FeedbackId.count(), "linked")
        .filter(change_feedback::Column::ChangeId.is_in(changes.iter().map(|change| change.id)))
        .filter(change_feedback::Column::FeedbackId.not_in_subquery(objections(changes.iter().map(|change| change.id))))
        .group_by(change_feedback::Column::ChangeId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(counts.into_iter().map(|(id, count)| (id, u64::try_from(count).unwrap_or(0))).collect())
}

/// Links an activity; one that is linked already stays as it is.
///
/// # Errors
/// The database's fault.
pub async fn link_activity(tx: &DatabaseTransaction, change_id: i64, activity_id: i64, at: i64) -> Result<(), DbErr> {
    if change_activities::Entity::find_by_id((change_id, activity_id)).one(tx).await?.is_some() {
        return Ok(());
    }
    let row = change_activities::ActiveModel { change_id: Set(change_id), activity_id: Set(activity_id), linked_at: Set(at) };
    change_activities::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// The activities linked to a change, the first linked first.
///
/// # Errors
/// The database's fault.
pub async fn activities_of(db: &impl ConnectionTrait, change_id: i64) -> Result<Vec<i64>, DbErr> {
    let links = change_activities::Entity::find()
        .filter(change_activities::Column::ChangeId.eq(change_id))
        .order_by_asc(change_activities::Column::LinkedAt)
        .order_by_asc(change_activities::Column::ActivityId)
        .all(db)
        .await?;
    Ok(links.into_iter().map(|link| link.activity_id).collect())
}

/// The activities linked to each of these changes.
///
/// # Errors
/// The database's fault.
pub async fn activities_by_change(db: &impl ConnectionTrait, changes: &[Change]) -> Result<HashMap<i64, Vec<i64>>, DbErr> {
    let ids = changes.iter().map(|change| change.id);
    let links = change_activities::Entity::find().filter(change_activities::Column::ChangeId.is_in(ids)).all(db).await?;
    let mut found: HashMap<i64, Vec<i64>> = HashMap::new();
    for link in links {
        found.entry(link.change_id).or_default().push(link.activity_id);
    }
    Ok(found)
}

/// The changes that an activity led to, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn linked_to_activity(db: &impl ConnectionTrait, activity_id: i64) -> Result<Vec<Change>, DbErr> {
    let links = change_activities::Entity::find().filter(change_activities::Column::ActivityId.eq(activity_id)).all(db).await?;
    changes_in(db, links.into_iter().map(|link| link.change_id).collect()).await
}

/// Holds a change still in this transaction while feedback is linked to it, so that nobody finishes it meanwhile and
/// forgets to tell a giver. False when it is no longer open.
///
/// # Errors
/// The database's fault.
pub async fn hold_open(tx: &DatabaseTransaction, change_id: i64) -> Result<bool, DbErr> {
    hold_in(tx, change_id, &Stage::OPEN).await
}

/// Holds a change still in this transaction, if it is in one of these stages. False when it is not.
///
/// # Errors
/// The database's fault.
pub async fn hold_in(tx: &DatabaseTransaction, change_id: i64, stages: &[Stage]) -> Result<bool, DbErr> {
    let held = changes::Entity::update_many()
        .col_expr(changes::Column::Version, Expr::col(changes::Column::Version))
        .filter(changes::Column::Id.eq(change_id))
        .filter(changes::Column::Stage.is_in(stages.iter().map(|stage| stage.code())))
        .exec(tx)
        .await?;
    Ok(held.rows_affected == 1)
}
