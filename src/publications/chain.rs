//! The hashes of the archive: of each document, and of each publication with the one before it, so that nothing can be
//! changed, taken out or put in between without a difference. Pure.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::platform::clock::{Millis, rfc3339};

/// What stands in place of the hash before the first one.
pub const NOTHING_BEFORE: &str = "-";

/// SHA-256 (FIPS 180-4) in hexadecimal digits, as `sha256sum` writes it.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing into a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A publication as its place in the chain has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link<'a> {
    /// The county's name in addresses.
    pub county: &'a str,
    /// The third: its code.
    pub period: &'a str,
    /// 1 for the first publication, one more for each correction.
    pub edition: i64,
    /// When it was published.
    pub published_at: Millis,
    /// The hash of the Finnish document.
    pub hash_fi: &'a str,
    /// The hash of the Swedish document.
    pub hash_sv: &'a str,
    /// The chain's hash of the county's publication before it.
    pub previous: &'a str,
}

impl Link<'_> {
    /// The text whose hash is the chain's: anybody can read it and compute the hash with `sha256sum`.
    #[must_use]
    pub fn text(&self) -> String {
        let previous = if self.previous.is_empty() { NOTHING_BEFORE } else { self.previous };
        format!(
            "asko publication\ncounty: {}\nperiod: {}\nversion: {}\npublished: {}\nfi: {}\nsv: {}\nprevious: {previous}\n",
            self.county,
            self.period,
            self.edition,
            rfc3339(self.published_at),
            self.hash_fi,
            self.hash_sv,
        )
    }

    /// The chain's hash.
    #[must_use]
    pub fn hash(&self) -> String {
        sha256(self.text().as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_standard() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn every_part_of_a_link_counts() {
        let link = Link { county: "a", period: "2026-2", edition: 1, published_at: 0, hash_fi: "f", hash_sv: "s", previous: "" };
        let others = [
            Link { county: "b", ..link.clone() },
            Link { period: "2026-1", ..link.clone() },
            Link { edition: 2, ..link.clone() },
            Link { published_at: 1000, ..link.clone() },
            Link { hash_fi: "x", ..link.clone() },
            Link { hash_sv: "x", ..link.clone() },
            Link { previous: "x", ..link.clone() },
        ];
        for other in others {
            assert_ne!(other.hash(), link.hash(), "{other:?}");
        }
        assert!(link.text().ends_with("previous: -\n"));
    }
}
