//! Figures as people read them.

use asko_locales::{Lang, date, number, percent};

use crate::document::{Cell, Kind};
use crate::words::Words;

impl Cell {
    /// The cell as people read it in a column of this kind.
    #[must_use]
    pub fn shown(&self, kind: Kind, language: Lang, words: &Words) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(value, _) if !value.is_finite() => words.nothing.clone(),
            Self::Number(share, 0) if kind == Kind::Share => percent(language, *share),
            Self::Number(share, decimals) if kind == Kind::Share => {
                let space = if language == Lang::En { "" } else { "\u{a0}" };
                format!("{}{space}%", number(language, share * 100.0, *decimals))
            }
            Self::Number(value, decimals) => grouped(&number(language, *value, *decimals), language),
            Self::Day(day) => date(language, *day),
            Self::Hidden => words.hidden.clone(),
            Self::Nothing => words.nothing.clone(),
        }
    }
}

/// A written number with its thousands set apart, from five digits on: "12 345", "12,345".
fn grouped(written: &str, language: Lang) -> String {
    let (whole, rest) = written.split_at(written.find([',', '.']).unwrap_or(written.len()));
    let digits = whole.chars().filter(char::is_ascii_digit).count();
    if digits < 5 {
        return written.to_owned();
    }
    let separator = if language == Lang::En { ',' } else { '\u{a0}' };
    let mut grouped = String::new();
    let mut left = digits;
    for sign in whole.chars() {
        if sign.is_ascii_digit() {
            if left < digits && left.is_multiple_of(3) {
                grouped.push(separator);
            }
            left -= 1;
        }
        grouped.push(sign);
    }
    grouped + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart_from_five_digits_on() {
        assert_eq!(grouped("1234", Lang::Fi), "1234");
        assert_eq!(grouped("\u{2212}12345,5", Lang::Fi), "\u{2212}12\u{a0}345,5");
        assert_eq!(grouped("1234567", Lang::En), "1,234,567");
    }
}
