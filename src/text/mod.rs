//! Work on the words that people write: cleaning, personal identifiers, language, stems and themes.
//!
//! Everything here is pure: no input or output, no clock, no database.

pub mod both;
pub mod calendar;
pub mod clean;
pub mod cues;
pub mod days;
pub mod hide;
pub mod hints;
pub mod identifiers;
pub mod language;
pub mod likeness;
pub mod order;
pub mod search;
pub mod stems;
pub mod themes;
pub mod urgent;
