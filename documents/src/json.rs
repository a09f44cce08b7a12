//! JSON: the whole document for machines. The names of its members stay as they are; new ones may be added.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::Failure;
use crate::document::{Block, Cell, Column, Document, Row, Section, Table};

/// The media type of the file.
pub const MEDIA_TYPE: &str = "application/json";

/// The version of the members' names: raised when one of them changes or goes.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Whole<'a> {
    format: u32,
    id: &'a str,
    language: &'a str,
    title: &'a str,
    subtitle: &'a str,
    publisher: &'a str,
    address: &'a str,
    made_on: String,
    period: Days<'a>,
    licence: Named<'a>,
    sections: Vec<Part<'a>>,
}

#[derive(Serialize)]
struct Days<'a> {
    name: &'a str,
    first: String,
    last: String,
}

#[derive(Serialize)]
struct Named<'a> {
    name: &'a str,
    address: &'a str,
}

#[derive(Serialize)]
struct Part<'a> {
    id: &'a str,
    heading: &'a str,
    finding: &'a str,
    blocks: Vec<Piece<'a>>,
    sections: Vec<Part<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Piece<'a> {
    Paragraph { text: &'a str },
    List { items: &'a [String] },
    Note { text: &'a str },
    Quote { text: &'a str, language: &'a str, source: &'a str },
    Chart { id: &'a str, title: &'a str, alternative: &'a str, table: &'a str, svg: &'a str },
    Table { id: &'a str, caption: &'a str, row_header: Heading<'a>, columns: Vec<Heading<'a>>, rows: Vec<Line<'a>> },
}

#[derive(Serialize)]
struct Heading<'a> {
    key: &'a str,
    name: &'a str,
    kind: &'a str,
    unit: &'a str,
    definition: &'a str,
}

#[derive(Serialize)]
struct Line<'a> {
    header: &'a str,
    total: bool,
    /// By the columns' keys: a number, words, a day, or null.
    values: BTreeMap<&'a str, Figure<'a>>,
    /// By the columns' keys: why the value is null although there is a figure.
    hidden: BTreeMap<&'a str, &'a str>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Figure<'a> {
    Whole(i64),
    Number(f64),
    Words(&'a str),
    Day(String),
    Null(()),
}

/// A number as JSON has it: whole ones without a decimal point.
fn figure(value: f64) -> Figure<'static> {
    if !value.is_finite() {
        Figure::Null(())
    } else if value.fract() == 0.0 && value.abs() < 9e15 {
        Figure::Whole(value as i64)
    } else {
        Figure::Number(value)
    }
}

fn heading(column: &Column) -> Heading<'_> {
    Heading { key: &column.key, name: &column.name, kind: column.kind.code(), unit: &column.unit, definition: &column.definition }
}

fn line<'a>(document: &'a Document, table: &'a Table, row: &'a Row) -> Line<'a> {
    let mut line = Line { header: &row.header, total: row.total, values: BTreeMap::new(), hidden: BTreeMap::new() };
    for (column, cell) in table.columns.iter().zip(&row.cells) {
        let value = match cell {
            Cell::Text(text) => Figure::Words(text),
            Cell::Number(number, _) => figure(*number),
            Cell::Day(day) => Figure::Day(day.to_string()),
            Cell::Hidden => {
                line.hidden.insert(&column.key, &document.words.hidden_reason);
                Figure::Null(())
            }
            Cell::Nothing => Figure::Null(()),
        };
        line.values.insert(&column.key, value);
    }
    line
}

fn piece<'a>(document: &'a Document, block: &'a Block) -> Piece<'a> {
    match block {
        Block::Paragraph(text) => Piece::Paragraph { text },
        Block::List(items) => Piece::List { items },
        Block::Note(text) => Piece::Note { text },
        Block::Quote(quote) => Piece::Quote { text: &quote.text, language: &quote.language, source: &quote.source },
        Block::Chart(chart) => {
            Piece::Chart { id: &chart.id, title: &chart.title, alternative: &chart.alternative, table: &chart.table, svg: &chart.svg }
        }
        Block::Table(table) => Piece::Table {
            id: &table.id,
            caption: &table.caption,
            row_header: heading(&table.row_header),
            columns: table.columns.iter().map(heading).collect(),
            rows: table.rows.iter().map(|row| line(document, table, row)).collect(),
        },
    }
}

fn part<'a>(document: &'a Document, section: &'a Section) -> Part<'a> {
    Part {
        id: &section.id,
        heading: &section.heading,
        finding: &section.finding,
        blocks: section.blocks.iter().map(|block| piece(document, block)).collect(),
        sections: section.sections.iter().map(|section| part(document, section)).collect(),
    }
}

/// The document as JSON.
///
/// # Errors
/// When a row has not as many cells as its table has columns.
pub fn write(document: &Document) -> Result<String, Failure> {
    document.check()?;
    let whole = Whole {
        format: FORMAT,
        id: &document.id,
        language: document.language.code(),
        title: &document.title,
        subtitle: &document.subtitle,
        publisher: &document.publisher,
        address: &document.address,
        made_on: document.made_on.to_string(),
        period: Days { name: &document.period.name, first: document.period.first.to_string(), last: document.period.last.to_string() },
        licence: Named { name: &document.licence.name, address: &document.licence.address },
        sections: document.sections.iter().map(|section| part(document, section)).collect(),
    };
    serde_json::to_string_pretty(&whole).map_err(|error| Failure::Form { form: "JSON", why: error.to_string() })
}
