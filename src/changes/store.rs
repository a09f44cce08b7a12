//! Keeping changes. Functions for staff take what proves who asks; the others give only what is public.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait as _;
use sea_orm::{ActiveValue::Set, Condition, DatabaseTransaction, QueryOrder as _, QuerySelect as _};

use super::change::{Both, Change, NewChange};
use super::measure::Direction;
use super::rows::{change_feedback, changes};
use super::stage::Stage;
use crate::access::CaseWorker;
use crate::feedback::timeline::{Happened, record};

fn change_of(row: changes::Model) -> Change {
    Change {
        id: row.id,
        reference: row.reference,
        county_id: row.county_id,
        team_id: row.team_id,
        unit_id: row.unit_id,
        service_id: row.service_id,
        title: Both { fi: row.title_fi, sv: row.title_sv },
        what: Both { fi: row.what_fi, sv: row.what_sv },
        why: Both { fi: row.why_fi, sv: row.why_sv },
        owner: row.owner,
        due_on: row.due_on.parse().unwrap_or_default(),
        measure: row.measure,
        direction: Direction::from_code(&row.direction).unwrap_or(Direction::Up),
        stage: Stage::from_code(&row.stage).unwrap_or(Stage::Planned),
        outcome: Both { fi: row.outcome_fi, sv: row.outcome_sv },
        created_at: row.created_at,
        started_at: row.started_at,
        done_at: row.done_at,
        version: row.version,
    }
}

/// Keeps a change, links its feedback and writes both on the timelines; sends no mail. Returns its row.
///
/// # Errors
/// The database's fault.
pub async fn add(tx: &DatabaseTransaction, new: NewChange) -> Result<i64, DbErr> {
    let row = changes::ActiveModel {
        reference: Set(new.reference.clone()),
        county_id: Set(new.county_id),
        team_id: Set(new.team_id),
        unit_id: Set(new.unit_id),
        service_id: Set(new.service_id),
        title_fi: Set(new.title.fi),
        title_sv: Set(new.title.sv),
        what_fi: Set(new.what.fi),
        what_sv: Set(new.what.sv),
        why_fi: Set(new.why.fi),
        why_sv: Set(new.why.sv),
        owner: Set(new.owner),
        due_on: Set(new.due_on.to_string()),
        measure: Set(new.measure),
        direction: Set(new.direction.code().to_owned()),
        stage: Set(new.stage.code().to_owned()),
        outcome_fi: Set(new.outcome.fi),
        outcome_sv: Set(new.outcome.sv),
        created_at: Set(new.created_at),
        created_by: Set(new.created_by),
        started_at: Set(new.started_at),
        done_at: Set(new.done_at),
        version: Set(1),
        ..Default::default()
    };
    let id = changes::Entity::insert(row).exec(tx).await?.last_insert_id;
    link(tx, id, &new.reference, &new.feedback_ids, new.created_at, new.created_by).await?;
    if let (Stage::Done, Some(done_at)) = (new.stage, new.done_at) {
        for feedback_id in new.feedback_ids {
            let made = Happened::ChangeMade { change: new.reference.clone() };
            record(tx, feedback_id, done_at, new.created_by, &made).await?;
        }
    }
    Ok(id)
}

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
        change_feedback::Entity::insert(row).exec_without_returning(tx).await?;
        record(tx, *feedback_id, at, actor_id, &Happened::ChangeLinked { change: reference.to_owned() }).await?;
    }
    Ok(())
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

/// The changes that a piece of feedback is linked to, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn linked_to(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<Change>, DbErr> {
    let links = change_feedback::Entity::find().filter(change_feedback::Column::FeedbackId.eq(feedback_id)).all(db).await?;
    let rows = changes::Entity::find()
        .filter(changes::Column::Id.is_in(links.into_iter().map(|link| link.change_id)))
        .order_by_asc(changes::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(change_of).collect())
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
        .group_by(change_feedback::Column::ChangeId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(counts.into_iter().map(|(id, count)| (id, u64::try_from(count).unwrap_or(0))).collect())
}

/// What a case worker may see: their county, and their teams unless they see all.
fn reach(worker: &CaseWorker) -> Condition {
    let county = Condition::all().add(changes::Column::CountyId.eq(worker.county().id));
    match worker.team_ids() {
        Some(teams) => county.add(changes::Column::TeamId.is_in(teams.to_vec())),
        None => county,
    }
}

/// The change with this reference, if the worker may see it.
///
/// # Errors
/// The database's fault.
pub async fn by_reference(db: &impl ConnectionTrait, worker: &CaseWorker, reference: &str) -> Result<Option<Change>, DbErr> {
    let row = changes::Entity::find().filter(changes::Column::Reference.eq(reference)).filter(reach(worker)).one(db).await?;
    Ok(row.map(change_of))
}

/// The worker's changes in one of these stages, the earliest due day first; `after` is the last line of the page before.
///
/// # Errors
/// The database's fault.
pub async fn of_worker(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    stages: &[Stage],
    after: Option<&Change>,
    most: u64,
) -> Result<Vec<Change>, DbErr> {
    let mut query =
        changes::Entity::find().filter(reach(worker)).filter(changes::Column::Stage.is_in(stages.iter().map(|stage| stage.code())));
    if let Some(last) = after {
        let day = last.due_on.to_string();
        let later = changes::Column::DueOn.gt(&day).or(changes::Column::DueOn.eq(&day).and(changes::Column::Id.gt(last.id)));
        query = query.filter(later);
    }
    let rows = query.order_by_asc(changes::Column::DueOn).order_by_asc(changes::Column::Id).limit(most).all(db).await?;
    Ok(rows.into_iter().map(change_of).collect())
}

/// What a public list shows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// Only this stage.
    pub stage: Option<Stage>,
    /// Only this service.
    pub service_id: Option<i64>,
    /// Only what was recorded before this one: the last of the page before.
    pub after: Option<&'a Change>,
}

/// A county's changes, newest first; everybody may read them.
///
/// # Errors
/// The database's fault.
pub async fn of_county(db: &impl ConnectionTrait, county_id: i64, wanted: Wanted<'_>, most: u64) -> Result<Vec<Change>, DbErr> {
    let mut query = changes::Entity::find().filter(changes::Column::CountyId.eq(county_id));
    if let Some(stage) = wanted.stage {
        query = query.filter(changes::Column::Stage.eq(stage.code()));
    }
    if let Some(service_id) = wanted.service_id {
        query = query.filter(changes::Column::ServiceId.eq(service_id));
    }
    if let Some(last) = wanted.after {
        let at = last.created_at;
        let earlier = changes::Column::CreatedAt.lt(at).or(changes::Column::CreatedAt.eq(at).and(changes::Column::Id.lt(last.id)));
        query = query.filter(earlier);
    }
    let rows = query.order_by_desc(changes::Column::CreatedAt).order_by_desc(changes::Column::Id).limit(most).all(db).await?;
    Ok(rows.into_iter().map(change_of).collect())
}

/// A county's change with this reference; everybody may read it.
///
/// # Errors
/// The database's fault.
pub async fn public_by_reference(db: &impl ConnectionTrait, county_id: i64, reference: &str) -> Result<Option<Change>, DbErr> {
    let row = changes::Entity::find()
        .filter(changes::Column::Reference.eq(reference))
        .filter(changes::Column::CountyId.eq(county_id))
        .one(db)
        .await?;
    Ok(row.map(change_of))
}

/// Holds a change still in this transaction while feedback is linked to it, so that nobody finishes it meanwhile and
/// forgets to tell a giver. False when it is done already.
///
/// # Errors
/// The database's fault.
pub async fn hold_open(tx: &DatabaseTransaction, change_id: i64) -> Result<bool, DbErr> {
    let held = changes::Entity::update_many()
        .col_expr(changes::Column::Version, Expr::col(changes::Column::Version))
        .filter(changes::Column::Id.eq(change_id))
        .filter(changes::Column::Stage.ne(Stage::Done.code()))
        .exec(tx)
        .await?;
    Ok(held.rows_affected == 1)
}

/// Keeps a change as it is now, if nobody else has since `version` was read. False when somebody has.
///
/// # Errors
/// The database's fault.
pub async fn save(tx: &DatabaseTransaction, change: &Change, version: i64) -> Result<bool, DbErr> {
    let row = changes::ActiveModel {
        title_fi: Set(change.title.fi.clone()),
        title_sv: Set(change.title.sv.clone()),
        what_fi: Set(change.what.fi.clone()),
        what_sv: Set(change.what.sv.clone()),
        why_fi: Set(change.why.fi.clone()),
        why_sv: Set(change.why.sv.clone()),
        owner: Set(change.owner.clone()),
        due_on: Set(change.due_on.to_string()),
        stage: Set(change.stage.code().to_owned()),
        outcome_fi: Set(change.outcome.fi.clone()),
        outcome_sv: Set(change.outcome.sv.clone()),
        started_at: Set(change.started_at),
        done_at: Set(change.done_at),
        version: Set(version + 1),
        ..Default::default()
    };
    let done = changes::Entity::update_many()
        .set(row)
        .filter(changes::Column::Id.eq(change.id))
        .filter(changes::Column::Version.eq(version))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}
