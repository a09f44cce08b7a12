//! The clock of a promise: what stops it, what sets it going again, and the day that counts for keeping the promise.
//!
//! Waiting for the giver stops it, and so does a pause for a reason. What the giver writes ends either, so that the case comes
//! back to the team; an answer and closing end it too. Taking a case, sending it to another team and notes leave it alone.

use super::kinds::Stop;
use super::store::{Case, Move};
use crate::platform::clock::Millis;
use crate::text::calendar::{DayCount, moved_by_stop};

/// How the days of this case's promise are counted.
#[must_use]
pub fn day_count(case: &Case) -> DayCount {
    DayCount::from_code(&case.day_count).unwrap_or(DayCount::Calendar)
}

/// Stops the clock. Where it stands already it stands as long as before, for the new reason. False when nothing is changed,
/// because nobody has to answer the case any more.
pub fn stop(case: &Case, to: &mut Move, now: Millis, why: Stop) -> bool {
    if to.stage.is_open() {
        to.stopped = Some((case.stopped.map_or(now, |(since, _)| since), why));
    }
    to.stage.is_open()
}

/// Sets the clock going again; the promised day moves by the days it stood, counted as the promise is. Gives the new end of
/// the promise, or none when the clock did not stand. What is answered already keeps its day: that promise is settled.
pub fn resume(case: &Case, to: &mut Move, now: Millis) -> Option<Millis> {
    let (since, _) = case.stopped?;
    to.stopped = None;
    move_days(case, to, since, now);
    Some(to.due_at)
}

fn move_days(case: &Case, to: &mut Move, since: Millis, now: Millis) {
    if case.answered_at.is_none() {
        let count = day_count(case);
        to.due_at = moved_by_stop(case.due_at, since, now, count);
        to.first_due_at = case.first_due_at.map(|due| moved_by_stop(due, since, now, count));
    }
}

/// Settles the promise of a case that is answered or closed while its clock stands: the days until then do not count.
pub(super) fn settle(case: &Case, to: &mut Move) {
    let over = to.answered_at.filter(|_| case.answered_at.is_none()).or(to.closed_at.filter(|_| case.closed_at.is_none()));
    if let (Some((since, _)), None, Some(over), true) = (case.stopped, to.stopped, over, to.due_at == case.due_at) {
        move_days(case, to, since, over);
    }
}

/// The end of the promise by which it is judged whether it was kept: the first one, moved by what stopped the clock, but by
/// no extension.
#[must_use]
pub fn judged_by(case: &Case) -> Millis {
    case.first_due_at.unwrap_or(case.due_at)
}

#[cfg(test)]
mod tests;
