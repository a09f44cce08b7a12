//! Following by code.

mod code;
