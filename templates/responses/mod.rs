//! Answers.

mod answer;
mod bulk;
mod form;
mod going;
mod gone;
mod hints;
mod jargon;
mod presence;
mod templates;
mod thanks;
mod translate;

pub use answer::{AnswerPage, Faster};
pub use bulk::{BulkCase, BulkChoice, BulkPage, BulkSentPage};
pub use form::{AnswerForm, Answering, Kept, TemplateChoice};
pub use going::{Awaiting, Going, Left};
pub use gone::GonePage;
pub use hints::Hint;
pub use jargon::{JargonField, JargonPage};
pub use presence::Presence;
pub use templates::{TemplateForm, TemplateLine, TemplatePage, TemplatesPage};
pub use thanks::{PassThanksPage, PassedThanks, ThankedLine, ThankedPage, ThankedUnit, Thanks, ThanksForm};
pub use translate::TranslatePage;
