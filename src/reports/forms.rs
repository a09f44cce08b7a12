//! The forms of a report: the words they say, the files it can be had as, and the links to them.
//!
//! All files of a report lie in one folder of the address, so that the description of its tables finds them beside itself.

use asko_documents::{Document, Words, csv, csvw, json, pdf, svg, xlsx};
use asko_locales::Lang;
use asko_templates::reports::FileLink;
use rocket::Request;
use rocket::http::Header;
use rocket::response::{self, Responder, Response};

use crate::platform::failure::Failure;

/// The words of the forms in this language.
#[must_use]
pub fn words(lang: Lang) -> Words {
    let texts = [
        lang.t("reports-document-hidden"),
        lang.t("reports-document-hidden-reason"),
        lang.t("reports-document-period"),
        lang.t("reports-document-publisher"),
        lang.t("reports-document-made-on"),
        lang.t("reports-document-licence"),
        lang.t("reports-document-address"),
        lang.t("reports-document-title"),
        lang.t("reports-document-contents"),
        lang.t("reports-document-definitions"),
        lang.t("reports-document-column"),
        lang.t("reports-document-definition"),
        lang.t("reports-document-unit"),
        lang.t("reports-document-table-number"),
        lang.t("reports-document-figure-number"),
        lang.t("reports-document-continued"),
        lang.t("reports-document-letters-missing"),
    ];
    let [
        hidden,
        hidden_reason,
        period,
        publisher,
        made_on,
        licence,
        address,
        title,
        contents,
        definitions,
        column,
        definition,
        unit,
        table,
        figure,
        continued,
        letters_missing,
    ] = texts.map(std::borrow::Cow::into_owned);
    Words {
        hidden,
        hidden_reason,
        nothing: "–".to_owned(),
        period,
        publisher,
        made_on,
        licence,
        address,
        title,
        contents,
        definitions,
        column,
        definition,
        unit,
        table,
        figure,
        // The places of the numbers stay places: they are filled when the pages are known.
        page_of: lang.with("reports-document-page-of", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        continued,
        letters_missing,
    }
}

/// The links to the files of a document, which lie in the folder `base` of the address: first those of the whole, then one
/// for each table and one for each chart.
#[must_use]
pub fn links(lang: Lang, base: &str, document: &Document) -> Vec<FileLink> {
    let base = base.trim_end_matches('/');
    let link = |name: String, file: &str| FileLink { name, url: format!("{base}/{file}") };
    let id = &document.id;
    let mut links = vec![
        link(lang.t("reports-document-file-pdf").into_owned(), &format!("{id}.pdf")),
        link(lang.t("reports-document-file-xlsx").into_owned(), &format!("{id}.xlsx")),
        link(lang.t("reports-document-file-json").into_owned(), &format!("{id}.json")),
    ];
    let tables = document.tables();
    if !tables.is_empty() {
        links.push(link(lang.t("reports-document-file-metadata").into_owned(), &csvw::name(document)));
    }
    links.extend(tables.into_iter().map(|table| {
        let name = lang.with("reports-document-file-csv", &[("name", (&table.caption).into())]);
        link(name, &csv::name(document, table))
    }));
    links.extend(document.charts().into_iter().map(|chart| {
        let name = lang.with("reports-document-file-svg", &[("name", (&chart.title).into())]);
        link(name, &svg::name(document, chart))
    }));
    links
}

/// A file of a report.
#[derive(Debug)]
pub struct File {
    bytes: Vec<u8>,
    media_type: &'static str,
    /// What it is saved as; none for what is looked at in place.
    saved_as: Option<String>,
    /// Its language; none for what is in all of them.
    language: Option<Lang>,
    /// Of a table: the `Link` header that names its description.
    described: Option<String>,
}

impl<'r> Responder<'r, 'static> for File {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        let mut build = Response::build();
        build.header(Header::new("Content-Type", self.media_type));
        if let Some(name) = self.saved_as {
            build.header(Header::new("Content-Disposition", format!("attachment; filename=\"{name}\"")));
        }
        if let Some(lang) = self.language {
            build.header(Header::new("Content-Language", lang.code()));
        }
        let mut bytes = self.bytes;
        if let Some(link) = self.described {
            build.header(Header::new("Link", link)).header(Header::new("Vary", "Accept"));
            // Whoever follows a link in a browser opens the file in a spreadsheet, which knows UTF-8 by the mark. Programs
            // that read tables would take the mark for a part of the first column's name.
            if request.headers().get("Accept").any(|accept| accept.contains("text/html")) {
                bytes.splice(0..0, csv::MARK.bytes());
            }
        }
        build.sized_body(bytes.len(), std::io::Cursor::new(bytes)).ok()
    }
}

/// The file of a report that has this name, the last part of its address: `<id>.pdf`, `<id>.xlsx`, `<id>.json`,
/// `<id>-metadata.json`, `<id>-<table>.<language>.csv` or `<id>-<chart>.svg`. `documents` are the report in each of its
/// languages; a file that is in one language only is in `lang`, or in the first language when the report is not in that.
///
/// # Errors
/// "Not found" for another name; a fault when the form cannot be written.
pub async fn file(documents: &[Document], lang: Lang, name: &str) -> Result<File, Failure> {
    let document = documents.iter().find(|document| document.language == lang).or(documents.first()).ok_or(Failure::NotFound)?;
    let (id, language) = (&document.id, document.language);
    let saved_as = |ending: &str| Some(format!("{id}.{language}.{ending}"));
    let whole = |bytes: Vec<u8>, media_type: &'static str, ending: &str| File {
        bytes,
        media_type,
        saved_as: saved_as(ending),
        language: Some(language),
        described: None,
    };
    if name == csvw::name(document) {
        let all: Vec<&Document> = documents.iter().collect();
        let bytes = csvw::write(&all).map_err(|error| Failure::fault(&error))?.into_bytes();
        return Ok(File { bytes, media_type: csvw::MEDIA_TYPE, saved_as: Some(name.to_owned()), language: None, described: None });
    }
    match name.strip_prefix(id.as_str()) {
        Some(".pdf") => return Ok(whole(made(document, pdf::write).await?, pdf::MEDIA_TYPE, "pdf")),
        Some(".xlsx") => return Ok(whole(made(document, xlsx::write).await?, xlsx::MEDIA_TYPE, "xlsx")),
        Some(".json") => {
            let text = json::write(document).map_err(|error| Failure::fault(&error))?;
            return Ok(whole(text.into_bytes(), json::MEDIA_TYPE, "json"));
        }
        _ => {}
    }
    for document in documents {
        if let Some(table) = document.tables().into_iter().find(|table| csv::name(document, table) == name) {
            return Ok(File {
                bytes: csv::write(document, table).map_err(|error| Failure::fault(&error))?.into_bytes(),
                media_type: csv::MEDIA_TYPE,
                saved_as: Some(name.to_owned()),
                language: Some(document.language),
                described: Some(csvw::link(&csvw::name(document))),
            });
        }
    }
    let chart = document.charts().into_iter().find(|chart| svg::name(document, chart) == name).ok_or(Failure::NotFound)?;
    Ok(File {
        bytes: chart.svg.clone().into_bytes(),
        media_type: svg::MEDIA_TYPE,
        saved_as: None,
        language: Some(language),
        described: None,
    })
}

/// A form that takes a while to make, made beside those who wait for answers.
async fn made(document: &Document, write: fn(&Document) -> Result<Vec<u8>, asko_documents::Failure>) -> Result<Vec<u8>, Failure> {
    let document = document.clone();
    let written = tokio::task::spawn_blocking(move || write(&document)).await.map_err(|error| Failure::fault(&error))?;
    written.map_err(|error| Failure::fault(&error))
}
