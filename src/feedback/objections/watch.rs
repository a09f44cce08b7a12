//! What the program does for objections by itself: it stops waiting for givers who say nothing, warns at three weeks, and
//! says when the month is over. Each is done in a write of its own and once, on however many nodes.

use std::collections::HashMap;
use std::time::Duration;

use asko_locales::date;
use asko_templates::mails::Kind;
use sea_orm::{DatabaseTransaction, DbErr};

use super::acts::{addresses, release};
use super::store;
use crate::feedback::duties::{self, Duty, DutyKind};
use crate::feedback::letter;
use crate::feedback::store::by_id;
use crate::organisations::{County, store as organisations};
use crate::platform::app::App;
use crate::platform::clock::{Millis, day_in_finland};

/// How often it is looked.
const ROUND: Duration = Duration::from_secs(15 * 60);
/// How many of a kind are looked after in one pass; the rest wait for the next.
const AT_ONCE: u64 = 500;

/// What was done in one pass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passed {
    /// Pieces whose givers have said nothing, and whose clock runs again.
    pub released: u64,
    /// Objections whose team was warned.
    pub warned: u64,
    /// Objections whose team was told that the month is over.
    pub late: u64,
    /// Objections for which something failed; it is tried again in the next pass.
    pub failed: u64,
}

/// Looks after objections until the program ends.
pub async fn run(app: App) {
    loop {
        match pass(&app).await {
            Ok(passed) if passed == Passed::default() => {}
            Ok(passed) => log::info!("looked after objections: {passed:?}"),
            Err(error) => log::error!("objections cannot be looked after: {error}"),
        }
        tokio::time::sleep(ROUND).await;
    }
}

#[derive(Clone, Copy, Debug)]
enum Task {
    Release,
    Warn,
    TellLate,
}

/// Looks after all objections once.
///
/// # Errors
/// The database's fault while looking; what fails for one objection is counted and logged.
pub async fn pass(app: &App) -> Result<Passed, DbErr> {
    let (db, now) = (app.db.read(), app.clock.now());
    let mut tasks = Vec::new();
    let ids = |found: Vec<store::Objection>, task: Task| found.into_iter().map(move |one| (one.feedback_id, task));
    tasks.extend(ids(store::unanswered(db, now, AT_ONCE).await?, Task::Release));
    // What is late needs no warning any more, so it is told first.
    tasks.extend(ids(store::late(db, now, AT_ONCE).await?, Task::TellLate));
    tasks.extend(ids(store::to_warn(db, now, AT_ONCE).await?, Task::Warn));
    let counties: HashMap<i64, County> = if tasks.is_empty() {
        HashMap::new()
    } else {
        organisations::counties(db).await?.into_iter().map(|county| (county.id, county)).collect()
    };
    let mut passed = Passed::default();
    for (feedback_id, task) in tasks {
        let (its, known) = (app.clone(), counties.clone());
        let done = app.db.write(move |tx| Box::pin(async move { carry_out(tx, &its, &known, feedback_id, task, now).await })).await;
        let counted = match (done, task) {
            (Ok(false), _) => continue,
            (Ok(true), Task::Release) => &mut passed.released,
            (Ok(true), Task::Warn) => &mut passed.warned,
            (Ok(true), Task::TellLate) => &mut passed.late,
            (Err(error), _) => {
                let error: DbErr = error;
                log::error!("{task:?} of the objection {feedback_id} failed: {error}");
                &mut passed.failed
            }
        };
        *counted += 1;
    }
    if passed.warned + passed.late > 0 {
        app.bell.notify_one();
    }
    Ok(passed)
}

/// Does what is to be done, if it still is. False when it is not.
async fn carry_out(
    tx: &DatabaseTransaction,
    app: &App,
    counties: &HashMap<i64, County>,
    feedback_id: i64,
    task: Task,
    now: Millis,
) -> Result<bool, DbErr> {
    let kind = match task {
        Task::Release => return release(tx, feedback_id, now).await,
        Task::Warn => Kind::ObjectionDue,
        Task::TellLate => Kind::ObjectionLate,
    };
    let Some(case) = by_id(tx, feedback_id).await? else { return Ok(false) };
    let Some(county) = counties.get(&case.county_id) else { return Ok(false) };
    let Some(due_at) = store::of(tx, feedback_id).await?.and_then(|objection| objection.due_at) else { return Ok(false) };
    if !store::note_warned(tx, feedback_id, now).await? && kind == Kind::ObjectionDue {
        return Ok(false);
    }
    if kind == Kind::ObjectionLate {
        if !store::note_late_told(tx, feedback_id, now).await? {
            return Ok(false);
        }
        duties::finish(tx, DutyKind::ObjectionDue, feedback_id, None, now).await?;
        duties::add(tx, Duty::of_case(&case, DutyKind::ObjectionLate, due_at)).await?;
    }
    let to = addresses(tx, &case).await?;
    letter::to_staff(tx, app, county, &case, kind, &to, |lang| Some(date(lang, day_in_finland(due_at)))).await?;
    Ok(true)
}
