//! Small parts of documents: columns, rows, tables.

use std::borrow::Cow;

use asko_documents::{Cell, Column, Kind, Row, Table};
use asko_locales::Lang;

/// A column; `key` is what machines call it.
pub(super) fn column(key: &str, name: Cow<'_, str>, kind: Kind, definition: Cow<'_, str>) -> Column {
    Column { key: key.to_owned(), name: name.into_owned(), kind, unit: String::new(), definition: definition.into_owned() }
}

/// A row of its own.
pub(super) fn row(header: String, cells: Vec<Cell>) -> Row {
    Row { header, cells, total: false, link: None }
}

/// A table.
pub(super) fn table(id: &str, caption: String, row_header: Column, columns: Vec<Column>, rows: Vec<Row>) -> Table {
    Table { id: id.to_owned(), caption, row_header, columns, rows }
}

/// The columns of the main figures of places, in the order of their cells.
pub(super) fn main_columns(lang: Lang) -> Vec<Column> {
    let mut median =
        column("median_days", lang.t("publications-figures-median"), Kind::Days, lang.t("publications-figures-median-definition"));
    median.unit = lang.t("publications-figures-days").into_owned();
    vec![
        column("received", lang.t("publications-figures-received"), Kind::Count, lang.t("publications-figures-received-definition")),
        column("answered", lang.t("publications-figures-answered"), Kind::Count, lang.t("publications-figures-answered-definition")),
        column("kept", lang.t("publications-figures-kept"), Kind::Share, lang.t("publications-figures-kept-definition")),
        median,
        column("nps", lang.t("publications-figures-nps"), Kind::Index, lang.t("publications-figures-nps-definition")),
    ]
}

/// Words, or that there is nothing.
pub(super) fn words(text: &str) -> Cell {
    if text.is_empty() { Cell::Nothing } else { Cell::Text(text.to_owned()) }
}
