//! What feedback led to: changes, and decisions that nothing changes.

use asko_locales::Lang;
use maud::{Markup, html};

use super::{ReportPage, Row, count, number_cell, reason_name, whole};
use crate::components::{Column, table_start};

/// The block.
pub(super) fn block(page: &ReportPage, lang: Lang) -> Markup {
    let total = &page.total;
    let [planned, under_way, made] = total.changes;
    let finding = lang.with(
        "reports-effects-finding",
        &[("made", whole(made).into()), ("going", whole(under_way).into()), ("planned", whole(planned).into())],
    );
    let titles = [
        lang.t("reports-column-planned"),
        lang.t("reports-column-under-way"),
        lang.t("reports-column-made"),
        lang.t("reports-column-linked"),
    ];
    let columns: Vec<Column> = titles.iter().map(|title| Column::number(title.as_ref())).collect();
    let [.., linked] = &titles;
    let cells = |row: &Row| {
        html! {
            @for (title, number) in titles.iter().zip(row.changes) { (number_cell(title, &html! { (number) })) }
            (number_cell(linked, &count(lang, row.linked)))
        }
    };
    // Changes are public, so those of a small group are shown too.
    let kept = |row: &Row| row.changes.iter().sum::<u64>() > 0 || row.linked.is_some_and(|linked| linked > 0);
    let changes =
        page.group_table(lang, &lang.t("reports-effects-caption"), &columns, &|row| Some(row.changes.iter().sum()), &cells, &kept);
    let title = lang.t("reports-column-pieces");
    let reasons = html! {
        @for (code, number) in page.reasons.iter().zip(&total.decisions) {
            tr {
                th scope="row" { (reason_name(lang, code)) }
                (number_cell(&title, &count(lang, *number)))
            }
        }
    };
    let columns = [Column::words(lang.t("reports-column-reason")), Column::number(title.as_ref())];
    let body = html! {
        (changes)
        (table_start(&lang.t("reports-decisions-caption"), &columns, &reasons))
    };
    page.block(lang, "effects", &lang.t("reports-effects-title"), &finding, total.pieces, &body)
}
