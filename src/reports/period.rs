//! The periods that reports are about, in days as Finland has them.

use asko_locales::{Lang, date};
use chrono::{Datelike as _, Days, Months, NaiveDate};

use crate::platform::clock::{Millis, day_in_finland, start_of_day};

/// The period of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// This month up to today, and those before it: as many as this in all.
    Months(u32),
    /// This year up to today.
    ThisYear,
    /// A third of a year: January–April, May–August, September–December (1 to 3).
    Tertial(i32, u32),
}

/// First and last day of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
}

impl Span {
    /// The first moment of the period and the first moment after it.
    #[must_use]
    pub fn moments(self) -> (Millis, Millis) {
        (start_of_day(self.first), start_of_day(self.last.checked_add_days(Days::new(1)).unwrap_or(self.last)))
    }

    /// As a reader of the language writes it.
    #[must_use]
    pub fn words(self, lang: Lang) -> String {
        match lang {
            Lang::Fi | Lang::Sv => format!("{}–{}", date(lang, self.first), date(lang, self.last)),
            Lang::En => format!("{} – {}", date(lang, self.first), date(lang, self.last)),
        }
    }
}

impl Period {
    /// The period with this code; an empty code is the last 12 months.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code.trim() {
            "" | "12-months" => Some(Self::Months(12)),
            "24-months" => Some(Self::Months(24)),
            "this-year" => Some(Self::ThisYear),
            other => {
                let (year, third) = other.split_once('-').filter(|(year, third)| year.len() == 4 && third.len() == 1)?;
                let (year, third) = (year.parse().ok()?, third.parse().ok()?);
                ((2000..=2199).contains(&year) && (1..=3).contains(&third)).then_some(Self::Tertial(year, third))
            }
        }
    }

    /// Its code in addresses.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Months(months) => format!("{months}-months"),
            Self::ThisYear => "this-year".to_owned(),
            Self::Tertial(year, third) => format!("{year}-{third}"),
        }
    }

    /// Its days, seen from `now`.
    #[must_use]
    pub fn span(self, now: Millis) -> Span {
        let today = day_in_finland(now);
        let day = |year, month| NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(today);
        match self {
            Self::Months(months) => {
                let this = day(today.year(), today.month());
                Span { first: this.checked_sub_months(Months::new(months.saturating_sub(1))).unwrap_or(this), last: today }
            }
            Self::ThisYear => Span { first: day(today.year(), 1), last: today },
            Self::Tertial(year, third) => {
                let first = day(year, third * 4 - 3);
                let last = first.checked_add_months(Months::new(4)).and_then(|day| day.pred_opt()).unwrap_or(first);
                Span { first, last: if first <= today { last.min(today) } else { last } }
            }
        }
    }

    /// What a report offers: the last 12 and 24 months, this year, and the thirds of the last two years, newest first.
    #[must_use]
    pub fn offered(now: Millis) -> Vec<Self> {
        let today = day_in_finland(now);
        let since = today.checked_sub_months(Months::new(24)).unwrap_or(today);
        let mut periods = vec![Self::Months(12), Self::Months(24), Self::ThisYear];
        for year in (today.year() - 2..=today.year()).rev() {
            for third in [3, 2, 1] {
                let Span { first, last } = Self::Tertial(year, third).span(now);
                if first <= today && last > since {
                    periods.push(Self::Tertial(year, third));
                }
            }
        }
        periods
    }

    /// Its name.
    #[must_use]
    pub fn name(self, lang: Lang) -> String {
        match self {
            Self::Months(months) => lang.with("reports-period-months", &[("count", i64::from(months).into())]),
            Self::ThisYear => lang.t("reports-period-this-year").into_owned(),
            Self::Tertial(year, third) => {
                let year = year.to_string();
                let values = [("year", (&year).into())];
                match third {
                    1 => lang.with("reports-period-january", &values),
                    2 => lang.with("reports-period-may", &values),
                    _ => lang.with("reports-period-september", &values),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::clock::rfc3339;

    /// 15 June 2026, 12:00 in Finland.
    const NOW: Millis = 1_781_514_000_000;

    fn days(code: &str) -> String {
        let span = Period::from_code(code).unwrap().span(NOW);
        format!("{} {}", span.first, span.last)
    }

    #[test]
    fn days_of_each_period() {
        assert_eq!(days(""), "2025-07-01 2026-06-15");
        assert_eq!(days("24-months"), "2024-07-01 2026-06-15");
        assert_eq!(days("this-year"), "2026-01-01 2026-06-15");
        assert_eq!(days("2026-1"), "2026-01-01 2026-04-30");
        assert_eq!(days("2026-2"), "2026-05-01 2026-06-15");
        assert_eq!(days("2025-3"), "2025-09-01 2025-12-31");
    }

    #[test]
    fn days_begin_at_midnight_in_finland() {
        let (from, to) = Period::Tertial(2026, 1).span(NOW).moments();
        assert_eq!((rfc3339(from).as_str(), rfc3339(to).as_str()), ("2026-01-01T00:00:00+02:00", "2026-05-01T00:00:00+03:00"));
    }

    #[test]
    fn codes_are_read_back_and_others_refused() {
        for period in Period::offered(NOW) {
            assert_eq!(Period::from_code(&period.code()), Some(period));
        }
        for code in ["2026-0", "2026-4", "1-1", "13-months", "2026", "2026-01", "x"] {
            assert_eq!(Period::from_code(code), None, "{code}");
        }
        let offered: Vec<String> = Period::offered(NOW).into_iter().map(Period::code).collect();
        assert_eq!(offered, ["12-months", "24-months", "this-year", "2026-2", "2026-1", "2025-3", "2025-2", "2025-1", "2024-3", "2024-2"]);
    }
}
