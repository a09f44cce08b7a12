//! Learns anew in the background: every night, and when a tenth more is settled than was learned from.
//!
//! Learning is work for a thread of its own, so no request waits for it. Several nodes may learn the same at once; the
//! first to have finished keeps its version, which is the same as the others', since the same examples give the same model.

use std::time::Duration;

use sea_orm::DbErr;

use super::judge::{Judged, judge};
use super::store::{self, FEWEST, Version};
use super::{Example, encode};
use crate::feedback::settled::{self, Subject};
use crate::organisations::store as organisations;
use crate::platform::app::App;
use crate::platform::clock::{HOUR, Millis, day_in_finland};

/// How often it is looked.
const ROUND: Duration = Duration::from_secs(60 * 60);
/// The examples learned from: the last that arrived. More would take longer and make old habits outweigh new ones.
const MOST: u64 = 5000;
/// The hour at which the night's learning begins, in Finland.
const NIGHT: Millis = 2 * HOUR;

/// What was done in one pass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passed {
    /// New versions.
    pub learned: u64,
    /// Models that came out the same as before.
    pub confirmed: u64,
    /// Counties and subjects for which something failed; it is tried again in the next pass.
    pub failed: u64,
}

/// Learns until the program ends.
pub async fn run(app: App) {
    loop {
        match pass(&app).await {
            Ok(passed) if passed == Passed::default() => {}
            Ok(passed) => log::info!("learned from settled feedback: {passed:?}"),
            Err(error) => log::error!("nothing can be learned from settled feedback: {error}"),
        }
        tokio::time::sleep(ROUND).await;
    }
}

/// Learns for all counties once, where it is due.
///
/// # Errors
/// The database's fault while looking; what fails for one county is counted and logged.
pub async fn pass(app: &App) -> Result<Passed, DbErr> {
    let mut passed = Passed::default();
    for county in organisations::counties(app.db.read()).await? {
        if county.opened_at.is_none() {
            continue;
        }
        for subject in Subject::ALL {
            match learn(app, county.id, subject).await {
                Ok(None) => {}
                Ok(Some(true)) => passed.learned += 1,
                Ok(Some(false)) => passed.confirmed += 1,
                Err(error) => {
                    log::error!("learning of {} for {} failed: {error}", subject.code(), county.slug);
                    passed.failed += 1;
                }
            }
        }
    }
    Ok(passed)
}

/// Whether it is time: there is enough and nothing was learned yet, a tenth more is settled, or a night has begun since.
fn is_due(latest: Option<&Version>, settled: i64, now: Millis) -> bool {
    let night_of = |at: Millis| day_in_finland(at - NIGHT);
    match latest {
        None => settled >= FEWEST,
        Some(latest) => settled * 10 >= latest.examples * 11 || night_of(now) > night_of(latest.trained_at),
    }
}

/// Learns one subject of a county. None when it is not due; true when there is a new version.
async fn learn(app: &App, county_id: i64, subject: Subject) -> Result<Option<bool>, DbErr> {
    let (db, now) = (app.db.read(), app.clock.now());
    let latest = store::latest(db, county_id, subject).await?;
    let settled = settled::count(db, county_id, subject, MOST).await?;
    if !is_due(latest.as_ref(), i64::try_from(settled).unwrap_or(i64::MAX), now) {
        return Ok(None);
    }
    let found = settled::latest(db, county_id, subject, MOST).await?;
    let examples: Vec<(Millis, Example)> =
        found.into_iter().map(|one| (one.received_at, Example { language: one.language, text: one.text, labels: one.labels })).collect();
    let judging = tokio::task::spawn_blocking(move || {
        judge(&examples, now).map(|judged| {
            let data = encode(&judged.model);
            (judged, data)
        })
    });
    let judged: Option<(Judged, Vec<u8>)> = judging.await.map_err(|error| DbErr::Custom(error.to_string()))?;
    let Some((judged, data)) = judged else { return Ok(None) };
    let (before, version) = latest.map_or((None, 1), |latest| (Some(latest.id), latest.version + 1));
    if let Some(before) = before
        && store::data_of(db, before).await?.as_ref() == Some(&data)
    {
        app.db.write(move |tx| Box::pin(async move { store::confirm(tx, before, now).await })).await?;
        return Ok(Some(false));
    }
    let kept = app.db.write(move |tx| Box::pin(async move { store::add(tx, county_id, subject, version, judged, data, now).await }));
    let kept: Result<bool, DbErr> = kept.await;
    Ok(Some(kept?))
}
