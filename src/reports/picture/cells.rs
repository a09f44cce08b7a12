//! Columns, cells and sections: what all parts of the picture are made of.

use asko_documents::{Block, Cell, Chart, Column, Kind, Row, Section, Table};
use asko_locales::{Lang, number, percent};
use asko_templates::components::Shape;

/// The fewest answers from which shares and means are told.
pub const PERCENT_FROM: u64 = 20;
/// Figures of fewer are indicative.
pub const FIRM_FROM: u64 = 30;

/// A column of figures.
pub fn column(key: &str, name: impl Into<String>, kind: Kind, definition: impl Into<String>) -> Column {
    Column { key: key.to_owned(), name: name.into(), kind, unit: String::new(), definition: definition.into() }
}

/// A count; none is hidden.
pub fn count(value: Option<u64>) -> Cell {
    value.map_or(Cell::Hidden, |value| Cell::Number(value as f64, 0))
}

/// A figure that rests on counts: nothing where there are too few, hidden where they are hidden.
pub fn figure(base: Option<u64>, value: Option<f64>, decimals: usize) -> Cell {
    match (base, value) {
        (_, Some(value)) => Cell::Number(value, decimals),
        (None, None) => Cell::Hidden,
        (Some(_), None) => Cell::Nothing,
    }
}

/// A row without a link.
pub fn row(header: impl Into<String>, cells: Vec<Cell>) -> Row {
    Row { header: header.into(), cells, total: false, link: None }
}

/// The row that sums up.
pub fn total(lang: Lang, cells: Vec<Cell>) -> Row {
    Row { header: lang.t("reports-total").into_owned(), cells, total: true, link: None }
}

/// A table.
pub fn table(id: &str, caption: impl Into<String>, row_header: Column, columns: Vec<Column>, rows: Vec<Row>) -> Block {
    Block::Table(Table { id: id.to_owned(), caption: caption.into(), row_header, columns, rows })
}

/// A section without parts.
pub fn section(id: &str, heading: impl Into<String>, finding: impl Into<String>, blocks: Vec<Block>) -> Section {
    Section { id: id.to_owned(), heading: heading.into(), finding: finding.into(), blocks, sections: Vec::new() }
}

/// A picture in both shapes; its alternative is what it shows in words.
pub fn chart(id: &str, title: impl Into<String>, alternative: &str, of: &str, draw: impl Fn(Shape) -> String) -> Block {
    Block::Chart(Chart {
        id: id.to_owned(),
        title: title.into(),
        alternative: alternative.to_owned(),
        svg: draw(Shape::Wide),
        narrow: draw(Shape::Narrow),
        table: of.to_owned(),
    })
}

/// A share with its interval as people read it: `87 % (82–91 %)`.
pub fn interval_words(lang: Lang, (value, low, high): (f64, f64, f64)) -> String {
    format!("{} ({}–{})", percent(lang, value), number(lang, low * 100.0, 0), percent(lang, high))
}

/// The name of a language group.
pub fn language_words(lang: Lang, code: &str) -> String {
    match code {
        "fi" => lang.t("reports-language-fi"),
        "sv" => lang.t("reports-language-sv"),
        "not-sv" => lang.t("reports-language-not-sv"),
        _ => lang.t("reports-language-other"),
    }
    .into_owned()
}

/// A count in a message.
pub fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
