//! The time, passed in so that tests decide it. Times are whole milliseconds since 1970-01-01 UTC.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Days, NaiveDate, TimeZone, Utc};
use chrono_tz::Europe::Helsinki;

/// A point in time: milliseconds since 1970-01-01 UTC.
pub type Millis = i64;

/// A second, in milliseconds.
pub const SECOND: Millis = 1000;
/// A minute, in milliseconds.
pub const MINUTE: Millis = 60 * SECOND;
/// An hour, in milliseconds.
pub const HOUR: Millis = 60 * MINUTE;
/// A day of 24 hours, in milliseconds.
pub const DAY: Millis = 24 * HOUR;

/// Where the time comes from.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that stands still until it is set.
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `at`.
    #[must_use]
    pub fn fixed(at: Millis) -> Self {
        Self::Fixed(Arc::new(AtomicI64::new(at)))
    }

    /// Moves a fixed clock on; the machine's clock is left alone.
    pub fn advance(&self, by: Millis) {
        if let Self::Fixed(at) = self {
            at.fetch_add(by, Ordering::SeqCst);
        }
    }

    /// Now.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
    pub fn now(&self) -> Millis {
        match self {
            Self::System => Utc::now().timestamp_millis(),
            Self::Fixed(at) => at.load(Ordering::SeqCst),
        }
    }
}

/// The point in time as a date and time in Finland.
#[must_use]
pub fn in_finland(at: Millis) -> DateTime<chrono_tz::Tz> {
    let utc: DateTime<Utc> = DateTime::from_timestamp_millis(at).unwrap_or_default();
    utc.with_timezone(&Helsinki)
}

/// The day in Finland.
#[must_use]
pub fn day_in_finland(at: Millis) -> NaiveDate {
    in_finland(at).date_naive()
}

/// The first moment of a day in Finland.
#[must_use]
pub fn start_of_day(day: NaiveDate) -> Millis {
    let midnight = day.and_hms_opt(0, 0, 0).unwrap_or_default();
    // Summer time never begins at midnight in Finland, so there is one such moment.
    Helsinki.from_local_datetime(&midnight).earliest().map_or(0, |at| at.timestamp_millis())
}

/// The moment at which an hour of a day begins in Finland. In the night when summer time ends, the first of the two.
#[must_use]
pub fn hour_of_day(day: NaiveDate, hour: u32) -> Millis {
    let moment = day.and_hms_opt(hour, 0, 0).unwrap_or_default();
    Helsinki.from_local_datetime(&moment).earliest().map_or_else(|| start_of_day(day), |at| at.timestamp_millis())
}

/// The end of the day that comes `days` days after `at`, in Finland: a promise of days holds until that day ends.
#[must_use]
pub fn end_of_day_after(at: Millis, days: i64) -> Millis {
    let day = day_in_finland(at);
    let next = day.checked_add_days(Days::new(u64::try_from(days + 1).unwrap_or(1))).unwrap_or(day);
    start_of_day(next) - 1
}

/// RFC 3339, for machines.
#[must_use]
pub fn rfc3339(at: Millis) -> String {
    in_finland(at).to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_lasts_until_the_day_ends_in_finland() {
        // 2026-03-28 22:30 UTC is 2026-03-29 00:30 in Finland, on the day summer time begins.
        let at = Utc.with_ymd_and_hms(2026, 3, 28, 22, 30, 0).unwrap().timestamp_millis();
        assert_eq!(day_in_finland(at).to_string(), "2026-03-29");
        assert_eq!(rfc3339(end_of_day_after(at, 14)), "2026-04-12T23:59:59+03:00");
        assert_eq!(rfc3339(start_of_day(day_in_finland(at))), "2026-03-29T00:00:00+02:00");
    }
}
