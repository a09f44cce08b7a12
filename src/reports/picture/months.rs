//! How the county's figures move from month to month: control charts of the shares that agree and of those who recommend, with
//! what may be said of them in words.

use asko_documents::{Block, Cell, Chart as Picture, Kind, Section};
use asko_locales::{Lang, month as month_words};
use asko_templates::components::{Chart, ChartPoint, Mark, Shape, Unit};
use chrono::NaiveDate;

use super::cells::{self, column, count, figure, row, table};
use super::source::Source;
use crate::reports::closing::{Closed, Place, Variable, When};
use crate::statistics::control::{self, Kind as ChartKind, Options, Rule};

/// Fewer months than this show nothing of how they vary.
const MONTHS: usize = 8;
/// With fewer, limits are provisional.
const FIRM: usize = 12;
/// A month of fewer answers has no share.
const LEAST: u64 = 5;

/// A month's answers: how many count, and of how many. None where they are hidden.
struct Month {
    first: NaiveDate,
    counts: Option<(u64, u64)>,
}

fn series(source: &Source, variable: &Variable, column: &str) -> Vec<Month> {
    let of_third = |closed: &Closed| {
        let months = closed.period.months();
        (months.start().0..=months.end().0)
            .map(|month| {
                let when = When::Month(usize::try_from(month.rem_euclid(12)).unwrap_or(0));
                let of = |column: &str| closed.count(when, None, variable, column);
                let counts = of(column).zip(of("answered")).filter(|(_, n)| *n >= LEAST);
                Month { first: crate::feedback::rollups::Month(month).first_day(), counts }
            })
            .collect::<Vec<_>>()
    };
    source.thirds.iter().flat_map(of_third).collect()
}

fn short(first: NaiveDate) -> String {
    first.format("%-m/%Y").to_string()
}

/// What the chart says, from its last year: a council member reads this and nothing else.
fn verdict(lang: Lang, chart: &control::Chart, better_up: bool) -> String {
    let recent = chart.points.iter().rev().take(12).filter(|point| !point.signals.is_empty());
    let (mut up, mut down) = (false, false);
    for point in recent {
        if let Some((value, centre)) = point.value.zip(point.centre) {
            up |= value > centre;
            down |= value < centre;
        }
    }
    let (better, worse) = if better_up { (up, down) } else { (down, up) };
    match (better, worse) {
        (false, false) => lang.t("reports-months-usual"),
        (true, false) => lang.t("reports-months-better"),
        (false, true) => lang.t("reports-months-worse"),
        (true, true) => lang.t("reports-months-both"),
    }
    .into_owned()
}

fn signals(lang: Lang, rules: &[Rule]) -> String {
    let word = |rule: &Rule| match rule {
        Rule::Outside => lang.t("changes-rule-outside"),
        Rule::Trend => lang.t("changes-rule-trend"),
        Rule::TwoOfThree => lang.t("changes-rule-near"),
        Rule::OneSide => lang.t("changes-rule-side"),
    };
    rules.iter().map(|rule| word(rule).into_owned()).collect::<Vec<_>>().join(", ")
}

/// The chart and the table of one indicator; none with too few months.
fn indicator(lang: Lang, id: &str, title: &str, months: &[Month], better_up: bool) -> Option<Section> {
    let known = months.iter().filter(|month| month.counts.is_some()).count();
    if known < MONTHS {
        return None;
    }
    let numerators: Vec<Option<f64>> = months.iter().map(|month| month.counts.map(|(part, _)| part as f64)).collect();
    let denominators: Vec<Option<f64>> = months.iter().map(|month| month.counts.map(|(_, n)| n as f64)).collect();
    let found = control::chart(ChartKind::PPrime, &numerators, Some(&denominators), &Options::default()).ok()?;
    let finding = verdict(lang, &found, better_up);
    let points = months.iter().zip(&found.points).map(|(month, point)| {
        let up = point.value.zip(point.centre).is_some_and(|(value, centre)| value > centre);
        ChartPoint {
            label: month_words(lang, month.first),
            short: short(month.first),
            answers: month.counts.map(|(_, n)| n.to_string()).unwrap_or_default(),
            value: point.value,
            centre: point.centre,
            lower: point.lower,
            upper: point.upper,
            mark: match point.signals.is_empty() {
                true => Mark::Ordinary,
                false if up == better_up => Mark::Better,
                false => Mark::Worse,
            },
            note: signals(lang, &point.signals),
        }
    });
    let chart = Chart {
        id: id.to_owned(),
        finding: finding.clone(),
        about: title.to_owned(),
        unit: Unit::Share,
        range: (0.0, 1.0),
        answers: lang.t("reports-column-answers").into_owned(),
        points: points.collect(),
        band: None,
        notes: Vec::new(),
        file: String::new(),
    };
    let mut blocks = Vec::new();
    if let (Some(wide), Some(narrow)) = (chart.unstyled(lang, Shape::Wide), chart.unstyled(lang, Shape::Narrow)) {
        blocks.push(Block::Chart(Picture {
            id: format!("{id}-chart"),
            title: title.to_owned(),
            alternative: format!("{title}. {finding}"),
            svg: wide,
            narrow,
            table: id.to_owned(),
        }));
    }
    if known < FIRM {
        blocks.push(Block::Note(lang.t("reports-months-provisional").into_owned()));
    }
    let rows = months.iter().zip(&found.points).map(|(month, point)| {
        let n = month.counts.map(|(_, n)| n);
        let limit = |value: Option<f64>| value.map_or(Cell::Nothing, |value| Cell::Number(value, 0));
        let note = signals(lang, &point.signals);
        row(
            month_words(lang, month.first),
            vec![
                figure(n, point.value, 0),
                count(n),
                limit(point.centre),
                limit(point.lower),
                limit(point.upper),
                if note.is_empty() { Cell::Nothing } else { Cell::Text(note) },
            ],
        )
    });
    let columns = vec![
        column("share", lang.t("reports-months-share"), Kind::Share, ""),
        column("answers", lang.t("reports-column-answers"), Kind::Count, ""),
        column("centre", lang.t("reports-months-centre"), Kind::Share, lang.t("reports-months-meaning")),
        column("lower", lang.t("reports-months-lower"), Kind::Share, ""),
        column("upper", lang.t("reports-months-upper"), Kind::Share, ""),
        column("note", lang.t("reports-months-note"), Kind::Text, ""),
    ];
    blocks.push(table(id, title, column("month", lang.t("reports-months-month"), Kind::Text, ""), columns, rows.collect()));
    Some(cells::section(&format!("{id}-section"), title, finding, blocks))
}

/// The section; none but of the county, and none with too few months.
pub(super) fn section(source: &Source, lang: Lang) -> Option<Section> {
    if source.chosen.place() != Place::County {
        return None;
    }
    let mut sections = Vec::new();
    for statement in &source.wording.statements {
        let months = series(source, &Variable::Statement(statement.key.clone()), "agree");
        let id = format!("months-{}", statement.key.replace('_', "-"));
        sections.extend(indicator(lang, &id, statement.words.text(lang), &months, true));
    }
    let months = series(source, &Variable::Recommendation, "promoter");
    sections.extend(indicator(lang, "months-promoters", &lang.t("reports-months-promoters"), &months, true));
    if sections.is_empty() {
        return None;
    }
    let finding = lang.t("reports-months-finding");
    let mut section = cells::section("months", lang.t("reports-months-title"), finding, Vec::new());
    section.sections = sections;
    Some(section)
}
