//! The reference of a piece of feedback, as people type it.

use crate::text::clean::{characters, clean_line};

/// The reference that somebody means: spaces, small letters and look-alikes are forgiven.
#[must_use]
pub fn meant(typed: &str) -> String {
    let letters: String = clean_line(typed)
        .to_uppercase()
        .chars()
        .filter(|c| c.is_alphanumeric())
        .map(|c| match c {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    match letters.split_at_checked(4) {
        Some((first, second)) if characters(second) == 4 => format!("{first}-{second}"),
        _ => letters,
    }
}
