//! Keeps what is found of the effects of changes for lists, which cannot count months for each of their lines.

use std::time::Duration;

use sea_orm::DbErr;

use super::evidence::{self, verdict_code};
use super::{Change, store};
use crate::platform::app::App;
use crate::platform::clock::{DAY, Millis};

/// How long a found verdict is kept before it is looked for again.
const KEPT: Millis = DAY;
/// The rest between two changes, so that readers of pages do not wait.
const REST: Duration = Duration::from_millis(5);

/// Finds the effects of these changes anew, where they were found more than a day ago or never. Returns how many were found
/// and how many failed.
///
/// # Errors
/// The database's fault while looking for what is kept.
pub(super) async fn refresh(app: &App, made: &[Change], now: Millis) -> Result<(u64, u64), DbErr> {
    let kept = store::kept_effects(app.db.read(), made.iter().map(|change| change.id)).await?;
    let (mut found, mut failed) = (0, 0);
    for change in made.iter().filter(|change| kept.get(&change.id).is_none_or(|kept| now - kept.found_at >= KEPT)) {
        match find(app, change, now).await {
            Ok(true) => found += 1,
            Ok(false) => {}
            Err(error) => {
                log::error!("the effect of change {} was not found: {error}", change.id);
                failed += 1;
            }
        }
        tokio::time::sleep(REST).await;
    }
    Ok((found, failed))
}

async fn find(app: &App, change: &Change, now: Millis) -> Result<bool, DbErr> {
    let evidence = evidence::of(app.db.read(), change, now).await?;
    let Some(verdict) = evidence.verdict(change.stage()) else { return Ok(false) };
    let change_id = change.id;
    app.db.write(move |tx| Box::pin(async move { store::keep_effect(tx, change_id, verdict_code(verdict), now).await })).await?;
    Ok(true)
}
