//! Counting feedback. Whoever shows a figure to the public hides the small ones.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, Query};

use super::kinds::NoChangeReason;
use super::rows::{decisions, feedback};
use super::stage::Stage;

/// That a row of the table `feedback` is feedback: what was transferred to be handled as a statutory objection is none any
/// more. For every question that counts feedback; what was merged into another piece stays a piece of its own.
#[must_use]
pub fn is_feedback() -> Expr {
    Expr::col(("feedback", "stage")).ne(Stage::Transferred.code())
}

/// How many of these pieces are still feedback.
///
/// # Errors
/// The database's fault.
pub async fn feedback_among(db: &impl ConnectionTrait, ids: &[i64]) -> Result<u64, DbErr> {
    feedback::Entity::find().filter(feedback::Column::Id.is_in(ids.to_vec())).filter(is_feedback()).count(db).await
}

/// How many pieces of feedback a county has had of a service since then.
///
/// # Errors
/// The database's fault.
pub async fn about_service(db: &impl ConnectionTrait, county_id: i64, service_id: i64, since: i64) -> Result<u64, DbErr> {
    feedback::Entity::find()
        .filter(feedback::Column::CountyId.eq(county_id))
        .filter(feedback::Column::ServiceId.eq(service_id))
        .filter(feedback::Column::ReceivedAt.gte(since))
        .filter(is_feedback())
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
        .filter(is_feedback())
        .count(db)
        .await
}

/// How often each reason was given since then for a county's services to stay as they are: service, reason, times. None is
/// feedback that names no service.
///
/// # Errors
/// The database's fault.
pub async fn reasons_by_service(
    db: &impl ConnectionTrait,
    county_id: i64,
    since: i64,
) -> Result<Vec<(Option<i64>, NoChangeReason, u64)>, DbErr> {
    let query = Query::select()
        .column((feedback::Entity, feedback::Column::ServiceId))
        .column((decisions::Entity, decisions::Column::Reason))
        .expr(Func::count(Expr::col((decisions::Entity, decisions::Column::Id))))
        .from(decisions::Entity)
        .inner_join(
            feedback::Entity,
            Expr::col((feedback::Entity, feedback::Column::Id)).equals((decisions::Entity, decisions::Column::FeedbackId)),
        )
        .and_where(Expr::col((feedback::Entity, feedback::Column::CountyId)).eq(county_id))
        .and_where(Expr::col((decisions::Entity, decisions::Column::At)).gte(since))
        .and_where(is_feedback())
        .group_by_col((feedback::Entity, feedback::Column::ServiceId))
        .group_by_col((decisions::Entity, decisions::Column::Reason))
        .to_owned();
    let mut found = Vec::new();
    for row in db.query_all(&query).await? {
        let (service, reason, times): (Option<i64>, String, i64) =
            (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        let reason = NoChangeReason::from_code(&reason).unwrap_or(NoChangeReason::Other);
        found.push((service, reason, u64::try_from(times).unwrap_or(0)));
    }
    Ok(found)
}

/// How many pieces of feedback of a county's service have each theme since then, the most common first.
///
/// # Errors
/// The database's fault.
pub async fn themes_about_service(
    db: &impl ConnectionTrait,
    county_id: i64,
    service_id: i64,
    since: i64,
) -> Result<Vec<(String, u64)>, DbErr> {
    let theme = ("feedback_themes", "theme");
    let query = Query::select()
        .column(theme)
        .expr(Expr::col(("feedback_themes", "feedback_id")).count_distinct())
        .from("feedback_themes")
        .inner_join("feedback", Expr::col(("feedback", "id")).equals(("feedback_themes", "feedback_id")))
        .and_where(Expr::col(("feedback", "county_id")).eq(county_id))
        .and_where(Expr::col(("feedback", "service_id")).eq(service_id))
        .and_where(Expr::col(("feedback", "received_at")).gte(since))
        .and_where(is_feedback())
        .group_by_col(theme)
        .to_owned();
    let mut found: Vec<(String, u64)> = Vec::new();
    for row in db.query_all(&query).await? {
        found.push((row.try_get_by_index(0)?, u64::try_from(row.try_get_by_index::<i64>(1)?).unwrap_or(0)));
    }
    found.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    Ok(found)
}
