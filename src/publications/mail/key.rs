//! The sealed keys in mails: one confirms a subscription, the other ends it. Who has a key may use it.

use crate::platform::app::App;
use crate::platform::keys::Purpose;

/// What a key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum For {
    /// Confirming.
    Confirming,
    /// Ending.
    Leaving,
}

impl For {
    const fn byte(self) -> u8 {
        match self {
            Self::Confirming => 1,
            Self::Leaving => 2,
        }
    }
}

/// A key for a subscription's row.
pub(super) fn seal(app: &App, what: For, id: i64) -> String {
    let bytes = [&[what.byte()], id.to_be_bytes().as_slice()].concat();
    app.keys.seal(Purpose::Subscription, &app.random, &bytes)
}

/// The row of a key that was sealed here for this.
pub(super) fn open(app: &App, what: For, key: &str) -> Option<i64> {
    let bytes = app.keys.unseal(Purpose::Subscription, key)?;
    let (first, id) = bytes.split_first()?;
    (*first == what.byte()).then(|| id.try_into().ok().map(i64::from_be_bytes)).flatten()
}
