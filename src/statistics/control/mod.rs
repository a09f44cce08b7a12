//! Control charts: is this series only its usual chance variation, or has something changed?
//!
//! Where the references differ, the choices made here are in `docs/statistics.md`, section "Control charts".

pub mod icons;
mod input;
mod limits;
pub mod rules;
pub mod runs;
#[cfg(test)]
mod tests;

pub use input::ChartError;
pub use runs::Runs;

use input::Values;
pub use rules::{Rule, Signal};

/// What is charted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Run chart: values about their median, no limits.
    Run,
    /// Individual values (XmR, I): limits from the mean moving range.
    Xmr,
    /// The moving ranges themselves.
    MovingRange,
    /// Shares, numerators of denominators: binomial limits.
    P,
    /// Shares with Laney's correction for more (or less) variation than the binomial.
    PPrime,
    /// Rates, events per opportunity: Poisson limits.
    U,
    /// Rates with Laney's correction.
    UPrime,
    /// Counts over equal opportunities: Poisson limits.
    C,
    /// Cases (or days, as whole numbers) between rare events: geometric limits.
    G,
    /// Time between rare events: limits of the values to the power 1/3.6, taken back.
    T,
}

impl Kind {
    /// The kind by one of its usual names, such as `xmr`, `i`, `p`, `p'`, `pprime`, `mr` or `run`; case and hyphens do
    /// not matter.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let plain: String = name.to_lowercase().replace(['\'', '′', '’'], "prime").chars().filter(|c| c.is_alphanumeric()).collect();
        Some(match plain.trim_end_matches("chart") {
            "run" | "median" => Self::Run,
            "xmr" | "x" | "i" | "imr" | "individual" | "individuals" => Self::Xmr,
            "mr" | "movingrange" | "movingranges" => Self::MovingRange,
            "p" => Self::P,
            "pprime" | "pp" | "laneyp" => Self::PPrime,
            "u" => Self::U,
            "uprime" | "up" | "laneyu" => Self::UPrime,
            "c" => Self::C,
            "g" => Self::G,
            "t" => Self::T,
            _ => return None,
        })
    }

    /// Whether each point needs a denominator.
    #[must_use]
    pub fn needs_denominators(self) -> bool {
        matches!(self, Self::P | Self::PPrime | Self::U | Self::UPrime)
    }
}

/// Limits of [`Kind::Xmr`] are this many mean moving ranges from the mean in Making Data Count; its 2-sigma line is at two
/// thirds of it.
pub const MAKING_DATA_COUNT: f64 = 2.66;
/// The same from the constant d2 of two values, 3 / 1.128, as in qicharts2.
pub const THREE_OVER_D2: f64 = 3.0 / 1.128;

/// How the centre and the limits are made.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Centre and limits rest on the first so many points of each part, excluded ones counted; `None`: on all of them.
    pub baseline: Option<usize>,
    /// Points (from 0) left out of centre, limits, runs and rules; beyond the end: nothing. They are shown all the same.
    pub excluded: Vec<usize>,
    /// Points (from 0) at which a new part with its own centre and limits begins; order does not matter.
    pub parts: Vec<usize>,
    /// Whether moving ranges of at least 3.267 times their mean are dropped, once.
    pub screen_moving_ranges: bool,
    /// How many mean moving ranges make three sigma: [`MAKING_DATA_COUNT`] or [`THREE_OVER_D2`]. Laney's charts always
    /// use the latter.
    pub moving_range_constant: f64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            baseline: None,
            excluded: Vec::new(),
            parts: Vec::new(),
            screen_moving_ranges: true,
            moving_range_constant: MAKING_DATA_COUNT,
        }
    }
}

/// A chart, ready to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// What is charted.
    pub kind: Kind,
    /// The points in time order, as many as there were numerators.
    pub points: Vec<Plotted>,
    /// The parts in time order; at least one.
    pub parts: Vec<Part>,
    /// The centre of the last part that has one.
    pub centre: Option<f64>,
    /// The runs of the same part.
    pub runs: Runs,
    /// Laney's ratio in the same part; `None` on other charts.
    pub sigma_z: Option<f64>,
    /// As in the options.
    pub baseline: Option<usize>,
}

/// One point of a chart. What has no value or no limit here is `None`, never "not a number".
#[derive(Clone, Debug, PartialEq)]
pub struct Plotted {
    /// Its place in the series, from 0.
    pub index: usize,
    /// The share, rate, count or value; `None` when it is missing or its denominator is missing or 0.
    pub value: Option<f64>,
    /// The centre line at the point.
    pub centre: Option<f64>,
    /// The lower 3-sigma limit, within the possible range.
    pub lower: Option<f64>,
    /// The lower 2-sigma line.
    pub near_lower: Option<f64>,
    /// The upper 2-sigma line.
    pub near_upper: Option<f64>,
    /// The upper 3-sigma limit, within the possible range.
    pub upper: Option<f64>,
    /// Whether the caller left it out of centre, limits, runs and rules.
    pub excluded: bool,
    /// Whether it lies outside the limits; excluded points may too.
    pub outside: bool,
    /// Which of the rules mark it, in the order in which they are named; an excluded point has [`Rule::Outside`] at most.
    pub signals: Vec<Rule>,
}

/// A part of the series with its own centre and limits.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its first point, from 0.
    pub start: usize,
    /// The point after its last one.
    pub end: usize,
    /// The centre; `None` when its baseline has no value.
    pub centre: Option<f64>,
    /// How many values the centre and the limits rest on; under 12 they are trial limits.
    pub basis: usize,
    /// The runs about the centre.
    pub runs: Runs,
    /// Laney's ratio of the seen to the expected variation between neighbours, on the primed charts.
    pub sigma_z: Option<f64>,
}

/// Makes a chart of numerators in time order and, where the kind needs them or they are given, their denominators.
///
/// A point is missing when its numerator or denominator is `None` or its denominator is 0: it has no value, belongs to no
/// run, and no moving range goes over it. On charts without a need for denominators the value is numerator/denominator,
/// except [`Kind::C`], which charts the numerators.
///
/// # Errors
///
/// A [`ChartError`] when the series cannot be charted: nothing to rest on, or a value that the kind cannot have.
pub fn chart(kind: Kind, numerators: &[Option<f64>], denominators: Option<&[Option<f64>]>, options: &Options) -> Result<Chart, ChartError> {
    let values = Values::read(kind, numerators, denominators, options)?;
    let mut points = Vec::with_capacity(values.points.len());
    let mut parts = Vec::new();
    for (start, end) in bounds(&options.parts, values.points.len()) {
        let (plotted, part) = chart_part(&values, start, end, options);
        points.extend(plotted);
        parts.push(part);
    }
    let last = parts.iter().rev().find(|part| part.basis > 0).cloned().ok_or(ChartError::TooFewPoints)?;
    Ok(Chart { kind, points, parts, centre: last.centre, runs: last.runs, sigma_z: last.sigma_z, baseline: options.baseline })
}

/// First point and point after the last of each part.
fn bounds(starts: &[usize], length: usize) -> Vec<(usize, usize)> {
    let mut starts: Vec<usize> = starts.iter().copied().filter(|start| *start < length).chain([0]).collect();
    starts.sort_unstable();
    starts.dedup();
    let ends = starts.iter().skip(1).copied().chain([length]).collect::<Vec<_>>();
    starts.into_iter().zip(ends).collect()
}

fn chart_part(values: &Values, start: usize, end: usize, options: &Options) -> (Vec<Plotted>, Part) {
    let here = values.points.get(start..end).unwrap_or_default();
    let lines = limits::lines(values.kind, here, options);
    let scale = here.iter().filter_map(|point| point.value).fold(0.0, |largest: f64, value| largest.max(value.abs()));
    let mut plotted: Vec<Plotted> = here
        .iter()
        .zip(&lines.limits)
        .zip(start..)
        .map(|((point, limits), index)| Plotted {
            index,
            value: point.value,
            centre: lines.centre,
            lower: limits.lower,
            near_lower: limits.near_lower,
            near_upper: limits.near_upper,
            upper: limits.upper,
            excluded: point.excluded,
            outside: rules::beyond(point.value, limits.lower, limits.upper, scale),
            signals: Vec::new(),
        })
        .collect();
    rules::mark(values.kind, &mut plotted, scale);
    let kept = plotted.iter().filter(|point| !point.excluded).filter_map(|point| point.value.zip(point.centre));
    let sides: Vec<i8> = kept.map(|(value, centre)| rules::side(value, centre, scale)).collect();
    let mut runs = Runs::of(&sides);
    // Neighbouring moving ranges share a value, so their runs say nothing.
    runs.signal &= values.kind != Kind::MovingRange;
    (plotted, Part { start, end, centre: lines.centre, basis: lines.basis, runs, sigma_z: lines.sigma_z })
}
