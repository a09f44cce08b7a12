//! The periods that reports are about, in days as Finland has them: thirds of a year, and years.

use std::ops::RangeInclusive;

use asko_locales::{Lang, date};
use chrono::{Days, NaiveDate};

use crate::feedback::rollups::Month;
use crate::platform::clock::{DAY, Millis, day_in_finland, start_of_day};

/// How long after its end a third is closed: answers to what came last are in by then, and so are forms on paper.
pub const GRACE: Millis = 14 * DAY;

/// The period of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// A third of a year: January–April, May–August, September–December (1 to 3).
    Third(i32, u32),
    /// A calendar year.
    Year(i32),
}

/// Its first and its last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
}

impl Span {
    /// As a reader of the language writes it.
    #[must_use]
    pub fn words(self, lang: Lang) -> String {
        match lang {
            Lang::Fi | Lang::Sv => format!("{}–{}", date(lang, self.first), date(lang, self.last)),
            Lang::En => format!("{} – {}", date(lang, self.first), date(lang, self.last)),
        }
    }

    /// The first moment of the period and the first moment after it.
    #[must_use]
    pub fn moments(self) -> (Millis, Millis) {
        (start_of_day(self.first), start_of_day(self.last.checked_add_days(Days::new(1)).unwrap_or(self.last)))
    }
}

impl Period {
    /// The period with this code: `2026-2` or `2026`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let year = |text: &str| text.parse::<i32>().ok().filter(|year| text.len() == 4 && (2000..=2199).contains(year));
        match code.split_once('-') {
            None => year(code).map(Self::Year),
            Some((of, third)) => match third {
                "1" => year(of).map(|year| Self::Third(year, 1)),
                "2" => year(of).map(|year| Self::Third(year, 2)),
                "3" => year(of).map(|year| Self::Third(year, 3)),
                _ => None,
            },
        }
    }

    /// Its code in addresses.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Third(year, third) => format!("{year}-{third}"),
            Self::Year(year) => year.to_string(),
        }
    }

    /// The third in which a moment lies.
    #[must_use]
    pub fn third_at(at: Millis) -> Self {
        let month = Month::at(at).0;
        let third = u32::try_from(month.rem_euclid(12) / 4 + 1).unwrap_or(1);
        Self::Third(i32::try_from(month.div_euclid(12)).unwrap_or_default(), third)
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> i32 {
        match self {
            Self::Third(year, _) | Self::Year(year) => year,
        }
    }

    /// Its months.
    #[must_use]
    pub fn months(self) -> RangeInclusive<Month> {
        let january = i64::from(self.year()) * 12;
        match self {
            Self::Third(_, third) => {
                let first = january + i64::from(third.clamp(1, 3) - 1) * 4;
                Month(first)..=Month(first + 3)
            }
            Self::Year(_) => Month(january)..=Month(january + 11),
        }
    }

    /// Its days.
    #[must_use]
    pub fn span(self) -> Span {
        let months = self.months();
        let after = months.end().next().first_day();
        Span { first: months.start().first_day(), last: after.pred_opt().unwrap_or(after) }
    }

    /// When it is closed.
    #[must_use]
    pub fn closes_at(self) -> Millis {
        self.span().moments().1 + GRACE
    }

    /// The day on which it is closed.
    #[must_use]
    pub fn closes_on(self) -> NaiveDate {
        day_in_finland(self.closes_at())
    }

    /// The one before it, of the same length.
    #[must_use]
    pub const fn before(self) -> Self {
        match self {
            Self::Third(year, third) if third > 1 => Self::Third(year, third - 1),
            Self::Third(year, _) => Self::Third(year - 1, 3),
            Self::Year(year) => Self::Year(year - 1),
        }
    }

    /// The third after a third; the year after a year.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Third(year, third) if third < 3 => Self::Third(year, third + 1),
            Self::Third(year, _) => Self::Third(year + 1, 1),
            Self::Year(year) => Self::Year(year + 1),
        }
    }

    /// The same time a year before.
    #[must_use]
    pub const fn year_before(self) -> Self {
        match self {
            Self::Third(year, third) => Self::Third(year - 1, third),
            Self::Year(year) => Self::Year(year - 1),
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(self, lang: Lang) -> String {
        let year = self.year().to_string();
        let values = [("year", (&year).into())];
        match self {
            Self::Third(_, 1) => lang.with("reports-period-january", &values),
            Self::Third(_, 2) => lang.with("reports-period-may", &values),
            Self::Third(..) => lang.with("reports-period-september", &values),
            Self::Year(_) => lang.with("reports-period-year", &values),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::clock::rfc3339;

    #[test]
    fn days_of_each_period() {
        let days = |code: &str| {
            let Span { first, last } = Period::from_code(code).unwrap().span();
            format!("{first} {last}")
        };
        assert_eq!(days("2026-1"), "2026-01-01 2026-04-30");
        assert_eq!(days("2026-2"), "2026-05-01 2026-08-31");
        assert_eq!(days("2025-3"), "2025-09-01 2025-12-31");
        assert_eq!(days("2025"), "2025-01-01 2025-12-31");
    }

    #[test]
    fn a_period_is_of_days_in_finland_and_closes_two_weeks_after() {
        let third = Period::Third(2026, 1);
        let (from, to) = third.span().moments();
        assert_eq!((rfc3339(from).as_str(), rfc3339(to).as_str()), ("2026-01-01T00:00:00+02:00", "2026-05-01T00:00:00+03:00"));
        assert_eq!(rfc3339(third.closes_at()), "2026-05-15T00:00:00+03:00");
        assert_eq!((Period::third_at(from), Period::third_at(to - 1), Period::third_at(to)), (third, third, third.next()));
        assert_eq!(Period::third_at(from - 1), third.before());
    }

    #[test]
    fn one_follows_the_other() {
        for period in [Period::Third(2025, 1), Period::Third(2025, 2), Period::Third(2025, 3), Period::Year(2025)] {
            assert_eq!((period.before().next(), Period::from_code(&period.code())), (period, Some(period)));
        }
        for code in ["", "2026-0", "2026-4", "1-1", "12-months", "2026-01", "x", "20266", "+026"] {
            assert_eq!(Period::from_code(code), None, "{code}");
        }
    }
}
