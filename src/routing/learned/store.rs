//! The versions of what was learned, and whether a county's pages show it.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, FromQueryResult, QueryOrder as _, QuerySelect as _};

use super::judge::Judged;
use crate::feedback::settled::Subject;
use crate::platform::clock::Millis;
use crate::routing::rows::{learned_models, learning_switches};

pub use learning_switches::Model as Switch;

/// The versions of each subject that are kept.
pub const KEPT: i64 = 5;
/// The fewest pieces of feedback from which what was learned is shown.
pub const FEWEST: i64 = 200;

/// A version without the model itself. What the figures mean is said at the columns of the schema.
#[derive(Clone, Debug, FromQueryResult, PartialEq)]
#[expect(missing_docs, reason = "columns are explained in the schema")]
pub struct Version {
    pub id: i64,
    pub version: i64,
    pub trained_at: i64,
    pub examples: i64,
    pub labels: i64,
    pub accuracy: f64,
    pub top3_accuracy: f64,
    pub baseline: f64,
    pub calibration_error: f64,
    pub threshold: Option<f64>,
    pub spoken: f64,
    pub spoken_accuracy: f64,
    pub recent: i64,
    pub recent_accuracy: Option<f64>,
}

impl Version {
    /// The probability from which it speaks; none when it is silent: it was learned from too little, is not surely better
    /// than always naming the most frequent label, or is right too seldom however sure it is.
    #[must_use]
    pub fn speaks_from(&self) -> Option<f64> {
        // Two standard errors of a share.
        let doubt = 2.0 * (self.accuracy * (1.0 - self.accuracy) / self.examples.max(1) as f64).sqrt();
        self.threshold.filter(|_| self.examples >= FEWEST && self.accuracy - doubt > self.baseline)
    }
}

/// The versions of a subject that are kept, newest first.
///
/// # Errors
/// The database's fault.
pub async fn versions(db: &impl ConnectionTrait, county_id: i64, subject: Subject) -> Result<Vec<Version>, DbErr> {
    newest(db, county_id, subject, KEPT.unsigned_abs()).await
}

/// The version that holds.
///
/// # Errors
/// The database's fault.
pub async fn latest(db: &impl ConnectionTrait, county_id: i64, subject: Subject) -> Result<Option<Version>, DbErr> {
    Ok(newest(db, county_id, subject, 1).await?.into_iter().next())
}

async fn newest(db: &impl ConnectionTrait, county_id: i64, subject: Subject, most: u64) -> Result<Vec<Version>, DbErr> {
    use learned_models::Column::{
        Accuracy, Baseline, CalibrationError, Examples, Id, Labels, Recent, RecentAccuracy, Spoken, SpokenAccuracy, Threshold,
        Top3Accuracy, TrainedAt, Version as Number,
    };
    learned_models::Entity::find()
        .select_only()
        .columns([Id, Number, TrainedAt, Examples, Labels, Accuracy, Top3Accuracy, Baseline, CalibrationError])
        .columns([Threshold, Spoken, SpokenAccuracy, Recent, RecentAccuracy])
        .filter(learned_models::Column::CountyId.eq(county_id))
        .filter(learned_models::Column::Subject.eq(subject.code()))
        .order_by_desc(Number)
        .limit(most)
        .into_model()
        .all(db)
        .await
}

/// The model of a version, as bytes.
///
/// # Errors
/// The database's fault.
pub async fn data_of(db: &impl ConnectionTrait, id: i64) -> Result<Option<Vec<u8>>, DbErr> {
    learned_models::Entity::find_by_id(id).select_only().column(learned_models::Column::Data).into_tuple().one(db).await
}

/// Keeps a version, and of the older ones the last few. False when another node was faster.
///
/// # Errors
/// The database's fault.
pub async fn add(
    tx: &DatabaseTransaction,
    county_id: i64,
    subject: Subject,
    version: i64,
    judged: Judged,
    data: Vec<u8>,
    now: Millis,
) -> Result<bool, DbErr> {
    use learned_models::Column;
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let row = learned_models::ActiveModel {
        county_id: Set(county_id),
        subject: Set(subject.code().to_owned()),
        version: Set(version),
        trained_at: Set(now),
        examples: Set(whole(judged.figures.examples_train)),
        labels: Set(whole(judged.figures.labels)),
        accuracy: Set(judged.figures.accuracy),
        top3_accuracy: Set(judged.figures.top3_accuracy),
        baseline: Set(judged.figures.majority_accuracy),
        calibration_error: Set(judged.figures.calibration_error),
        threshold: Set(judged.speech.threshold),
        spoken: Set(judged.speech.spoken),
        spoken_accuracy: Set(judged.speech.right),
        recent: Set(whole(judged.recent.0)),
        recent_accuracy: Set(judged.recent.1),
        data: Set(data),
        ..Default::default()
    };
    let again = OnConflict::columns([Column::CountyId, Column::Subject, Column::Version]).do_nothing().to_owned();
    if learned_models::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await? == 0 {
        return Ok(false);
    }
    learned_models::Entity::delete_many()
        .filter(Column::CountyId.eq(county_id))
        .filter(Column::Subject.eq(subject.code()))
        .filter(Column::Version.lte(version - KEPT))
        .exec(tx)
        .await?;
    Ok(true)
}

/// Writes down that the same was learned again.
///
/// # Errors
/// The database's fault.
pub async fn confirm(tx: &DatabaseTransaction, id: i64, now: Millis) -> Result<(), DbErr> {
    learned_models::Entity::update_many()
        .col_expr(learned_models::Column::TrainedAt, Expr::value(now))
        .filter(learned_models::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

/// Whether somebody switched it on or off, and who and when.
///
/// # Errors
/// The database's fault.
pub async fn switch_of(db: &impl ConnectionTrait, county_id: i64) -> Result<Option<Switch>, DbErr> {
    learning_switches::Entity::find_by_id(county_id).one(db).await
}

/// Switches it on or off.
///
/// # Errors
/// The database's fault.
pub async fn set_switch(tx: &DatabaseTransaction, switch: Switch) -> Result<(), DbErr> {
    use learning_switches::Column;
    let row = learning_switches::ActiveModel {
        county_id: Set(switch.county_id),
        switched_on: Set(switch.switched_on),
        at: Set(switch.at),
        account_id: Set(switch.account_id),
    };
    let instead = OnConflict::column(Column::CountyId).update_columns([Column::SwitchedOn, Column::At, Column::AccountId]).to_owned();
    learning_switches::Entity::insert(row).on_conflict(instead).exec_without_returning(tx).await?;
    Ok(())
}
