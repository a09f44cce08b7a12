//! Who wants to hear of publications, and the mails to them.

pub(super) mod confirm;
mod key;
pub(super) mod leave;
pub(super) mod settings;
pub(super) mod subscribe;
pub(super) mod tell;
pub mod watch;
