//! A report as a document: what it says, free of any form.

use asko_locales::Lang;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Failure, Words};

/// A report in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// What its files are called: lower-case letters, digits and hyphens. The same in every language.
    pub id: String,
    /// The language of its texts.
    #[serde(with = "crate::stored::language")]
    pub language: Lang,
    /// Its title.
    pub title: String,
    /// What the title leaves open; may be empty.
    pub subtitle: String,
    /// Who publishes it.
    pub publisher: String,
    /// Where it is found for good: an absolute URL.
    pub address: String,
    /// When it was made.
    pub made_on: NaiveDate,
    /// What it tells of.
    pub period: Period,
    /// How it may be used.
    pub licence: Licence,
    /// Its sections in order.
    pub sections: Vec<Section>,
    /// The words of its forms.
    pub words: Words,
}

/// A period of whole days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// What it is called: "January–April 2026".
    pub name: String,
    /// The first day.
    pub first: NaiveDate,
    /// The last day, which belongs to it.
    pub last: NaiveDate,
}

/// A licence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Licence {
    /// What it is called: "CC BY 4.0".
    pub name: String,
    /// Where it is read: an absolute URL.
    pub address: String,
}

/// A section: a heading, what its figures say, and what bears it out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// What links to it are called; the same in every language.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// What the figures say, in one sentence; may be empty.
    pub finding: String,
    /// What bears it out, in order.
    pub blocks: Vec<Block>,
    /// The sections within it.
    pub sections: Vec<Section>,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// A paragraph.
    Paragraph(String),
    /// A list: an item each.
    List(Vec<String>),
    /// Figures.
    Table(Table),
    /// A picture of figures.
    Chart(Chart),
    /// What somebody said.
    Quote(Quote),
    /// What must be known to read the figures.
    Note(String),
}

/// A table. Its first column names the rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What its files and links are called; the same in every language, and no other table's in the document.
    pub id: String,
    /// What it shows, of when, and of how many.
    pub caption: String,
    /// The first column: what the rows are.
    pub row_header: Column,
    /// The columns after it.
    pub columns: Vec<Column>,
    /// The rows in order, each of as many cells as there are columns.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// What machines call it: lower-case letters, digits and underscores; the same in every language.
    pub key: String,
    /// What people call it.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// The unit of its figures in words: "days"; may be empty.
    pub unit: String,
    /// What its figures are and how they are counted; may be empty.
    pub definition: String,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// Words.
    Text,
    /// Whole numbers.
    Count,
    /// Parts of a whole, from 0 to 1; people see per cent.
    Share,
    /// Means of a scale.
    Mean,
    /// An index, such as the net promoter score from −100 to 100.
    Index,
    /// Lengths of time in days.
    Days,
    /// Days of the calendar.
    Date,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// What the row is of.
    pub header: String,
    /// Its cells, one for each column after the first.
    pub cells: Vec<Cell>,
    /// True when it sums up the others.
    pub total: bool,
    /// Where more of it is read: the next level, or the cases. Only the page shows it; no file does.
    #[serde(default)]
    pub link: Option<String>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A number, and with how many decimals people see it. A share has the decimals of its per cent.
    Number(#[serde(with = "crate::stored::number")] f64, usize),
    /// A day.
    Day(NaiveDate),
    /// There is a figure, but showing it could tell who answered what.
    Hidden,
    /// There is no figure.
    Nothing,
}

/// A picture of figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chart {
    /// What its files and links are called.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// The same in words, for those who do not see it.
    pub alternative: String,
    /// The picture: an SVG that needs no style sheet.
    pub svg: String,
    /// The same in a narrow shape, for small screens; may be empty.
    #[serde(default)]
    pub narrow: String,
    /// The id of the table that holds its figures; may be empty.
    pub table: String,
}

/// What somebody said, in their language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The words.
    pub text: String,
    /// Their language, as BCP 47 has it.
    pub language: String,
    /// Where they come from, in the document's language: "Home care, March 2026"; may be empty.
    pub source: String,
}

impl Kind {
    /// What machines call it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Count => "count",
            Self::Share => "share",
            Self::Mean => "mean",
            Self::Index => "index",
            Self::Days => "days",
            Self::Date => "date",
        }
    }
}

impl Section {
    /// Its tables and those of the sections within it, in order.
    fn collect<'a>(&'a self, tables: &mut Vec<&'a Table>) {
        tables.extend(self.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None }));
        self.sections.iter().for_each(|section| section.collect(tables));
    }

    /// Its charts and those of the sections within it, in order.
    fn collect_charts<'a>(&'a self, charts: &mut Vec<&'a Chart>) {
        charts.extend(self.blocks.iter().filter_map(|block| if let Block::Chart(chart) = block { Some(chart) } else { None }));
        self.sections.iter().for_each(|section| section.collect_charts(charts));
    }
}

impl Document {
    /// All its tables, in order.
    #[must_use]
    pub fn tables(&self) -> Vec<&Table> {
        let mut tables = Vec::new();
        self.sections.iter().for_each(|section| section.collect(&mut tables));
        tables
    }

    /// All its charts, in order.
    #[must_use]
    pub fn charts(&self) -> Vec<&Chart> {
        let mut charts = Vec::new();
        self.sections.iter().for_each(|section| section.collect_charts(&mut charts));
        charts
    }

    /// The columns that have a definition, each once, in the order of their first table.
    #[must_use]
    pub fn defined(&self) -> Vec<&Column> {
        let mut defined: Vec<&Column> = Vec::new();
        for column in self.tables().into_iter().flat_map(Table::all_columns).filter(|column| !column.definition.is_empty()) {
            if !defined.iter().any(|known| known.name == column.name && known.definition == column.definition) {
                defined.push(column);
            }
        }
        defined
    }

    /// Nothing when every row has as many cells as its table has columns.
    ///
    /// # Errors
    /// The first row that has not.
    pub fn check(&self) -> Result<(), Failure> {
        for table in self.tables() {
            for (index, row) in table.rows.iter().enumerate() {
                if row.cells.len() != table.columns.len() {
                    return Err(Failure::Uneven {
                        table: table.id.clone(),
                        row: index + 1,
                        cells: row.cells.len(),
                        columns: table.columns.len(),
                    });
                }
            }
        }
        Ok(())
    }
}

impl Table {
    /// Its columns, the row headers' first.
    pub fn all_columns(&self) -> impl Iterator<Item = &Column> {
        std::iter::once(&self.row_header).chain(&self.columns)
    }

    /// True when a figure of it is hidden.
    #[must_use]
    pub fn hides(&self) -> bool {
        self.rows.iter().any(|row| row.cells.contains(&Cell::Hidden))
    }
}

impl Column {
    /// Its name with its unit: "Waiting time (days)".
    #[must_use]
    pub fn name_and_unit(&self) -> String {
        if self.unit.is_empty() { self.name.clone() } else { format!("{} ({})", self.name, self.unit) }
    }
}
