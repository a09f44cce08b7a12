//! Instruments: what is asked, in which words. Wording is versioned, kept in the database and never changed there;
//! each response says which version it answered.

mod rows;
pub mod store;
mod wording;

pub use store::{Instrument, answered, current, load};
pub use wording::{InLanguages, ScalePoint, Statement, Wording};
