//! The few words that the forms themselves say.

use serde::{Deserialize, Serialize};

/// The words of the forms, in the document's language. The crate has no texts of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// What stands in a cell whose figure is hidden: one short word.
    pub hidden: String,
    /// Why figures are hidden, in one sentence.
    pub hidden_reason: String,
    /// What stands in a cell that has no figure; a dash.
    pub nothing: String,
    /// Of the period.
    pub period: String,
    /// Of the publisher.
    pub publisher: String,
    /// Of the day on which the document was made.
    pub made_on: String,
    /// Of the licence.
    pub licence: String,
    /// Of the permanent address.
    pub address: String,
    /// Of the title, in the spreadsheet.
    pub title: String,
    /// The heading of the contents, and the name of the spreadsheet's first sheet.
    pub contents: String,
    /// The heading of the definitions, and the name of the spreadsheet's last sheet.
    pub definitions: String,
    /// Of a definition's column.
    pub column: String,
    /// Of a definition's text.
    pub definition: String,
    /// Of the unit of a figure.
    pub unit: String,
    /// "Table": what a table's number follows.
    pub table: String,
    /// "Figure": what a picture's number follows.
    pub figure: String,
    /// "Page 2 of 7", with `{page}` and `{pages}` in the places of the numbers.
    pub page_of: String,
    /// "continues": after the caption of a table's further parts.
    pub continued: String,
    /// Instead of a quote whose letters the PDF cannot show.
    pub letters_missing: String,
}

impl Words {
    /// "Page 2 of 7".
    #[must_use]
    pub fn page(&self, page: usize, pages: usize) -> String {
        self.page_of.replace("{pages}", &pages.to_string()).replace("{page}", &page.to_string())
    }
}
