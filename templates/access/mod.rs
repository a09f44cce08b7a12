//! Signing in, and the operator's view of outgoing mail.

mod mail;
mod mail_settings;
mod sign_in;

pub use mail::{MailLine, MailPage};
pub use mail_settings::MailSettingsPage;
pub use sign_in::SignInPage;
