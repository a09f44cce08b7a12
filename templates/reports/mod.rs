//! Reports and results.
