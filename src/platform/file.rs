//! Figures as a file: comma-separated values that spreadsheets open as they are meant.

use asko_documents::csv::safe;
use rocket::http::{ContentType, Header};
use rocket::response::Responder;

use super::failure::Failure;

pub use asko_documents::csv::decimal;

/// A file to save.
#[derive(Debug, Responder)]
pub struct File {
    text: String,
    media_type: ContentType,
    disposition: Header<'static>,
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
