//! Whether an answer answered its giver: said once, with or without words.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use super::rollups;
use crate::platform::clock::Millis;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "answer_ratings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub message_id: i64,
        pub feedback_id: i64,
        pub rating: String,
        pub words: String,
        pub language: String,
        pub at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

crate::coded! {
    /// Whether an answer answered its giver.
    pub enum Answered {
        /// Yes.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// No.
        No = "no",
    }
}

/// What a giver said of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// The answer.
    pub message_id: i64,
    /// Whether it answered them.
    pub answered: Answered,
    /// Their words, identifiers masked; may be empty.
    pub words: String,
    /// The language of the words.
    pub language: String,
    /// When.
    pub at: Millis,
}

/// What its giver said of the answers of a case.
///
/// # Errors
/// The database's fault.
pub async fn of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<Rating>, DbErr> {
    let rows = entity::Entity::find().filter(entity::Column::FeedbackId.eq(feedback_id)).all(db).await?;
    let rating = |row: entity::Model| Rating {
        message_id: row.message_id,
        answered: Answered::from_code(&row.rating).unwrap_or(Answered::No),
        words: row.words,
        language: row.language,
        at: row.at,
    };
    Ok(rows.into_iter().map(rating).collect())
}

/// Keeps what a giver says of an answer; what they said first stays. False when they have said it before.
///
/// # Errors
/// The database's fault.
pub async fn add(tx: &DatabaseTransaction, feedback_id: i64, rating: Rating) -> Result<bool, DbErr> {
    let row = entity::ActiveModel {
        message_id: Set(rating.message_id),
        feedback_id: Set(feedback_id),
        rating: Set(rating.answered.code().to_owned()),
        words: Set(rating.words),
        language: Set(rating.language),
        at: Set(rating.at),
    };
    let once = OnConflict::column(entity::Column::MessageId).do_nothing().to_owned();
    let counted = rollups::before(tx, feedback_id).await?;
    let is_new = entity::Entity::insert(row).on_conflict(once).exec_without_returning(tx).await? == 1;
    counted.after(tx).await?;
    Ok(is_new)
}
