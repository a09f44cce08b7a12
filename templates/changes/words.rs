//! What a change says, in the language there is.

pub use crate::components::{Words, only_in};
