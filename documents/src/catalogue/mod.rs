//! The open data catalogue as DCAT-AP 3.0 has it (the profile of W3C's DCAT 3 that European data portals read), in JSON-LD and
//! in Turtle: one set of statements, written two ways.

mod json_ld;
mod statements;
mod turtle;
pub mod vocabulary;

use asko_locales::Lang;
use chrono::NaiveDate;

use crate::{Failure, Licence, Period};

#[cfg(feature = "pdf")]
pub(crate) use statements::ascii;
pub use vocabulary::{Format, Frequency};

/// The media type of [`Catalogue::json_ld`].
pub const JSON_LD: &str = "application/ld+json";
/// The media type of [`Catalogue::turtle`].
pub const TURTLE: &str = "text/turtle; charset=utf-8";

/// A text in the languages in which it exists.
pub type Texts = Vec<(Lang, String)>;

/// A catalogue: the data sets of one publisher. All addresses are absolute URLs.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalogue {
    /// Where it is.
    pub address: String,
    /// Its title.
    pub title: Texts,
    /// What is in it.
    pub description: Texts,
    /// Who publishes it and its data sets.
    pub publisher: Publisher,
    /// The page people read instead.
    pub homepage: String,
    /// When it first came out.
    pub issued: NaiveDate,
    /// When it last changed.
    pub modified: NaiveDate,
    /// The licence of the catalogue itself.
    pub licence: Licence,
    /// What it holds.
    pub datasets: Vec<Dataset>,
}

/// Who publishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publisher {
    /// What names it: its home page, or an address of a register.
    pub address: String,
    /// Its name.
    pub name: Texts,
    /// Where questions about the data go.
    pub email: String,
}

/// A data set: the same figures in several forms.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    /// What it is called for good: an absolute URL, best that of the page about it.
    pub id: String,
    /// Its title.
    pub title: Texts,
    /// What it tells.
    pub description: Texts,
    /// What it is found by.
    pub keywords: Texts,
    /// What area it tells of: addresses of a register of areas.
    pub spatial: Vec<String>,
    /// What time it tells of.
    pub temporal: Period,
    /// When it was published.
    pub issued: NaiveDate,
    /// When it last changed: a correction.
    pub modified: NaiveDate,
    /// How often a new one comes.
    pub frequency: Frequency,
    /// How it may be used.
    pub licence: Licence,
    /// The forms it is had in.
    pub distributions: Vec<Distribution>,
}

/// A form of a data set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution {
    /// What it is called.
    pub title: Texts,
    /// Its form.
    pub format: Format,
    /// The languages of its texts.
    pub languages: Vec<Lang>,
    /// The page from which it is had.
    pub access: String,
    /// The file itself.
    pub download: String,
    /// How large the file is.
    pub bytes: Option<u64>,
    /// SHA-256 of the file in hexadecimal digits.
    pub sha256: Option<String>,
    /// The metadata that explains it (CSVW), if there is any.
    pub described_by: Option<String>,
}

impl Catalogue {
    /// The catalogue as JSON-LD 1.1.
    ///
    /// # Errors
    /// When the JSON cannot be written.
    pub fn json_ld(&self) -> Result<String, Failure> {
        json_ld::write(&statements::all(self)).map_err(|error| Failure::Form { form: "JSON-LD", why: error.to_string() })
    }

    /// The catalogue as RDF 1.1 Turtle.
    #[must_use]
    pub fn turtle(&self) -> String {
        turtle::write(&statements::all(self))
    }
}
