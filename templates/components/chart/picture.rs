//! The picture of a chart: an SVG that needs no style of its own.

use std::fmt::Write as _;

use asko_locales::{Lang, number, percent};
use maud::{Markup, html};

use super::scale::{Scale, at, every};
use super::sheet::framed;
use super::{Band, Chart, Mark, Unit, plain};

/// The measures of a picture, in its own units.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    class: &'static str,
    width: f64,
    height: f64,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    letters: f64,
    radius: f64,
    ticks: usize,
    names: usize,
    /// True when the lines have their names beside them.
    named: bool,
}

/// For screens of 700 pixels and more, and for paper.
pub(super) const WIDE: Frame = Frame {
    class: "chart__wide",
    width: 720.0,
    height: 330.0,
    left: 58.0,
    right: 100.0,
    top: 30.0,
    bottom: 34.0,
    letters: 15.0,
    radius: 4.0,
    ticks: 5,
    names: 8,
    named: true,
};

/// For narrow screens: at 320 pixels its letters are 12 pixels high.
pub(super) const NARROW: Frame = Frame {
    class: "chart__narrow",
    width: 290.0,
    height: 240.0,
    left: 46.0,
    right: 6.0,
    top: 26.0,
    bottom: 28.0,
    letters: 13.0,
    radius: 3.0,
    ticks: 4,
    names: 4,
    named: false,
};

/// A chart in a frame.
struct Drawing<'a> {
    chart: &'a Chart,
    frame: &'a Frame,
    scale: Scale,
}

impl Drawing<'_> {
    fn right(&self) -> f64 {
        self.frame.width - self.frame.right
    }

    fn bottom(&self) -> f64 {
        self.frame.height - self.frame.bottom
    }

    /// The width of a month.
    fn month(&self) -> f64 {
        (self.right() - self.frame.left) / self.chart.points.len().max(1) as f64
    }

    /// The left edge of a month.
    fn edge(&self, index: usize) -> f64 {
        self.frame.left + self.month() * index as f64
    }

    /// The middle of a month.
    fn x(&self, index: usize) -> f64 {
        self.edge(index) + self.month() / 2.0
    }

    fn y(&self, value: f64) -> f64 {
        self.bottom() - self.scale.place(value) * (self.bottom() - self.frame.top)
    }

    /// A line from month to month, with gaps where there is no figure.
    fn line(&self) -> String {
        let mut path = String::new();
        let mut joined = false;
        for (index, point) in self.chart.points.iter().enumerate() {
            let value = plain(point.value);
            if let Some(value) = value {
                let _ = write!(path, "{}{} {}", if joined { 'L' } else { 'M' }, at(self.x(index)), at(self.y(value)));
            }
            joined = value.is_some();
        }
        path
    }

    /// A line that is level within each month.
    fn steps(&self, values: impl Iterator<Item = Option<f64>>) -> String {
        let mut path = String::new();
        let mut before: Option<String> = None;
        for (index, value) in values.enumerate() {
            let height = plain(value).map(|value| at(self.y(value)));
            if let Some(height) = &height {
                let _ = match &before {
                    None => write!(path, "M{} {height}", at(self.edge(index))),
                    Some(same) if same == height => Ok(()),
                    Some(_) => write!(path, "H{}V{height}", at(self.edge(index))),
                };
            } else if before.is_some() {
                let _ = write!(path, "H{}", at(self.edge(index)));
            }
            before = height;
        }
        if before.is_some() {
            let _ = write!(path, "H{}", at(self.right()));
        }
        path
    }

    /// The axis with its figures and months.
    fn axes(&self, lang: Lang) -> Markup {
        let frame = self.frame;
        let ticks = self.scale.ticks(frame.ticks);
        let decimals = self.scale.decimals(&ticks);
        let words = |tick: f64| match self.chart.unit {
            Unit::Share => percent(lang, tick),
            Unit::Number(_) => number(lang, tick, decimals),
        };
        let step = every(self.chart.points.len(), frame.names);
        html! {
            @for tick in &ticks {
                @let y = self.y(*tick);
                path.chart__hair d=(format!("M{} {}H{}", at(frame.left), at(y), at(self.right()))) {}
                text x=(at(frame.left - 6.0)) y=(at(y + frame.letters * 0.35)) text-anchor="end" { (words(*tick)) }
            }
            path.chart__axis d=(format!("M{} {}H{}", at(frame.left), at(self.bottom()), at(self.right()))) {}
            @for (index, point) in self.chart.points.iter().enumerate().filter(|(index, _)| index % step == 0) {
                @let half = point.short.chars().count() as f64 * frame.letters * 0.28;
                path.chart__axis d=(format!("M{} {}v5", at(self.x(index)), at(self.bottom()))) {}
                text x=(at(self.x(index).min(frame.width - half).max(half))) y=(at(self.bottom() + frame.letters + 8.0)) text-anchor="middle" { (point.short) }
            }
        }
    }

    /// The months in which the change was made: a ground, two edges and a name.
    fn band(&self, band: &Band) -> Markup {
        let (from, to) = (self.edge(band.first), self.edge(band.last.saturating_add(1)).min(self.right()));
        let half = band.label.chars().count() as f64 * self.frame.letters * 0.29;
        let middle = f64::midpoint(from, to).min(self.right() - half).max(self.frame.left + half);
        let edge = |x: f64| format!("M{} {}V{}", at(x), at(self.frame.top - 6.0), at(self.bottom()));
        html! {
            rect.chart__band x=(at(from)) y=(at(self.frame.top - 6.0)) width=(at((to - from).max(1.0))) height=(at(self.bottom() - self.frame.top + 6.0)) {}
            path.chart__axis d=(edge(from) + &edge(to)) {}
            text x=(at(middle)) y=(at(self.frame.top - 12.0)) text-anchor="middle" { (band.label) }
        }
    }

    /// The names of the lines at their right ends, moved apart where they lie close.
    fn names(&self, lang: Lang) -> Markup {
        let last = |of: fn(&super::ChartPoint) -> Option<f64>| self.chart.points.iter().rev().find_map(|point| plain(of(point)));
        let row = self.frame.letters * 1.15;
        let centre = last(|point| point.centre).map(|value| self.y(value));
        let upper = last(|point| point.upper).map(|value| self.y(value)).map(|y| centre.map_or(y, |centre| y.min(centre - row)));
        let lower = last(|point| point.lower).map(|value| self.y(value)).map(|y| centre.map_or(y, |centre| y.max(centre + row)));
        let name = |y: Option<f64>, words: &str| {
            html! {
                @if let Some(y) = y { text x=(at(self.right() + 6.0)) y=(at(y + self.frame.letters * 0.35)) { (words) } }
            }
        };
        html! {
            (name(upper, &lang.t("components-chart-upper")))
            (name(centre, &lang.t("components-chart-centre")))
            (name(lower, &lang.t("components-chart-lower")))
        }
    }

    fn mark(&self, index: usize, value: f64, mark: Mark) -> Markup {
        let (x, y, r) = (self.x(index), self.y(value), self.frame.radius);
        html! {
            @match mark {
                Mark::Ordinary => circle.chart__point cx=(at(x)) cy=(at(y)) r=(at(r)) {},
                Mark::LeftOut => circle.chart__left-out cx=(at(x)) cy=(at(y)) r=(at(r)) {},
                Mark::Better => {
                    path.chart__good d=(format!("M{} {}l{} {}h{}z", at(x), at(y - r * 1.7), at(r * 1.6), at(r * 2.8), at(-r * 3.2))) {}
                },
                Mark::Worse => rect.chart__bad x=(at(x - r * 1.3)) y=(at(y - r * 1.3)) width=(at(r * 2.6)) height=(at(r * 2.6)) {},
            }
        }
    }
}

/// What is drawn in the picture; none when there is no figure to draw.
fn drawn(chart: &Chart, lang: Lang, frame: &Frame) -> Option<Markup> {
    let drawing = Drawing { chart, frame, scale: Scale::of(chart)? };
    let line = |class: &str, path: &str| html! { @if !path.is_empty() { path class=(class) d=(path) {} } };
    Some(html! {
        @if let Some(band) = chart.band.as_ref().filter(|band| band.first <= band.last && band.first < chart.points.len()) {
            (drawing.band(band))
        }
        (drawing.axes(lang))
        (line("chart__limit", &drawing.steps(chart.points.iter().map(|point| point.lower))))
        (line("chart__limit", &drawing.steps(chart.points.iter().map(|point| point.upper))))
        (line("chart__mean", &drawing.steps(chart.points.iter().map(|point| point.centre))))
        (line("chart__line", &drawing.line()))
        @for (index, point) in chart.points.iter().enumerate() {
            @if let Some(value) = plain(point.value) { (drawing.mark(index, value, point.mark)) }
        }
        @if frame.named { (drawing.names(lang)) }
    })
}

/// The picture; none when there is no figure to draw.
pub(super) fn picture(chart: &Chart, lang: Lang, frame: &Frame) -> Option<Markup> {
    let drawn = drawn(chart, lang, frame)?;
    Some(html! {
        svg class=(frame.class) viewBox=(format!("0 0 {} {}", at(frame.width), at(frame.height))) font-size=(at(frame.letters)) role="img"
            aria-labelledby={ (chart.id) "-finding " (chart.id) "-about" } focusable="false" { (drawn) }
    })
}

/// How the parts of the picture look where no style sheet says it.
const LOOKS: [(&str, &str); 10] = [
    ("chart__hair", r#"fill="none" stroke="currentColor" stroke-opacity=".2""#),
    ("chart__axis", r#"fill="none" stroke="currentColor""#),
    ("chart__band", r#"fill="currentColor" fill-opacity=".1""#),
    ("chart__mean", r#"fill="none" stroke="currentColor" stroke-width="1.5""#),
    ("chart__limit", r#"fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="6 4""#),
    ("chart__line", r##"fill="none" stroke="#1c6fa3" stroke-width="1.5""##),
    ("chart__point", r##"fill="#1c6fa3""##),
    ("chart__left-out", r##"fill="none" stroke="#1c6fa3" stroke-width="1.5""##),
    ("chart__good", r##"fill="#2b97ad" stroke="currentColor""##),
    ("chart__bad", r##"fill="#b3401a" stroke="currentColor""##),
];

/// The picture as an SVG that needs no style sheet; none when there is no figure to draw.
pub(super) fn unstyled(chart: &Chart, lang: Lang, frame: &Frame) -> Option<String> {
    // Texts are escaped, so no text holds what looks like a class.
    let body = LOOKS
        .iter()
        .fold(drawn(chart, lang, frame)?.into_string(), |body, (class, look)| body.replace(&format!("class=\"{class}\""), look));
    Some(framed(frame.width, frame.height, frame.letters, &format!("{} {}", chart.finding, chart.about), &body))
}
