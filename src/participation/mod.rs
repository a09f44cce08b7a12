//! People take part: activities from the invitation to the results, and the library of methods.

mod activity;
pub mod methods;
mod rows;
mod stage;
pub mod store;
mod words;

pub use activity::{Activity, Attendance, Dimension, Kind, Level, Means, Mode, NewActivity, Party, People};
pub use stage::{Act, Refusal, Stage};
pub use words::{kind_words, level_words, means_words};
