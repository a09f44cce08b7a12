//! Giving feedback.

mod choose;
mod give;
mod hostile;
mod import;
mod routed;
