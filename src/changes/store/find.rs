//! Finding changes.

use chrono::NaiveDate;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, Query};
use sea_orm::{Condition, QueryOrder as _, QuerySelect as _};

use super::change_of;
use crate::access::CaseWorker;
use crate::changes::change::{Change, Object};
use crate::changes::rows::{change_effects, changes};
use crate::changes::stage::{Review, Stage, Standing};

/// What a case worker may see: their county, and their teams unless they see all.
fn reach(worker: &CaseWorker) -> Condition {
    let county = Condition::all().add(changes::Column::CountyId.eq(worker.county().id));
    match worker.team_ids() {
        Some(teams) => county.add(changes::Column::TeamId.is_in(teams.to_vec())),
        None => county,
    }
}

/// Where a change stands, as a condition: the same as [`Stage::standing`] says of one change.
fn standing(standing: Standing, today: NaiveDate) -> Condition {
    let today = today.to_string();
    let in_stage = |stage: Stage| Condition::all().add(changes::Column::Stage.eq(stage.code()));
    let in_time = |stage: Stage| in_stage(stage).add(changes::Column::DueOn.gte(today.as_str()));
    let found = |review: Review| in_stage(Stage::Reviewed).add(changes::Column::Review.eq(review.code()));
    match standing {
        Standing::Proposed => in_time(Stage::Proposed),
        Standing::Planned => in_time(Stage::Planned),
        Standing::UnderWay => in_time(Stage::UnderWay),
        Standing::Claimed => in_stage(Stage::Claimed),
        Standing::Done => in_stage(Stage::Done),
        Standing::Held => found(Review::Held),
        Standing::Faded => found(Review::Faded),
        Standing::Harmed => found(Review::Harmed),
        Standing::Dropped => in_stage(Stage::Dropped),
        Standing::Lapsed => Condition::all()
            .add(changes::Column::Stage.is_in([Stage::Proposed, Stage::Planned, Stage::UnderWay].map(Stage::code)))
            .add(changes::Column::DueOn.lt(today.as_str())),
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

/// The change of this row.
///
/// # Errors
/// The database's fault.
pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Option<Change>, DbErr> {
    Ok(changes::Entity::find_by_id(id).one(db).await?.map(change_of))
}

/// Which changes a worker wants to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those that are still to be made, lapsed ones among them.
    Open,
    /// Those that stand there.
    Standing(Standing),
}

/// The worker's changes, the earliest due day first; `after` is the last line of the page before.
///
/// # Errors
/// The database's fault.
pub async fn of_worker(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    which: Which,
    today: NaiveDate,
    after: Option<&Change>,
    most: u64,
) -> Result<Vec<Change>, DbErr> {
    let wanted = match which {
        Which::Open => Condition::all().add(changes::Column::Stage.is_in(Stage::OPEN.map(Stage::code))),
        Which::Standing(there) => standing(there, today),
    };
    let mut query = changes::Entity::find().filter(reach(worker)).filter(wanted);
    if let Some(last) = after {
        let day = last.registration.due_on.to_string();
        let later = changes::Column::DueOn.gt(&day).or(changes::Column::DueOn.eq(&day).and(changes::Column::Id.gt(last.id)));
        query = query.filter(later);
    }
    let rows = query.order_by_asc(changes::Column::DueOn).order_by_asc(changes::Column::Id).limit(most).all(db).await?;
    Ok(rows.into_iter().map(change_of).collect())
}

/// What a public list shows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// Only those that stand there on the day; for the public, what waits for confirmation is under way.
    pub standing: Option<(Standing, NaiveDate)>,
    /// Only this service.
    pub service_id: Option<i64>,
    /// Only this unit.
    pub unit_id: Option<i64>,
    /// Only those about this.
    pub object: Option<Object>,
    /// Only those whose effect was last found to be this (a verdict's code).
    pub verdict: Option<&'a str>,
    /// Only what was recorded before this one: the last of the page before.
    pub after: Option<&'a Change>,
}

/// A county's changes, newest first; everybody may read them.
///
/// # Errors
/// The database's fault.
pub async fn of_county(db: &impl ConnectionTrait, county_id: i64, wanted: Wanted<'_>, most: u64) -> Result<Vec<Change>, DbErr> {
    let mut query = changes::Entity::find().filter(changes::Column::CountyId.eq(county_id));
    if let Some((there, today)) = wanted.standing {
        let seen = standing(there.public(), today);
        let seen =
            if there.public() == Standing::UnderWay { Condition::any().add(seen).add(standing(Standing::Claimed, today)) } else { seen };
        query = query.filter(seen);
    }
    if let Some(service_id) = wanted.service_id {
        query = query.filter(changes::Column::ServiceId.eq(service_id));
    }
    if let Some(unit_id) = wanted.unit_id {
        query = query.filter(changes::Column::UnitId.eq(unit_id));
    }
    if let Some(object) = wanted.object {
        query = query.filter(changes::Column::Object.eq(object.code()));
    }
    if let Some(verdict) = wanted.verdict {
        let found = Query::select()
            .column(change_effects::Column::ChangeId)
            .from(change_effects::Entity)
            .and_where(change_effects::Column::Verdict.eq(verdict))
            .to_owned();
        query = query.filter(changes::Column::Id.in_subquery(found));
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
