//! Professionals sort what arrived.
