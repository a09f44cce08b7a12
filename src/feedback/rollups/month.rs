//! Months, as Finland has them.

use chrono::{Datelike as _, NaiveDate};

use crate::platform::clock::{Millis, day_in_finland, start_of_day};

/// A month: how many have passed since January of the year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(pub i64);

impl Month {
    /// The month of a day.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self(i64::from(day.year()) * 12 + i64::from(day.month0()))
    }

    /// The month in which a moment lies.
    #[must_use]
    pub fn at(at: Millis) -> Self {
        Self::of(day_in_finland(at))
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        let (year, month) = (self.0.div_euclid(12), self.0.rem_euclid(12) + 1);
        let day = i32::try_from(year).ok().zip(u32::try_from(month).ok());
        day.and_then(|(year, month)| NaiveDate::from_ymd_opt(year, month, 1)).unwrap_or_default()
    }

    /// Its first moment and the first one after it.
    #[must_use]
    pub fn moments(self) -> (Millis, Millis) {
        (start_of_day(self.first_day()), start_of_day(self.next().first_day()))
    }

    /// The month after it.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::clock::rfc3339;

    #[test]
    fn a_month_begins_at_midnight_in_finland() {
        let december = Month::of(NaiveDate::from_ymd_opt(2025, 12, 31).unwrap());
        assert_eq!((december.0, december.first_day().to_string().as_str()), (24311, "2025-12-01"));
        assert_eq!(december.next().first_day().to_string(), "2026-01-01");
        let (from, to) = december.moments();
        assert_eq!((rfc3339(from).as_str(), rfc3339(to).as_str()), ("2025-12-01T00:00:00+02:00", "2026-01-01T00:00:00+02:00"));
        assert_eq!(
            (Month::at(from), Month::at(from - 1), Month::at(to - 1), Month::at(to)),
            (december, Month(24310), december, Month(24312))
        );
        let (from, to) = Month(2026 * 12 + 2).moments();
        assert_eq!((to - from) / 3_600_000, 31 * 24 - 1, "a day of March has 23 hours");
    }
}
