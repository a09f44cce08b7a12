//! Keeping activities. Functions for staff take what proves who asks; the others give only what is public, or are
//! called within an act.

mod addresses;
mod people;
mod verdicts;
mod yearly;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait as _;
use sea_orm::{ActiveValue::Set, Condition, DatabaseTransaction, QueryOrder as _, QuerySelect as _};

pub use addresses::{Address, Invited, addresses_of, forget, invite, invited_count, join, sign_up_count};
pub use people::{parties_of, people_counts, people_of, save_parties, save_people};
pub use verdicts::{Verdict, add_verdict, verdicts_of};
pub use yearly::{held_between, parties_by_activity, people_by_activity, verdicts_by_activity};

use super::activity::{Activity, Dimension, Kind, Level, Means, Mode, NewActivity};
use super::rows::activities;
use super::stage::Stage;
use crate::access::CaseWorker;
use crate::platform::clock::Millis;
use crate::text::both::Both;

/// A row whose codes this program does not know reads as the most careful of its kind.
fn activity_of(row: activities::Model) -> Activity {
    Activity {
        id: row.id,
        reference: row.reference,
        county_id: row.county_id,
        team_id: row.team_id,
        unit_id: row.unit_id,
        service_id: row.service_id,
        kind: Kind::from_code(&row.kind).unwrap_or(Kind::Hearing),
        means: Means::from_code(&row.means).unwrap_or(Means::Discussion),
        dimension: Dimension::from_code(&row.dimension).unwrap_or(Dimension::Planning),
        level: Level::from_code(&row.level).unwrap_or(Level::Informed),
        mode: Mode::from_code(&row.mode).unwrap_or(Mode::InPerson),
        stage: Stage::from_code(&row.stage).unwrap_or(Stage::Cancelled),
        title: Both::new(row.title_fi, row.title_sv),
        about: Both::new(row.about_fi, row.about_sv),
        level_shown: Both::new(row.level_shown_fi, row.level_shown_sv),
        place: Both::new(row.place_fi, row.place_sv),
        method: row.method,
        held_at: row.held_at,
        follow_up_on: row.follow_up_on.and_then(|day| day.parse().ok()),
        agreed: Both::new(row.agreed_fi, row.agreed_sv),
        results: Both::new(row.results_fi, row.results_sv),
        cost_euros: row.cost_euros,
        staff_hours: row.staff_hours,
        harm: Both::new(row.harm_fi, row.harm_sv),
        cancelled: Both::new(row.cancelled_fi, row.cancelled_sv),
        created_at: row.created_at,
        told_at: row.told_at,
        told_to: row.told_to,
        version: row.version,
    }
}

/// What of an activity may change after it was recorded.
fn changing(activity: &Activity) -> activities::ActiveModel {
    let Both { fi: title_fi, sv: title_sv } = activity.title.clone();
    let Both { fi: about_fi, sv: about_sv } = activity.about.clone();
    let Both { fi: level_shown_fi, sv: level_shown_sv } = activity.level_shown.clone();
    let Both { fi: place_fi, sv: place_sv } = activity.place.clone();
    let Both { fi: agreed_fi, sv: agreed_sv } = activity.agreed.clone();
    let Both { fi: results_fi, sv: results_sv } = activity.results.clone();
    let Both { fi: harm_fi, sv: harm_sv } = activity.harm.clone();
    let Both { fi: cancelled_fi, sv: cancelled_sv } = activity.cancelled.clone();
    activities::ActiveModel {
        team_id: Set(activity.team_id),
        unit_id: Set(activity.unit_id),
        service_id: Set(activity.service_id),
        kind: Set(activity.kind.code().to_owned()),
        means: Set(activity.means.code().to_owned()),
        dimension: Set(activity.dimension.code().to_owned()),
        level: Set(activity.level.code().to_owned()),
        mode: Set(activity.mode.code().to_owned()),
        stage: Set(activity.stage.code().to_owned()),
        title_fi: Set(title_fi),
        title_sv: Set(title_sv),
        about_fi: Set(about_fi),
        about_sv: Set(about_sv),
        level_shown_fi: Set(level_shown_fi),
        level_shown_sv: Set(level_shown_sv),
        place_fi: Set(place_fi),
        place_sv: Set(place_sv),
        method: Set(activity.method.clone()),
        held_at: Set(activity.held_at),
        follow_up_on: Set(activity.follow_up_on.map(|day| day.to_string())),
        agreed_fi: Set(agreed_fi),
        agreed_sv: Set(agreed_sv),
        results_fi: Set(results_fi),
        results_sv: Set(results_sv),
        cost_euros: Set(activity.cost_euros),
        staff_hours: Set(activity.staff_hours),
        harm_fi: Set(harm_fi),
        harm_sv: Set(harm_sv),
        cancelled_fi: Set(cancelled_fi),
        cancelled_sv: Set(cancelled_sv),
        told_at: Set(activity.told_at),
        told_to: Set(activity.told_to),
        ..Default::default()
    }
}

/// Keeps an activity with its parties and who took part; sends no mail. Returns its row.
///
/// # Errors
/// The database's fault.
pub async fn add(tx: &DatabaseTransaction, new: NewActivity) -> Result<i64, DbErr> {
    let row = activities::ActiveModel {
        reference: Set(new.activity.reference.clone()),
        county_id: Set(new.activity.county_id),
        created_at: Set(new.activity.created_at),
        created_by: Set(new.created_by),
        version: Set(1),
        ..changing(&new.activity)
    };
    let id = activities::Entity::insert(row).exec(tx).await?.last_insert_id;
    save_parties(tx, id, &new.parties).await?;
    save_people(tx, id, &new.people).await?;
    Ok(id)
}

/// Keeps an activity as it is now, if nobody else has since `version` was read. False when somebody has.
///
/// # Errors
/// The database's fault.
pub async fn save(tx: &DatabaseTransaction, activity: &Activity, version: i64) -> Result<bool, DbErr> {
    let row = activities::ActiveModel { version: Set(version + 1), ..changing(activity) };
    let done = activities::Entity::update_many()
        .set(row)
        .filter(activities::Column::Id.eq(activity.id))
        .filter(activities::Column::Version.eq(version))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Holds an activity still in this transaction while it is in this stage, so that nobody tells or cancels it meanwhile
/// and forgets an address. False when it is in another stage.
///
/// # Errors
/// The database's fault.
pub async fn hold_still(tx: &DatabaseTransaction, activity_id: i64, stage: Stage) -> Result<bool, DbErr> {
    let held = activities::Entity::update_many()
        .col_expr(activities::Column::Version, Expr::col(activities::Column::Version))
        .filter(activities::Column::Id.eq(activity_id))
        .filter(activities::Column::Stage.eq(stage.code()))
        .exec(tx)
        .await?;
    Ok(held.rows_affected == 1)
}

/// What a case worker may see: their county, and their teams unless they see all.
fn reach(worker: &CaseWorker) -> Condition {
    let county = Condition::all().add(activities::Column::CountyId.eq(worker.county().id));
    match worker.team_ids() {
        Some(teams) => county.add(activities::Column::TeamId.is_in(teams.to_vec())),
        None => county,
    }
}

/// The activity with this reference, if the worker may see it.
///
/// # Errors
/// The database's fault.
pub async fn by_reference(db: &impl ConnectionTrait, worker: &CaseWorker, reference: &str) -> Result<Option<Activity>, DbErr> {
    let row = activities::Entity::find().filter(activities::Column::Reference.eq(reference)).filter(reach(worker)).one(db).await?;
    Ok(row.map(activity_of))
}

/// The worker's activities in one stage: planned ones the next first, others the latest first; `after` is the last of
/// the page before.
///
/// # Errors
/// The database's fault.
pub async fn of_worker(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    stage: Stage,
    after: Option<&Activity>,
    most: u64,
) -> Result<Vec<Activity>, DbErr> {
    let query = activities::Entity::find().filter(reach(worker)).filter(activities::Column::Stage.eq(stage.code()));
    ordered(query, stage == Stage::Planned, after, most, db).await
}

/// The activities with these ids, the latest first; everybody may read them.
///
/// # Errors
/// The database's fault.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Activity>, DbErr> {
    let query = activities::Entity::find().filter(activities::Column::Id.is_in(ids.to_vec()));
    ordered(query, false, None, ids.len() as u64, db).await
}

/// Which part of a county's activities a list shows.
#[derive(Clone, Copy, Debug, Default)]
pub enum When {
    /// Those that begin after this moment, the next first; cancelled ones too, so that who planned to come sees it.
    Coming(Millis),
    /// Those that have begun by this moment and were not cancelled, the latest first.
    Past(Millis),
    /// All that were not cancelled, the latest first.
    #[default]
    Any,
}

/// What a public list shows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// Which part.
    pub when: When,
    /// Only this kind.
    pub kind: Option<Kind>,
    /// Only this means of section 29.
    pub means: Option<Means>,
    /// Only with this method of the library.
    pub method: Option<&'a str>,
    /// Only what comes after this one: the last of the page before.
    pub after: Option<&'a Activity>,
}

/// A county's activities; everybody may read them.
///
/// # Errors
/// The database's fault.
pub async fn of_county(db: &impl ConnectionTrait, county_id: i64, wanted: Wanted<'_>, most: u64) -> Result<Vec<Activity>, DbErr> {
    let mut query = activities::Entity::find().filter(activities::Column::CountyId.eq(county_id));
    let not_cancelled = activities::Column::Stage.ne(Stage::Cancelled.code());
    query = match wanted.when {
        When::Coming(now) => {
            let open = [Stage::Planned, Stage::Cancelled].map(Stage::code);
            query.filter(activities::Column::HeldAt.gt(now)).filter(activities::Column::Stage.is_in(open))
        }
        When::Past(now) => {
            let begun = activities::Column::HeldAt.lte(now).or(activities::Column::Stage.ne(Stage::Planned.code()));
            query.filter(begun).filter(not_cancelled)
        }
        When::Any => query.filter(not_cancelled),
    };
    if let Some(kind) = wanted.kind {
        query = query.filter(activities::Column::Kind.eq(kind.code()));
    }
    if let Some(means) = wanted.means {
        query = query.filter(activities::Column::Means.eq(means.code()));
    }
    if let Some(method) = wanted.method {
        query = query.filter(activities::Column::Method.eq(method));
    }
    ordered(query, matches!(wanted.when, When::Coming(_)), wanted.after, most, db).await
}

async fn ordered(
    query: Select<activities::Entity>,
    next_first: bool,
    after: Option<&Activity>,
    most: u64,
    db: &impl ConnectionTrait,
) -> Result<Vec<Activity>, DbErr> {
    use activities::Column::{HeldAt, Id};
    let mut query = query;
    if let Some(last) = after {
        let same = HeldAt.eq(last.held_at);
        query = query.filter(if next_first {
            HeldAt.gt(last.held_at).or(same.and(Id.gt(last.id)))
        } else {
            HeldAt.lt(last.held_at).or(same.and(Id.lt(last.id)))
        });
    }
    let query = if next_first { query.order_by_asc(HeldAt).order_by_asc(Id) } else { query.order_by_desc(HeldAt).order_by_desc(Id) };
    Ok(query.limit(most).all(db).await?.into_iter().map(activity_of).collect())
}

/// A county's activity with this reference; everybody may read it.
///
/// # Errors
/// The database's fault.
pub async fn public_by_reference(db: &impl ConnectionTrait, county_id: i64, reference: &str) -> Result<Option<Activity>, DbErr> {
    let row = activities::Entity::find()
        .filter(activities::Column::Reference.eq(reference))
        .filter(activities::Column::CountyId.eq(county_id))
        .one(db)
        .await?;
    Ok(row.map(activity_of))
}
