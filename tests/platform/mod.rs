//! What is not about feedback.
