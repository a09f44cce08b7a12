//! Answers.

mod answer;
mod form;
mod going;
mod gone;
mod hints;
mod presence;

pub use answer::{AnswerPage, Faster};
pub use form::{AnswerForm, Answering, Kept, TemplateChoice};
pub use going::{Awaiting, Going, Left};
pub use gone::GonePage;
pub use hints::Hint;
pub use presence::Presence;
