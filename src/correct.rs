//! Correcting closed figures from the command line.

use std::process::ExitCode;

use asko::organisations::store;
use asko::platform::config::Settings;
use asko::reports::closing::{self, Period};
use asko::text::both::Both;

/// Closes a third of a county again; `why` in Finnish and in Swedish.
pub async fn correct(settings: Result<Settings, String>, county: &str, period: &str, why: [&str; 2]) -> Result<ExitCode, String> {
    let third = Period::from_code(period).filter(|period| matches!(period, Period::Third(..)));
    let third = third.ok_or_else(|| format!("{period} is no third of a year; write for example 2026-2 for May to August"))?;
    let [fi, sv] = why.map(|why| why.trim().to_owned());
    if fi.is_empty() || sv.is_empty() {
        return Err("a correction needs a reason in Finnish and in Swedish: readers see it".to_owned());
    }
    let app = asko::open(settings?).await?;
    let answer = |error: sea_orm::DbErr| format!("the database does not answer: {error}");
    let counties = store::counties(app.db.read()).await.map_err(answer)?;
    let found = counties.into_iter().find(|one| one.slug == county).ok_or_else(|| format!("there is no county {county}"))?;
    let now = app.clock.now();
    let done = closing::correct(&app, found.id, third, Both { fi, sv }, now).await;
    match done.map_err(|error| format!("not corrected: {error:?}"))? {
        true => eprintln!("{period} of {county} is closed anew"),
        false => return Err(format!("{period} of {county} is not closed yet, so there is nothing to correct")),
    }
    Ok(ExitCode::SUCCESS)
}
