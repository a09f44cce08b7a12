//! A report as a document, and the forms people and machines take it in: PDF, XLSX, CSV with CSVW metadata, JSON; and the
//! catalogue in which open data is found (DCAT-AP).
//!
//! The crate knows neither the database nor the pages: whoever has the figures fills a [`Document`] and asks for a form.
//! The same document gives the same bytes, so a published form can be known again by its hash: nothing here reads a clock.

pub mod catalogue;
pub mod csv;
pub mod csvw;
mod document;
mod failure;
pub mod json;
#[cfg(feature = "pdf")]
pub mod pdf;
mod shown;
mod stored;
pub mod svg;
mod words;
pub mod xlsx;

pub use asko_locales::Lang;
pub use document::{Block, Cell, Chart, Column, Document, Kind, Licence, Period, Quote, Row, Section, Table};
pub use failure::Failure;
pub use words::Words;
