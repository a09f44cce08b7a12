//! Finnish personal identity codes in every form in which people type them.
//!
//! Form: `DDMMYY`, century sign, `NNN`, check character (Valtioneuvoston asetus väestötietojärjestelmästä 128/2010,
//! section 2; signs `Y X W V U` and `B C D E F` since 1 January 2023, dvv.fi/hetu-uudistus). The day and month are kept
//! to 01–31 and 01–12, but neither the calendar nor the check character decides: a typing error still identifies.

use super::fold::{pattern, scan, stands_alone};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Check characters by the remainder of `DDMMYYNNN` divided by 31; G, I, O, Q and Z are not used.
pub(super) const CHECKS: &str = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/// Day, month, two-digit year, sign, number, check character; any check letter when it touches the number, but only
/// a true check character after a space, so that the word after a code is not taken with it.
static WHOLE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?:0[1-9]|[12][0-9]|3[01])\s{0,2}\.?\s{0,2}(?:0[1-9]|1[0-2])\s{0,2}\.?\s{0,2}[0-9]{2}\s{0,2}(?:-{1,2}|[+YXWVUABCDEFyxwvuabcdef])\s{0,2}[0-9]{3}(?:-?[0-9A-Za-z]|\s{1,2}[0-9A-FHJ-NPR-Ya-fhj-npr-y])",
    )
});

/// A four-digit year, or a sign left out or mistyped: taken only when the check character proves it.
static LOOSE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?:0[1-9]|[12][0-9]|3[01])\s?\.?\s?(?:0[1-9]|1[0-2])\s?\.?\s?(?:18|19|20)?[0-9]{2}\s?[-+YXWVUABCDEFyxwvuabcdef/_.*~]?\s?[0-9]{3}\s?[0-9A-Za-z]",
    )
});

/// The code without its check character; the sign must touch both sides, else any date before a number would do.
static WITHOUT_CHECK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(r"(?:0[1-9]|[12][0-9]|3[01])(?:\.?(?:0[1-9]|1[0-2])\.?[0-9]{2}[-+]|(?:0[1-9]|1[0-2])[0-9]{2}[YXWVUABCDEFyxwvuabcdef])[0-9]{3}")
});

/// Codes with their check character.
pub(super) fn whole(text: &str) -> Vec<Range<usize>> {
    let alone = |range: Range<usize>| stands_alone(text, &range).then_some(range);
    let mut all = scan(&WHOLE, text, alone);
    all.extend(scan(&LOOSE, text, |range| alone(range).filter(|range| text.get(range.clone()).is_some_and(proven))));
    all
}

/// Codes that lack their check character, such as `131052-308`.
pub(super) fn without_check(text: &str) -> Vec<Range<usize>> {
    scan(&WITHOUT_CHECK, text, |range| stands_alone(text, &range).then_some(range))
}

/// Whether the loosely written code has the right check character and that is a letter: a run of plain digits would
/// pass by chance once in 31.
fn proven(code: &str) -> bool {
    let digits: Vec<char> = code.chars().filter(char::is_ascii_digit).collect();
    let Some(check) = code.chars().next_back().filter(char::is_ascii_alphabetic) else { return false };
    // The century digits of a four-digit year do not count towards the check character.
    let number: String = match digits.len() {
        9 => digits.iter().collect(),
        11 => digits.iter().take(4).chain(digits.iter().skip(6)).collect(),
        _ => return false,
    };
    check_character(&number) == Some(check.to_ascii_uppercase())
}

/// The check character of `DDMMYYNNN` given as nine digits.
pub(super) fn check_character(nine: &str) -> Option<char> {
    let number: u32 = nine.parse().ok()?;
    CHECKS.chars().nth(usize::try_from(number % 31).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_compile() {
        assert!(WHOLE.is_some() && LOOSE.is_some() && WITHOUT_CHECK.is_some());
    }

    #[test]
    fn check_character_follows_the_rule() {
        assert_eq!(check_character("131052308"), Some('T'));
        assert_eq!(check_character("010594903"), Some('2'));
        assert_eq!(check_character("x"), None);
    }
}
