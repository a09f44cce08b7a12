//! The one-time token of a client's form. It proves the form came from here, and it is the key that makes
//! sending the same form twice store it once.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::clock::{DAY, Millis};
use super::ids::Randomness;
use super::keys::{Keys, Purpose};

/// How long a form may stay open.
pub const FORM_AGE: Millis = DAY;

/// A token that was made here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormToken {
    /// 128 random bits.
    pub random: [u8; 16],
    /// When the form was made.
    pub issued_at: Millis,
}

/// Why a token is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadToken {
    /// It was not made here, or is damaged.
    Foreign,
    /// The form stayed open for more than [`FORM_AGE`].
    Old,
}

impl FormToken {
    /// A new token.
    #[must_use]
    pub fn new(random: &Randomness, now: Millis) -> Self {
        Self { random: random.bytes(), issued_at: now }
    }

    fn body(self) -> Vec<u8> {
        [self.random.as_slice(), &self.issued_at.to_be_bytes()].concat()
    }

    /// The token as the form carries it.
    #[must_use]
    pub fn text(self, keys: &Keys) -> String {
        let mac = keys.mac(Purpose::FormToken, &self.body());
        let short: Vec<u8> = mac.iter().take(16).copied().collect();
        URL_SAFE_NO_PAD.encode([self.body(), short].concat())
    }

    /// The token, when it was made here and is not too old.
    ///
    /// # Errors
    /// Why it is not accepted.
    pub fn read(keys: &Keys, text: &str, now: Millis) -> Result<Self, BadToken> {
        let bytes = URL_SAFE_NO_PAD.decode(text.trim()).map_err(|_| BadToken::Foreign)?;
        let (random, rest) = bytes.split_at_checked(16).ok_or(BadToken::Foreign)?;
        let (issued, _) = rest.split_at_checked(8).ok_or(BadToken::Foreign)?;
        let token = Self {
            random: random.try_into().map_err(|_| BadToken::Foreign)?,
            issued_at: Millis::from_be_bytes(issued.try_into().map_err(|_| BadToken::Foreign)?),
        };
        if !same(token.text(keys).as_bytes(), text.trim().as_bytes()) {
            return Err(BadToken::Foreign);
        }
        if now - token.issued_at > FORM_AGE {
            return Err(BadToken::Old);
        }
        Ok(token)
    }
}

/// Compares without telling by its duration where the first difference is.
#[must_use]
pub fn same(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && left.iter().zip(right).fold(0_u8, |different, (l, r)| different | (l ^ r)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_fresh_tokens_count() {
        let keys = Keys::from_bytes([3; 32]);
        let token = FormToken::new(&Randomness::seeded(5), 1000);
        let text = token.text(&keys);
        assert_eq!(FormToken::read(&keys, &text, 2000), Ok(token));
        assert_eq!(FormToken::read(&keys, &text, 1001 + FORM_AGE), Err(BadToken::Old));
        assert_eq!(FormToken::read(&Keys::from_bytes([4; 32]), &text, 2000), Err(BadToken::Foreign));
        assert_eq!(FormToken::read(&keys, "", 2000), Err(BadToken::Foreign));
        assert_eq!(FormToken::read(&keys, &format!("{text}A"), 2000), Err(BadToken::Foreign));
    }
}
