//! A control chart: a picture made on the server, the sentence it shows, and the same figures as a table and a file.
//!
//! It is drawn twice, wide and narrow, and the stylesheet shows one of them: letters keep their size on any screen.

mod bars;
mod funnel;
mod intervals;
mod parts;
mod picture;
mod scale;
mod sheet;

use asko_locales::{Lang, number, percent};
use maud::{Markup, html};

use super::{Column, details, table_start};
use picture::{NARROW, WIDE, picture, unstyled};

pub use bars::{BarRow, bars};
pub use funnel::{Funnel, FunnelPoint, Limit, funnel};
pub use intervals::{IntervalRow, Intervals, intervals};
pub use parts::{Part, PartRow, parts};
pub use sheet::Shape;

/// The unit of a chart's figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Shares from 0 to 1, shown as per cent.
    Share,
    /// Numbers with so many decimals in the table.
    Number(usize),
}

impl Unit {
    /// A figure as the table shows it.
    fn shown(self, lang: Lang, value: f64) -> String {
        match self {
            Self::Share => percent(lang, value),
            Self::Number(decimals) => number(lang, value, decimals),
        }
    }
}

/// How a point is told from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// As usual.
    Ordinary,
    /// Left out of the calculation.
    LeftOut,
    /// More than chance, and better.
    Better,
    /// More than chance, and worse.
    Worse,
}

/// A month of a chart. Figures that are no numbers, or beyond 10¹², are as if they were not there.
#[derive(Clone, Debug)]
pub struct ChartPoint {
    /// The month in words.
    pub label: String,
    /// The month in a few characters, for the axis.
    pub short: String,
    /// How many answers, in words.
    pub answers: String,
    /// The figure; none where there is none, or where it is hidden.
    pub value: Option<f64>,
    /// The centre line.
    pub centre: Option<f64>,
    /// The lower limit of usual variation.
    pub lower: Option<f64>,
    /// The upper limit.
    pub upper: Option<f64>,
    /// How it is drawn.
    pub mark: Mark,
    /// What is to be said of it; may be empty.
    pub note: String,
}

/// Months set apart: those in which a change was made.
#[derive(Clone, Debug)]
pub struct Band {
    /// The first of them, from 0.
    pub first: usize,
    /// The last of them.
    pub last: usize,
    /// What they are.
    pub label: String,
}

/// A chart.
#[derive(Clone, Debug)]
pub struct Chart {
    /// What the ids of its parts begin with.
    pub id: String,
    /// What it shows, in one sentence.
    pub finding: String,
    /// What the figures are, of which months, and how many answers there are.
    pub about: String,
    /// The unit of the figures.
    pub unit: Unit,
    /// Between what the figures can lie at all; either end may be infinite.
    pub range: (f64, f64),
    /// What the answers are called in the table.
    pub answers: String,
    /// The months in order.
    pub points: Vec<ChartPoint>,
    /// When the change was made.
    pub band: Option<Band>,
    /// What must be known to read it: a sentence each.
    pub notes: Vec<String>,
    /// Where the figures are as a file.
    pub file: String,
}

/// What can be drawn: a number that is not out of all bounds.
fn plain(value: Option<f64>) -> Option<f64> {
    value.filter(|value| value.is_finite() && value.abs() <= 1e12)
}

impl Chart {
    fn limits_words(&self, lang: Lang, point: &ChartPoint) -> String {
        match (plain(point.lower), plain(point.upper)) {
            (Some(lower), Some(upper)) => format!("{}\u{2009}–\u{2009}{}", self.unit.shown(lang, lower), self.unit.shown(lang, upper)),
            _ => String::new(),
        }
    }

    fn table(&self, lang: Lang) -> Markup {
        let value = lang.t("components-chart-value");
        let (centre, limits, note) =
            (lang.t("components-chart-centre"), lang.t("components-chart-limits"), lang.t("components-chart-note"));
        let columns = [
            Column::words(lang.t("components-chart-month")),
            Column::number(self.answers.as_str()),
            Column::number(value.clone()),
            Column::number(centre.clone()),
            Column::number(limits.clone()),
            Column::words(note.clone()),
        ];
        let shown = |value: Option<f64>| plain(value).map(|value| self.unit.shown(lang, value)).unwrap_or_default();
        let rows = html! {
            @for point in &self.points {
                tr {
                    th scope="row" { (point.label) }
                    td.number data-label=(self.answers) { (point.answers) }
                    td.number data-label=(value) { (shown(point.value)) }
                    td.number data-label=(centre) { (shown(point.centre)) }
                    td.number data-label=(limits) { (self.limits_words(lang, point)) }
                    td data-label=(note) { (point.note) }
                }
            }
        };
        html! { div.dense { (table_start(&self.about, &columns, &rows)) } }
    }

    /// What the lines and shapes mean, as far as they are there.
    fn legend(&self, lang: Lang) -> Markup {
        let has = |mark: Mark| self.points.iter().any(|point| point.mark == mark && plain(point.value).is_some());
        let limits = self.points.iter().any(|point| plain(point.lower).is_some() || plain(point.upper).is_some());
        let gap = self.points.iter().any(|point| plain(point.value).is_none());
        html! {
            p.small.muted {
                (lang.t("components-chart-legend"))
                @if limits { " " (lang.t("components-chart-legend-limits")) }
                @if has(Mark::Better) { " " (lang.t("components-chart-legend-better")) }
                @if has(Mark::Worse) { " " (lang.t("components-chart-legend-worse")) }
                @if has(Mark::LeftOut) { " " (lang.t("components-chart-legend-left-out")) }
                @if gap { " " (lang.t("components-chart-legend-gap")) }
            }
        }
    }

    /// The picture alone, wide or narrow; nothing when there is no figure.
    #[must_use]
    pub fn drawn(&self, lang: Lang, narrow: bool) -> Option<Markup> {
        picture(self, lang, if narrow { &NARROW } else { &WIDE })
    }

    /// The picture alone as an SVG that needs no style sheet, for documents; nothing when there is no figure. What it shows in
    /// words are its finding and what it is about.
    #[must_use]
    pub fn unstyled(&self, lang: Lang, shape: Shape) -> Option<String> {
        unstyled(self, lang, if shape == Shape::Narrow { &NARROW } else { &WIDE })
    }
}

/// The chart with its finding, what it is of, its legend, its table and its file.
#[must_use]
pub fn chart(lang: Lang, chart: &Chart) -> Markup {
    let (wide, narrow) = (chart.drawn(lang, false), chart.drawn(lang, true));
    html! {
        figure.chart {
            figcaption.finding id={ (chart.id) "-finding" } { (chart.finding) }
            p.muted id={ (chart.id) "-about" } { (chart.about) }
            @if let Some((wide, narrow)) = wide.zip(narrow) {
                (wide) (narrow)
                (chart.legend(lang))
            } @else {
                p { (lang.t("components-chart-empty")) }
            }
            @for note in &chart.notes { p.small { (note) } }
            @if !chart.points.is_empty() { (details(&lang.t("components-chart-table"), chart.table(lang))) }
            p { a href=(chart.file) { (lang.t("components-chart-file")) } }
        }
    }
}
