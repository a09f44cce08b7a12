//! The demonstration.

mod load;
