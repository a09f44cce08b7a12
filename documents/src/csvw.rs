//! Metadata of the CSV files as CSV on the Web has it (W3C, Metadata Vocabulary for Tabular Data, 2015): one group of tables,
//! named and explained in every language in which the document exists.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::document::{Cell, Column, Document, Kind, Table};
use crate::{Failure, csv};

/// The media type of the metadata.
pub const MEDIA_TYPE: &str = "application/csvm+json";

/// What the metadata's file is called: `four-months-2026-1-metadata.json`.
#[must_use]
pub fn name(document: &Document) -> String {
    format!("{}-metadata.json", document.id)
}

/// The `Link` header with which a CSV file names its metadata.
#[must_use]
pub fn link(metadata_address: &str) -> String {
    format!("<{metadata_address}>; rel=\"describedby\"; type=\"{MEDIA_TYPE}\"")
}

/// A text in each of the languages.
fn in_languages<'a>(texts: impl Iterator<Item = (&'static str, &'a str)>) -> Value {
    let texts: BTreeMap<&str, &str> = texts.filter(|(_, text)| !text.is_empty()).collect();
    json!(texts)
}

/// What a column's cells are, by what is in them: a word among figures makes the whole column words.
fn datatype(table: &Table, index: Option<usize>, kind: Kind) -> Value {
    let words = index.is_some_and(|index| table.rows.iter().any(|row| matches!(row.cells.get(index), Some(Cell::Text(_)))));
    match kind {
        _ if words => json!("string"),
        Kind::Text => json!("string"),
        Kind::Count => json!("integer"),
        Kind::Date => json!({ "base": "date", "format": "yyyy-MM-dd" }),
        Kind::Share | Kind::Mean | Kind::Index | Kind::Days => json!("decimal"),
    }
}

/// A column: named in every language, as each language's file names it in its first line.
fn column(tables: &[(&Document, &Table)], index: Option<usize>) -> Result<Value, Failure> {
    let mut same: Vec<(&'static str, &Column, &Table)> = Vec::new();
    for (document, table) in tables {
        let column = match index {
            None => Some(&table.row_header),
            Some(index) => table.columns.get(index),
        };
        let column = column.ok_or_else(|| Failure::Different(format!("table {}: columns", table.id)))?;
        same.push((document.language.code(), column, table));
    }
    let Some((_, first, table)) = same.first() else { return Err(Failure::Different("no document".to_owned())) };
    if same.iter().any(|(_, column, _)| column.key != first.key) {
        return Err(Failure::Different(format!("table {}: column {}", table.id, first.key)));
    }
    let names: Vec<(&'static str, String)> = same.iter().map(|(language, column, _)| (*language, csv::safe(&column.name))).collect();
    let mut described = Map::new();
    described.insert("name".into(), json!(first.key));
    described.insert("titles".into(), in_languages(names.iter().map(|(language, name)| (*language, name.as_str()))));
    let definitions = in_languages(same.iter().map(|(language, column, _)| (*language, column.definition.as_str())));
    if definitions.as_object().is_some_and(|texts| !texts.is_empty()) {
        described.insert("dc:description".into(), literals(&definitions));
    }
    let units: Vec<Value> = same
        .iter()
        .filter(|(_, column, _)| !column.unit.is_empty())
        .map(|(language, column, _)| json!({ "@value": column.unit, "@language": language }))
        .collect();
    if !units.is_empty() {
        described.insert("schema:unitText".into(), json!(units));
    }
    described.insert("datatype".into(), datatype(table, index, first.kind));
    if index.is_none() {
        described.insert("required".into(), json!(true));
    }
    Ok(Value::Object(described))
}

/// Texts by language as common properties want them.
fn literals(texts: &Value) -> Value {
    let texts = texts.as_object().into_iter().flatten();
    json!(texts.map(|(language, text)| json!({ "@value": text, "@language": language })).collect::<Vec<_>>())
}

/// A table in one language's file.
fn described_table(tables: &[(&Document, &Table)], document: &Document, table: &Table) -> Result<Value, Failure> {
    let columns = std::iter::once(None)
        .chain((0..table.columns.len()).map(Some))
        .map(|index| column(tables, index))
        .collect::<Result<Vec<_>, _>>()?;
    let mut schema = Map::new();
    schema.insert("columns".into(), json!(columns));
    let mut headers: Vec<&str> = table.rows.iter().map(|row| row.header.as_str()).collect();
    headers.sort_unstable();
    if headers.windows(2).all(|pair| pair.first() != pair.last()) {
        schema.insert("primaryKey".into(), json!(table.row_header.key));
    }
    let language = document.language.code();
    Ok(json!({
        "url": csv::name(document, table),
        "lang": language,
        "null": ["", csv::safe(&document.words.hidden)],
        "dc:title": { "@value": table.caption, "@language": language },
        "dc:description": { "@value": document.words.hidden_reason, "@language": language },
        "tableSchema": schema,
    }))
}

/// The metadata of all the tables of a document, which is given in each of its languages.
///
/// # Errors
/// When the documents are not one document in several languages: other tables, other columns.
pub fn write(documents: &[&Document]) -> Result<String, Failure> {
    let Some(first) = documents.first() else { return Err(Failure::Different("no document".to_owned())) };
    let ids = |document: &Document| document.tables().iter().map(|table| table.id.clone()).collect::<Vec<_>>();
    if documents.iter().any(|document| document.id != first.id || ids(document) != ids(first)) {
        return Err(Failure::Different("the tables".to_owned()));
    }
    let mut tables = Vec::new();
    for index in 0..first.tables().len() {
        let same: Vec<(&Document, &Table)> =
            documents.iter().filter_map(|document| Some((*document, document.tables().get(index).copied()?))).collect();
        for (document, table) in &same {
            tables.push(described_table(&same, document, table)?);
        }
    }
    let texts =
        |text: fn(&Document) -> &str| literals(&in_languages(documents.iter().map(|document| (document.language.code(), text(document)))));
    let group = json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": first.language.code() }],
        "@type": "TableGroup",
        "dc:title": texts(|document| &document.title),
        "dc:publisher": texts(|document| &document.publisher),
        "dc:issued": { "@value": first.made_on.to_string(), "@type": "xsd:date" },
        "dc:license": { "@id": first.licence.address },
        "dc:source": { "@id": first.address },
        "schema:temporalCoverage": format!("{}/{}", first.period.first, first.period.last),
        "dialect": { "encoding": "utf-8", "header": true, "delimiter": ",", "doubleQuote": true, "lineTerminators": ["\r\n", "\n"] },
        "tables": tables,
    });
    serde_json::to_string_pretty(&group).map_err(|error| Failure::Form { form: "CSVW", why: error.to_string() })
}
