//! asko's texts in Finnish, Swedish and English, and the translator.
//!
//! A text is `<feature>-<page>-<element>` in `<language>/<feature>.ftl` (Project Fluent). The build
//! breaks when one language lacks a text, or uses other variables than the others.

mod dates;
mod translator;

pub use dates::{date, date_time, day_month, month, number, percent, signed, time, time_with_seconds};
pub use translator::{Lang, Value, text, text_with};

mod texts {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}
pub use texts::IDS;
