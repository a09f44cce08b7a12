//! What was changed because of feedback.
