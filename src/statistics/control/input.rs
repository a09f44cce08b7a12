//! What is charted, read and judged: each value that the kind of chart can have, and a refusal for the others.

use thiserror::Error;

use super::{Kind, Options};

/// Beyond this, squares and sums could leave the range of numbers.
const LARGEST: f64 = 1e100;

/// Why a series cannot be charted. Points are counted from 1, as people do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ChartError {
    /// No value for the centre to rest on.
    #[error("there is no value that the centre could rest on")]
    TooFewPoints,
    /// The kind of chart needs denominators.
    #[error("this kind of chart needs denominators")]
    NoDenominators,
    /// Every denominator is 0 or missing.
    #[error("every denominator is 0 or missing")]
    ZeroDenominator,
    /// Not as many denominators as numerators.
    #[error("there are {numerators} numerators but {denominators} denominators")]
    LengthsDiffer {
        /// How many numerators.
        numerators: usize,
        /// How many denominators.
        denominators: usize,
    },
    /// The baseline has no point.
    #[error("a baseline needs at least one point")]
    EmptyBaseline,
    /// A number that is infinite, not a number, or beyond 1e100.
    #[error("point {point} is not a number that can be charted")]
    NotANumber {
        /// Which point, from 1.
        point: usize,
    },
    /// A count, a denominator or a time under 0.
    #[error("point {point} is negative, which counts and denominators cannot be")]
    Negative {
        /// Which point, from 1.
        point: usize,
    },
    /// A numerator above its denominator, where shares are charted.
    #[error("the numerator of point {point} is above its denominator")]
    ShareAboveOne {
        /// Which point, from 1.
        point: usize,
    },
    /// A time between events of 0.
    #[error("point {point} is 0, which a time between events cannot be")]
    NoTimeBetween {
        /// Which point, from 1.
        point: usize,
    },
    /// A moving range constant of 0 or less, or not a number.
    #[error("the moving range constant must be a number above 0")]
    BadConstant,
}

/// One point as it is charted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Point {
    /// The value, `None` when missing.
    pub value: Option<f64>,
    /// The numerator; meaningful only together with a value.
    pub numerator: f64,
    /// The denominator, above 0.
    pub denominator: Option<f64>,
    pub excluded: bool,
}

pub(super) struct Values {
    pub kind: Kind,
    pub points: Vec<Point>,
}

impl Values {
    pub fn read(
        kind: Kind,
        numerators: &[Option<f64>],
        denominators: Option<&[Option<f64>]>,
        options: &Options,
    ) -> Result<Self, ChartError> {
        if options.baseline == Some(0) {
            return Err(ChartError::EmptyBaseline);
        }
        if !(options.moving_range_constant > 0.0 && options.moving_range_constant <= LARGEST.sqrt()) {
            return Err(ChartError::BadConstant);
        }
        if kind.needs_denominators() && denominators.is_none() {
            return Err(ChartError::NoDenominators);
        }
        if let Some(denominators) = denominators.filter(|given| given.len() != numerators.len()) {
            return Err(ChartError::LengthsDiffer { numerators: numerators.len(), denominators: denominators.len() });
        }
        let mut points = Vec::with_capacity(numerators.len());
        for (index, numerator) in numerators.iter().enumerate() {
            let denominator = match denominators {
                Some(given) => given.get(index).copied().flatten(),
                None => Some(1.0),
            };
            let mut point = read_point(kind, index + 1, *numerator, denominator)?;
            point.excluded = options.excluded.contains(&index);
            points.push(point);
        }
        if !points.is_empty() && denominators.is_some() && points.iter().all(|point| point.denominator.is_none()) {
            return Err(ChartError::ZeroDenominator);
        }
        if kind == Kind::MovingRange {
            for (start, end) in super::bounds(&options.parts, points.len()) {
                take_ranges(points.get_mut(start..end).unwrap_or_default());
            }
        }
        Ok(Self { kind, points })
    }
}

fn read_point(kind: Kind, point: usize, numerator: Option<f64>, denominator: Option<f64>) -> Result<Point, ChartError> {
    let cannot_be_charted = |number: f64| number.is_nan() || number.abs() > LARGEST;
    if [numerator, denominator].into_iter().flatten().any(cannot_be_charted) {
        return Err(ChartError::NotANumber { point });
    }
    let counts = !matches!(kind, Kind::Run | Kind::Xmr | Kind::MovingRange);
    if denominator.is_some_and(|given| given < 0.0) || (counts && numerator.is_some_and(|given| given < 0.0)) {
        return Err(ChartError::Negative { point });
    }
    let denominator = denominator.filter(|given| *given > 0.0);
    let Some((numerator, size)) = numerator.zip(denominator) else {
        return Ok(Point { value: None, numerator: 0.0, denominator, excluded: false });
    };
    if matches!(kind, Kind::P | Kind::PPrime) && numerator > size {
        return Err(ChartError::ShareAboveOne { point });
    }
    if kind == Kind::T && numerator <= 0.0 {
        return Err(ChartError::NoTimeBetween { point });
    }
    let value = if kind == Kind::C { numerator } else { numerator / size };
    if cannot_be_charted(value) {
        return Err(ChartError::NotANumber { point });
    }
    Ok(Point { value: Some(value), numerator, denominator, excluded: false })
}

/// Each value becomes its distance from the one before, which the first and those about a missing one have not.
fn take_ranges(points: &mut [Point]) {
    let mut before = None;
    for point in points {
        let value = point.value;
        point.value = value.zip(before).map(|(value, before): (f64, f64)| (value - before).abs());
        before = value;
    }
}
