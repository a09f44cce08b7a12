//! The words of the vocabularies that DCAT-AP asks for: those of the EU Publications Office, IANA's media types.

use asko_locales::Lang;

/// Where the EU Publications Office keeps its lists.
const AUTHORITY: &str = "http://publications.europa.eu/resource/authority";

/// The prefixes of the statements, as both forms write them.
pub(super) const PREFIXES: [(&str, &str); 7] = [
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("spdx", "http://spdx.org/rdf/terms#"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// How often a data set is made anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frequency {
    /// Every week.
    Weekly,
    /// Every month.
    Monthly,
    /// Three times a year.
    FourMonthly,
    /// Every year.
    Yearly,
    /// When there is need.
    Irregular,
}

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values.
    Csv,
    /// A workbook of Office Open XML.
    Xlsx,
    /// JSON.
    Json,
    /// PDF.
    Pdf,
    /// A web page.
    Html,
}

impl Frequency {
    /// Its address in the list of frequencies.
    #[must_use]
    pub fn address(self) -> String {
        let code = match self {
            Self::Weekly => "WEEKLY",
            Self::Monthly => "MONTHLY",
            Self::FourMonthly => "ANNUAL_3",
            Self::Yearly => "ANNUAL",
            Self::Irregular => "IRREG",
        };
        format!("{AUTHORITY}/frequency/{code}")
    }
}

impl Format {
    /// Its address in the list of file types.
    #[must_use]
    pub fn address(self) -> String {
        let code = match self {
            Self::Csv => "CSV",
            Self::Xlsx => "XLSX",
            Self::Json => "JSON",
            Self::Pdf => "PDF",
            Self::Html => "HTML",
        };
        format!("{AUTHORITY}/file-type/{code}")
    }

    /// Its media type at IANA.
    #[must_use]
    pub fn media_type(self) -> String {
        let name = match self {
            Self::Csv => "text/csv",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Json => "application/json",
            Self::Pdf => "application/pdf",
            Self::Html => "text/html",
        };
        format!("http://www.iana.org/assignments/media-types/{name}")
    }
}

/// A language in the list of languages.
pub(super) fn language(language: Lang) -> String {
    let code = match language {
        Lang::Fi => "FIN",
        Lang::Sv => "SWE",
        Lang::En => "ENG",
    };
    format!("{AUTHORITY}/language/{code}")
}

/// The theme "health" in the list of themes.
pub(super) fn health() -> String {
    format!("{AUTHORITY}/data-theme/HEAL")
}

/// "Public" in the list of access rights.
pub(super) fn public() -> String {
    format!("{AUTHORITY}/access-right/PUBLIC")
}
