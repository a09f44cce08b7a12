//! Days and times of day, as people type them.

use chrono::{NaiveDate, NaiveTime};

/// Reads a day: `3.8.2026`, `03.08.2026` or `2026-08-03`; from 2000 to 2099.
#[must_use]
pub fn read_day(typed: &str) -> Option<NaiveDate> {
    let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let day = NaiveDate::parse_from_str(&typed, "%d.%m.%Y").or_else(|_| NaiveDate::parse_from_str(&typed, "%Y-%m-%d")).ok()?;
    let years = NaiveDate::from_ymd_opt(2000, 1, 1)?..NaiveDate::from_ymd_opt(2100, 1, 1)?;
    years.contains(&day).then_some(day)
}

/// Reads a time of day: `17`, `17.30`, `17:30`, with or without the word for o'clock (`klo`, `kl.`).
#[must_use]
pub fn read_time(typed: &str) -> Option<NaiveTime> {
    let typed = typed.trim().to_lowercase();
    let typed = typed.strip_prefix("klo").or_else(|| typed.strip_prefix("kl")).unwrap_or(&typed).trim_start_matches('.').trim();
    let (hour, minute) = typed.split_once(['.', ':']).unwrap_or((typed, "00"));
    let digits = |part: &str, least: usize| (least..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour, 1) || !digits(minute, 2) {
        return None;
    }
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let day = NaiveDate::from_ymd_opt(2026, 8, 3);
        for typed in ["3.8.2026", "03.08.2026", " 3. 8. 2026 ", "2026-08-03"] {
            assert_eq!(read_day(typed), day, "{typed}");
        }
        for typed in ["", "31.2.2026", "8/3/2026", "3.8.26", "huomenna"] {
            assert_eq!(read_day(typed), None, "{typed}");
        }
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for typed in ["17.30", "17:30", "klo 17.30", "kl. 17.30", "KLO 17:30 "] {
            assert_eq!(read_time(typed), NaiveTime::from_hms_opt(17, 30, 0), "{typed}");
        }
        assert_eq!(read_time("9"), NaiveTime::from_hms_opt(9, 0, 0));
        for typed in ["", "24.00", "17.5", "17.60", "-1", "5 pm", "17.30.00", "١٧"] {
            assert_eq!(read_time(typed), None, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_no_crash(typed in any::<String>()) {
            let digits = typed.chars().any(|c| c.is_ascii_digit());
            prop_assert!(digits || (read_day(&typed).is_none() && read_time(&typed).is_none()));
        }
    }
}
