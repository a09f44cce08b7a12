//! Keeping the counts in step with what they count, in the same transaction.
//!
//! What an act changes of a piece is found by counting the piece before and after. The difference is only added at the end of
//! a table: no two acts wait for each other because they are of the same month. [`fold`](super::fold()) puts it into the
//! rows that reports read, and reports add what is not in there yet.

use sea_orm::{ActiveValue::Set, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _};

use super::cell::Cell;
use super::count::{Counting, Of, count};
use super::counts::Counts;
use super::rows::rollup_changes;

/// How many rows one statement inserts.
const AT_ONCE: usize = 500;

/// How a piece is counted before an act.
#[derive(Debug)]
#[must_use = "the counts follow only when the piece is counted after the act, too"]
pub struct Before {
    feedback_id: i64,
    counting: Counting,
}

/// Counts a piece before something of it changes.
///
/// # Errors
/// The database's fault.
pub async fn before(tx: &DatabaseTransaction, feedback_id: i64) -> Result<Before, DbErr> {
    Ok(Before { feedback_id, counting: count(tx, &Of::Pieces(vec![feedback_id])).await? })
}

impl Before {
    /// Counts it again and keeps the difference.
    ///
    /// # Errors
    /// The database's fault.
    pub async fn after(self, tx: &DatabaseTransaction) -> Result<(), DbErr> {
        let mut difference = count(tx, &Of::Pieces(vec![self.feedback_id])).await?;
        for (cell, counts) in self.counting {
            difference.entry(cell).or_default().add_all(&counts, -1);
        }
        add(tx, difference).await
    }
}

/// Counts pieces that have just been stored.
///
/// # Errors
/// The database's fault.
pub async fn stored(tx: &DatabaseTransaction, feedback_ids: &[i64]) -> Result<(), DbErr> {
    let counting = count(tx, &Of::Pieces(feedback_ids.to_vec())).await?;
    add(tx, counting).await
}

/// Adds to the counts.
///
/// # Errors
/// The database's fault.
pub(in crate::feedback) async fn add(tx: &impl ConnectionTrait, counting: Counting) -> Result<(), DbErr> {
    let rows: Vec<rollup_changes::ActiveModel> =
        counting.into_iter().filter(|(_, counts)| !counts.is_empty()).map(|(cell, counts)| row(cell, &counts)).collect();
    for some in rows.chunks(AT_ONCE) {
        rollup_changes::Entity::insert_many(some.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}

fn row(cell: Cell, counts: &Counts) -> rollup_changes::ActiveModel {
    rollup_changes::ActiveModel {
        county_id: Set(cell.county_id),
        month: Set(cell.month.0),
        service_id: Set(cell.service_id.unwrap_or(0)),
        unit_id: Set(cell.unit_id.unwrap_or(0)),
        team_id: Set(cell.team_id),
        language: Set(cell.language),
        counts: Set(counts.written()),
        ..Default::default()
    }
}
