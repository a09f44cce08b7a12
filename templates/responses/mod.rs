//! Answers.

mod answer;
mod gone;

pub use answer::{AnswerForm, AnswerPage};
pub use gone::GonePage;
