//! The secret key outside the database, and what is made with it: keyed hashes and sealed tokens.

use std::fmt;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use super::ids::Randomness;

/// What a key is used for; keys for different purposes have nothing in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The one-time token of a form.
    FormToken,
    /// Making the follow-up code from the form's token.
    FollowUpCode,
    /// Storing the follow-up code.
    CodeHash,
    /// Storing the form's token.
    Idempotency,
    /// Comparing a form sent again with what was stored.
    Body,
    /// The sealed address of a confirmation.
    Receipt,
    /// The sealed address of the question whether a change helped.
    Helped,
    /// The sealed address that confirms or ends a subscription.
    Subscription,
    /// Storing a session's secret.
    Session,
    /// Words that the public does not read.
    Redaction,
    /// The sealed address that shows such words to who has said why.
    Unsealing,
    /// Comparing what was previewed with what is published.
    Preview,
    /// Counting by address without keeping the address.
    Address,
}

/// The program's secret key.
pub struct Keys {
    master: [u8; 32],
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys")
    }
}

impl Keys {
    /// A key of these bytes.
    #[must_use]
    pub const fn from_bytes(master: [u8; 32]) -> Self {
        Self { master }
    }

    /// Reads the key from `file`, or makes one there that only its owner may read.
    ///
    /// # Errors
    /// A sentence that says what is wrong with the file.
    pub fn open_or_make(file: &Path, random: &Randomness) -> Result<Self, String> {
        let wrong = |what: &str| format!("the key file {} {what}", file.display());
        match fs::read_to_string(file) {
            Ok(text) => {
                let bytes = URL_SAFE_NO_PAD.decode(text.trim()).map_err(|_| wrong("is damaged: restore it from your backup"))?;
                let master = <[u8; 32]>::try_from(bytes).map_err(|_| wrong("is not a key of 32 bytes: restore it from your backup"))?;
                Ok(Self { master })
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let master = random.bytes::<32>();
                let mut options = fs::OpenOptions::new();
                options.write(true).create_new(true);
                #[cfg(unix)]
                std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
                let mut made = options.open(file).map_err(|error| wrong(&format!("cannot be made: {error}")))?;
                let text = format!("{}\n", URL_SAFE_NO_PAD.encode(master));
                made.write_all(text.as_bytes())
                    .and_then(|()| made.sync_all())
                    .map_err(|error| wrong(&format!("cannot be written: {error}")))?;
                Ok(Self { master })
            }
            Err(error) => Err(wrong(&format!("cannot be read: {error}"))),
        }
    }

    fn keyed(key: &[u8; 32], data: &[u8]) -> [u8; 32] {
        match <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key) {
            Ok(mut mac) => {
                mac.update(data);
                mac.finalize().into_bytes().into()
            }
            // HMAC takes keys of any length, so this arm is never reached.
            Err(_) => [0; 32],
        }
    }

    /// HMAC-SHA-256 of `data` under the key for this purpose: 32 bytes.
    #[must_use]
    pub fn mac(&self, purpose: Purpose, data: &[u8]) -> [u8; 32] {
        let key = Self::keyed(&self.master, format!("asko/{purpose:?}/1").as_bytes());
        Self::keyed(&key, data)
    }

    /// Encrypts and authenticates `data` (XChaCha20-Poly1305) into text fit for an address.
    #[must_use]
    pub fn seal(&self, purpose: Purpose, random: &Randomness, data: &[u8]) -> String {
        let nonce = random.bytes::<24>();
        let key = self.mac(purpose, b"seal");
        let cipher = XChaCha20Poly1305::new(&key.into());
        let sealed = cipher.encrypt(&XNonce::from(nonce), Payload { msg: data, aad: b"asko" }).unwrap_or_default();
        URL_SAFE_NO_PAD.encode([nonce.as_slice(), &sealed].concat())
    }

    /// What was sealed, or nothing when it was not sealed here for this purpose.
    #[must_use]
    pub fn unseal(&self, purpose: Purpose, text: &str) -> Option<Vec<u8>> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (nonce, sealed) = bytes.split_at_checked(24)?;
        let nonce = <[u8; 24]>::try_from(nonce).ok()?;
        let key = self.mac(purpose, b"seal");
        XChaCha20Poly1305::new(&key.into()).decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: b"asko" }).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_only_for_its_purpose_and_unchanged() {
        let keys = Keys::from_bytes([7; 32]);
        let sealed = keys.seal(Purpose::Receipt, &Randomness::seeded(1), b"hello");
        assert_eq!(keys.unseal(Purpose::Receipt, &sealed).as_deref(), Some(b"hello".as_slice()));
        assert_eq!(keys.unseal(Purpose::FormToken, &sealed), None);
        assert_eq!(keys.unseal(Purpose::Receipt, &format!("A{}", &sealed[1..])), None);
        assert_eq!(keys.unseal(Purpose::Receipt, "ä?"), None);
        assert_ne!(keys.mac(Purpose::CodeHash, b"x"), keys.mac(Purpose::Body, b"x"));
    }

    #[test]
    fn the_key_file_is_made_once_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("asko.key");
        let first = Keys::open_or_make(&file, &Randomness::System).unwrap();
        let second = Keys::open_or_make(&file, &Randomness::System).unwrap();
        assert_eq!(first.master, second.master);
        fs::write(&file, "nonsense").unwrap();
        assert!(Keys::open_or_make(&file, &Randomness::System).unwrap_err().contains("restore it"));
    }
}
