//! What is not about feedback.

mod answers;
mod mails;
mod outbox;
mod writer;
