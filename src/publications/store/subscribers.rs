//! Who wants to hear of publications: residents by an address that they have confirmed, staff by a choice on their profile.

use asko_locales::Lang;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};

use crate::platform::clock::Millis;
use crate::publications::rows::{report_preferences, subscribers};

crate::coded! {
    /// How often one of the staff wants a mail about reports.
    pub enum Pace {
        /// Whenever the county publishes.
        AtPublication = "at-publication",
        /// What is new, once a week.
        Weekly = "weekly",
        /// What is new, once a month.
        Monthly = "monthly",
        /// No mail.
        Never = "none",
    }
}

/// Somebody who gets mails by an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscriber {
    /// The row.
    pub id: i64,
    /// The county.
    pub county_id: i64,
    /// Where to.
    pub email: String,
    /// The language in which it was asked for.
    pub lang: Lang,
    /// When it was asked for last.
    pub asked_at: Millis,
    /// When it was confirmed.
    pub confirmed_at: Option<Millis>,
}

fn subscriber(row: subscribers::Model) -> Subscriber {
    Subscriber {
        id: row.id,
        county_id: row.county_id,
        email: row.email,
        lang: Lang::from_code(&row.language).unwrap_or_default(),
        asked_at: row.asked_at,
        confirmed_at: row.confirmed_at,
    }
}

/// The subscription with this row.
///
/// # Errors
/// The database's fault.
pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Option<Subscriber>, DbErr> {
    Ok(subscribers::Entity::find_by_id(id).one(db).await?.map(subscriber))
}

/// Keeps that somebody asks for mails; gives the row when it is to be confirmed. None when that address gets them already, or
/// was asked less than `rest` ago.
///
/// # Errors
/// The database's fault.
pub async fn ask(
    tx: &DatabaseTransaction,
    county_id: i64,
    email: &str,
    lang: Lang,
    now: Millis,
    rest: Millis,
) -> Result<Option<i64>, DbErr> {
    let row = subscribers::ActiveModel {
        county_id: Set(county_id),
        email: Set(email.to_owned()),
        language: Set(lang.code().to_owned()),
        asked_at: Set(now),
        ..Default::default()
    };
    let once = OnConflict::columns([subscribers::Column::CountyId, subscribers::Column::Email]).do_nothing().to_owned();
    let new = subscribers::Entity::insert(row).on_conflict(once).exec_without_returning(tx).await? == 1;
    let there = subscribers::Entity::find()
        .filter(subscribers::Column::CountyId.eq(county_id))
        .filter(subscribers::Column::Email.eq(email))
        .one(tx)
        .await?;
    let Some(there) = there.filter(|there| there.confirmed_at.is_none()) else { return Ok(None) };
    if new {
        return Ok(Some(there.id));
    }
    let again = subscribers::Entity::update_many()
        .col_expr(subscribers::Column::AskedAt, Expr::value(now))
        .col_expr(subscribers::Column::Language, Expr::value(lang.code()))
        .filter(subscribers::Column::Id.eq(there.id))
        .filter(subscribers::Column::AskedAt.lt(now - rest))
        .exec(tx)
        .await?;
    Ok((again.rows_affected == 1).then_some(there.id))
}

/// Writes down that an address is confirmed. False when there is no such subscription any more.
///
/// # Errors
/// The database's fault.
pub async fn confirm(tx: &DatabaseTransaction, id: i64, now: Millis) -> Result<bool, DbErr> {
    subscribers::Entity::update_many()
        .col_expr(subscribers::Column::ConfirmedAt, Expr::value(now))
        .filter(subscribers::Column::Id.eq(id))
        .filter(subscribers::Column::ConfirmedAt.is_null())
        .exec(tx)
        .await?;
    Ok(by_id(tx, id).await?.is_some())
}

/// Ends a subscription: the address is deleted.
///
/// # Errors
/// The database's fault.
pub async fn forget(tx: &DatabaseTransaction, id: i64) -> Result<(), DbErr> {
    subscribers::Entity::delete_by_id(id).exec(tx).await?;
    Ok(())
}

/// Deletes what was asked for before this moment and never confirmed; how many that were.
///
/// # Errors
/// The database's fault.
pub async fn forget_unconfirmed(tx: &DatabaseTransaction, before: Millis) -> Result<u64, DbErr> {
    let gone = subscribers::Entity::delete_many()
        .filter(subscribers::Column::ConfirmedAt.is_null())
        .filter(subscribers::Column::AskedAt.lt(before))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected)
}

/// Everybody who has confirmed that they want to hear of a county's publications.
///
/// # Errors
/// The database's fault.
pub async fn of_county(db: &impl ConnectionTrait, county_id: i64) -> Result<Vec<Subscriber>, DbErr> {
    let rows = subscribers::Entity::find()
        .filter(subscribers::Column::CountyId.eq(county_id))
        .filter(subscribers::Column::ConfirmedAt.is_not_null())
        .order_by_asc(subscribers::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(subscriber).collect())
}

/// What one of the staff has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Whose.
    pub account_id: i64,
    /// How often.
    pub pace: Pace,
    /// The language of the mails.
    pub lang: Lang,
    /// For when the last mail was due, or when it was chosen.
    pub last: Millis,
}

fn choice(row: report_preferences::Model) -> Option<Choice> {
    Some(Choice {
        account_id: row.account_id,
        pace: Pace::from_code(&row.pace)?,
        lang: Lang::from_code(&row.language).unwrap_or_default(),
        last: row.last_sent_at,
    })
}

/// How often somebody wants mail about reports; who has not said gets none.
///
/// # Errors
/// The database's fault.
pub async fn pace_of(db: &impl ConnectionTrait, account_id: i64) -> Result<Pace, DbErr> {
    let row = report_preferences::Entity::find_by_id(account_id).one(db).await?;
    Ok(row.and_then(choice).map_or(Pace::Never, |choice| choice.pace))
}

/// Keeps how often somebody wants mail about reports, and in which language.
///
/// # Errors
/// The database's fault.
pub async fn choose(tx: &DatabaseTransaction, account_id: i64, pace: Pace, lang: Lang, now: Millis) -> Result<(), DbErr> {
    use report_preferences::Column;
    let row = report_preferences::ActiveModel {
        account_id: Set(account_id),
        pace: Set(pace.code().to_owned()),
        language: Set(lang.code().to_owned()),
        last_sent_at: Set(now),
    };
    let again = OnConflict::column(Column::AccountId).update_columns([Column::Pace, Column::Language, Column::LastSentAt]).to_owned();
    report_preferences::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

/// All who have chosen one of these.
///
/// # Errors
/// The database's fault.
pub async fn who_chose(db: &impl ConnectionTrait, paces: &[Pace]) -> Result<Vec<Choice>, DbErr> {
    let rows = report_preferences::Entity::find()
        .filter(report_preferences::Column::Pace.is_in(paces.iter().map(|pace| pace.code())))
        .order_by_asc(report_preferences::Column::AccountId)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(choice).collect())
}

/// Writes down that the mail that was due at `slot` is sent to somebody. False when it was sent before, here or on another
/// node.
///
/// # Errors
/// The database's fault.
pub async fn claim(tx: &DatabaseTransaction, account_id: i64, slot: Millis) -> Result<bool, DbErr> {
    let done = report_preferences::Entity::update_many()
        .col_expr(report_preferences::Column::LastSentAt, Expr::value(slot))
        .filter(report_preferences::Column::AccountId.eq(account_id))
        .filter(report_preferences::Column::LastSentAt.lt(slot))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}
