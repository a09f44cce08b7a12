//! Figures that may be shown about feedback, and which of them are too small to show.
//!
//! Everything here is pure: no input or output, no clock, no database.

pub mod agreement;
pub mod check;
pub mod control;
pub mod cube;
pub mod difference;
pub mod effect;
pub mod funnel;
pub mod kappa;
pub mod nps;
pub mod order;
pub mod rate;
pub mod suppression;
pub mod survival;

/// The 97.5th percentile of the normal distribution, for two-sided 95 % intervals.
const Z: f64 = 1.959_963_984_540_054;
