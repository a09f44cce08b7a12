//! How often one address may try something; counted in memory by a keyed hash, never by the address itself.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use super::clock::{MINUTE, Millis};
use super::keys::{Keys, Purpose};

/// The window of all limits.
pub const WINDOW: Millis = 10 * MINUTE;
/// Beyond this many counted addresses, those of past windows are forgotten.
const MANY: usize = 10_000;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Counted {
    /// Feedback sent.
    Submission,
    /// That somebody has the same experience.
    MeToo,
    /// That somebody is coming to an activity, or what they say of it.
    Participation,
    /// A mail that somebody asks for at an address.
    Subscription,
    /// A follow-up code that does not exist.
    WrongCode,
    /// A sign-in that failed.
    FailedSignIn,
}

/// What is counted of whom: the address only as a keyed hash.
type Key = (Counted, [u8; 16]);

/// The counts.
#[derive(Debug, Default)]
pub struct Limits {
    counts: Mutex<HashMap<Key, (Millis, u32)>>,
}

impl Limits {
    fn key(keys: &Keys, counted: Counted, address: IpAddr) -> Key {
        // One household or laptop has a whole /64 of IPv6 addresses.
        let bytes = match address.to_canonical() {
            IpAddr::V4(v4) => v4.octets().to_vec(),
            IpAddr::V6(v6) => v6.octets().iter().take(8).copied().collect(),
        };
        let mac = keys.mac(Purpose::Address, &bytes);
        let mut short = [0; 16];
        short.iter_mut().zip(mac).for_each(|(to, from)| *to = from);
        (counted, short)
    }

    /// Milliseconds until the address may try again, when it has reached `most` in its window.
    #[must_use]
    pub fn reached(&self, keys: &Keys, counted: Counted, address: IpAddr, most: u32, now: Millis) -> Option<Millis> {
        let counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let (since, count) = counts.get(&Self::key(keys, counted, address)).copied()?;
        (count >= most && now < since + WINDOW).then_some(since + WINDOW - now)
    }

    /// Counts one try of the address.
    pub fn count(&self, keys: &Keys, counted: Counted, address: IpAddr, now: Millis) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() > MANY {
            counts.retain(|_, (since, _)| now < *since + WINDOW);
        }
        let entry = counts.entry(Self::key(keys, counted, address)).or_insert((now, 0));
        if now >= entry.0 + WINDOW {
            *entry = (now, 0);
        }
        entry.1 = entry.1.saturating_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_waits_and_another_does_not() {
        let (keys, limits) = (Keys::from_bytes([1; 32]), Limits::default());
        let (one, other) = ("10.0.0.1".parse().unwrap(), "10.0.0.2".parse().unwrap());
        for _ in 0..3 {
            assert_eq!(limits.reached(&keys, Counted::WrongCode, one, 3, 0), None);
            limits.count(&keys, Counted::WrongCode, one, 0);
        }
        assert_eq!(limits.reached(&keys, Counted::WrongCode, one, 3, MINUTE), Some(WINDOW - MINUTE));
        assert_eq!(limits.reached(&keys, Counted::WrongCode, other, 3, MINUTE), None);
        assert_eq!(limits.reached(&keys, Counted::Submission, one, 3, MINUTE), None);
        assert_eq!(limits.reached(&keys, Counted::WrongCode, one, 3, WINDOW), None);
    }
}
