//! What each kind of figure brings: how much chance moves it, how steep a trend is allowed for, how little is too little.

use super::question::{Family, Question};
use super::rule::Chance;
use super::series::{Point, Series};
use super::step::Observation;

/// The steepest trend of a share that is allowed for: 0.4 points a month, nearly five points a year.
const SHARE_TREND: f64 = 0.004;
/// The same of a mean, as a part of the width of its range or, when that is unknown, of its level before.
const MEAN_TREND: f64 = 0.004;
/// The same of a rate, as a part of its level before.
const RATE_TREND: f64 = 0.005;
/// Under this many answers a month nothing is said.
pub(super) const LEAST_ANSWERS: f64 = 20.0;
/// Of a rate: under this many events a month. Exposure is in any unit, so that it tells nothing by itself.
const LEAST_EVENTS: f64 = 5.0;

impl Family {
    /// How the variance is known.
    pub(super) fn chance(self) -> Chance {
        match self {
            Self::Share | Self::Rate => Chance::Known,
            Self::Mean { .. } => Chance::Found,
        }
    }

    /// The steepest trend a month that is allowed for, in natural units.
    pub(super) fn allowed_trend(self, series: &Series) -> f64 {
        match self {
            Self::Share => SHARE_TREND,
            Self::Rate => RATE_TREND * series.before.level(),
            Self::Mean { spread } if spread > 0.0 => MEAN_TREND * spread,
            Self::Mean { .. } => MEAN_TREND * series.before.level().abs(),
        }
    }

    /// The variance of one answer or unit of exposure by chance alone, at the level of both sides together; of a mean 1, so
    /// that dispersion is the variance of an answer.
    pub(super) fn variance(self, series: &Series) -> f64 {
        let answers = series.before.answers + series.after.answers;
        let total = series.before.level() * series.before.answers + series.after.level() * series.after.answers;
        match self {
            // Half an answer to each side keeps a share of 0 or 1 from having no variance at all.
            Self::Share => {
                let share = ((total + 0.5) / (answers + 1.0)).clamp(0.0, 1.0);
                share * (1.0 - share)
            }
            Self::Rate => (total + 0.5) / answers,
            Self::Mean { .. } => 1.0,
        }
    }

    /// How much larger the variance by chance is when the registered size is reached, half of the answers on each side, than
    /// at the level of the data: a share that rises from 0.8 to 0.9 varies less than one that stays.
    pub(super) fn planned(self, series: &Series, question: &Question) -> f64 {
        let before = series.before.level();
        let reached = before + question.direction.sign() * question.expected;
        let planned = match self {
            Self::Share => {
                let share = f64::midpoint(before, reached.clamp(0.0, 1.0));
                share * (1.0 - share)
            }
            Self::Rate => f64::midpoint(before, reached.max(0.0)),
            Self::Mean { .. } => return 1.0,
        };
        // A level of exactly 0 or 1 says little of how the next answers vary.
        (planned / self.variance(series)).max(0.25)
    }

    /// The least standard deviation of an answer that is believed: figures that do not vary at all are rounded ones.
    pub(super) fn least_deviation(self, series: &Series) -> f64 {
        let spread = match self {
            Self::Mean { spread } => spread.max(0.0),
            Self::Share | Self::Rate => 0.0,
        };
        let size = series.points.iter().map(|point| point.value.abs()).fold(spread, f64::max);
        (size * 1e-6).max(1e-12)
    }

    /// Answers or exposure a month under which nothing is said.
    pub(super) fn least(self, series: &Series) -> f64 {
        match self {
            Self::Share | Self::Mean { .. } => LEAST_ANSWERS,
            Self::Rate => LEAST_EVENTS / self.variance(series),
        }
    }
}

/// What is seen of each month of a series.
pub(super) fn observations(series: &Series, family: Family) -> Vec<Observation> {
    let variance = family.variance(series);
    series.points.iter().map(|point| observation(point, point.value, variance / point.denominator)).collect()
}

/// What is seen of the months that two series share: the first less the second. A shock that meets both in a month is not
/// in it, and the variances add.
pub(super) fn differences(series: &Series, other: &Series, family: Family) -> Vec<Observation> {
    let (own, others) = (family.variance(series), family.variance(other));
    let mut rest = other.points.iter().peekable();
    let mut found = Vec::with_capacity(series.points.len());
    for point in &series.points {
        while rest.next_if(|counterpart| counterpart.index < point.index).is_some() {}
        if let Some(counterpart) = rest.next_if(|counterpart| counterpart.index == point.index && counterpart.after == point.after) {
            let variance = own / point.denominator + others / counterpart.denominator;
            found.push(observation(point, point.value - counterpart.value, variance));
        }
    }
    found
}

fn observation(point: &Point, value: f64, variance: f64) -> Observation {
    Observation { index: point.index, calendar: point.calendar, value, variance, after: point.after }
}
