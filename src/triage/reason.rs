//! The reason that somebody gives for what they do, in their own words.

use crate::text::clean::characters;

/// The fewest and the most characters of a reason.
const REASON: std::ops::RangeInclusive<usize> = 3..=1000;

/// What is wrong with a reason: one of these two text ids, for a reason that is too short or too long.
pub(super) fn wrong_reason(reason: &str, short: &'static str, long: &'static str) -> Option<&'static str> {
    match characters(reason.trim()) {
        length if length < *REASON.start() => Some(short),
        length if length > *REASON.end() => Some(long),
        _ => None,
    }
}
