//! When the demonstration's changes happen, in months counted back from now, so that as many whole months lie before and
//! after a change on whatever day the demonstration is loaded.

use chrono::{Datelike as _, Days, Months, NaiveDate, Weekday};

use super::material::{ChangeLine, Material};
use crate::platform::clock::{DAY, HOUR, Millis, day_in_finland, start_of_day};

/// How long a change is prepared before it starts.
const PREPARED: Millis = 24 * DAY;
/// How long it usually takes until somebody else confirms that a change is made.
const CONFIRMED_AFTER: Millis = 5 * DAY;
/// Since when a change waits that is said to be made.
const CLAIMED_SINCE: Millis = 6 * DAY;

/// When a change was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeTimes {
    pub created_at: Millis,
    pub begins_on: NaiveDate,
    pub started_at: Option<Millis>,
    pub claimed_at: Option<Millis>,
    pub done_at: Option<Millis>,
    /// When somebody else confirmed it.
    pub confirmed_at: Option<Millis>,
    pub dropped_at: Option<Millis>,
    pub due_on: NaiveDate,
    /// When it is to be looked at again.
    pub reviews_on: [NaiveDate; 2],
    /// When it was looked at again.
    pub reviewed_at: Option<Millis>,
}

/// The times of each change of the material, in its order.
pub fn change_times(material: &Material, now: Millis) -> Vec<ChangeTimes> {
    material.changes.iter().map(|line| times_of(line, now)).collect()
}

fn times_of(line: &ChangeLine, now: Millis) -> ChangeTimes {
    let started_at = line.started.map(|ago| moment(now, ago, 8, 10));
    let done_at = line.done.map(|ago| moment(now, ago, 18, 14));
    let created_at = match (line.created, started_at) {
        (None, Some(start)) => at_work(start - PREPARED, 13 * HOUR),
        (ago, _) => moment(now, ago.unwrap_or(1), 6, 13),
    };
    let confirmed_at = done_at.map(|made| match line.confirmed_days_ago {
        Some(days) => at_work(now - days * DAY, 11 * HOUR),
        None => at_work(made + CONFIRMED_AFTER, 11 * HOUR),
    });
    let claimed_at = done_at.or_else(|| (line.stage == "claimed").then(|| at_work(now - CLAIMED_SINCE, 11 * HOUR)));
    let due_ago = line.due.or(line.done).unwrap_or(-2);
    let begins_on = day_in_finland(started_at.unwrap_or_else(|| moment(now, due_ago + 2, 8, 10)).max(created_at + DAY));
    ChangeTimes {
        created_at,
        begins_on,
        started_at,
        claimed_at,
        done_at,
        confirmed_at,
        dropped_at: line.dropped.map(|ago| moment(now, ago, 12, 15)),
        due_on: month(now, due_ago).with_day(24).unwrap_or_default(),
        reviews_on: line.reviews.map(|months| month(now, due_ago - months).with_day(22).unwrap_or_default()),
        reviewed_at: line.review.as_ref().and(line.reviews.first()).map(|months| moment(now, due_ago - months, 25, 10)),
    }
}

/// The first day of the month `ago` months before that of `now`; under 0 a month to come.
pub fn month(now: Millis, ago: i64) -> NaiveDate {
    let first = day_in_finland(now).with_day(1).unwrap_or_default();
    let months = Months::new(u32::try_from(ago.unsigned_abs()).unwrap_or(0));
    let there = if ago < 0 { first.checked_add_months(months) } else { first.checked_sub_months(months) };
    there.unwrap_or(first)
}

/// The moment `hour` of the working day on or after the `day`th of the month `ago` months before that of `now`.
pub fn moment(now: Millis, ago: i64, day: u32, hour: i64) -> Millis {
    at_work(start_of_day(month(now, ago).with_day(day).unwrap_or_default()), hour * HOUR)
}

/// The moment `into` a working day: the day of `at`, or the Monday after.
pub fn at_work(at: Millis, into: Millis) -> Millis {
    let day = day_in_finland(at);
    let days = match day.weekday() {
        Weekday::Sat => 2,
        Weekday::Sun => 1,
        _ => 0,
    };
    start_of_day(day.checked_add_days(Days::new(days)).unwrap_or(day)) + into
}
