//! Closing what is over: at the start and then every hour.

use std::time::Duration;

use sea_orm::DbErr;

use super::keep::close;
use super::period::Period;
use super::read::periods;
use crate::feedback::rollups;
use crate::organisations::store as organisations;
use crate::platform::app::App;
use crate::platform::clock::Millis;

/// The rest between two looks.
const ROUND: Duration = Duration::from_secs(3600);

/// The thirds of a county that are over for two weeks and are not closed, oldest first: from its first feedback on.
async fn due(app: &App, county_id: i64, now: Millis) -> Result<Vec<Period>, DbErr> {
    let Some(first) = rollups::first_month(app.db.read(), county_id).await? else { return Ok(Vec::new()) };
    let closed = periods(app.db.read(), county_id).await?;
    let mut due = Vec::new();
    let mut third = Period::third_at(first.moments().0);
    while third.closes_at() <= now {
        if !closed.contains(&third) {
            due.push(third);
        }
        third = third.next();
    }
    Ok(due)
}

/// Closes everything that is to be closed; how many thirds that were.
///
/// # Errors
/// The database's fault while looking; a third that cannot be closed is logged and tried again.
pub async fn close_all(app: &App) -> Result<u64, DbErr> {
    let now = app.clock.now();
    let mut done = 0;
    for county in organisations::counties(app.db.read()).await? {
        for third in due(app, county.id, now).await? {
            match close(app, county.id, third, now).await {
                Ok(true) => done += 1,
                Ok(false) => {}
                Err(error) => {
                    log::error!("{} of {} cannot be closed: {error:?}", third.code(), county.slug);
                    break;
                }
            }
        }
    }
    Ok(done)
}

/// Closes what is over until the program ends.
pub async fn run(app: App) {
    loop {
        match close_all(&app).await {
            Ok(0) => {}
            Ok(done) => log::info!("figures closed: {done} thirds of a year"),
            Err(error) => log::error!("figures cannot be closed: {error}"),
        }
        tokio::time::sleep(ROUND).await;
    }
}
