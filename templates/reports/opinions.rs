//! The seven statements, and recommendation.

use asko_locales::Lang;
use maud::{Markup, html};

use super::{ReportPage, Row, StatementFigure, answers, count, few_note, figure, is_few, number_cell, words};
use crate::components::{Bar, Column, distribution_in, table_start};

/// The statements that most and fewest agree with, when their intervals do not meet.
fn ends(page: &ReportPage) -> Option<(usize, usize)> {
    let known = page.total.statements.iter().enumerate().filter_map(|(i, statement)| statement.agreeing.map(|share| (i, share)));
    let best = known.clone().max_by(|(_, a), (_, b)| a.0.total_cmp(&b.0))?;
    let worst = known.min_by(|(_, a), (_, b)| a.0.total_cmp(&b.0))?;
    (best.1.1 > worst.1.2).then_some((best.0, worst.0))
}

fn statements_finding(page: &ReportPage, lang: Lang) -> String {
    let statement = |place: usize| {
        let words = page.statements.get(place).map_or("", String::as_str);
        let share = page.total.statements.get(place).and_then(|statement| statement.agreeing).map_or(0.0, |share| share.0);
        (words.trim_end_matches('.').to_owned(), words::share_words(lang, share))
    };
    match ends(page) {
        Some((best, worst)) => {
            let ((best, best_share), (worst, worst_share)) = (statement(best), statement(worst));
            lang.with(
                "reports-statements-finding",
                &[
                    ("best", (&best).into()),
                    ("best_share", (&best_share).into()),
                    ("worst", (&worst).into()),
                    ("worst_share", (&worst_share).into()),
                ],
            )
        }
        None if page.total.statements.iter().any(|statement| statement.agreeing.is_some()) => {
            lang.t("reports-statements-finding-even").into_owned()
        }
        None => lang.t("reports-statements-finding-few").into_owned(),
    }
}

fn scale_bar(page: &ReportPage, lang: Lang, place: usize, statement: &StatementFigure) -> Markup {
    let Some(n) = statement.n.filter(|_| !statement.parts.is_empty()) else { return html! {} };
    let (labels, colours): (Vec<String>, &[u8]) = if statement.parts.len() == 5 {
        (page.scale.clone(), &[1, 2, 3, 4, 5])
    } else {
        let labels = [lang.t("reports-scale-disagree"), lang.t("reports-scale-neither"), lang.t("reports-scale-agree")];
        (labels.into_iter().map(std::borrow::Cow::into_owned).collect(), &[1, 3, 5])
    };
    let bars: Vec<Bar> = labels.into_iter().zip(&statement.parts).map(|(label, count)| Bar { label, count: *count }).collect();
    let words = page.statements.get(place).map_or("", String::as_str);
    distribution_in(lang, &format!("{}. {words} (n = {n})", place + 1), &bars, colours)
}

/// The block of the statements.
pub(super) fn statements(page: &ReportPage, lang: Lang) -> Markup {
    let most = page.total.statements.iter().map(|statement| statement.n).max().flatten();
    let titles = [
        lang.t("reports-column-mean"),
        lang.t("reports-column-agreeing"),
        lang.t("reports-column-answers"),
        lang.t("reports-column-not-concerned"),
    ];
    let [mean, agreeing, n, not_concerned] = &titles;
    let mut columns = vec![Column::words(lang.t("reports-column-statement"))];
    columns.extend(titles.iter().map(|title| Column::number(title.as_ref())));
    let rows = html! {
        @for (i, (text, statement)) in page.statements.iter().zip(&page.total.statements).enumerate() {
            tr {
                th scope="row" { (i + 1) ". " (text) }
                (number_cell(mean, &figure(lang, statement.n, statement.mean.map(|mean| words::mean_words(lang, mean)))))
                (number_cell(agreeing, &figure(lang, statement.n, statement.agreeing.map(|share| words::share_words(lang, share.0)))))
                (number_cell(n, &answers(lang, statement.n)))
                (number_cell(not_concerned, &count(lang, statement.not_concerned)))
            }
        }
    };
    let body = html! {
        @for (i, statement) in page.total.statements.iter().enumerate() { (scale_bar(page, lang, i, statement)) }
        (table_start(&lang.t("reports-statements-caption"), &columns, &rows))
        (few_note(lang, page.total.statements.iter().map(|statement| statement.n)))
        @if page.groups.len() > 1 { (statements_by_group(page, lang)) }
    };
    page.block(lang, "statements", &lang.t("reports-statements-title"), &statements_finding(page, lang), most, &body)
}

/// One statement of one group: `4,2 · 85 %`, and below it the number of answers.
fn cell(lang: Lang, statement: &StatementFigure) -> Markup {
    let Some(n) = statement.n else { return count(lang, None) };
    html! {
        @if let Some(mean) = statement.mean {
            (words::mean_words(lang, mean)) @if let Some(share) = statement.agreeing { " · " (words::share_words(lang, share.0)) }
            " " span.muted { "n\u{a0}" (n) @if is_few(Some(n)) { "*" } }
        } @else { "–" }
    }
}

fn statements_by_group(page: &ReportPage, lang: Lang) -> Markup {
    let titles: Vec<String> = page.statements.iter().enumerate().map(|(i, text)| format!("{}. {text}", i + 1)).collect();
    let columns: Vec<Column> = titles.iter().map(Column::number).collect();
    let cells = |row: &Row| {
        html! { @for (title, statement) in titles.iter().zip(&row.statements) { (number_cell(title, &cell(lang, statement))) } }
    };
    let base = |row: &Row| row.statements.iter().map(|statement| statement.n).max().flatten();
    html! {
        (page.group_table(lang, &lang.t("reports-statements-groups-caption"), &columns, &base, &cells, &|row| row.pieces.is_some()))
        (few_note(lang, page.groups.iter().flat_map(|row| row.statements.iter().map(|statement| statement.n))))
    }
}

/// The block of recommendation.
pub(super) fn recommendation(page: &ReportPage, lang: Lang) -> Markup {
    let nps = &page.total.nps;
    let finding = match nps.score {
        None => lang.t("reports-nps-finding-few").into_owned(),
        Some(score) => {
            let words = words::score_words(lang, score);
            let values = [("score", (&words).into())];
            if score.1 > 0.0 {
                lang.with("reports-nps-finding-more", &values)
            } else if score.2 < 0.0 {
                lang.with("reports-nps-finding-fewer", &values)
            } else {
                lang.with("reports-nps-finding-open", &values)
            }
        }
    };
    let names = [lang.t("reports-nps-detractors"), lang.t("reports-nps-passives"), lang.t("reports-nps-promoters")];
    let bars: Vec<Bar> = names.iter().zip(&nps.parts).map(|(name, count)| Bar { label: name.as_ref().to_owned(), count: *count }).collect();
    let titles = [
        lang.t("reports-column-nps"),
        lang.t("reports-column-interval"),
        lang.t("reports-column-answers"),
        lang.t("reports-column-promoters"),
        lang.t("reports-column-passives"),
        lang.t("reports-column-detractors"),
    ];
    let [score, interval, n, promoters, passives, detractors] = &titles;
    let columns: Vec<Column> = titles.iter().map(|title| Column::number(title.as_ref())).collect();
    let cells = |row: &Row| {
        let nps = &row.nps;
        let part = |place: usize| figure(lang, nps.n, nps.parts.get(place).map(u64::to_string));
        html! {
            (number_cell(score, &figure(lang, nps.n, nps.score.map(|score| asko_locales::signed(lang, score.0, 0)))))
            (number_cell(interval, &figure(lang, nps.n, nps.score.map(|score| {
                format!("{}…{}", asko_locales::signed(lang, score.1, 0), asko_locales::signed(lang, score.2, 0))
            }))))
            (number_cell(n, &answers(lang, nps.n)))
            (number_cell(promoters, &part(2)))
            (number_cell(passives, &part(1)))
            (number_cell(detractors, &part(0)))
        }
    };
    let table = page.group_table(lang, &lang.t("reports-nps-caption"), &columns, &|row| row.nps.n, &cells, &|row| row.pieces.is_some());
    let body = html! {
        @if let (false, Some(n)) = (bars.is_empty(), nps.n) {
            (distribution_in(lang, &format!("{} (n = {n})", lang.t("reports-nps-chart")), &bars, &[1, 3, 5]))
        }
        (table)
        (few_note(lang, page.rows().map(|(row, _)| row.nps.n)))
    };
    page.block(lang, "recommendation", &lang.t("reports-nps-title"), &finding, nps.n, &body)
}
