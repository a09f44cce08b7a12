//! Signing in, and the operator's view of outgoing mail.

mod mail;
mod sign_in;

pub use mail::{MailLine, MailPage};
pub use sign_in::SignInPage;
