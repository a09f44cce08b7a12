//! Centre and limits of one part.

use super::input::Point;
use super::{Kind, Options, THREE_OVER_D2};
use crate::statistics::order::median;

/// Moving ranges of so many times their mean are outliers themselves: D4 of ranges of two (Nelson 1982).
const RANGE_LIMIT: f64 = 3.267;
/// Times between events are nearly normal to the power 1/3.6 (Montgomery, "Introduction to Statistical Quality Control",
/// 7.3.5).
const TIME_POWER: f64 = 3.6;

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Limits {
    pub lower: Option<f64>,
    pub near_lower: Option<f64>,
    pub near_upper: Option<f64>,
    pub upper: Option<f64>,
}

pub(super) struct Lines {
    pub centre: Option<f64>,
    /// One for each point of the part.
    pub limits: Vec<Limits>,
    pub sigma_z: Option<f64>,
    /// How many values all this rests on.
    pub basis: usize,
}

/// The lines of a part from its baseline: definitions of Montgomery, as qicharts2 has them, and for XmR those of Making
/// Data Count when the options say so.
pub(super) fn lines(kind: Kind, points: &[Point], options: &Options) -> Lines {
    let base: Vec<&Point> = points.iter().take(options.baseline.unwrap_or(usize::MAX)).filter(|point| !point.excluded).collect();
    let values: Vec<f64> = base.iter().filter_map(|point| point.value).collect();
    let basis = values.len();
    let nothing = || vec![Limits::default(); points.len()];
    let (Some(average), Some(middle)) = (mean(&values), median(&values)) else {
        return Lines { centre: None, limits: nothing(), sigma_z: None, basis: 0 };
    };
    let everywhere = |limits: Limits| vec![limits; points.len()];
    let (centre, limits, sigma_z) = match kind {
        Kind::Run => (middle, nothing(), None),
        Kind::Xmr => (average, everywhere(individual(base.iter().map(|point| point.value), average, options)), None),
        Kind::MovingRange => {
            let upper = |sigmas: f64| Some(average * RANGE_LIMIT / 3.0 * sigmas);
            let limits = Limits { lower: Some(0.0), near_lower: Some(0.0), near_upper: upper(2.0), upper: upper(3.0) };
            (average, everywhere(limits), None)
        }
        Kind::T => {
            let power = |value: Option<f64>| value.map(|value| value.powf(1.0 / TIME_POWER));
            let centre = mean(&values.iter().filter_map(|value| power(Some(*value))).collect::<Vec<_>>()).unwrap_or_default();
            let limits = individual(base.iter().map(|point| power(point.value)), centre, options);
            let back = |line: Option<f64>| line.map(|line| line.max(0.0).powf(TIME_POWER)).filter(|line| line.is_finite());
            let limits = Limits {
                lower: back(limits.lower),
                near_lower: back(limits.near_lower),
                near_upper: back(limits.near_upper),
                upper: back(limits.upper),
            };
            (centre.powf(TIME_POWER), everywhere(limits), None)
        }
        Kind::C => (average, everywhere(about(average, Some(average.sqrt()), Some(0.0), None)), None),
        // The limits are about the mean, the line is the median, since the values are far from symmetrical.
        Kind::G => (middle, everywhere(about(average, Some((average * (average + 1.0)).sqrt()), Some(0.0), None)), None),
        Kind::P | Kind::PPrime | Kind::U | Kind::UPrime => weighted(kind, points, &base, options),
    };
    Lines { centre: Some(centre), limits, sigma_z, basis }
}

/// Shares and rates: each point has its own limits by its denominator.
fn weighted(kind: Kind, points: &[Point], base: &[&Point], options: &Options) -> (f64, Vec<Limits>, Option<f64>) {
    let shares = matches!(kind, Kind::P | Kind::PPrime);
    let known = || base.iter().filter(|point| point.value.is_some());
    let size: f64 = known().filter_map(|point| point.denominator).sum();
    let centre = known().map(|point| point.numerator).sum::<f64>() / size;
    // A share of 1 can come out a hair above it.
    let centre = if shares { centre.min(1.0) } else { centre };
    let variance = if shares { centre * (1.0 - centre) } else { centre };
    let sigma = |point: &Point| point.denominator.map(|size| (variance / size).sqrt());
    let primed = matches!(kind, Kind::PPrime | Kind::UPrime);
    // Laney (2002), "Improved control charts for attributes", Quality Engineering 14: the moving ranges of the
    // standardised values say how much more than chance neighbours differ.
    let standardised = base.iter().map(|point| {
        let (value, sigma) = point.value.zip(sigma(point))?;
        Some((value - centre) / sigma).filter(|z| z.is_finite())
    });
    let ratio = |range: f64| range * THREE_OVER_D2 / 3.0;
    let sigma_z = if primed { mean_range(standardised, options.screen_moving_ranges).map(ratio) } else { None };
    let limits = points.iter().map(|point| {
        let plain = sigma(point);
        // Without any variance there is nothing to correct.
        let sigma = if primed && variance > 0.0 { plain.zip(sigma_z).map(|(plain, ratio)| plain * ratio) } else { plain };
        about(centre, sigma, Some(0.0), shares.then_some(1.0))
    });
    (centre, limits.collect(), sigma_z)
}

/// Limits of individual values about `centre`, from the mean moving range.
fn individual(values: impl Iterator<Item = Option<f64>>, centre: f64, options: &Options) -> Limits {
    let range = mean_range(values, options.screen_moving_ranges);
    about(centre, range.map(|range| range * options.moving_range_constant / 3.0), None, None)
}

/// Two and three `sigma` about `centre`, not beyond `least` and `most`; no lines without a finite sigma.
fn about(centre: f64, sigma: Option<f64>, least: Option<f64>, most: Option<f64>) -> Limits {
    let line = |sigmas: f64| {
        let line = centre + sigmas * sigma?;
        let line = least.map_or(line, |least| line.max(least));
        Some(most.map_or(line, |most| line.min(most))).filter(|line| line.is_finite())
    };
    Limits { lower: line(-3.0), near_lower: line(-2.0), near_upper: line(2.0), upper: line(3.0) }
}

/// The mean distance between neighbours, none over a missing value; with `screened` once more without the outliers.
fn mean_range(values: impl Iterator<Item = Option<f64>>, screened: bool) -> Option<f64> {
    let mut before = None;
    let mut ranges = Vec::new();
    for value in values {
        ranges.extend(value.zip(before).map(|(value, before): (f64, f64)| (value - before).abs()));
        before = value;
    }
    let all = mean(&ranges)?;
    // Where all values are equal every range would be dropped: then none is.
    let usual = ranges.into_iter().filter(|range| !screened || *range < RANGE_LIMIT * all).collect::<Vec<_>>();
    mean(&usual).or(Some(all)).filter(|range| range.is_finite())
}

/// The mean, with what rounding missed at first added: the mean of equal values is that value.
fn mean(values: &[f64]) -> Option<f64> {
    if values.is_empty() {
        return None;
    }
    let share = |sum: f64| sum / values.len() as f64;
    let first = share(values.iter().sum());
    Some(first + share(values.iter().map(|value| value - first).sum()))
}
