//! Everything that is tested from outside, in one program: one folder per feature, as in `src`.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets the unexpected stops there, in its helpers too"
)]

mod architecture;
mod support;

mod access;
mod changes;
mod cli;
mod comparison;
mod council;
mod demonstration;
mod feedback;
mod follow;
mod intake;
mod moderation;
mod organisations;
mod participation;
mod platform;
mod publications;
mod reports;
mod responses;
mod routing;
mod text;
mod triage;
