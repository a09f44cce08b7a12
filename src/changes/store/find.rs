//! Finding changes.

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, Query};
use sea_orm::{Condition, QueryOrder as _, QuerySelect as _};

use super::change_of;
use crate::access::CaseWorker;
use crate::changes::change::{Change, Object};
use crate::changes::rows::{change_effects, change_reviews, changes};
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

/// Changes with a review that is due and not done.
fn review_due(today: NaiveDate) -> Condition {
    let due = Query::select()
        .column(change_reviews::Column::ChangeId)
        .from(change_reviews::Entity)
        .and_where(change_reviews::Column::At.is_null())
        .and_where(change_reviews::Column::DueOn.lte(today.to_string()))
        .to_owned();
    Condition::all().add(changes::Column::Id.in_subquery(due))
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
    /// Those with a review that is due and not done.
    ReviewDue,
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
        Which::ReviewDue => review_due(today),
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

/// How many changes a worker has, by where they stand.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// Those with any: where, and how many.
    by_standing: HashMap<Standing, u64>,
    /// With a review that is due and not done.
    pub review_due: u64,
    /// Waiting for confirmation by somebody like the worker: not said to be made by them.
    pub to_confirm: u64,
}

impl Counts {
    /// How many stand there.
    #[must_use]
    pub fn at(&self, standing: Standing) -> u64 {
        self.by_standing.get(&standing).copied().unwrap_or(0)
    }

    /// How many are still to be made, lapsed ones among them.
    #[must_use]
    pub fn open(&self) -> u64 {
        let open = [Standing::Proposed, Standing::Planned, Standing::UnderWay, Standing::Claimed, Standing::Lapsed];
        open.into_iter().map(|there| self.at(there)).sum()
    }
}

/// Counts the worker's changes.
///
/// # Errors
/// The database's fault.
pub async fn counts_of_worker(db: &impl ConnectionTrait, worker: &CaseWorker, today: NaiveDate) -> Result<Counts, DbErr> {
    let mut counts = Counts::default();
    for late in [false, true] {
        let day = today.to_string();
        let days = if late { changes::Column::DueOn.lt(&day) } else { changes::Column::DueOn.gte(&day) };
        let groups: Vec<(String, Option<String>, i64)> = changes::Entity::find()
            .select_only()
            .column(changes::Column::Stage)
            .column(changes::Column::Review)
            .column_as(changes::Column::Id.count(), "many")
            .filter(reach(worker))
            .filter(days)
            .group_by(changes::Column::Stage)
            .group_by(changes::Column::Review)
            .into_tuple()
            .all(db)
            .await?;
        let due_on = if late { today.pred_opt().unwrap_or(today) } else { today };
        for (stage, review, many) in groups {
            let Some(stage) = Stage::from_code(&stage) else { continue };
            let there = stage.standing(due_on, review.as_deref().and_then(Review::from_code), today);
            *counts.by_standing.entry(there).or_default() += u64::try_from(many).unwrap_or(0);
        }
    }
    counts.review_due = changes::Entity::find().filter(reach(worker)).filter(review_due(today)).count(db).await?;
    let mine = changes::Column::ClaimedBy.is_null().or(changes::Column::ClaimedBy.ne(worker.account_id()));
    let claimed = changes::Entity::find().filter(reach(worker)).filter(standing(Standing::Claimed, today)).filter(mine);
    counts.to_confirm = claimed.count(db).await?;
    Ok(counts)
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

impl Wanted<'_> {
    /// Narrows a query, but for the standing.
    fn narrow(self, mut query: Select<changes::Entity>) -> Select<changes::Entity> {
        if let Some(service_id) = self.service_id {
            query = query.filter(changes::Column::ServiceId.eq(service_id));
        }
        if let Some(unit_id) = self.unit_id {
            query = query.filter(changes::Column::UnitId.eq(unit_id));
        }
        if let Some(object) = self.object {
            query = query.filter(changes::Column::Object.eq(object.code()));
        }
        if let Some(verdict) = self.verdict {
            let found = Query::select()
                .column(change_effects::Column::ChangeId)
                .from(change_effects::Entity)
                .and_where(change_effects::Column::Verdict.eq(verdict))
                .to_owned();
            query = query.filter(changes::Column::Id.in_subquery(found));
        }
        if let Some(last) = self.after {
            let at = last.created_at;
            let earlier = changes::Column::CreatedAt.lt(at).or(changes::Column::CreatedAt.eq(at).and(changes::Column::Id.lt(last.id)));
            query = query.filter(earlier);
        }
        query
    }
}

/// A county's changes, newest first; everybody may read them.
///
/// # Errors
/// The database's fault.
pub async fn of_county(db: &impl ConnectionTrait, county_id: i64, wanted: Wanted<'_>, most: u64) -> Result<Vec<Change>, DbErr> {
    let mut query = wanted.narrow(changes::Entity::find().filter(changes::Column::CountyId.eq(county_id)));
    if let Some((there, today)) = wanted.standing {
        let seen = standing(there.public(), today);
        let seen =
            if there.public() == Standing::UnderWay { Condition::any().add(seen).add(standing(Standing::Claimed, today)) } else { seen };
        query = query.filter(seen);
    }
    let rows = query.order_by_desc(changes::Column::CreatedAt).order_by_desc(changes::Column::Id).limit(most).all(db).await?;
    Ok(rows.into_iter().map(change_of).collect())
}

/// How many of a county's changes stand where on `today`, as the public sees it; whatever standing is wanted.
///
/// # Errors
/// The database's fault.
pub async fn count_by_standing(
    db: &impl ConnectionTrait,
    county_id: i64,
    wanted: Wanted<'_>,
    today: NaiveDate,
) -> Result<Vec<(Standing, u64)>, DbErr> {
    let wanted = Wanted { after: None, ..wanted };
    let rows: Vec<(String, Option<String>, String, i64)> = wanted
        .narrow(changes::Entity::find().filter(changes::Column::CountyId.eq(county_id)))
        .select_only()
        .column(changes::Column::Stage)
        .column(changes::Column::Review)
        .column(changes::Column::DueOn)
        .column_as(changes::Column::Id.count(), "times")
        .group_by(changes::Column::Stage)
        .group_by(changes::Column::Review)
        .group_by(changes::Column::DueOn)
        .into_tuple()
        .all(db)
        .await?;
    let mut counts: Vec<(Standing, u64)> = Vec::new();
    for (stage, review, due_on, count) in rows {
        let stage = Stage::from_code(&stage).unwrap_or(Stage::Planned);
        let review = review.as_deref().and_then(Review::from_code);
        let there = stage.standing(due_on.parse().unwrap_or_default(), review, today).public();
        let count = u64::try_from(count).unwrap_or(0);
        match counts.iter_mut().find(|(standing, _)| *standing == there) {
            Some((_, all)) => *all += count,
            None => counts.push((there, count)),
        }
    }
    Ok(counts)
}

/// The units and services that a county's changes concern, each pair once.
///
/// # Errors
/// The database's fault.
pub async fn places_of_county(db: &impl ConnectionTrait, county_id: i64) -> Result<Vec<(Option<i64>, Option<i64>)>, DbErr> {
    changes::Entity::find()
        .select_only()
        .column(changes::Column::UnitId)
        .column(changes::Column::ServiceId)
        .filter(changes::Column::CountyId.eq(county_id))
        .distinct()
        .into_tuple()
        .all(db)
        .await
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
