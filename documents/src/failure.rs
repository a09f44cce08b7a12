//! What can go wrong when a document is written.

use thiserror::Error;

/// Why a form of a document could not be written. None of them is a reader's doing: the caller logs it as a fault.
#[derive(Debug, Error)]
pub enum Failure {
    /// A row has more or fewer cells than the table has columns.
    #[error("table {table}: row {row} has {cells} cells for {columns} columns")]
    Uneven {
        /// The table's id.
        table: String,
        /// The row, from 1.
        row: usize,
        /// Its cells.
        cells: usize,
        /// The table's columns.
        columns: usize,
    },
    /// The documents that are to be described together are not one document in several languages.
    #[error("the documents differ: {0}")]
    Different(String),
    /// A picture that is no SVG, or an empty one.
    #[error("chart {chart}: {why}")]
    Picture {
        /// The chart's id.
        chart: String,
        /// What the reader of SVG says.
        why: String,
    },
    /// The library that writes the form refused.
    #[error("{form}: {why}")]
    Form {
        /// The form: `PDF`, `XLSX` …
        form: &'static str,
        /// What the library says.
        why: String,
    },
}
