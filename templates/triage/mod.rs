//! The inbox and the case.
