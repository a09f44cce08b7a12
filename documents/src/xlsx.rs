//! XLSX: a sheet for each table, before them one that says what the workbook is, after them one with the definitions.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Url, Workbook, Worksheet, XlsxError};

use crate::document::{Cell, Document, Kind, Table};
use crate::{Failure, Lang};

/// The media type of the file.
pub const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The longest name of a sheet, and the longest text of a cell, that spreadsheets take.
const NAME: usize = 31;
const TEXT: usize = 32_767;
/// Column widths, in letters.
const NARROWEST: usize = 10;
const WIDEST: usize = 60;

/// The looks of the cells.
struct Looks {
    title: Format,
    head: Format,
    label: Format,
    wrapped: Format,
    total: Format,
    plain: Format,
}

impl Looks {
    fn new() -> Self {
        let plain = Format::new().set_align(FormatAlign::Top);
        Self {
            title: plain.clone().set_bold().set_font_size(16),
            head: plain.clone().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Medium),
            label: plain.clone().set_bold(),
            wrapped: plain.clone().set_text_wrap(),
            total: plain.clone().set_bold().set_border_top(FormatBorder::Thin),
            plain,
        }
    }
}

/// The document as a workbook.
///
/// # Errors
/// When a row has not as many cells as its table has columns, or a table is larger than a sheet can be.
pub fn write(document: &Document) -> Result<Vec<u8>, Failure> {
    document.check()?;
    workbook(document).map_err(|error| Failure::Form { form: "XLSX", why: error.to_string() })
}

fn workbook(document: &Document) -> Result<Vec<u8>, XlsxError> {
    let (mut workbook, looks) = (Workbook::new(), Looks::new());
    workbook.set_properties(
        &DocProperties::new()
            .set_title(&document.title)
            .set_subject(&document.subtitle)
            .set_author(&document.publisher)
            .set_company(&document.publisher)
            .set_comment(&document.address)
            .set_creation_datetime(&day(document.made_on)?)
            .set_custom_property("Language", document.language.code()),
    );
    let words = &document.words;
    let mut names = Names::default();
    let (first, last) = (names.free(&words.contents), names.free(&words.definitions));
    let tables: Vec<(String, &Table)> =
        (1..).zip(document.tables()).map(|(number, table)| (names.free(&format!("{number} {}", table.caption)), table)).collect();
    cover(workbook.add_worksheet().set_name(&first)?, document, &tables, &looks)?;
    for (name, table) in &tables {
        sheet(workbook.add_worksheet().set_name(name)?, document, table, &looks)?;
    }
    definitions(workbook.add_worksheet().set_name(&last)?, document, &looks)?;
    workbook.save_to_buffer()
}

/// The first sheet: what the workbook is, and which sheets it has.
fn cover(sheet: &mut Worksheet, document: &Document, tables: &[(String, &Table)], looks: &Looks) -> Result<(), XlsxError> {
    let words = &document.words;
    sheet.set_column_width(0, 24)?.set_column_width(1, 90)?;
    sheet.write_string_with_format(0, 0, text(&document.title), &looks.title)?;
    sheet.write_string_with_format(1, 0, text(&document.subtitle), &looks.plain)?;
    let period = format!("{} ({}–{})", document.period.name, shown(document, document.period.first), shown(document, document.period.last));
    let made_on = shown(document, document.made_on);
    let facts = [
        (&words.period, period.as_str()),
        (&words.publisher, &document.publisher),
        (&words.made_on, &made_on),
        (&words.licence, &document.licence.name),
        (&String::new(), &document.licence.address),
        (&words.address, &document.address),
        (&words.hidden, &words.hidden_reason),
    ];
    let mut row = 3;
    for (label, fact) in facts {
        sheet.write_string_with_format(row, 0, text(label), &looks.label)?;
        sheet.write_string_with_format(row, 1, text(fact), &looks.wrapped)?;
        row += 1;
    }
    row += 1;
    for (name, table) in tables {
        sheet.write_string_with_format(row, 0, text(name), &looks.plain)?;
        let place = Url::new(format!("internal:'{}'!A1", name.replace('\'', "''"))).set_text(text(&table.caption));
        sheet.write_url(row, 1, place)?;
        row += 1;
    }
    Ok(())
}

/// A table: its columns' names in the first row, which stays in sight.
fn sheet(sheet: &mut Worksheet, document: &Document, table: &Table, looks: &Looks) -> Result<(), XlsxError> {
    for (at, column) in (0..).zip(table.all_columns()) {
        sheet.write_string_with_format(0, at, text(&column.name_and_unit()), &looks.head)?;
        let longest = column.name.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
        let longest = if at == 0 { table.rows.iter().map(|row| row.header.chars().count()).fold(longest, usize::max) } else { longest };
        sheet.set_column_width(at, (longest + 3).clamp(NARROWEST, WIDEST) as f64)?;
    }
    for (at, row) in (1..).zip(&table.rows) {
        let look = if row.total { &looks.total } else { &looks.plain };
        sheet.write_string_with_format(at, 0, text(&row.header), look)?;
        for (column, (described, cell)) in (1..).zip(table.columns.iter().zip(&row.cells)) {
            self::cell(sheet, (at, column), cell, described.kind, document, look)?;
        }
    }
    let last = u16::try_from(table.columns.len()).unwrap_or(u16::MAX);
    let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    sheet.set_freeze_panes(1, 1)?.autofilter(0, 0, rows, last)?;
    sheet.set_repeat_rows(0, 0)?.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    Ok(())
}

fn cell(sheet: &mut Worksheet, at: (u32, u16), cell: &Cell, kind: Kind, document: &Document, look: &Format) -> Result<(), XlsxError> {
    let (row, column) = at;
    match cell {
        Cell::Number(value, decimals) if value.is_finite() => {
            let look = look.clone().set_num_format(number_format(kind, *decimals));
            sheet.write_number_with_format(row, column, *value, &look)?;
        }
        Cell::Day(date) => {
            let written = if document.language == Lang::En { "d mmmm yyyy" } else { "d.m.yyyy" };
            sheet.write_datetime_with_format(row, column, day(*date)?, &look.clone().set_num_format(written))?;
        }
        Cell::Text(words) => {
            sheet.write_string_with_format(row, column, text(words), look)?;
        }
        Cell::Hidden => {
            let look = look.clone().set_italic().set_align(FormatAlign::Right);
            sheet.write_string_with_format(row, column, text(&document.words.hidden), &look)?;
        }
        Cell::Nothing | Cell::Number(..) => {
            sheet.write_blank(row, column, look)?;
        }
    }
    Ok(())
}

/// The last sheet: what the columns mean.
fn definitions(sheet: &mut Worksheet, document: &Document, looks: &Looks) -> Result<(), XlsxError> {
    let words = &document.words;
    sheet.set_column_width(0, 36)?.set_column_width(1, 14)?.set_column_width(2, 100)?;
    for (column, head) in (0..).zip([&words.column, &words.unit, &words.definition]) {
        sheet.write_string_with_format(0, column, text(head), &looks.head)?;
    }
    for (row, column) in (1..).zip(document.defined()) {
        sheet.write_string_with_format(row, 0, text(&column.name), &looks.label)?;
        sheet.write_string_with_format(row, 1, text(&column.unit), &looks.plain)?;
        sheet.write_string_with_format(row, 2, text(&column.definition), &looks.wrapped)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// How a spreadsheet writes numbers of this kind; it puts in the reader's own decimal sign.
fn number_format(kind: Kind, decimals: usize) -> String {
    let places = if decimals == 0 { String::new() } else { format!(".{}", "0".repeat(decimals)) };
    match kind {
        Kind::Share => format!("0{places} %"),
        Kind::Count => format!("#,##0{places}"),
        _ => format!("0{places}"),
    }
}

fn day(date: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or(0), part(date.month()), part(date.day()))
}

fn shown(document: &Document, day: NaiveDate) -> String {
    asko_locales::date(document.language, day)
}

/// A text as long as a cell can hold.
fn text(text: &str) -> String {
    text.chars().take(TEXT).collect()
}

/// The names of the sheets.
#[derive(Default)]
struct Names {
    taken: Vec<String>,
}

impl Names {
    /// A name that a sheet may have and no other has: 31 characters at most, without the signs of formulas.
    fn free(&mut self, wanted: &str) -> String {
        let plain: String = wanted.chars().map(|sign| if sign.is_control() || "[]:*?/\\'".contains(sign) { ' ' } else { sign }).collect();
        let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        let plain = if plain.is_empty() || plain.eq_ignore_ascii_case("history") { format!("{plain} 1").trim().to_owned() } else { plain };
        let name = (1..)
            .map(|number| {
                let end = if number == 1 { String::new() } else { format!(" ({number})") };
                let room = NAME - end.chars().count();
                if plain.encode_utf16().count() <= room {
                    format!("{plain}{end}")
                } else {
                    format!("{}…{end}", shortened(&plain, room - 1))
                }
            })
            .find(|name| !self.taken.contains(&name.to_lowercase()))
            .unwrap_or_default();
        self.taken.push(name.to_lowercase());
        name
    }
}

/// The beginning of a text, at most so long as UTF-16 counts, to the end of a word where there is one.
fn shortened(text: &str, room: usize) -> &str {
    let mut length = 0;
    let end = text
        .char_indices()
        .find(|(_, sign)| {
            length += sign.len_utf16();
            length > room
        })
        .map_or(text.len(), |(at, _)| at);
    let cut = text.get(..end).unwrap_or_default();
    cut.rfind(' ').filter(|at| *at > room / 2).and_then(|at| cut.get(..at)).unwrap_or(cut).trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_have_names_that_spreadsheets_take() {
        let mut names = Names::default();
        let long = "1 Palautteet palveluittain tammi–huhtikuussa 2026";
        let first = names.free(long);
        assert!(first.encode_utf16().count() <= NAME && first.starts_with("1 Palautteet") && first.ends_with('…'), "{first}");
        assert_ne!(names.free(long), first);
        assert_eq!(names.free("a/b: [c]?"), "a b c");
        assert_eq!(names.free("History"), "History 1");
        assert_eq!(names.free("'"), "1");
    }
}
