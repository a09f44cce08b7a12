//! How much feedback, and how it was answered.

use asko_locales::Lang;
use maud::{Markup, html};

use super::{ReportPage, Row, answers, count, few_note, figure, number_cell, whole, words};
use crate::components::{Column, share_bar};

/// The block.
pub(super) fn block(page: &ReportPage, lang: Lang) -> Markup {
    let total = &page.total;
    let finding = match (total.wanted, total.share_answered, total.days) {
        (Some(wanted), Some(share), Some(days)) => lang.with(
            "reports-pieces-finding",
            &[
                ("wanted", whole(wanted).into()),
                ("share", (&words::share_words(lang, share)).into()),
                ("days", (&words::days_words(lang, days)).into()),
            ],
        ),
        _ => lang.t("reports-pieces-finding-few").into_owned(),
    };
    let titles = [
        lang.t("reports-column-pieces"),
        lang.t("reports-column-wanted"),
        lang.t("reports-column-answered"),
        lang.t("reports-column-share-answered"),
        lang.t("reports-column-waiting"),
        lang.t("reports-column-days"),
    ];
    let [pieces, wanted, answered, share, waiting, days] = &titles;
    let columns: Vec<Column> = titles.iter().map(|title| Column::number(title.as_ref())).collect();
    let cells = |row: &Row| {
        // A share is of all three counts, so one that is hidden hides it.
        let base = row.wanted.filter(|_| row.answered.is_some() && row.waiting.is_some());
        html! {
            (number_cell(pieces, &answers(lang, row.pieces)))
            (number_cell(wanted, &count(lang, row.wanted)))
            (number_cell(answered, &count(lang, row.answered)))
            (number_cell(share, &html! {
                (figure(lang, base, row.share_answered.map(|share| words::share_words(lang, share))))
                @if let Some(share) = row.share_answered { (share_bar(share)) }
            }))
            (number_cell(waiting, &count(lang, row.waiting)))
            (number_cell(days, &figure(lang, row.answered, row.days.map(|days| words::days_words(lang, days)))))
        }
    };
    let table = page.group_table(lang, &lang.t("reports-pieces-caption"), &columns, &|row| row.pieces, &cells, &|_| true);
    let body = html! { (table) (few_note(lang, page.rows().map(|(row, _)| row.pieces))) };
    page.block(lang, "pieces", &lang.t("reports-pieces-title"), &finding, total.pieces, &body)
}
