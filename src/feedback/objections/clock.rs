//! The clock of an objection: one month, with a warning at three weeks.

use chrono::{Days, Months};

use crate::platform::clock::{Millis, day_in_finland, end_of_day_after, start_of_day};

/// After how many days somebody is warned that the month is running out.
pub const WARN_DAYS: u64 = 21;
/// For how many days the clock of the promise stands while the giver has not said whether it is to be an objection.
pub const ASK_DAYS: i64 = 14;

/// Until when an objection that is transferred at `at` is to be answered: the end, in Finland, of the day with the same
/// number in the next month, or of that month's last day.
#[must_use]
pub fn due_of(at: Millis) -> Millis {
    let day = day_in_finland(at);
    end_of_day_after(start_of_day(day.checked_add_months(Months::new(1)).unwrap_or(day)), 0)
}

/// From when on it is time to be warned: the beginning of the day three weeks after.
#[must_use]
pub fn warn_of(at: Millis) -> Millis {
    let day = day_in_finland(at);
    start_of_day(day.checked_add_days(Days::new(WARN_DAYS)).unwrap_or(day))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::platform::clock::{HOUR, rfc3339};

    #[test]
    fn a_month_ends_with_the_day_of_the_same_number_or_the_months_last() {
        for (from, due, warned) in [
            ("2026-06-15", "2026-07-15T23:59:59+03:00", "2026-07-06T00:00:00+03:00"),
            ("2027-01-31", "2027-02-28T23:59:59+02:00", "2027-02-21T00:00:00+02:00"),
            ("2026-12-20", "2027-01-20T23:59:59+02:00", "2027-01-10T00:00:00+02:00"),
            // Over the night in which summer time ends.
            ("2026-10-10", "2026-11-10T23:59:59+02:00", "2026-10-31T00:00:00+02:00"),
        ] {
            let day: NaiveDate = from.parse().unwrap();
            for hour in [0, 12, 23] {
                let at = start_of_day(day) + hour * HOUR;
                assert_eq!((rfc3339(due_of(at)).as_str(), rfc3339(warn_of(at)).as_str()), (due, warned), "{from} {hour}");
            }
        }
    }
}
