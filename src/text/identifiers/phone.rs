//! Telephone numbers: Finnish ones (`+358`, `00358`, `0`) and foreign ones with their country code.
//!
//! Form and length follow the Finnish numbering plan: mobile 04x and 050 (nine digits or more with the zero), area
//! codes 02 03 05 06 08 09 and 013–019. Service numbers (112, 116117, 0800, 0600, 0700) belong to nobody and stay.

use super::fold::{after, pattern, scan};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A run of digit groups that begins like a phone number; which groups belong to it is decided afterwards.
static CANDIDATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(r"(?:\+|\(\+|\(?0|358)(?: ?\([0-9]{1,3}\)|[ )-]{0,3}[0-9]){5,20}|0(?:4[0-9]{1,2}|50)(?:/[0-9]{6,8}|\.[0-9]{3}\.[0-9]{3,4})")
});

/// Country codes taken also after `00`: the neighbours and the languages most heard in Finland.
const ABROAD: [&str; 12] = ["46", "47", "45", "372", "371", "370", "49", "44", "380", "7", "48", "354"];

/// All phone numbers in folded text.
///
/// Mobile and international numbers are sought first: a clock time or a room before one ("klo 08 040 123 4567") would
/// else be read as an area code and take half of it.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut all = scan(&CANDIDATE, text, |range| number(text, range, &[], |fit| fit != Fit::Landline));
    let landlines = scan(&CANDIDATE, text, |range| number(text, range, &all, |fit| fit == Fit::Landline));
    all.extend(landlines);
    all.sort_by_key(|range| range.start);
    all
}

/// Cuts a candidate to the groups that make a wanted number clear of `taken`; `None` when none do.
fn number(text: &str, range: Range<usize>, taken: &[Range<usize>], wanted: impl Fn(Fit) -> bool) -> Option<Range<usize>> {
    let candidate = text.get(range.clone())?;
    if !begins_well(text, range.start) {
        return None;
    }
    let mut best = None;
    for end in group_ends(candidate) {
        let part = candidate.get(..end)?;
        let free = taken.iter().all(|other| other.end <= range.start || range.start + end <= other.start);
        let Some(fit) = fits(part).filter(|fit| free && wanted(*fit)) else { continue };
        if !ends_well(text, range.start + end) || is_sum(text, range.start, range.start + end, fit) || is_something_else(part) {
            continue;
        }
        best = Some(end);
        // Digits after a mobile number of the usual length are something else, such as a time or a floor.
        if fit == Fit::UsualMobile {
            break;
        }
    }
    // A bracket that closes after the number, or never, belongs to the sentence.
    best.map(|end| {
        let unclosed = candidate.starts_with('(') && !candidate.get(..end).is_some_and(|part| part.contains(')'));
        range.start + usize::from(unclosed)..range.start + end
    })
}

/// How a run of digits meets the numbering plan.
#[derive(Clone, Copy, PartialEq)]
enum Fit {
    /// A mobile number of the usual length.
    UsualMobile,
    /// A mobile number of another length.
    Mobile,
    /// A number in another country.
    Abroad,
    /// A number with a Finnish area code.
    Landline,
}

/// Whether the digits of `part` are a phone number, and how well.
fn fits(part: &str) -> Option<Fit> {
    let digits: String = part.chars().filter(char::is_ascii_digit).collect();
    let plus = part.trim_start_matches('(').starts_with('+');
    let national = match (plus, digits.strip_prefix("00")) {
        (true, _) => match digits.strip_prefix("358") {
            Some(rest) => rest,
            // Any other country: E.164 allows 15 digits in all; shorter than nine is rather an amount.
            None => return ((9..=15).contains(&digits.len()) && !digits.starts_with('0')).then_some(Fit::Abroad),
        },
        (false, Some(abroad)) => match abroad.strip_prefix("358") {
            Some(rest) => rest,
            None => {
                let known = ABROAD.iter().any(|code| abroad.starts_with(code));
                return (known && (9..=15).contains(&abroad.len())).then_some(Fit::Abroad);
            }
        },
        (false, None) => match digits.strip_prefix('0') {
            Some(rest) => rest,
            // Without plus or zero only a mobile number is sure enough.
            None => digits.strip_prefix("358").filter(|rest| rest.starts_with('4') || rest.starts_with("50"))?,
        },
    };
    // +358 (0)40: the zero is dialled only within the country.
    domestic(national.strip_prefix('0').unwrap_or(national))
}

/// Judges a Finnish number without its leading zero.
fn domestic(national: &str) -> Option<Fit> {
    let first = national.chars().next()?;
    let second = national.chars().nth(1)?;
    let length = national.len();
    match (first, second) {
        ('4', _) | ('5', '0') => match length {
            9 => Some(Fit::UsualMobile),
            8..=11 => Some(Fit::Mobile),
            _ => None,
        },
        // 0600, 0700 and 0800 are service numbers, and no subscriber number begins with a zero.
        ('6' | '8' | '9', '0') => None,
        ('2' | '3' | '5' | '6' | '8' | '9', _) | ('1', '3'..='9') => (6..=9).contains(&length).then_some(Fit::Landline),
        _ => None,
    }
}

/// Ends of the digit groups of a candidate, as byte offsets in it.
fn group_ends(candidate: &str) -> impl Iterator<Item = usize> {
    let next_is_digit = |at: usize| after(candidate, at).is_some_and(|next| next.is_ascii_digit());
    candidate
        .char_indices()
        .map(|(at, character)| (at + character.len_utf8(), character))
        .filter_map(move |(end, character)| (character.is_ascii_digit() && !next_is_digit(end)).then_some(end))
}

/// Whether a number may begin at `start`: not in the middle of a token, a decimal, a path, a query or a web address.
fn begins_well(text: &str, start: usize) -> bool {
    let head = text.get(..start).unwrap_or_default();
    let mut back = head.chars().rev();
    let (last, last_but_one) = (back.next(), back.next());
    let joined = match last {
        Some('/') => last_but_one != Some(']'), // two numbers with a slash between: the first is masked by now
        Some('=' | '+') => true,
        Some('.' | ',' | '-' | ':') => last_but_one.is_some_and(|character| character.is_ascii_digit()),
        Some(character) => character.is_alphanumeric(),
        None => false,
    };
    let parts = |character: char| character.is_whitespace() || "()[]<>\"”“»«;,".contains(character);
    let token = head.rsplit(parts).next().unwrap_or_default();
    let address = ["://", "www."].iter().any(|mark| token.to_lowercase().contains(mark));
    !joined && !address
}

/// Whether a number may end at `end`: not before more of the same token, a decimal or the year of a diary number.
fn ends_well(text: &str, end: usize) -> bool {
    let tail = text.get(end..).unwrap_or_default();
    let mut next = tail.chars();
    let (first, second) = (next.next(), next.next());
    let digit_second = second.is_some_and(|character| character.is_ascii_digit());
    match first {
        Some(character) if character.is_alphanumeric() => return false,
        Some('.' | '-' | '+') if digit_second => return false,
        Some('/') => {
            let after_slash = tail.get(1..).unwrap_or_default();
            let year: String = after_slash.chars().take_while(char::is_ascii_digit).collect();
            if year.len() == 4 && (year.starts_with("19") || year.starts_with("20")) {
                return false;
            }
        }
        _ => {}
    }
    true
}

/// Whether the digits are the end of a sum in euros ("1 050 000 000 €") or a rise in one ("+120 000 000 €").
fn is_sum(text: &str, start: usize, end: usize, fit: Fit) -> bool {
    let mut back = text.get(..start).unwrap_or_default().chars().rev();
    let continued = back.next() == Some(' ') && back.next().is_some_and(|character| character.is_ascii_digit());
    let unit: String = text.get(end..).unwrap_or_default().trim_start_matches(' ').chars().take(3).collect();
    (continued || fit == Fit::Abroad) && (unit.starts_with('€') || unit.eq_ignore_ascii_case("eur"))
}

/// Whether the digits are rather a date, a range of dates, a business id or an identity code without its check.
fn is_something_else(part: &str) -> bool {
    let part = part.trim_start_matches('(');
    let is_day = |six: &str| {
        let number = |from: usize| six.get(from..from + 2).and_then(|two| two.parse::<u32>().ok()).unwrap_or(0);
        (1..=31).contains(&number(0)) && (1..=12).contains(&number(2))
    };
    let shape: String = part.chars().map(|character| if character.is_ascii_digit() { '9' } else { character }).collect();
    match shape.replace(' ', "").as_str() {
        "999999-999999" => is_day(part) && part.get(part.len() - 6..).is_some_and(is_day),
        "999999-999" => is_day(part),
        "99999999" if !part.contains(' ') => is_day(part) && part.get(4..6).is_some_and(|century| matches!(century, "19" | "20")),
        "9999999-9" => is_business_id(part),
        _ => false,
    }
}

/// Whether `part` is a right business id (Y-tunnus): weights 7 9 10 5 8 4 2 and the remainder of 11.
fn is_business_id(part: &str) -> bool {
    let digits: Vec<u32> = part.chars().filter_map(|character| character.to_digit(10)).collect();
    let sum: u32 = digits.iter().zip([7, 9, 10, 5, 8, 4, 2]).map(|(digit, weight)| digit * weight).sum();
    let check = match sum % 11 {
        0 => Some(0),
        1 => None,
        rest => Some(11 - rest),
    };
    check.is_some() && digits.last().copied() == check
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pattern_compiles() {
        assert!(CANDIDATE.is_some());
    }

    #[test]
    fn takes_the_number_and_no_more() {
        let cut = |text: &str| find(text).into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>();
        assert_eq!(cut("Soita 040 123 4567 12.3.2024"), ["040 123 4567"]);
        assert_eq!(cut("(09) 123 4567, kiitos"), ["(09) 123 4567"]);
        assert_eq!(cut("(040 123 4567)"), ["040 123 4567"]);
        assert_eq!(cut("+358 (0)40 123 4567 2. krs"), ["+358 (0)40 123 4567"]);
        assert_eq!(cut("0401234567/0507654321"), ["0401234567"]);
        assert_eq!(cut("[***]/0507654321"), ["0507654321"]);
    }
}
