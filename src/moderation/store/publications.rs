//! What is shown to the public: the words as they were published. What may no longer be shown is left out here, whatever
//! its row says.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait as _;
use sea_orm::{ActiveValue::Set, Condition, DatabaseTransaction, QueryOrder as _, QuerySelect as _};
use serde::{Deserialize, Serialize};

use crate::feedback::store::{set_shown, still_showable};
use crate::moderation::rows::publications;
use crate::platform::clock::Millis;

/// Why a version is not shown any more when a newer one took its place.
const REPLACED: &str = "replaced";

/// An answer of the team, as the public reads it.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct PublicAnswer {
    /// The language it is written in.
    pub language: String,
    /// The text.
    pub text: String,
}

/// What is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NewPublication {
    /// The service, if one was named.
    pub service_id: Option<i64>,
    /// The unit, where it had enough feedback in that month.
    pub unit_id: Option<i64>,
    /// The month in which the feedback arrived, as `2026-06`.
    pub month: String,
    /// What it is about: a code.
    pub kind: String,
    /// The language of the text.
    pub language: String,
    /// The text, words that nobody reads taken out.
    pub text: String,
    /// The team's answers, oldest first.
    pub answers: Vec<PublicAnswer>,
}

/// What was published.
#[derive(Clone, Debug)]
pub struct Publication {
    /// Its row.
    pub id: i64,
    /// The piece of feedback.
    pub feedback_id: i64,
    /// What stands in the public address.
    pub public_id: String,
    /// From 1 on.
    pub version: i64,
    /// What is read.
    pub words: NewPublication,
    /// When the first version was published.
    pub first_at: Millis,
    /// When this version was, and by whom.
    pub published: (Millis, i64),
    /// When it was hidden; by whom, none for the giver; why: a code, and words.
    pub hidden: Option<(Millis, Option<i64>, String, String)>,
}

fn publication(row: publications::Model) -> Publication {
    Publication {
        id: row.id,
        feedback_id: row.feedback_id,
        public_id: row.public_id,
        version: row.version,
        words: NewPublication {
            service_id: row.service_id,
            unit_id: row.unit_id,
            month: row.month,
            kind: row.kind,
            language: row.language,
            text: row.text,
            // What cannot be read is not shown.
            answers: serde_json::from_str(&row.answers).unwrap_or_default(),
        },
        first_at: row.first_at,
        published: (row.published_at, row.published_by),
        hidden: row.hidden_at.map(|at| (at, row.hidden_by, row.hidden_reason.unwrap_or_default(), row.hidden_words.unwrap_or_default())),
    }
}

/// All versions of a piece of feedback, newest first.
///
/// # Errors
/// The database's fault.
pub async fn versions_of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<Publication>, DbErr> {
    let query = publications::Entity::find().filter(publications::Column::FeedbackId.eq(feedback_id));
    let rows = query.order_by_desc(publications::Column::Version).all(db).await?;
    Ok(rows.into_iter().map(publication).collect())
}

/// The version of a piece of feedback that is not hidden.
///
/// # Errors
/// The database's fault.
pub async fn shown_of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Option<Publication>, DbErr> {
    let query = publications::Entity::find()
        .filter(publications::Column::FeedbackId.eq(feedback_id))
        .filter(publications::Column::HiddenAt.is_null());
    Ok(query.one(db).await?.map(publication))
}

/// Who publishes what, when and where.
#[derive(Clone, Debug)]
pub struct Publish {
    /// The piece of feedback.
    pub feedback_id: i64,
    /// The county.
    pub county_id: i64,
    /// What stands in the public address of a piece that was never published.
    pub public_id: String,
    /// What is read.
    pub words: NewPublication,
    /// Who publishes it.
    pub account_id: i64,
    /// When.
    pub at: Millis,
}

/// Publishes a version in the place of the one that is shown.
///
/// # Errors
/// The database's fault.
pub async fn publish(tx: &DatabaseTransaction, new: Publish) -> Result<(), DbErr> {
    let Publish { feedback_id, county_id, public_id, words, account_id, at } = new;
    let before = versions_of(tx, feedback_id).await?;
    let last = before.first();
    hide(tx, feedback_id, at, Some(account_id), (REPLACED, "")).await?;
    let answers = serde_json::to_string(&words.answers).map_err(|error| DbErr::Custom(error.to_string()))?;
    let row = publications::ActiveModel {
        feedback_id: Set(feedback_id),
        county_id: Set(county_id),
        public_id: Set(last.map_or(public_id, |last| last.public_id.clone())),
        version: Set(last.map_or(1, |last| last.version + 1)),
        service_id: Set(words.service_id),
        unit_id: Set(words.unit_id),
        month: Set(words.month),
        kind: Set(words.kind),
        language: Set(words.language),
        text: Set(words.text),
        answers: Set(answers),
        first_at: Set(last.map_or(at, |last| last.first_at)),
        published_at: Set(at),
        published_by: Set(account_id),
        ..Default::default()
    };
    publications::Entity::insert(row).exec_without_returning(tx).await?;
    set_shown(tx, feedback_id, Some(at)).await
}

/// Hides what is shown of a piece of feedback; `by` is nobody when the giver takes the permission back. False when nothing
/// was shown.
///
/// # Errors
/// The database's fault.
pub async fn hide(
    tx: &DatabaseTransaction,
    feedback_id: i64,
    at: Millis,
    by: Option<i64>,
    (reason, words): (&str, &str),
) -> Result<bool, DbErr> {
    let done = publications::Entity::update_many()
        .col_expr(publications::Column::HiddenAt, Expr::value(at))
        .col_expr(publications::Column::HiddenBy, Expr::value(by))
        .col_expr(publications::Column::HiddenReason, Expr::value(reason))
        .col_expr(publications::Column::HiddenWords, Expr::value(words))
        .filter(publications::Column::FeedbackId.eq(feedback_id))
        .filter(publications::Column::HiddenAt.is_null())
        .exec(tx)
        .await?;
    set_shown(tx, feedback_id, None).await?;
    Ok(done.rows_affected > 0)
}

/// What anybody may read now: not hidden, and still allowed by what became of the feedback.
fn readable() -> Condition {
    let mut feedback = still_showable();
    feedback.and_where(Expr::col(("feedback", "id")).equals((publications::Entity, publications::Column::FeedbackId)));
    Condition::all().add(publications::Column::HiddenAt.is_null()).add(Expr::exists(feedback))
}

/// What a county shows, newest first: of this service if one is named, after this publication, at most `most`.
///
/// # Errors
/// The database's fault.
pub async fn of_county(
    db: &impl ConnectionTrait,
    county_id: i64,
    service_id: Option<i64>,
    after: Option<&Publication>,
    most: u64,
) -> Result<Vec<Publication>, DbErr> {
    let (first_at, id) = (publications::Column::FirstAt, publications::Column::Id);
    let mut query = publications::Entity::find().filter(publications::Column::CountyId.eq(county_id)).filter(readable());
    if let Some(service_id) = service_id {
        query = query.filter(publications::Column::ServiceId.eq(service_id));
    }
    if let Some(last) = after {
        query = query.filter(first_at.lt(last.first_at).or(first_at.eq(last.first_at).and(id.lt(last.id))));
    }
    let rows = query.order_by_desc(first_at).order_by_desc(id).limit(most).all(db).await?;
    Ok(rows.into_iter().map(publication).collect())
}

/// What is at a public address.
#[derive(Clone, Debug)]
pub enum Found {
    /// Words that anybody may read.
    Shown(Box<Publication>),
    /// There were words, and they are hidden.
    Gone(Box<Publication>),
    /// Nothing was ever there.
    Nothing,
}

/// What a county shows, or has shown, at this public address.
///
/// # Errors
/// The database's fault.
pub async fn by_public_id(db: &impl ConnectionTrait, county_id: i64, public_id: &str) -> Result<Found, DbErr> {
    let there = publications::Entity::find()
        .filter(publications::Column::CountyId.eq(county_id))
        .filter(publications::Column::PublicId.eq(public_id));
    if let Some(row) = there.clone().filter(readable()).one(db).await? {
        return Ok(Found::Shown(Box::new(publication(row))));
    }
    let last = there.order_by_desc(publications::Column::Version).one(db).await?;
    Ok(last.map_or(Found::Nothing, |row| Found::Gone(Box::new(publication(row)))))
}

/// The services of what a county shows.
///
/// # Errors
/// The database's fault.
pub async fn services_shown(db: &impl ConnectionTrait, county_id: i64) -> Result<Vec<i64>, DbErr> {
    publications::Entity::find()
        .select_only()
        .column(publications::Column::ServiceId)
        .distinct()
        .filter(publications::Column::CountyId.eq(county_id))
        .filter(publications::Column::ServiceId.is_not_null())
        .filter(readable())
        .into_tuple()
        .all(db)
        .await
}
