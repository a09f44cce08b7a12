//! What feedback is about, and who gave it: themes, kinds, languages, perspectives.

use asko_locales::Lang;
use maud::{Markup, html};

use super::{Groups, ReportPage, Row, count, kind_name, language_name, number_cell, perspective_name, whole};
use crate::components::{Column, share_bar, table_start, value_or_hidden};

/// The theme that most pieces have, of those shown: its name and their number.
pub(super) fn most_common(page: &ReportPage) -> Option<(String, u64)> {
    let known = page.themes.iter().zip(&page.total.themes).filter_map(|(name, count)| count.map(|count| (name, count)));
    let (name, count) = known.rev().filter(|(_, count)| *count > 0).max_by_key(|(_, count)| *count)?;
    Some((name.clone(), count))
}

/// True when no hidden theme can have more pieces. In a county's own counts only those under five are hidden; in a
/// service's, also larger ones that would tell another service's.
pub(super) fn most_common_is_sure(page: &ReportPage) -> bool {
    page.groups_are == Groups::Services || page.total.themes.iter().all(Option::is_some)
}

/// Names with their counts, most first; the hidden ones after them, those that do not occur not at all.
fn in_order(names: &[String], counts: &[Option<u64>]) -> Vec<(String, Option<u64>)> {
    let mut lines: Vec<(String, Option<u64>)> =
        names.iter().cloned().zip(counts.iter().copied()).filter(|(_, count)| *count != Some(0)).collect();
    lines.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    lines
}

/// A table of names and counts, with a bar for each count against the largest.
fn count_table(lang: Lang, caption: &str, what: &str, lines: &[(String, Option<u64>)]) -> Markup {
    let largest = lines.iter().filter_map(|(_, count)| *count).max().unwrap_or(0).max(1);
    let title = lang.t("reports-column-pieces");
    #[expect(clippy::cast_precision_loss, reason = "counts of pieces are far below 2^52")]
    let share = |count: u64| count as f64 / largest as f64;
    let rows = html! {
        @for (name, number) in lines {
            tr {
                th scope="row" { (name) }
                (number_cell(&title, &count(lang, *number)))
                td data-label="" { @if let Some(number) = number { (share_bar(share(*number))) } }
            }
        }
    };
    table_start(caption, &[Column::words(what), Column::number(title.as_ref()), Column::words(lang.t("reports-column-bar"))], &rows)
}

/// The block of themes.
pub(super) fn themes(page: &ReportPage, lang: Lang) -> Markup {
    let names = &page.themes;
    let lines = in_order(names, &page.total.themes);
    let finding = match most_common(page) {
        Some((theme, number)) => {
            let values = [("theme", (&theme).into()), ("count", whole(number).into())];
            if most_common_is_sure(page) {
                lang.with("reports-themes-finding", &values)
            } else {
                lang.with("reports-themes-finding-shown", &values)
            }
        }
        None => lang.t("reports-themes-finding-few").into_owned(),
    };
    let title = lang.t("reports-column-themes");
    let cells = |row: &Row| {
        let (shown, hidden): (Vec<_>, Vec<_>) = in_order(names, &row.themes).into_iter().partition(|(_, count)| count.is_some());
        html! {
            td data-label=(title) {
                @for (i, (name, count)) in shown.iter().enumerate() { @if i > 0 { "; " } (name) " " (count.unwrap_or(0)) }
                @if !hidden.is_empty() {
                    @if !shown.is_empty() { "; " (lang.t("reports-themes-others")) " " }
                    (value_or_hidden(lang, None))
                }
                @if shown.is_empty() && hidden.is_empty() { "–" }
            }
        }
    };
    let columns = [Column::words(title.as_ref())];
    let body = html! {
        @if !lines.is_empty() { (count_table(lang, &lang.t("reports-themes-caption"), &lang.t("reports-column-theme"), &lines)) }
        @if page.groups.len() > 1 {
            (page.group_table(lang, &lang.t("reports-themes-groups-caption"), &columns, &|row| row.pieces, &cells, &|row| row.pieces.is_some()))
        }
    };
    page.block(lang, "themes", &lang.t("reports-themes-title"), &finding, page.total.pieces, &body)
}

/// The block of kinds, languages and perspectives.
pub(super) fn givers(page: &ReportPage, lang: Lang) -> Markup {
    let total = &page.total;
    let table = |caption: &str, what: &str, names: Vec<String>, counts: &[Option<u64>]| {
        count_table(lang, caption, what, &names.into_iter().zip(counts.iter().copied()).collect::<Vec<_>>())
    };
    let own = page.perspectives.iter().position(|code| code == "own").and_then(|place| total.perspectives.get(place).copied().flatten());
    let finding = match own {
        Some(own) => lang.with("reports-givers-finding", &[("count", whole(own).into())]),
        None => lang.t("reports-givers-finding-few").into_owned(),
    };
    let kinds = page.kinds.iter().map(|code| kind_name(lang, code)).collect();
    let perspectives = page.perspectives.iter().map(|code| perspective_name(lang, code)).collect();
    let languages = page.languages.iter().map(|code| language_name(lang, code)).collect();
    let body = html! {
        (table(&lang.t("reports-perspectives-caption"), &lang.t("reports-column-perspective"), perspectives, &total.perspectives))
        (table(&lang.t("reports-kinds-caption"), &lang.t("reports-column-kind"), kinds, &total.kinds))
        (table(&lang.t("reports-languages-caption"), &lang.t("reports-column-language"), languages, &total.languages))
        @if page.groups_are != Groups::None && page.groups.len() > 1 { p.small.muted { (lang.t("reports-givers-more")) } }
    };
    page.block(lang, "givers", &lang.t("reports-givers-title"), &finding, total.pieces, &body)
}
