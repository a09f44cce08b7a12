//! Dates and numbers as a reader of the language writes them.

use chrono::{DateTime, Datelike, NaiveDate, TimeZone, Timelike};

use crate::Lang;

const MONTHS_FI: [&str; 12] = [
    "tammikuu",
    "helmikuu",
    "maaliskuu",
    "huhtikuu",
    "toukokuu",
    "kesäkuu",
    "heinäkuu",
    "elokuu",
    "syyskuu",
    "lokakuu",
    "marraskuu",
    "joulukuu",
];
const MONTHS_SV: [&str; 12] =
    ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
const MONTHS_EN: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

fn month_name(lang: Lang, month: u32) -> &'static str {
    let names = match lang {
        Lang::Fi => &MONTHS_FI,
        Lang::Sv => &MONTHS_SV,
        Lang::En => &MONTHS_EN,
    };
    names.get((month.max(1) - 1) as usize).copied().unwrap_or("")
}

/// A day: `3.8.2026`, `3.8.2026`, `3 August 2026`.
#[must_use]
pub fn date(lang: Lang, day: NaiveDate) -> String {
    match lang {
        Lang::Fi | Lang::Sv => format!("{}.{}.{}", day.day(), day.month(), day.year()),
        Lang::En => format!("{} {} {}", day.day(), month_name(lang, day.month()), day.year()),
    }
}

/// A day without its year: `3.8.`, `3.8`, `3 August`.
#[must_use]
pub fn day_month(lang: Lang, day: NaiveDate) -> String {
    match lang {
        Lang::Fi => format!("{}.{}.", day.day(), day.month()),
        Lang::Sv => format!("{}.{}", day.day(), day.month()),
        Lang::En => format!("{} {}", day.day(), month_name(lang, day.month())),
    }
}

/// A month: `elokuu 2026`, `augusti 2026`, `August 2026`.
#[must_use]
pub fn month(lang: Lang, day: NaiveDate) -> String {
    format!("{} {}", month_name(lang, day.month()), day.year())
}

/// A day and a time of day: `3.8.2026 klo 9.15`, `3.8.2026 kl. 9.15`, `3 August 2026 at 9:15`.
#[must_use]
pub fn date_time<Z: TimeZone>(lang: Lang, at: &DateTime<Z>) -> String {
    let day = date(lang, at.date_naive());
    let (hour, minute) = (at.hour(), at.minute());
    match lang {
        Lang::Fi => format!("{day} klo {hour}.{minute:02}"),
        Lang::Sv => format!("{day} kl. {hour}.{minute:02}"),
        Lang::En => format!("{day} at {hour}:{minute:02}"),
    }
}

/// A time of day: `klo 9.15`, `kl. 9.15`, `9:15`.
#[must_use]
pub fn time<Z: TimeZone>(lang: Lang, at: &DateTime<Z>) -> String {
    let (hour, minute) = (at.hour(), at.minute());
    match lang {
        Lang::Fi => format!("klo {hour}.{minute:02}"),
        Lang::Sv => format!("kl. {hour}.{minute:02}"),
        Lang::En => format!("{hour}:{minute:02}"),
    }
}

/// A time of day with its seconds: `klo 9.15.30`, `kl. 9.15.30`, `9:15:30`.
#[must_use]
pub fn time_with_seconds<Z: TimeZone>(lang: Lang, at: &DateTime<Z>) -> String {
    let sign = if lang == Lang::En { ':' } else { '.' };
    format!("{}{sign}{:02}", time(lang, at), at.second())
}

/// A number with this many decimals and the language's decimal sign.
#[must_use]
pub fn number(lang: Lang, value: f64, decimals: usize) -> String {
    let written = format!("{value:.decimals$}");
    let written = if written.trim_start_matches('-').chars().all(|c| c == '0' || c == '.') {
        written.trim_start_matches('-').to_owned()
    } else {
        written.replace('-', "\u{2212}")
    };
    match lang {
        Lang::Fi | Lang::Sv => written.replace('.', ","),
        Lang::En => written,
    }
}

/// A number that always shows its sign, for an index that runs from minus to plus.
#[must_use]
pub fn signed(lang: Lang, value: f64, decimals: usize) -> String {
    let written = number(lang, value, decimals);
    if value > 0.0 && written.chars().any(|c| c.is_ascii_digit() && c != '0') { format!("+{written}") } else { written }
}

/// A share from 0 to 1 as whole per cent: `45 %`, `45 %`, `45%`.
#[must_use]
pub fn percent(lang: Lang, share: f64) -> String {
    let written = number(lang, share * 100.0, 0);
    match lang {
        Lang::Fi | Lang::Sv => format!("{written}\u{a0}%"),
        Lang::En => format!("{written}%"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(number(Lang::Fi, -4.25, 1), "\u{2212}4,2");
        assert_eq!(number(Lang::En, 4.0, 1), "4.0");
        assert_eq!(number(Lang::Sv, -0.01, 1), "0,0");
        assert_eq!(signed(Lang::Fi, 12.4, 0), "+12");
        assert_eq!(signed(Lang::Fi, 0.2, 0), "0");
        assert_eq!(percent(Lang::Fi, 0.456), "46\u{a0}%");
        assert_eq!(percent(Lang::En, 0.456), "46%");
    }
}
