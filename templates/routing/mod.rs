//! What a county's history suggests: how well that does, and whether it is shown.

mod learning;

pub use learning::{Learned, LearningPage, Switched, VersionLine};
