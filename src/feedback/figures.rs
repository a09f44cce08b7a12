//! Counting feedback. Whoever shows a figure to the public hides the small ones.

use sea_orm::QuerySelect as _;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Query;

use super::kinds::NoChangeReason;
use super::rows::{decisions, feedback};

/// How many pieces of feedback a county has had of a service since then.
///
/// # Errors
/// The database's fault.
pub async fn about_service(db: &impl ConnectionTrait, county_id: i64, service_id: i64, since: i64) -> Result<u64, DbErr> {
    feedback::Entity::find()
        .filter(feedback::Column::CountyId.eq(county_id))
        .filter(feedback::Column::ServiceId.eq(service_id))
        .filter(feedback::Column::ReceivedAt.gte(since))
        .count(db)
        .await
}

/// How many of these pieces of feedback have been answered.
///
/// # Errors
/// The database's fault.
pub async fn answered_among(db: &impl ConnectionTrait, ids: &[i64]) -> Result<u64, DbErr> {
    feedback::Entity::find()
        .filter(feedback::Column::Id.is_in(ids.to_vec()))
        .filter(feedback::Column::AnsweredAt.is_not_null())
        .count(db)
        .await
}

/// How often each reason was given since then for a county's service to stay as it is; only reasons that were given.
///
/// # Errors
/// The database's fault.
pub async fn reasons_about_service(
    db: &impl ConnectionTrait,
    county_id: i64,
    service_id: i64,
    since: i64,
) -> Result<Vec<(NoChangeReason, u64)>, DbErr> {
    let about_it = Query::select()
        .column(feedback::Column::Id)
        .from(feedback::Entity)
        .and_where(feedback::Column::CountyId.eq(county_id))
        .and_where(feedback::Column::ServiceId.eq(service_id))
        .to_owned();
    let counts: Vec<(String, i64)> = decisions::Entity::find()
        .select_only()
        .column(decisions::Column::Reason)
        .column_as(decisions::Column::Id.count(), "times")
        .filter(decisions::Column::At.gte(since))
        .filter(decisions::Column::FeedbackId.in_subquery(about_it))
        .group_by(decisions::Column::Reason)
        .into_tuple()
        .all(db)
        .await?;
    let times = |reason: NoChangeReason| counts.iter().filter(|(code, _)| code == reason.code()).map(|(_, n)| *n).sum::<i64>();
    let given = NoChangeReason::ALL.iter().map(|reason| (*reason, u64::try_from(times(*reason)).unwrap_or(0)));
    Ok(given.filter(|(_, times)| *times > 0).collect())
}
