//! What the sections are put together from.

use asko_documents::{Block, Cell, Column, Kind, Row, Section, Table};
use asko_locales::{Lang, number};

use crate::statistics::difference::Share;

/// With fewer answers a share is not told.
const LEAST: u64 = 20;

/// A column. `definition` may be empty.
pub fn column(key: &str, name: impl Into<String>, kind: Kind, definition: impl Into<String>) -> Column {
    Column { key: key.to_owned(), name: name.into(), kind, unit: String::new(), definition: definition.into() }
}

/// A column whose figures have a unit.
pub fn measured(key: &str, name: impl Into<String>, kind: Kind, unit: impl Into<String>, definition: impl Into<String>) -> Column {
    Column { unit: unit.into(), ..column(key, name, kind, definition) }
}

/// A row that sums nothing up and leads nowhere.
pub fn row(header: impl Into<String>, cells: Vec<Cell>) -> Row {
    Row { header: header.into(), cells, total: false, link: None }
}

/// A section without sections within.
pub fn section(id: &str, heading: impl Into<String>, finding: impl Into<String>, blocks: Vec<Block>) -> Section {
    Section { id: id.to_owned(), heading: heading.into(), finding: finding.into(), blocks, sections: Vec::new() }
}

/// A table.
pub fn table(id: &str, caption: impl Into<String>, row_header: Column, columns: Vec<Column>, rows: Vec<Row>) -> Block {
    Block::Table(Table { id: id.to_owned(), caption: caption.into(), row_header, columns, rows })
}

/// A whole number that is known.
pub fn whole(count: u64) -> Cell {
    Cell::Number(count as f64, 0)
}

/// A count, or that it is hidden.
pub fn count(count: Option<u64>) -> Cell {
    count.map_or(Cell::Hidden, whole)
}

/// A share of enough answers, or that it is hidden.
pub fn share(share: Option<Share>) -> Cell {
    share.filter(|share| share.n >= LEAST).map_or(Cell::Hidden, |share| Cell::Number(share.successes as f64 / share.n as f64, 0))
}

/// A figure, or that there is none.
pub fn figure(figure: Option<f64>, decimals: usize) -> Cell {
    figure.map_or(Cell::Nothing, |figure| Cell::Number(figure, decimals))
}

/// A whole number as people read it, in groups of three digits from five digits on.
pub fn grouped(lang: Lang, count: u64) -> String {
    let digits = number(lang, count as f64, 0);
    let sign = if lang == Lang::En { ',' } else { '\u{a0}' };
    let mut written = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if digits.len() > 4 && place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push(sign);
        }
        written.push(digit);
    }
    written
}

/// "a, b and c" by commas alone: the last comma reads well in all three languages.
pub fn listed(names: &[String]) -> String {
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_read_in_threes() {
        assert_eq!(
            (grouped(Lang::Fi, 176_041), grouped(Lang::En, 10_000), grouped(Lang::Sv, 999)),
            ("176\u{a0}041".into(), "10,000".into(), "999".into())
        );
    }

    #[test]
    fn a_share_of_few_is_hidden() {
        assert_eq!(share(Some(Share { successes: 5, n: 19 })), Cell::Hidden);
        assert_eq!(share(Some(Share { successes: 5, n: 20 })), Cell::Number(0.25, 0));
    }
}
