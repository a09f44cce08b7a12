//! Passwords: Argon2id, a few at a time, and the same work whether an account exists or not.

use std::sync::LazyLock;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

use crate::platform::ids::Randomness;

/// The shortest password.
pub const SHORTEST: usize = 12;
/// Memory in KiB: 46 MiB with one pass, as OWASP ASVS 5.0 11.4.2 asks at least.
const MEMORY: u32 = 46 * 1024;
/// How many passwords are worked on at once; the rest wait.
static TURNS: Semaphore = Semaphore::const_new(2);

fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(MEMORY, 1, 1, None).unwrap_or_default())
}

/// The hash to keep (a PHC string), or nothing when hashing fails.
#[must_use]
pub fn hash(random: &Randomness, password: &str) -> Option<String> {
    argon2().hash_password_with_salt(password.as_bytes(), &random.bytes::<16>()).ok().map(|hash| hash.to_string())
}

/// A hash of nothing, checked when there is no such account so that both take the same time.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash(&Randomness::seeded(0), "nobody").unwrap_or_default());

/// Whether the password is right. `kept` is none when there is no such account: then the answer is no, as slowly.
pub async fn is_right(kept: Option<String>, password: String) -> bool {
    let Ok(turn) = TURNS.acquire().await else { return false };
    let known = kept.is_some();
    let checked = tokio::task::spawn_blocking(move || {
        let hash = kept.unwrap_or_else(|| NOBODY.clone());
        PasswordHash::new(&hash).is_ok_and(|parsed| argon2().verify_password(password.as_bytes(), &parsed).is_ok())
    })
    .await
    .unwrap_or(false);
    drop(turn);
    checked && known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn right_is_right_and_nobody_is_nobody() {
        let kept = hash(&Randomness::System, "osallisuus-delaktighet").unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=47104,t=1,p=1$"));
        assert!(is_right(Some(kept.clone()), "osallisuus-delaktighet".to_owned()).await);
        assert!(!is_right(Some(kept), "osallisuus".to_owned()).await);
        assert!(!is_right(None, "nobody".to_owned()).await);
    }
}
