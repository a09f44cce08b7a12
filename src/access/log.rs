//! The access log: who opened which piece of feedback or did something with it, when, what for and from which page. The
//! giver may ask for it. And who changed which setting of a county.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait as _;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _, QuerySelect as _};

use super::rows::{access_log, setting_changes};
use super::{CaseWorker, OrgAdmin, accounts};

/// Writes down that somebody opened a piece of feedback: `what` names the page they were shown.
///
/// # Errors
/// The database's fault.
pub async fn opened(tx: &DatabaseTransaction, worker: &CaseWorker, feedback_id: i64, what: &str, at: i64) -> Result<(), DbErr> {
    write(tx, worker, feedback_id, what.to_owned(), at).await
}

/// Writes down that somebody was shown parts of these pieces of feedback in a list that they asked for: `what` names it.
///
/// # Errors
/// The database's fault.
pub async fn shown(tx: &DatabaseTransaction, worker: &CaseWorker, feedback_ids: &[i64], what: &str, at: i64) -> Result<(), DbErr> {
    let rows: Vec<access_log::ActiveModel> = feedback_ids.iter().map(|id| row(worker, *id, what.to_owned(), at)).collect();
    if !rows.is_empty() {
        access_log::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Writes down that somebody does something with a piece of feedback: what, as the address of their form names it.
///
/// # Errors
/// The database's fault.
pub async fn acted(tx: &DatabaseTransaction, worker: &CaseWorker, feedback_id: i64, at: i64) -> Result<(), DbErr> {
    write(tx, worker, feedback_id, format!("{ACT}{}", worker.act()), at).await
}

/// Who else has opened a piece of feedback since then, with the last time, the latest first.
///
/// # Errors
/// The database's fault.
pub async fn opened_by_others(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    feedback_id: i64,
    since: i64,
) -> Result<Vec<(i64, i64)>, DbErr> {
    let mut others: Vec<(i64, i64)> = access_log::Entity::find()
        .select_only()
        .column(access_log::Column::AccountId)
        .column_as(access_log::Column::At.max(), "last")
        .filter(access_log::Column::FeedbackId.eq(feedback_id))
        .filter(access_log::Column::At.gte(since))
        .filter(access_log::Column::AccountId.ne(worker.account_id()))
        .filter(access_log::Column::What.starts_with(ACT).not())
        // Who found it among others, or looked at its trace, has not got it open.
        .filter(access_log::Column::What.is_not_in(["search", "similar", "log"]))
        .group_by(access_log::Column::AccountId)
        .into_tuple()
        .all(db)
        .await?;
    others.sort_by_key(|(account_id, at)| (std::cmp::Reverse(*at), *account_id));
    Ok(others)
}

/// The same for an act whose address does not end in its name.
///
/// # Errors
/// The database's fault.
pub async fn acted_as(tx: &DatabaseTransaction, worker: &CaseWorker, feedback_id: i64, act: &str, at: i64) -> Result<(), DbErr> {
    write(tx, worker, feedback_id, format!("{ACT}{act}"), at).await
}

/// What an act's name in the log begins with.
pub const ACT: &str = "act:";

async fn write(tx: &DatabaseTransaction, worker: &CaseWorker, feedback_id: i64, what: String, at: i64) -> Result<(), DbErr> {
    access_log::Entity::insert(row(worker, feedback_id, what, at)).exec_without_returning(tx).await?;
    Ok(())
}

fn row(worker: &CaseWorker, feedback_id: i64, what: String, at: i64) -> access_log::ActiveModel {
    access_log::ActiveModel {
        at: Set(at),
        account_id: Set(worker.account_id()),
        feedback_id: Set(feedback_id),
        what: Set(what),
        page: Set(worker.page().to_owned()),
        ..Default::default()
    }
}

/// That somebody opened a piece of feedback or did something with it, told elsewhere before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// When.
    pub at: i64,
    /// Who.
    pub account_id: i64,
    /// The feedback's row.
    pub feedback_id: i64,
    /// What they were shown, or what they did after [`ACT`].
    pub what: String,
    /// From which page.
    pub page: String,
}

/// Writes down what happened before and was told elsewhere, in this order.
///
/// # Errors
/// The database's fault.
pub async fn told_before(tx: &DatabaseTransaction, all: Vec<Before>) -> Result<(), DbErr> {
    let rows = all.into_iter().map(|before| access_log::ActiveModel {
        at: Set(before.at),
        account_id: Set(before.account_id),
        feedback_id: Set(before.feedback_id),
        what: Set(before.what),
        page: Set(before.page),
        ..Default::default()
    });
    let rows: Vec<access_log::ActiveModel> = rows.collect();
    if !rows.is_empty() {
        access_log::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// A change of a county's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingChange {
    /// When.
    pub at: i64,
    /// Who: the person's name.
    pub who: String,
    /// Which one of several it was, in a code of the setting's own; may be empty.
    pub subject: String,
    /// What it was before, in a code of the setting's own; none when it was not there.
    pub before: Option<String>,
    /// What it is after; none when it is not there any more.
    pub after: Option<String>,
}

/// Writes down that somebody changed a setting of their county: `setting` names the page (`promises`), `subject` which one of
/// several it was, `before` and `after` what it was and is, as codes that the page puts into words.
///
/// # Errors
/// The database's fault.
pub async fn setting_changed(
    tx: &DatabaseTransaction,
    admin: &OrgAdmin,
    setting: &str,
    subject: &str,
    before: Option<&str>,
    after: Option<&str>,
    at: i64,
) -> Result<(), DbErr> {
    let row = setting_changes::ActiveModel {
        county_id: Set(admin.county().id),
        at: Set(at),
        account_id: Set(admin.staff().account_id()),
        setting: Set(setting.to_owned()),
        subject: Set(subject.to_owned()),
        before: Set(before.map(str::to_owned)),
        after: Set(after.map(str::to_owned)),
        ..Default::default()
    };
    setting_changes::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// The changes of one setting of a county, newest first, at most `most`.
///
/// # Errors
/// The database's fault.
pub async fn setting_changes(db: &impl ConnectionTrait, county_id: i64, setting: &str, most: u64) -> Result<Vec<SettingChange>, DbErr> {
    let rows = setting_changes::Entity::find()
        .filter(setting_changes::Column::CountyId.eq(county_id))
        .filter(setting_changes::Column::Setting.eq(setting))
        .order_by_desc(setting_changes::Column::Id)
        .limit(most)
        .all(db)
        .await?;
    let people = accounts::names(db, rows.iter().map(|row| row.account_id).collect()).await?;
    let change = |row: setting_changes::Model| SettingChange {
        at: row.at,
        who: people.iter().find(|(id, _)| *id == row.account_id).map(|(_, name)| name.clone()).unwrap_or_default(),
        subject: row.subject,
        before: row.before,
        after: row.after,
    };
    Ok(rows.into_iter().map(change).collect())
}
