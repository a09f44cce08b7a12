//! CSV: one file for each table, as RFC 4180 has it, in UTF-8, with nothing in it that a spreadsheet would take for a formula.

use crate::document::{Cell, Document, Table};
use crate::{Failure, Words};

/// The media type of the files.
pub const MEDIA_TYPE: &str = "text/csv; charset=utf-8; header=present";

/// How many decimals the figures of a document have at most.
const DECIMALS: usize = 6;

/// What the file of a table is called: `four-months-2026-1-volumes.fi.csv`.
#[must_use]
pub fn name(document: &Document, table: &Table) -> String {
    format!("{}-{}.{}.csv", document.id, table.id, document.language.code())
}

/// The mark by which spreadsheets know UTF-8. It is for whoever hands the file to people; machines that read the file by its
/// metadata take it for a part of the first column's name.
pub const MARK: &str = "\u{feff}";

/// A table as a file: the names of the columns, then a line for each row. UTF-8 without a [`MARK`].
///
/// Numbers have a decimal point and all their digits, at most six after it; shares run from 0 to 1; days are written
/// `2026-04-30`. A hidden figure is the word for it, where there is none the cell is empty: the metadata ([`crate::csvw`])
/// names both as "no value".
///
/// # Errors
/// When a row has not as many cells as there are columns.
pub fn write(document: &Document, table: &Table) -> Result<String, Failure> {
    let failure = |error: &dyn std::fmt::Display| Failure::Form { form: "CSV", why: error.to_string() };
    let mut writer = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
    let heading = table.all_columns().map(|column| safe(&column.name));
    writer.write_record(heading).map_err(|error| failure(&error))?;
    for row in &table.rows {
        let cells = row.cells.iter().map(|cell| value(cell, &document.words));
        writer.write_record(std::iter::once(safe(&row.header)).chain(cells)).map_err(|error| failure(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| failure(&error))?;
    String::from_utf8(bytes).map_err(|error| failure(&error))
}

/// A cell as files hold it.
fn value(cell: &Cell, words: &Words) -> String {
    match cell {
        Cell::Text(text) => safe(text),
        Cell::Number(number, _) => decimal(*number, DECIMALS),
        Cell::Day(day) => day.to_string(),
        Cell::Hidden => safe(&words.hidden),
        Cell::Nothing => String::new(),
    }
}

/// A text that no spreadsheet takes for a formula.
#[must_use]
pub fn safe(text: &str) -> String {
    let is_number = text.parse::<f64>().is_ok_and(f64::is_finite);
    if !is_number && text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{text}") } else { text.to_owned() }
}

/// A number as files hold it: a decimal point, at most so many decimals, no sign of a zero; nothing for what is no number.
#[must_use]
pub fn decimal(value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return String::new();
    }
    let text = format!("{value:.decimals$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_no_formulas() {
        for formula in ["=1+1", "+cmd", "-1+1", "@SUM(A1)", "\tx", "-inf"] {
            assert_eq!(safe(formula), format!("'{formula}"));
        }
        for plain in ["-12", "4.5", "Kiitos", "0.85", ""] {
            assert_eq!(safe(plain), plain);
        }
    }

    #[test]
    fn numbers_are_written_for_machines() {
        assert_eq!((decimal(0.5, 6), decimal(120.0, 6), decimal(-0.000_000_1, 6)), ("0.5".into(), "120".into(), "0".into()));
        assert_eq!((decimal(f64::NAN, 2), decimal(f64::INFINITY, 2)), (String::new(), String::new()));
        assert_eq!(decimal(100.0, 0), "100");
    }
}
