//! Addresses of who was invited or asked to be told, and how many are coming. Gone when everything has been told.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};

use crate::participation::rows::{activity_addresses, activity_sign_ups};
use crate::platform::clock::Millis;

/// Somebody to write to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Where.
    pub email: String,
    /// The code of the language.
    pub language: String,
}

/// What became of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invited {
    /// The address is new to the activity, or had only asked to be told: a mail goes.
    Now,
    /// It was invited before: no second mail.
    Before,
}

async fn known(db: &impl ConnectionTrait, activity_id: i64, email: &str) -> Result<Option<activity_addresses::Model>, DbErr> {
    activity_addresses::Entity::find()
        .filter(activity_addresses::Column::ActivityId.eq(activity_id))
        .filter(activity_addresses::Column::Email.eq(email))
        .one(db)
        .await
}

fn new(activity_id: i64, address: &Address, now: Millis) -> activity_addresses::ActiveModel {
    activity_addresses::ActiveModel {
        activity_id: Set(activity_id),
        email: Set(address.email.clone()),
        language: Set(address.language.clone()),
        invited: Set(false),
        coming: Set(false),
        at: Set(now),
        ..Default::default()
    }
}

/// Keeps an address as invited. Whoever said before that they are coming needs no invitation and gets none.
///
/// # Errors
/// The database's fault.
pub async fn invite(tx: &DatabaseTransaction, activity_id: i64, address: &Address, now: Millis) -> Result<Invited, DbErr> {
    match known(tx, activity_id, &address.email).await? {
        Some(_) => Ok(Invited::Before),
        None => {
            let row = activity_addresses::ActiveModel { invited: Set(true), ..new(activity_id, address, now) };
            activity_addresses::Entity::insert(row).exec_without_returning(tx).await?;
            Ok(Invited::Now)
        }
    }
}

/// Keeps that somebody is coming: the form's token counts once, and so does an address. The address, if there is one,
/// is kept to be told of the results; the language is the one they asked in.
///
/// # Errors
/// The database's fault.
pub async fn join(
    tx: &DatabaseTransaction,
    activity_id: i64,
    token_hash: Vec<u8>,
    address: Option<&Address>,
    now: Millis,
) -> Result<(), DbErr> {
    let mut counted = false;
    if let Some(address) = address {
        match known(tx, activity_id, &address.email).await? {
            Some(before) => {
                counted = before.coming;
                activity_addresses::Entity::update_many()
                    .col_expr(activity_addresses::Column::Coming, Expr::value(true))
                    .col_expr(activity_addresses::Column::Language, Expr::value(address.language.clone()))
                    .filter(activity_addresses::Column::Id.eq(before.id))
                    .exec(tx)
                    .await?;
            }
            None => {
                let row = activity_addresses::ActiveModel { coming: Set(true), ..new(activity_id, address, now) };
                activity_addresses::Entity::insert(row).exec_without_returning(tx).await?;
            }
        }
    }
    if !counted {
        let row = activity_sign_ups::ActiveModel { activity_id: Set(activity_id), token_hash: Set(token_hash) };
        let once = OnConflict::column(activity_sign_ups::Column::TokenHash).do_nothing().to_owned();
        activity_sign_ups::Entity::insert(row).on_conflict(once).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// How many have said that they are coming.
///
/// # Errors
/// The database's fault.
pub async fn sign_up_count(db: &impl ConnectionTrait, activity_id: i64) -> Result<u64, DbErr> {
    activity_sign_ups::Entity::find().filter(activity_sign_ups::Column::ActivityId.eq(activity_id)).count(db).await
}

/// How many addresses were invited.
///
/// # Errors
/// The database's fault.
pub async fn invited_count(db: &impl ConnectionTrait, activity_id: i64) -> Result<u64, DbErr> {
    activity_addresses::Entity::find()
        .filter(activity_addresses::Column::ActivityId.eq(activity_id))
        .filter(activity_addresses::Column::Invited.eq(true))
        .count(db)
        .await
}

/// Everybody to write to, in the order in which they came.
///
/// # Errors
/// The database's fault.
pub async fn addresses_of(db: &impl ConnectionTrait, activity_id: i64) -> Result<Vec<Address>, DbErr> {
    let rows = activity_addresses::Entity::find()
        .filter(activity_addresses::Column::ActivityId.eq(activity_id))
        .order_by_asc(activity_addresses::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| Address { email: row.email, language: row.language }).collect())
}

/// Forgets every address and sign-up of an activity.
///
/// # Errors
/// The database's fault.
pub async fn forget(tx: &DatabaseTransaction, activity_id: i64) -> Result<(), DbErr> {
    activity_addresses::Entity::delete_many().filter(activity_addresses::Column::ActivityId.eq(activity_id)).exec(tx).await?;
    activity_sign_ups::Entity::delete_many().filter(activity_sign_ups::Column::ActivityId.eq(activity_id)).exec(tx).await?;
    Ok(())
}
