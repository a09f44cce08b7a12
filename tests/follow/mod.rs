//! Following by code.

mod code;
mod helped;
