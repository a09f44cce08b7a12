//! What a county's history suggests.

mod history;
mod learning;
