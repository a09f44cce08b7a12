//! Thanks passed on to the unit that they are for: as it reads them, who passed them on and when.

use asko_templates::responses::{PassedThanks, Thanks, ThanksForm};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _, QuerySelect as _};

use super::{Case, Kind, rollups};
use crate::access::{CaseWorker, accounts};
use crate::organisations::{Named as _, store as organisations};
use crate::platform::clock::Millis;
use crate::platform::page::{Visit, stamp};

mod entity {
    #![expect(missing_docs, reason = "columns are explained in the schema")]

    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "thanks_passed")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub feedback_id: i64,
        pub county_id: i64,
        pub unit_id: i64,
        pub text: String,
        pub language: String,
        pub passed_by: i64,
        pub passed_at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use entity::Model as Passed;

/// The most characters that are passed on.
pub const LIMIT: usize = 2000;

/// Keeps what is passed on.
///
/// # Errors
/// The database's fault.
pub async fn add(tx: &DatabaseTransaction, passed: Passed) -> Result<(), DbErr> {
    let passed_of = passed.feedback_id;
    let row = entity::ActiveModel {
        feedback_id: Set(passed.feedback_id),
        county_id: Set(passed.county_id),
        unit_id: Set(passed.unit_id),
        text: Set(passed.text),
        language: Set(passed.language),
        passed_by: Set(passed.passed_by),
        passed_at: Set(passed.passed_at),
    };
    let counted = rollups::before(tx, passed_of).await?;
    entity::Entity::insert(row).exec_without_returning(tx).await?;
    counted.after(tx).await
}

/// What was passed on of a case.
///
/// # Errors
/// The database's fault.
pub async fn of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Option<Passed>, DbErr> {
    entity::Entity::find_by_id(feedback_id).one(db).await
}

/// What was passed on in the worker's county, to one unit or to all, newest first, at most `most`.
///
/// # Errors
/// The database's fault.
pub async fn newest(db: &impl ConnectionTrait, worker: &CaseWorker, unit_id: Option<i64>, most: u64) -> Result<Vec<Passed>, DbErr> {
    let mut query = entity::Entity::find().filter(entity::Column::CountyId.eq(worker.county().id));
    if let Some(unit_id) = unit_id {
        query = query.filter(entity::Column::UnitId.eq(unit_id));
    }
    query.order_by_desc(entity::Column::PassedAt).order_by_desc(entity::Column::FeedbackId).limit(most).all(db).await
}

/// How many were passed on to each unit of the worker's county since then.
///
/// # Errors
/// The database's fault.
pub async fn counts(db: &impl ConnectionTrait, worker: &CaseWorker, since: Millis) -> Result<Vec<(i64, i64)>, DbErr> {
    entity::Entity::find()
        .select_only()
        .column(entity::Column::UnitId)
        .column_as(entity::Column::FeedbackId.count(), "passed")
        .filter(entity::Column::CountyId.eq(worker.county().id))
        .filter(entity::Column::PassedAt.gte(since))
        .group_by(entity::Column::UnitId)
        .into_tuple()
        .all(db)
        .await
}

/// Passing on thanks, as the case's page shows it; none for what are no thanks to a unit. `typed`: the text of a form that
/// comes back, and the version it showed.
///
/// # Errors
/// The database's fault.
pub async fn view(visit: &Visit, worker: &CaseWorker, case: &Case, typed: Option<(String, i64)>) -> Result<Option<Thanks>, DbErr> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let Some(unit_id) = case.unit_id.filter(|_| case.kind == Kind::Thanks) else { return Ok(None) };
    if let Some(passed) = of(db, case.id).await? {
        let unit = organisations::unit_by_id(db, passed.unit_id).await?;
        let names = accounts::names(db, vec![passed.passed_by]).await?;
        return Ok(Some(Thanks::Passed(PassedThanks {
            reference: case.reference.clone(),
            unit: unit.map(|unit| unit.name(lang).to_owned()).unwrap_or_default(),
            who: names.into_iter().next().map(|(_, name)| name).unwrap_or_default(),
            at: stamp(lang, passed.passed_at),
            text: passed.text,
            language: passed.language,
        })));
    }
    if !worker.may_handle() || case.text.is_empty() {
        return Ok(None);
    }
    let unit = organisations::unit_by_id(db, unit_id).await?;
    let (text, version) = typed.unwrap_or_else(|| (case.text.clone(), case.version));
    Ok(unit.map(|unit| {
        Thanks::Form(ThanksForm {
            reference: case.reference.clone(),
            csrf_token: worker.staff().csrf().to_owned(),
            version,
            unit: unit.name(lang).to_owned(),
            text,
        })
    }))
}
