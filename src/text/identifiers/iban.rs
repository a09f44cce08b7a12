//! International bank account numbers (ISO 13616): Finnish ones always, others when their check digits are right.

use super::fold::{pattern, scan, stands_alone};
use super::phone;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A Finnish number: FI and 16 digits, grouped at will; two digits may be missing, since a half-typed number still
/// tells much. A business VAT number (FI and eight digits) stays clear of it.
static FINNISH: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"(?i)fi[\s-]{0,2}[0-9]{2}(?:[\s-]{0,2}[0-9]){12,14}"));

/// The beginning of any number, at its longest; the country's length decides where it ends.
static FOREIGN: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"(?i)[a-z]{2}[0-9]{2}(?:[ -]?[a-z0-9]){11,30}"));

/// Length by country, without spaces (SWIFT IBAN registry).
const LENGTHS: &[(&str, usize)] = &[
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BI", 27),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DJ", 27),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FK", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("GT", 28),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LC", 32),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("LY", 25),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MN", 20),
    ("MR", 27),
    ("MT", 31),
    ("MU", 30),
    ("NI", 28),
    ("NL", 18),
    ("NO", 15),
    ("OM", 23),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("RU", 33),
    ("SA", 24),
    ("SC", 31),
    ("SD", 18),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("SO", 23),
    ("ST", 25),
    ("SV", 28),
    ("TL", 23),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("VA", 22),
    ("VG", 24),
    ("XK", 20),
    ("YE", 30),
];

/// All account numbers in folded text.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let phones = phone::find(text);
    let mut all = scan(&FINNISH, text, |range| stands_alone(text, &range).then(|| phone::joined(&phones, range)));
    for range in scan(&FOREIGN, text, |range| foreign(text, range)) {
        if all.iter().all(|other| other.end <= range.start || range.end <= other.start) {
            all.push(range);
        }
    }
    all.sort_by_key(|range| range.start);
    all
}

/// Cuts a candidate at its country's length; `None` unless it stands alone and the remainder of 97 is right.
fn foreign(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let candidate = text.get(range.clone())?;
    let country = candidate.get(..2)?.to_ascii_uppercase();
    let length = LENGTHS.iter().find(|(code, _)| *code == country).map(|(_, length)| *length)?;
    let (last, _) = candidate.char_indices().filter(|(_, character)| character.is_ascii_alphanumeric()).nth(length - 1)?;
    let cut = range.start..range.start + last + 1;
    (stands_alone(text, &cut) && remainder(text.get(cut.clone())?) == 1).then_some(cut)
}

/// The remainder of 97 after the first four characters are moved to the end and letters become 10–35 (ISO 7064).
pub(super) fn remainder(number: &str) -> u32 {
    let plain: Vec<char> = number.chars().filter(char::is_ascii_alphanumeric).collect();
    plain.iter().skip(4).chain(plain.iter().take(4)).filter_map(|character| character.to_digit(36)).fold(0, |sum, value| {
        let shifted = if value > 9 { sum * 100 } else { sum * 10 };
        (shifted + value) % 97
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_compile() {
        assert!(FINNISH.is_some() && FOREIGN.is_some());
    }

    #[test]
    fn remainder_of_published_examples_is_one() {
        for number in ["FI21 1234 5600 0007 85", "SE45 5000 0000 0583 9825 7466", "GB29 NWBK 6016 1331 9268 19", "NO93 8601 1117 947"] {
            assert_eq!(remainder(number), 1, "{number}");
        }
    }
}
