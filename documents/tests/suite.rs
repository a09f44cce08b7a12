//! The forms of a document, read back.

mod catalogue;
mod csvw;
mod forms;
#[cfg(feature = "pdf")]
mod pdf;
mod sample;
mod xlsx;
