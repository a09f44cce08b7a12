//! The follow-up code: the only key an anonymous giver has. 80 random bits in four groups of four characters
//! without look-alikes, and a check character. Kept only as a keyed hash.

use crate::platform::csrf::FormToken;
use crate::platform::ids::{ALPHABET, base32};
use crate::platform::keys::{Keys, Purpose};

const LENGTH: usize = 16;

/// A follow-up code whose check character is right.
#[derive(Clone, PartialEq, Eq)]
pub struct FollowUpCode(String);

impl std::fmt::Debug for FollowUpCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FollowUpCode(…)")
    }
}

fn digit(c: char) -> Option<usize> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|letter| char::from(*letter) == c)
}

/// The check character: Luhn's algorithm modulo 32 (finds every single wrong character and almost all swaps).
fn check(digits: &[usize]) -> char {
    let sum: usize = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, d)| {
            let weighted = if i % 2 == 0 { 2 * d } else { *d };
            weighted / 32 + weighted % 32
        })
        .sum();
    char::from(ALPHABET.get((32 - sum % 32) % 32).copied().unwrap_or(b'0'))
}

impl FollowUpCode {
    /// The code that belongs to a form's token: the same form sent again shows the same code, and nothing is stored in clear.
    #[must_use]
    pub fn of(keys: &Keys, token: &FormToken) -> Self {
        let mac = keys.mac(Purpose::FollowUpCode, &token.random);
        let ten: Vec<u8> = mac.iter().take(10).copied().collect();
        let body = base32(&ten);
        let digits: Vec<usize> = body.chars().filter_map(digit).collect();
        let last = check(&digits);
        Self(format!("{body}{last}"))
    }

    /// Reads what somebody typed: spaces, hyphens, small letters and look-alikes are forgiven. None when a character is wrong.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let kept: Vec<char> =
            typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '\u{2011}' | '.' | '_')).collect();
        if kept.len() != LENGTH + 1 {
            return None;
        }
        let digits: Vec<usize> = kept.iter().copied().map(digit).collect::<Option<_>>()?;
        let (last, body) = digits.split_last()?;
        let letters: String = body.iter().filter_map(|d| ALPHABET.get(*d)).map(|letter| char::from(*letter)).collect();
        let right = check(body);
        (ALPHABET.get(*last).map(|letter| char::from(*letter)) == Some(right)).then(|| Self(format!("{letters}{right}")))
    }

    /// As it is shown: `7K3M-9QXA-B2CD-EFGH-J`.
    #[must_use]
    pub fn shown(&self) -> String {
        self.0.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect::<Vec<_>>().join("-")
    }

    /// As it is kept: 32 bytes.
    #[must_use]
    pub fn hash(&self, keys: &Keys) -> Vec<u8> {
        keys.mac(Purpose::CodeHash, self.0.as_bytes()).to_vec()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn code(seed: [u8; 16]) -> FollowUpCode {
        FollowUpCode::of(&Keys::from_bytes([9; 32]), &FormToken { random: seed, issued_at: 0 })
    }

    proptest! {
        #[test]
        fn a_code_reads_back_however_it_is_typed(seed in any::<[u8; 16]>(), lower in any::<bool>(), sep in "[ \\-–]{0,2}") {
            let code = code(seed);
            let mut typed = code.shown().replace('-', &sep);
            if lower { typed = typed.to_lowercase(); }
            let typed = typed.replace('0', "o").replace('1', "l");
            prop_assert_eq!(FollowUpCode::read(&typed), Some(code));
        }

        #[test]
        fn one_wrong_character_is_noticed(seed in any::<[u8; 16]>(), at in 0_usize..17, step in 1_usize..32) {
            let code = code(seed);
            let mut letters: Vec<char> = code.0.chars().collect();
            let old = digit(letters[at]).unwrap();
            letters[at] = char::from(ALPHABET[(old + step) % 32]);
            prop_assert_eq!(FollowUpCode::read(&letters.into_iter().collect::<String>()), None);
        }

        #[test]
        fn nothing_typed_is_a_crash(typed in ".*") {
            let _ = FollowUpCode::read(&typed);
        }
    }

    #[test]
    fn the_shape_is_four_groups_and_a_check_character() {
        let shown = code([1; 16]).shown();
        assert_eq!(shown.split('-').map(str::len).collect::<Vec<_>>(), [4, 4, 4, 4, 1]);
        assert_eq!(FollowUpCode::read(&shown).unwrap().hash(&Keys::from_bytes([9; 32])).len(), 32);
    }
}
