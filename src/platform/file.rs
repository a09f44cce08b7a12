//! Figures as a file: comma-separated values that spreadsheets open as they are meant.

use rocket::http::{ContentType, Header};
use rocket::response::Responder;

use super::failure::Failure;

/// A file to save.
#[derive(Debug, Responder)]
pub struct File {
    text: String,
    media_type: ContentType,
    disposition: Header<'static>,
}

/// A cell as text that no spreadsheet takes for a formula.
fn safe(text: &str) -> String {
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

impl File {
    /// A file of this name: its lines, the heading first, all of as many cells. UTF-8 with the mark by which spreadsheets
    /// know it.
    ///
    /// # Errors
    /// A fault when the lines are not of one length.
    pub fn csv(name: &str, lines: &[Vec<String>]) -> Result<Self, Failure> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        for line in lines {
            writer.write_record(line.iter().map(|cell| safe(cell))).map_err(|error| Failure::fault(&error))?;
        }
        let bytes = writer.into_inner().map_err(|error| Failure::fault(&error))?;
        Ok(Self {
            text: format!("\u{feff}{}", String::from_utf8_lossy(&bytes)),
            media_type: ContentType::new("text", "csv").with_params(("charset", "utf-8")),
            disposition: Header::new("Content-Disposition", format!("attachment; filename=\"{name}.csv\"")),
        })
    }
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
