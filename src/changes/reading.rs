//! Reads what is typed into a form of a change: cleaned, checked, and made into values; what is wrong is gathered in the
//! order of the page.

use std::borrow::Cow;

use asko_locales::Lang;
use asko_templates::changes::{TEXT_LIMIT, TypedBoth};
use asko_templates::components::Errors;
use chrono::{Datelike as _, NaiveDate};
use rocket::form::FromForm;

use super::Both;
use super::form::{names_somebody, read_day};
use crate::text::clean::{characters, clean, clean_line};

/// What is typed in Finnish and in Swedish.
#[derive(Clone, Debug, Default, FromForm)]
pub struct BothForm {
    #[field(default = String::new())]
    fi: String,
    #[field(default = String::new())]
    sv: String,
}

impl BothForm {
    /// As it is typed to say this.
    #[must_use]
    pub fn of(both: &Both) -> Self {
        Self { fi: both.fi.clone(), sv: both.sv.clone() }
    }

    /// As the page shows it.
    #[must_use]
    pub fn typed(&self) -> TypedBoth {
        TypedBoth { fi: self.fi.clone(), sv: self.sv.clone() }
    }

    /// True when nothing is typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fi.trim().is_empty() && self.sv.trim().is_empty()
    }
}

/// What a text in two languages must be.
#[derive(Clone, Debug)]
pub struct Rule<'a> {
    /// What the fields' names begin with.
    pub name: &'a str,
    /// The fields' labels, Finnish and Swedish.
    pub labels: [Cow<'static, str>; 2],
    /// The most characters.
    pub most: usize,
    /// True for a text of one line.
    pub line: bool,
}

impl<'a> Rule<'a> {
    /// A text of several lines.
    pub const fn text(name: &'a str, labels: [Cow<'static, str>; 2]) -> Self {
        Self { name, labels, most: TEXT_LIMIT, line: false }
    }

    /// A text of one line.
    pub const fn line(name: &'a str, labels: [Cow<'static, str>; 2], most: usize) -> Self {
        Self { name, labels, most, line: true }
    }
}

/// A form being read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The page's language.
    pub lang: Lang,
    /// True when Swedish is required.
    pub bilingual: bool,
    /// What is wrong so far.
    pub errors: Errors,
}

impl Reading {
    /// A form of a county.
    #[must_use]
    pub const fn new(lang: Lang, bilingual: bool) -> Self {
        Self { lang, bilingual, errors: Errors::none() }
    }

    /// Says at a field that it is wrong.
    pub fn wrong(&mut self, field: &str, id: &str) {
        self.errors.add(field, self.lang.t(id));
    }

    /// A public text that must be there: in Finnish, and in Swedish where the county is bilingual. No identity code may
    /// stand in it.
    pub fn both(&mut self, typed: &BothForm, rule: &Rule<'_>) -> Both {
        let tidy = |text: &str| if rule.line { clean_line(text) } else { clean(text) };
        let both = Both::new(tidy(&typed.fi), tidy(&typed.sv));
        let [label_fi, label_sv] = &rule.labels;
        for (text, suffix, label, needed) in [(&both.fi, "fi", label_fi, true), (&both.sv, "sv", label_sv, self.bilingual)] {
            let field = format!("{}.{suffix}", rule.name);
            if text.trim().is_empty() {
                if needed {
                    self.errors.add(field, self.lang.with("changes-form-empty", &[("field", label.as_ref().into())]));
                }
            } else if characters(text) > rule.most {
                let values = [("field", label.as_ref().into()), ("most", rule.most.into())];
                self.errors.add(field, self.lang.with("changes-form-long", &values));
            } else if names_somebody(text) {
                self.wrong(&field, "changes-form-identity");
            }
        }
        both
    }

    /// A day that may be left empty.
    pub fn day_if_any(&mut self, field: &str, typed: &str) -> Option<NaiveDate> {
        if clean_line(typed).is_empty() { None } else { self.day(field, typed) }
    }

    /// A day.
    pub fn day(&mut self, field: &str, typed: &str) -> Option<NaiveDate> {
        let day = read_day(&clean_line(typed));
        if day.is_none() {
            self.wrong(field, "changes-form-day-wrong");
        }
        day
    }

    /// A whole number from 0 to `most` that may be left empty.
    pub fn whole_if_any(&mut self, field: &str, typed: &str, most: i64) -> Option<i64> {
        let digits: String = clean_line(typed).chars().filter(|c| !c.is_whitespace()).collect();
        if digits.is_empty() {
            return None;
        }
        let whole = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten();
        let whole = whole.filter(|number| *number <= most);
        if whole.is_none() {
            self.errors.add(field, self.lang.with("changes-form-whole-wrong", &[("most", most.into())]));
        }
        whole
    }
}

/// Reads a number: `5`, `2,5`, `1 000.25`, `−3`, also with `%` after it; none for anything else.
#[must_use]
pub fn read_number(typed: &str) -> Option<f64> {
    let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let typed = typed.strip_suffix('%').unwrap_or(&typed);
    let (minus, digits) = match typed.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        Some(rest) => (true, rest),
        None => (false, typed),
    };
    let digits = digits.replace(',', ".");
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && digits.bytes().any(|byte| byte.is_ascii_digit());
    let number: f64 = if plain && digits.len() <= 20 { digits.parse().ok()? } else { return None };
    Some(if minus { -number } else { number })
}

/// A number as one types it: with a comma, and no more decimals than it has, up to four.
#[must_use]
pub fn typed_number(number: f64) -> String {
    let written = format!("{number:.4}");
    written.trim_end_matches('0').trim_end_matches('.').replace('.', ",")
}

/// Reads a month: `2026-08`, `8/2026`, `08.2026`; from 2000 to 2099. Its first day.
#[must_use]
pub fn read_month(typed: &str) -> Option<NaiveDate> {
    let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let (year, month) = typed.split_once('-').or_else(|| typed.split_once(['/', '.']).map(|(month, year)| (year, month)))?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !(digits(year) && digits(month) && year.len() == 4 && (1..=2).contains(&month.len())) {
        return None;
    }
    let first = NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, 1)?;
    (2000..2100).contains(&first.year()).then_some(first)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn reading() -> Reading {
        Reading::new(Lang::En, true)
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (typed, number) in
            [("5", 5.0), (" 2,5 ", 2.5), ("1 000.25", 1000.25), ("20 %", 20.0), ("−3", -3.0), ("-0,5", -0.5), (",5", 0.5)]
        {
            assert_eq!(read_number(typed), Some(number), "{typed}");
        }
        for typed in ["", "viisi", "1,2,3", "1e9", "NaN", "inf", "0x10", "--1", ".", "%", "999999999999999999999"] {
            assert_eq!(read_number(typed), None, "{typed}");
        }
        for (number, typed) in [(5.0, "5"), (2.5, "2,5"), (0.07 * 100.0, "7"), (1000.25, "1000,25"), (0.0, "0")] {
            assert_eq!(typed_number(number), typed);
            assert!((read_number(typed).unwrap() - number).abs() < 1e-9);
        }
    }

    #[test]
    fn months_are_read_as_people_write_them() {
        let august = NaiveDate::from_ymd_opt(2026, 8, 1);
        for typed in ["2026-08", "8/2026", "08/2026", "8.2026", " 8 / 2026 "] {
            assert_eq!(read_month(typed), august, "{typed}");
        }
        for typed in ["", "2026", "13/2026", "0/2026", "elokuu 2026", "8/26", "2026-8-1", "8/20260"] {
            assert_eq!(read_month(typed), None, "{typed}");
        }
    }

    #[test]
    fn whole_numbers_have_bounds() {
        let mut reading = reading();
        assert_eq!(reading.whole_if_any("a", " ", 10), None);
        assert_eq!(reading.whole_if_any("a", "1 0", 10), Some(10));
        assert!(reading.errors.is_empty());
        for (field, typed) in [("a", "11"), ("b", "-1"), ("c", "1,5"), ("d", "99999999999999999999")] {
            assert_eq!(reading.whole_if_any(field, typed, 10), None);
            assert!(reading.errors.get(field).is_some(), "{typed}");
        }
    }

    #[test]
    fn a_text_is_there_in_both_languages_short_enough_and_names_nobody() {
        let rule = || Rule { most: 5, ..Rule::line("x", ["Finnish".into(), "Swedish".into()], 5) };
        let both = |fi: &str, sv: &str| BothForm { fi: fi.into(), sv: sv.into() };
        let mut fine = reading();
        assert_eq!(fine.both(&both(" ääkkö ", "å\nä"), &rule()), Both::new("ääkkö", "å ä"));
        assert!(fine.errors.is_empty());
        let mut finnish_only = Reading::new(Lang::En, false);
        finnish_only.both(&both("a", ""), &rule());
        assert!(finnish_only.errors.is_empty());
        let mut wrong = reading();
        wrong.both(&both("liian pitkä", " "), &rule());
        assert_eq!(wrong.errors.get("x.fi"), Some("Shorten “Finnish” to 5 characters at most"));
        assert_eq!(wrong.errors.get("x.sv"), Some("Fill in “Swedish”"));
        let mut named = reading();
        named.both(&both("Potilas 131052-308T valitti.", "a"), &Rule::text("x", ["".into(), "".into()]));
        assert_eq!(named.errors.get("x.fi"), Some("Remove the personal identity code from the text"));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_no_crash(typed in any::<String>()) {
            if let Some(number) = read_number(&typed) {
                prop_assert!(number.is_finite());
            }
            let _ = read_month(&typed);
            reading().whole_if_any("a", &typed, 10);
        }
    }
}
