//! International bank account numbers (ISO 13616): Finnish ones always, others when their check digits are right.

use super::fold::{pattern, scan, stands_alone};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A Finnish number: FI and 16 digits, grouped at will; two digits may be missing, since a half-typed number still
/// tells much. A business VAT number (FI and eight digits) stays clear of it.
static FINNISH: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"(?i)fi[\s-]{0,2}[0-9]{2}(?:[\s-]{0,2}[0-9]){12,14}"));

/// The beginning of any number, at its longest; the country's length decides where it ends.
static FOREIGN: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"(?i)[a-z]{2}[0-9]{2}(?:[ -]?[a-z0-9]){11,30}"));

/// Country and length without spaces (SWIFT IBAN registry).
const LENGTHS: &str = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 \
    EE20 EG29 ES24 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 \
    KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 \
    OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 \
    TN24 TR26 UA29 VA22 VG24 XK20 YE30";

/// All account numbers in folded text.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut all = scan(&FINNISH, text, |range| stands_alone(text, &range).then_some(range));
    all.extend(scan(&FOREIGN, text, |range| foreign(text, range)));
    all
}

/// Cuts a candidate at its country's length; `None` unless it stands alone and the remainder of 97 is right.
fn foreign(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let candidate = text.get(range.clone())?;
    let country = candidate.get(..2)?.to_ascii_uppercase();
    let length: usize = LENGTHS.split_whitespace().find_map(|entry| entry.strip_prefix(country.as_str()))?.parse().ok()?;
    let (last, _) = candidate.char_indices().filter(|(_, character)| character.is_ascii_alphanumeric()).nth(length.checked_sub(1)?)?;
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
