//! Giving feedback.
