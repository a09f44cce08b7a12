//! The calendar of a promise: Finnish public holidays, working days, and the day a promised answer is due.
//!
//! Days are days in Finland; a promise holds until its last day ends there, also when the clocks change in between.

mod holidays;
#[cfg(test)]
mod tests;

use chrono::{Datelike, Days, NaiveDate, Weekday};

pub use holidays::{Holiday, easter, holiday, holidays};

use crate::platform::clock::{Millis, day_in_finland, start_of_day};

crate::coded! {
    /// Which days a promise counts.
    pub enum DayCount {
        /// Every day.
        Calendar = "calendar",
        /// Working days only: see [`is_working_day`].
        Working = "working",
    }
}

/// The longest promise or stop that is counted, in days: about a hundred years. More is read as this much.
const LONGEST: i64 = 36_600;

/// The days from Monday to Friday in a whole week.
const WORKING_DAYS_A_WEEK: i64 = 5;

impl DayCount {
    /// True when this count counts that day.
    #[must_use]
    pub fn counts(self, day: NaiveDate) -> bool {
        match self {
            Self::Calendar => true,
            Self::Working => is_working_day(day),
        }
    }

    /// How many counted days come after `from`, up to `to` and with it; 0 when `to` is not later.
    #[must_use]
    pub fn between(self, from: NaiveDate, to: NaiveDate) -> i64 {
        match self {
            Self::Calendar => to.signed_duration_since(from).num_days().max(0),
            Self::Working => working_days_between(from, to),
        }
    }

    /// The counted day that comes as number `days` after `day`; the day itself for 0 or less.
    fn after(self, day: NaiveDate, days: i64) -> NaiveDate {
        let days = days.clamp(0, LONGEST);
        match self {
            Self::Calendar => u64::try_from(days).ok().and_then(|days| day.checked_add_days(Days::new(days))).unwrap_or(day),
            Self::Working => {
                let mut counted = day.iter_days().skip(1).filter(|day| is_working_day(*day));
                usize::try_from(days - 1).ok().and_then(|place| counted.nth(place)).unwrap_or(day)
            }
        }
    }
}

/// True from Monday to Friday, unless the day is one of the [`Holiday`]s.
#[must_use]
pub fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && holiday(day).is_none()
}

/// How many working days come after `from`, up to `to` and with it; 0 when `to` is not later. From Friday to Monday it is
/// one.
#[must_use]
pub fn working_days_between(from: NaiveDate, to: NaiveDate) -> i64 {
    let days = to.signed_duration_since(from).num_days();
    if days <= 0 {
        return 0;
    }
    let is_weekday = |day: NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let rest = usize::try_from(days % 7).unwrap_or(0);
    let odd_days = from.iter_days().skip(1).take(rest).filter(|day| is_weekday(*day)).count();
    // Two holidays on one day (Ascension Day on 1 May) take away only one day.
    let mut free: Vec<NaiveDate> = (from.year()..=to.year())
        .flat_map(holidays)
        .map(|(day, _)| day)
        .filter(|day| *day > from && *day <= to && is_weekday(*day))
        .collect();
    free.sort_unstable();
    free.dedup();
    days / 7 * WORKING_DAYS_A_WEEK + i64::try_from(odd_days).unwrap_or(0) - i64::try_from(free.len()).unwrap_or(0)
}

/// The last moment of a day in Finland.
fn end_of_day(day: NaiveDate) -> Millis {
    day.succ_opt().map_or(Millis::MAX, |next| start_of_day(next) - 1)
}

/// When a promise of `days` days ends: the last moment, in Finland, of the counted day that comes as number `days` after
/// the day of arrival.
///
/// The day of arrival is never counted (as in the Act on the Computation of Prescribed Time Limits 150/1930, section 2),
/// so what arrives on a holiday is counted from there: one working day after Saturday is Monday. A promise in calendar
/// days is not moved off a holiday. `days` below 0 is read as 0, the end of the day of arrival.
#[must_use]
pub fn end_of_promise(received: Millis, days: i64, count: DayCount) -> Millis {
    end_of_day(count.after(day_in_finland(received), days))
}

/// How many counted days are left: those after today, up to the day it is due and with it.
///
/// 0 on the last day, also when only days that are not counted come before the end. Below 0 when the time is out: the
/// counted days since, and at least −1, so that on Saturday a promise of Friday is late.
#[must_use]
pub fn days_left(now: Millis, due: Millis, count: DayCount) -> i64 {
    let (today, last) = (day_in_finland(now), day_in_finland(due));
    if now > due { (-count.between(last, today)).min(-1) } else { count.between(today, last) }
}

/// When a promise ends after its clock stood still from `stopped` to `resumed`.
///
/// As many counted days are added as ended meanwhile in Finland: none when it was resumed on the day it stopped, or only
/// days that are not counted lay between. Never earlier than `due`; a promise that was late when it stopped is as late
/// when it is resumed.
#[must_use]
pub fn moved_by_stop(due: Millis, stopped: Millis, resumed: Millis, count: DayCount) -> Millis {
    let (first, last) = (day_in_finland(stopped), day_in_finland(resumed));
    // Days that ended: the first of them is the day of the stop itself, the last the one before it was resumed.
    let ended = first.pred_opt().zip(last.pred_opt()).map_or(0, |(first, last)| count.between(first, last));
    if ended == 0 { due } else { end_of_day(count.after(day_in_finland(due), ended)).max(due) }
}
