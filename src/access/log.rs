//! The access log: who opened which piece of feedback or did something with it, when, what for and from which page. The
//! giver may ask for it.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use super::CaseWorker;
use super::rows::access_log;

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
