//! A county's activities of a period, with who took part and what they said, for reports.

use std::collections::HashMap;

use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;

use super::people::attendance_of;
use super::verdicts::{Verdict, verdict_of};
use super::{activities, activity_of};
use crate::participation::activity::{Activity, Attendance};
use crate::participation::rows::{activity_parties, activity_people, activity_verdicts};
use crate::participation::stage::Stage;
use crate::platform::clock::Millis;

/// The activities that were held from `from` to (not including) `to`, the earliest first, in the stages of what somebody has
/// recorded as held.
///
/// # Errors
/// The database's fault.
pub async fn held_between(db: &impl ConnectionTrait, county_id: i64, from: Millis, to: Millis) -> Result<Vec<Activity>, DbErr> {
    let rows = activities::Entity::find()
        .filter(activities::Column::CountyId.eq(county_id))
        .filter(activities::Column::HeldAt.gte(from))
        .filter(activities::Column::HeldAt.lt(to))
        .filter(activities::Column::Stage.is_in([Stage::Held, Stage::Told].map(Stage::code)))
        .order_by_asc(activities::Column::HeldAt)
        .order_by_asc(activities::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(activity_of).collect())
}

/// Who took part in each of these activities, by group.
///
/// # Errors
/// The database's fault.
pub async fn people_by_activity(db: &impl ConnectionTrait, ids: &[i64]) -> Result<HashMap<i64, Vec<Attendance>>, DbErr> {
    let rows = activity_people::Entity::find().filter(activity_people::Column::ActivityId.is_in(ids.to_vec())).all(db).await?;
    let mut found: HashMap<i64, Vec<Attendance>> = HashMap::new();
    for row in rows {
        if let Some(attendance) = attendance_of(&row) {
            found.entry(row.activity_id).or_default().push(attendance);
        }
    }
    Ok(found)
}

/// What those who took part in each of these activities said of it.
///
/// # Errors
/// The database's fault.
pub async fn verdicts_by_activity(db: &impl ConnectionTrait, ids: &[i64]) -> Result<HashMap<i64, Vec<Verdict>>, DbErr> {
    let rows = activity_verdicts::Entity::find().filter(activity_verdicts::Column::ActivityId.is_in(ids.to_vec())).all(db).await?;
    let mut found: HashMap<i64, Vec<Verdict>> = HashMap::new();
    for row in rows {
        let activity_id = row.activity_id;
        if let Some(verdict) = verdict_of(row) {
            found.entry(activity_id).or_default().push(verdict);
        }
    }
    Ok(found)
}

/// How many parties were invited by name to each of these activities; one without is not in the answer.
///
/// # Errors
/// The database's fault.
pub async fn parties_by_activity(db: &impl ConnectionTrait, ids: &[i64]) -> Result<HashMap<i64, u64>, DbErr> {
    let rows = activity_parties::Entity::find().filter(activity_parties::Column::ActivityId.is_in(ids.to_vec())).all(db).await?;
    let mut found: HashMap<i64, u64> = HashMap::new();
    for row in rows {
        *found.entry(row.activity_id).or_default() += 1;
    }
    Ok(found)
}
