//! The forms of a document, read back.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets the unexpected stops there, in its helpers too"
)]

mod catalogue;
mod csvw;
mod forms;
mod hard;
#[cfg(feature = "pdf")]
mod pdf;
mod sample;
mod xlsx;
