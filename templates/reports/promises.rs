//! Promises of an answer: kept, given more time, late now.

use asko_locales::Lang;
use maud::{Markup, html};

use super::words::share_words;
use crate::components::{Column, table_start, value_or_hidden};

/// From how many promises on the share of those kept is shown.
pub const PROMISES_FROM: u64 = 10;

/// The promises of a team, or of the county.
#[derive(Clone, Debug)]
pub struct PromiseRow {
    /// The team.
    pub name: String,
    /// How many promises fell due in the period; none when that is hidden.
    pub due: Option<u64>,
    /// The share of them that were kept, when they are enough.
    pub kept: Option<f64>,
    /// How many of them were given more time.
    pub extended: Option<u64>,
    /// How many are late now.
    pub late: Option<u64>,
    /// The day that the one which is late for longest was promised for.
    pub oldest: Option<String>,
}

/// The block of the staff's report.
#[derive(Clone, Debug)]
pub struct PromisesBlock {
    /// The county.
    pub total: PromiseRow,
    /// The teams, for those who may see them.
    pub teams: Vec<PromiseRow>,
}

fn number_cell(title: &str, value: &Markup) -> Markup {
    html! { td.number data-label=(title) { (value) } }
}

fn count(lang: Lang, count: Option<u64>) -> Markup {
    value_or_hidden(lang, count.map(|count| count.to_string()).as_deref())
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

impl PromisesBlock {
    pub(super) fn show(&self, lang: Lang) -> Markup {
        let titles = [
            lang.t("reports-promises-due"),
            lang.t("reports-promises-kept"),
            lang.t("reports-promises-extended"),
            lang.t("reports-promises-late"),
            lang.t("reports-promises-oldest"),
        ];
        let [due, kept, extended, late, oldest] = &titles;
        let mut columns = vec![Column::words(lang.t("reports-promises-team"))];
        columns.extend(titles.iter().map(|title| Column::number(title.as_ref())));
        let cells = |row: &PromiseRow| {
            let dash = || "–".to_owned();
            html! {
                (number_cell(due, &count(lang, row.due)))
                (number_cell(kept, &html! { (row.kept.map_or_else(dash, |share| share_words(lang, share))) }))
                (number_cell(extended, &count(lang, row.extended)))
                (number_cell(late, &count(lang, row.late)))
                (number_cell(oldest, &html! { (row.oldest.clone().unwrap_or_else(dash)) }))
            }
        };
        let finding = match (self.total.kept, self.total.due) {
            (Some(share), Some(due)) => {
                lang.with("reports-promises-finding", &[("share", (&share_words(lang, share)).into()), ("due", whole(due).into())])
            }
            _ => lang.t("reports-promises-finding-few").into_owned(),
        };
        html! {
            section aria-labelledby="promises" {
                h3 #promises { (lang.t("reports-promises-title")) }
                p.finding { (finding) }
                p.muted { (lang.t("reports-promises-how")) }
                (table_start(&lang.t("reports-promises-caption"), &columns, &html! {
                    @for row in &self.teams { tr { th scope="row" { (row.name) } (cells(row)) } }
                    tr { th scope="row" { strong { (lang.t("reports-total")) } } (cells(&self.total)) }
                }))
            }
        }
    }
}
