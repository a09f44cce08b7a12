//! Randomness, passed in so that tests and the demonstration decide it, and the ids made from it.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

/// Crockford's base 32: no I, L, O or U.
pub const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Where random bytes come from.
#[derive(Clone)]
pub enum Randomness {
    /// The operating system, by way of a cryptographic generator.
    System,
    /// The same bytes at every run.
    Seeded(Arc<Mutex<StdRng>>),
}

impl fmt::Debug for Randomness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::System => "Randomness::System",
            Self::Seeded(_) => "Randomness::Seeded",
        })
    }
}

impl Randomness {
    /// The same bytes at every run with this seed.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self::Seeded(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// `N` random bytes.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for randomness")]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match self {
            Self::System => rand::rng().fill_bytes(&mut bytes),
            Self::Seeded(rng) => rng.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes),
        }
        bytes
    }

    /// A whole number from 0 to `below` − 1 (0 when `below` is 0).
    #[must_use]
    pub fn below(&self, below: u64) -> u64 {
        u64::from_le_bytes(self.bytes()).checked_rem(below).unwrap_or(0)
    }

    /// A secret of 256 bits, fit for a cookie.
    #[must_use]
    pub fn secret(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.bytes::<32>())
    }

    /// A reference people can read out: eight letters and digits in two groups, 40 bits.
    #[must_use]
    pub fn reference(&self) -> String {
        let letters = base32(&self.bytes::<5>());
        let (first, second) = letters.split_at(letters.len().min(4));
        format!("{first}-{second}")
    }
}

/// Bytes in Crockford's base 32, most significant bit first; five bytes make eight characters.
#[must_use]
pub fn base32(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 8 / 5 + 1);
    let (mut buffer, mut bits) = (0_u32, 0_u32);
    for byte in bytes {
        buffer = (buffer << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            let digit = (buffer >> bits) & 31;
            out.push(char::from(ALPHABET.get(digit as usize).copied().unwrap_or(b'0')));
        }
    }
    if bits > 0 {
        let digit = (buffer << (5 - bits)) & 31;
        out.push(char::from(ALPHABET.get(digit as usize).copied().unwrap_or(b'0')));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base32_reads_bits_from_the_left() {
        assert_eq!(base32(&[0xff, 0, 0, 0, 0]), "ZW000000");
        assert_eq!(base32(&[0; 10]).len(), 16);
    }

    #[test]
    fn references_have_two_groups() {
        let reference = Randomness::seeded(1).reference();
        assert_eq!(reference.len(), 9);
        assert_eq!(reference.as_bytes()[4], b'-');
    }
}
