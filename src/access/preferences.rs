//! How often each person wants mail about their work, and who hears of what at once.

use asko_locales::Lang;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, OnConflict};
use sea_orm::{ActiveValue::Set, Condition, DatabaseTransaction};

use super::accounts::{self, Account};
use super::rows::mail_preferences;
use super::{Role, rows};
use crate::platform::clock::Millis;

crate::coded! {
    /// How often somebody wants mail.
    pub enum Pace {
        /// For each new case of their teams, and each reply to a case they hold.
        AtOnce = "at-once",
        /// How much waits, each working day.
        Daily = "daily",
        /// The same, once a week.
        Weekly = "weekly",
        /// No mail.
        Never = "none",
    }
}

/// Somebody who gets a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressee {
    /// Where to.
    pub email: String,
    /// The language they chose; none when they have chosen nothing yet.
    pub lang: Option<Lang>,
}

/// Somebody who gets digests.
#[derive(Clone, Debug)]
pub struct Digested {
    /// The account, which is of a county.
    pub account: Account,
    /// The county.
    pub county_id: i64,
    /// How often.
    pub pace: Pace,
    /// The language of the mails.
    pub lang: Lang,
    /// For when the last one was due.
    pub last: Option<Millis>,
}

fn lang_of(row: &mail_preferences::Model) -> Lang {
    Lang::from_code(&row.language).unwrap_or_default()
}

async fn row_of(db: &impl ConnectionTrait, account_id: i64) -> Result<Option<mail_preferences::Model>, DbErr> {
    mail_preferences::Entity::find_by_id(account_id).one(db).await
}

/// How often somebody wants mail; who has not said gets none.
///
/// # Errors
/// The database's fault.
pub async fn pace_of(db: &impl ConnectionTrait, account_id: i64) -> Result<Pace, DbErr> {
    Ok(row_of(db, account_id).await?.and_then(|row| Pace::from_code(&row.pace)).unwrap_or(Pace::Never))
}

/// Sets how often somebody wants mail, and in which language. The first digest is the next one that falls due.
///
/// # Errors
/// The database's fault.
pub async fn set(tx: &DatabaseTransaction, account_id: i64, pace: Pace, lang: Lang, now: Millis) -> Result<(), DbErr> {
    let row = mail_preferences::ActiveModel {
        account_id: Set(account_id),
        pace: Set(pace.code().to_owned()),
        language: Set(lang.code().to_owned()),
        last_sent_at: Set(Some(now)),
    };
    let columns = [mail_preferences::Column::Pace, mail_preferences::Column::Language, mail_preferences::Column::LastSentAt];
    let again = OnConflict::column(mail_preferences::Column::AccountId).update_columns(columns).to_owned();
    mail_preferences::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

/// An account as the one to write to.
///
/// # Errors
/// The database's fault.
pub async fn addressee(db: &impl ConnectionTrait, account: &Account) -> Result<Addressee, DbErr> {
    let chosen = row_of(db, account.id).await?;
    Ok(Addressee { email: account.email.clone(), lang: chosen.as_ref().map(lang_of) })
}

/// Whether this person handles or leads this team: belongs to it, or leads the county without a team of their own.
fn works_in(account: &Account, team_id: i64) -> bool {
    let leads_all = account.is(Role::Lead) && account.team_ids.is_empty();
    let works = account.is(Role::Handler) || account.is(Role::Lead);
    works && (leads_all || account.team_ids.contains(&team_id))
}

/// Those who want to hear at once of a new case of this team.
///
/// # Errors
/// The database's fault.
pub async fn at_once_of_team(db: &impl ConnectionTrait, county_id: i64, team_id: i64) -> Result<Vec<Addressee>, DbErr> {
    let rows = mail_preferences::Entity::find().filter(mail_preferences::Column::Pace.eq(Pace::AtOnce.code())).all(db).await?;
    let mut all = Vec::new();
    for row in rows {
        let account = accounts::by_id(db, row.account_id).await?.filter(|account| account.county_id == Some(county_id));
        all.extend(
            account
                .filter(|account| works_in(account, team_id))
                .map(|account| Addressee { email: account.email, lang: Some(lang_of(&row)) }),
        );
    }
    Ok(all)
}

/// The person with this account, if they want to hear at once of what happens to a case they hold.
///
/// # Errors
/// The database's fault.
pub async fn at_once(db: &impl ConnectionTrait, account_id: i64) -> Result<Option<Addressee>, DbErr> {
    let Some(row) = row_of(db, account_id).await?.filter(|row| row.pace == Pace::AtOnce.code()) else { return Ok(None) };
    let account = accounts::by_id(db, account_id).await?;
    Ok(account.map(|account| Addressee { email: account.email, lang: Some(lang_of(&row)) }))
}

/// The leads of a team: those who belong to it, or all of the county where none does.
///
/// # Errors
/// The database's fault.
pub async fn leads_of(db: &impl ConnectionTrait, county_id: i64, team_id: i64) -> Result<Vec<Account>, DbErr> {
    let leads = rows::roles::Entity::find().filter(rows::roles::Column::Role.eq(Role::Lead.code())).all(db).await?;
    let mut all = Vec::new();
    for lead in leads {
        all.extend(accounts::by_id(db, lead.account_id).await?.filter(|account| account.county_id == Some(county_id)));
    }
    let own: Vec<Account> = all.iter().filter(|account| account.team_ids.contains(&team_id)).cloned().collect();
    Ok(if own.is_empty() { all } else { own })
}

/// Everybody who gets digests.
///
/// # Errors
/// The database's fault.
pub async fn digested(db: &impl ConnectionTrait) -> Result<Vec<Digested>, DbErr> {
    let paces = [Pace::Daily.code(), Pace::Weekly.code()];
    let rows = mail_preferences::Entity::find().filter(mail_preferences::Column::Pace.is_in(paces)).all(db).await?;
    let mut all = Vec::new();
    for row in rows {
        let Some(account) = accounts::by_id(db, row.account_id).await? else { continue };
        let (Some(county_id), Some(pace)) = (account.county_id, Pace::from_code(&row.pace)) else { continue };
        all.push(Digested { account, county_id, pace, lang: lang_of(&row), last: row.last_sent_at });
    }
    Ok(all)
}

/// Writes down that the digest that was due at `slot` is sent to somebody. False when it was sent before, here or on another
/// node.
///
/// # Errors
/// The database's fault.
pub async fn claim(tx: &DatabaseTransaction, account_id: i64, slot: Millis) -> Result<bool, DbErr> {
    let last = mail_preferences::Column::LastSentAt;
    let before = Condition::any().add(last.is_null()).add(last.into_expr().lt(slot));
    let done = mail_preferences::Entity::update_many()
        .col_expr(last, Expr::value(slot))
        .filter(mail_preferences::Column::AccountId.eq(account_id))
        .filter(before)
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}
