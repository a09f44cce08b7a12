//! The noun: one piece of feedback and its whole life.

pub mod answer_templates;
pub mod clock;
pub mod code;
pub mod dialogue;
pub mod drafts;
pub mod due;
pub mod duties;
pub mod figures;
pub mod fill;
pub mod hold;
pub mod jargon;
mod kinds;
pub mod last;
pub mod letter;
pub mod merged;
pub mod monthly;
pub mod objections;
pub mod presence;
pub mod ratings;
pub mod reference;
mod rows;
pub mod search;
pub mod severity;
pub mod similar;
pub mod sorting;
pub mod stage;
pub mod store;
pub mod thanks;
pub mod themes;
pub mod timeline;
pub mod urgency;
pub mod writing;

pub use kinds::{AnswerWanted, Channel, Kind, MessageKind, NoChangeReason, Perspective, Queue, Stop};
pub use stage::{Act, Refusal, Stage};
pub use store::{Case, NewFeedback};
pub use timeline::{Event, Happened};
