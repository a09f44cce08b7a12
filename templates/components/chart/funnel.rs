//! A funnel: an indicator of many against the number of answers it is of, and between what chance alone would let it lie.

use asko_locales::Lang;

use super::intervals::tick_words;
use super::scale::Scale;
use super::sheet::{Anchor, LEADING, Letters, Shape, Sheet, width_of};
use super::{Unit, plain};

/// A point: one of those who are compared.
#[derive(Clone, Debug, Default)]
pub struct FunnelPoint {
    /// Its name.
    pub label: String,
    /// How many answers its figure is of.
    pub answers: f64,
    /// Its figure.
    pub value: f64,
    /// True for the one that the picture is about: another mark, its name bold.
    pub own: bool,
    /// True when its name stands beside it; one's own always does.
    pub named: bool,
}

/// The limits of chance at one number of answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    /// The number of answers.
    pub answers: f64,
    /// The lower limit.
    pub low: f64,
    /// The upper limit.
    pub high: f64,
}

/// A funnel.
#[derive(Clone, Debug)]
pub struct Funnel {
    /// What it shows, in words.
    pub alternative: String,
    /// The unit of the indicator.
    pub unit: Unit,
    /// Between what the indicator can lie at all; either end may be infinite.
    pub range: (f64, f64),
    /// What the indicator is called.
    pub indicator: String,
    /// What the number of answers is called.
    pub answers: String,
    /// The figure of all together, and what it is called.
    pub centre: (f64, String),
    /// The limits, the inner ones first, each with its name (`95 %`, `99.8 %`): by rising numbers of answers, close enough
    /// that straight lines between them look like curves.
    pub limits: Vec<(String, Vec<Limit>)>,
    /// The points.
    pub points: Vec<FunnelPoint>,
}

/// The edges of what is drawn within.
struct Plot {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    across: Scale,
    up: Scale,
}

impl Plot {
    fn x(&self, answers: f64) -> f64 {
        self.left + self.across.place(answers) * (self.right - self.left)
    }

    fn y(&self, value: f64) -> f64 {
        self.bottom - self.up.place(value) * (self.bottom - self.top)
    }

    /// The lines of a limit, which leave the picture where they leave the axis.
    fn limit(&self, sheet: &mut Sheet, limits: &[Limit], of: fn(&Limit) -> f64, broken: &str) -> Option<(f64, f64)> {
        let mut places: Vec<(f64, f64)> = Vec::new();
        let mut last = None;
        for limit in limits {
            let (answers, value) = (limit.answers, of(limit));
            let within = plain(Some(answers)).is_some() && (self.across.low..=self.across.high).contains(&answers);
            if within && plain(Some(value)).is_some() && (self.up.low..=self.up.high).contains(&value) {
                places.push((self.x(answers), self.y(value)));
                last = places.last().copied();
            } else {
                sheet.line(&places, 1.5, broken, 1.0);
                places.clear();
            }
        }
        sheet.line(&places, 1.5, broken, 1.0);
        last
    }
}

/// Those that can be drawn.
fn drawn(points: &[FunnelPoint]) -> Vec<&FunnelPoint> {
    points
        .iter()
        .filter(|point| plain(Some(point.value)).is_some() && plain(Some(point.answers)).is_some_and(|answers| answers >= 0.0))
        .collect()
}

/// The axes: both scales with lines, and what they are of.
fn axes(sheet: &mut Sheet, lang: Lang, chart: &Funnel, plot: &Plot) {
    let letters = sheet.letters();
    let wide = sheet.shape == Shape::Wide;
    let up = plot.up.ticks(if wide { 5 } else { 4 });
    let decimals = plot.up.decimals(&up);
    for tick in &up {
        let y = plot.y(*tick);
        sheet.line(&[(plot.left, y), (plot.right, y)], 1.0, "", 0.2);
        let words = tick_words(lang, chart.unit, decimals, *tick);
        sheet.say((plot.left - 6.0, y + letters.size * 0.35), Anchor::End, letters, &words);
    }
    sheet.line(&[(plot.left, plot.top), (plot.left, plot.bottom), (plot.right, plot.bottom)], 1.0, "", 1.0);
    let across = plot.across.ticks(if wide { 6 } else { 3 });
    for tick in &across {
        let x = plot.x(*tick);
        sheet.line(&[(x, plot.bottom), (x, plot.bottom + 5.0)], 1.0, "", 1.0);
        let words = tick_words(lang, Unit::Number(0), 0, *tick);
        let room = width_of(&words, letters) / 2.0;
        sheet.say((x.min(sheet.width - room), plot.bottom + 7.0 + letters.size), Anchor::Middle, letters, &words);
    }
    sheet.say((0.0, letters.size), Anchor::Start, letters, &chart.indicator);
    let below = plot.bottom + 7.0 + letters.size * (1.0 + LEADING);
    sheet.say((plot.right, below), Anchor::End, letters, &chart.answers);
}

/// The names of lines at their right ends, the lowest first; those that lie close move up.
fn names(sheet: &mut Sheet, plot: &Plot, mut ends: Vec<(f64, &str)>) {
    let letters = sheet.small();
    ends.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut free = f64::INFINITY;
    for (y, words) in ends {
        let place = (y + letters.size * 0.35).min(free);
        free = place - letters.size * 1.15;
        sheet.say((plot.right + 6.0, place), Anchor::Start, letters, words);
    }
}

/// The names of points beside them, in the order of their weight: one that would stand on another is left out.
fn label<'a>(sheet: &mut Sheet, plot: &Plot, points: impl Iterator<Item = &'a FunnelPoint>) {
    let letters = sheet.letters();
    let mut taken: Vec<(f64, f64, f64)> = Vec::new();
    for point in points {
        let name = Letters { bold: point.own, ..letters };
        let (x, y, room) = (plot.x(point.answers), plot.y(point.value), width_of(&point.label, name));
        let start = if x + room + 12.0 <= plot.right || x < room + 12.0 { x + 11.0 } else { x - 11.0 - room };
        let free =
            |y: f64| !taken.iter().any(|(from, to, line)| (line - y).abs() < letters.size * 1.1 && start < *to && *from < start + room);
        if let Some(line) = [y - 8.0, y + 8.0 + letters.size * 0.7].into_iter().find(|line| free(*line)) {
            taken.push((start, start + room, line));
            let (place, anchor) = if start > x { (start, Anchor::Start) } else { (start + room, Anchor::End) };
            sheet.say((place, line), anchor, name, &point.label);
        }
    }
}

/// The picture. An SVG that needs no style sheet.
#[must_use]
pub fn funnel(shape: Shape, lang: Lang, chart: &Funnel) -> String {
    let mut sheet = Sheet::new(shape);
    let wide = shape == Shape::Wide;
    let letters = sheet.letters();
    let points = drawn(&chart.points);
    let fewest = points.iter().map(|point| point.answers).fold(f64::INFINITY, f64::min);
    let most = points.iter().map(|point| point.answers).fold(0.0, f64::max);
    let centre = plain(Some(chart.centre.0));
    // The axis is wide enough for the points and for the limits of the fewest answers among them.
    let mut figures: Vec<f64> = points.iter().map(|point| point.value).chain(centre).collect();
    let limits = || chart.limits.iter().flat_map(|(_, limits)| limits).filter(|limit| limit.answers >= fewest && limit.answers <= most);
    let possible = |value: &f64| plain(Some(*value)).is_some() && (chart.range.0..=chart.range.1).contains(value);
    figures.extend(limits().flat_map(|limit| [limit.low, limit.high]).filter(possible));
    let scales =
        Scale::over(&figures, chart.unit, chart.range).zip(Scale::over(&[0.0, most * 1.05], Unit::Number(0), (0.0, f64::INFINITY)));
    let Some((up, across)) = scales.filter(|_| !points.is_empty()) else { return sheet.finish(24.0, &chart.alternative) };
    let names_of = chart.limits.iter().map(|(name, _)| name).chain([&chart.centre.1]);
    let beside = names_of.map(|name| width_of(name, sheet.small())).fold(0.0, f64::max).min(sheet.width * 0.25);
    let (left, right) = (if wide { 58.0 } else { 46.0 }, sheet.width - beside - 10.0);
    let top = letters.size * LEADING + 16.0;
    let plot = Plot { left, right, top, bottom: top + if wide { 300.0 } else { 210.0 }, across, up };
    axes(&mut sheet, lang, chart, &plot);
    let mut ends: Vec<(f64, &str)> = Vec::new();
    if let Some(centre) = centre {
        sheet.line(&[(plot.left, plot.y(centre)), (plot.right, plot.y(centre))], 1.5, "", 1.0);
        ends.push((plot.y(centre), chart.centre.1.as_str()));
    }
    for (index, (name, limits)) in chart.limits.iter().enumerate() {
        let broken = if index == 0 { "6 4" } else { "2 3" };
        plot.limit(&mut sheet, limits, |limit| limit.low, broken);
        if let Some((_, y)) = plot.limit(&mut sheet, limits, |limit| limit.high, broken) {
            ends.push((y, name.as_str()));
        }
    }
    names(&mut sheet, &plot, ends);
    let (own, others): (Vec<&FunnelPoint>, Vec<&FunnelPoint>) = points.into_iter().partition(|point| point.own);
    for point in others.iter().chain(&own) {
        sheet.mark((plot.x(point.answers), plot.y(point.value)), if wide { 5.0 } else { 4.0 }, point.own);
    }
    let named = others.into_iter().filter(|point| point.named);
    label(&mut sheet, &plot, own.into_iter().chain(named));
    let height = plot.bottom + 7.0 + letters.size * (1.4 + LEADING);
    sheet.finish(height, &chart.alternative)
}
