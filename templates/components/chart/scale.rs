//! From figures to places in a picture.

use super::{Chart, Unit, plain};

/// A place to one decimal.
pub(super) fn at(value: f64) -> String {
    let written = format!("{value:.1}");
    written.strip_suffix(".0").map(str::to_owned).unwrap_or(written)
}

/// An axis: the least and the greatest figure that fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    pub low: f64,
    pub high: f64,
    /// The least distance of two marks on the axis that can be told apart.
    step: f64,
}

impl Scale {
    /// Wide enough for all that is drawn; none when nothing is.
    pub fn of(chart: &Chart) -> Option<Self> {
        if !chart.points.iter().any(|point| plain(point.value).is_some()) {
            return None;
        }
        let drawn = chart.points.iter().flat_map(|point| [point.value, point.centre, point.lower, point.upper]).filter_map(plain);
        Self::over(&drawn.collect::<Vec<_>>(), chart.unit, chart.range)
    }

    /// Wide enough for these figures, which can lie in this range; none when there are none.
    pub fn over(figures: &[f64], unit: Unit, (least, most): (f64, f64)) -> Option<Self> {
        if figures.is_empty() {
            return None;
        }
        let drawn = || figures.iter().copied();
        let (low, high) = (drawn().fold(f64::INFINITY, f64::min), drawn().fold(f64::NEG_INFINITY, f64::max));
        let step = match unit {
            Unit::Share => 0.01,
            Unit::Number(decimals) => 10_f64.powi(-i32::try_from(decimals.min(6)).unwrap_or(6)),
        };
        // Equal figures lie in the middle, and small differences do not look large.
        let room = ((high - low) * 0.08).max(step * 2.0).max(low.abs().max(high.abs()) * 1e-6);
        let low = if least.is_finite() { (low - room).max(least.min(low)) } else { low - room };
        let high = if most.is_finite() { (high + room).min(most.max(high)) } else { high + room };
        (high > low).then_some(Self { low, high, step })
    }

    /// Where a figure lies: 0 at the bottom, 1 at the top.
    pub fn place(&self, value: f64) -> f64 {
        ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    /// Round figures on the axis, about `most` of them.
    pub fn ticks(&self, most: usize) -> Vec<f64> {
        let rough = ((self.high - self.low) / most.max(1) as f64).max(self.step);
        let power = 10_f64.powf(rough.log10().floor());
        let times = [1.0, 2.0, 5.0].into_iter().find(|times| times * power >= rough * 0.999).unwrap_or(10.0);
        let step = times * power;
        let first = (self.low / step).ceil();
        let places = (0..=2 * most).map(|place| (first + place as f64) * step);
        places.take_while(|tick| *tick <= self.high + step * 1e-9).collect()
    }

    /// How many decimals tell the marks apart.
    pub fn decimals(&self, ticks: &[f64]) -> usize {
        let apart = ticks.iter().zip(ticks.iter().skip(1)).map(|(one, next)| next - one).fold(f64::INFINITY, f64::min);
        (0..6).find(|decimals| apart >= 0.999 * 10_f64.powi(-decimals)).map_or(6, |decimals| usize::try_from(decimals).unwrap_or(0))
    }
}

/// Every how many months one is named, so that at most `most` names stand below the axis.
pub(super) fn every(months: usize, most: usize) -> usize {
    [1, 2, 3, 6, 12, 24].into_iter().find(|step| months.div_ceil(*step) <= most).unwrap_or_else(|| months.div_ceil(most.max(1)).max(1))
}
