//! Following by code.
