//! Following by code.

pub mod code;
mod helped;
mod objection;
mod rated;
