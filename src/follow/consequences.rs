//! What a piece of feedback led to.

use asko_templates::follow::ChangeView;
use sea_orm::DbErr;

use crate::organisations::County;
use crate::platform::page::Visit;

/// The changes it is linked to, as its giver sees them.
pub(super) async fn changes_of(_visit: &Visit, _county: &County, _feedback_id: i64) -> Result<Vec<ChangeView>, DbErr> {
    Ok(Vec::new())
}
