//! Tables that become cards on a narrow screen: each cell repeats its column's name in `data-label`.

use asko_locales::Lang;
use maud::{Markup, html};

/// A column's heading.
#[derive(Clone, Debug)]
pub struct Column {
    /// The words of the heading.
    pub title: String,
    /// True for numbers, set to the right.
    pub number: bool,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn words(title: impl Into<String>) -> Self {
        Self { title: title.into(), number: false }
    }

    /// A column of numbers.
    #[must_use]
    pub fn number(title: impl Into<String>) -> Self {
        Self { title: title.into(), number: true }
    }
}

/// A table with its caption and headings; `rows` are `<tr>` elements whose cells carry `data-label`.
#[must_use]
pub fn table_start(caption: &str, columns: &[Column], rows: &Markup) -> Markup {
    html! {
        div.table-frame {
            table.table {
                caption { (caption) }
                thead { tr { @for column in columns { th scope="col" .number[column.number] { (column.title) } } } }
                tbody { (rows) }
            }
        }
    }
}

/// A figure, or the words that it is hidden because the group is small.
#[must_use]
pub fn value_or_hidden(lang: Lang, value: Option<&str>) -> Markup {
    html! {
        @match value {
            Some(words) => (words),
            None => span.small-group { (lang.t("components-table-hidden")) },
        }
    }
}
