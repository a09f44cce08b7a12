//! The demonstration.

mod changes;
mod load;
