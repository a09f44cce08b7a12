//! Giving feedback.

mod choose;
mod give;
mod hostile;
mod routed;
