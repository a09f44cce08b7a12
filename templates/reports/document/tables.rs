//! A document's table on a page.

use asko_documents::{Cell, Document, Kind, Row, Table};
use asko_locales::Lang;
use maud::{Markup, html};

use super::{DocumentPage, link};
use crate::components::{Column, details, table_start};

/// Tables of more columns of figures are set smaller.
const MANY_COLUMNS: usize = 6;

/// Tables of more rows are opened by who wants to see them.
const MANY_ROWS: usize = 12;

/// The table, why figures of it are hidden, its file, and what its columns mean.
pub(super) fn table(lang: Lang, page: &DocumentPage, table: &Table) -> Markup {
    let document = &page.document;
    let mut columns = vec![Column::words(table.row_header.name_and_unit())];
    columns.extend(table.columns.iter().map(|column| {
        let title = column.name_and_unit();
        if of_words(column.kind) { Column::words(title) } else { Column::number(title) }
    }));
    let (single, total): (Vec<&Row>, Vec<&Row>) = table.rows.iter().partition(|row| !row.total);
    let rows = html! { @for line in single.into_iter().chain(total) { (row(document, table, line)) } };
    let name = asko_documents::csv::name(document, table);
    let figures = html! {
        div #{ "table-" (table.id) } .dense[table.columns.len() > MANY_COLUMNS] { (table_start(&table.caption, &columns, &rows)) }
    };
    html! {
        // A long table stands behind its name, so that whoever reads the findings finds the next one.
        @if table.rows.len() > MANY_ROWS { (details(&table.caption, figures)) } @else { (figures) }
        @if table.hides() { p.small.muted { (document.words.hidden) ": " (document.words.hidden_reason) } }
        (link(page, &name, &lang.t("reports-document-table"), &table.caption))
        (definitions(document, table))
    }
}

/// True for what is read as words and set to the left.
const fn of_words(kind: Kind) -> bool {
    matches!(kind, Kind::Text | Kind::Date)
}

fn row(document: &Document, table: &Table, row: &Row) -> Markup {
    let name = html! {
        @if let Some(link) = &row.link { a href=(link) { (row.header) } } @else { (row.header) }
    };
    html! {
        tr {
            th scope="row" { @if row.total { strong { (name) } } @else { (name) } }
            @for (column, cell) in table.columns.iter().zip(&row.cells) {
                @let shown = cell.shown(column.kind, document.language, &document.words);
                td .number[!of_words(column.kind)] data-label=(column.name_and_unit()) {
                    @if *cell == Cell::Hidden { span.small-group { (shown) } }
                    @else if row.total { strong { (shown) } }
                    @else { (shown) }
                }
            }
        }
    }
}

/// What the columns mean, where that is said.
fn definitions(document: &Document, table: &Table) -> Markup {
    let defined: Vec<_> = table.all_columns().filter(|column| !column.definition.is_empty()).collect();
    let list = html! {
        dl.summary-list { @for column in &defined { dt { (column.name_and_unit()) } dd { (column.definition) } } }
    };
    html! { @if !defined.is_empty() { (details(&document.words.definitions, list)) } }
}
