//! The rule by which a step is told from chance and from a slow trend.
//!
//! With a trend left quite free in the model, a step has four times the variance and is seen too seldom; with none in the
//! model, a trend of two tenths of a point a month is taken for a step. The rule lies between: a trend is believed to be
//! no steeper than an allowance (0.4 points of a share a month), and the worst it can do is counted in. This is the honest
//! interval of Armstrong and Kolesár (2018, "Optimal inference in a class of regression models", Econometrica 86; 2020,
//! "Simple and honest confidence intervals in nonparametric regression", Quantitative Economics 11): of the estimates
//! between the plain step and the step freed of trend, the one with the shortest one-sided distance is taken. To it comes
//! a second, mild test of the step freed of trend, which bounds the error under any straight trend however steep, and the
//! distance of the first is shortened so that the two together err at the allowed trend as often as agreed.
//!
//! In series of two years or less a yearly wave is not in the model: most often the rule withstands a slight one, and where
//! it would not, since the answers are many, there are enough of them to have it in the model (see [`super::step::Ways`]).

use super::finding::Interval;
use super::normal::{Z80, Z90, Z95, both_over, chi_squared, over, student};
use super::step::Step;

/// How often the rule may err on each side, at the allowed trend and normal figures. A little under 5 %, since counts of
/// answers are not quite normal.
const ERROR: f64 = 0.049;
/// The 85th percentile of the normal distribution: of the second test, which therefore errs in at most 15 %.
const MILD: f64 = 1.036_433_389_493_789_8;
/// Over this quantile of what chance gives, the dispersion found is reckoned with.
const DISPERSED: f64 = 0.7;

/// A yearly wave is believed to be at most as high as the allowed trend climbs in so many months: one point of a share.
const WAVE: f64 = 2.5;

/// How the variance of one series stands to what chance alone gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Chance {
    /// The least variance is known, as of counts: dispersion is 1 or more.
    Known,
    /// It must be found from the figures, as of means.
    Found,
}

/// The dispersion to reckon with: of counts 1 unless more is seen; `None` when it cannot be found.
pub(super) fn dispersion(step: &Step, chance: Chance) -> Option<f64> {
    match chance {
        Chance::Found => step.dispersion,
        Chance::Known => {
            let quantile = chi_squared(DISPERSED, step.freedom).map(|value| value / step.freedom as f64);
            Some(step.dispersion.zip(quantile).filter(|(seen, quantile)| seen > quantile).map_or(1.0, |(seen, _)| seen.max(1.0)))
        }
    }
}

/// The factor of standard errors for a dispersion: its root, widened as Student's quantile is wider than the normal one,
/// unless it is the known dispersion of counts.
pub(super) fn factor(dispersion: f64, freedom: usize, chance: Chance) -> Option<f64> {
    if chance == Chance::Known && dispersion <= 1.0 {
        return Some(1.0);
    }
    Some(dispersion.sqrt() * student(0.95, freedom)? / Z95)
}

/// A rule for one set of months.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    /// The part of the trend found that is taken out, 0–1.
    kept: f64,
    /// The standard error of the estimate with that part taken out.
    error: f64,
    /// How many standard errors the estimate must be from 0; holds the worst of the allowed trend.
    critical: f64,
    /// The standard error of the step freed of trend, and its correlation with the estimate; `None` when each side is one
    /// month.
    freed: Option<(f64, f64)>,
}

impl Rule {
    /// The rule for months with these variances, a factor of standard errors, and an allowed trend a month in natural units.
    pub fn of(step: &Step, factor: f64, allowed: f64) -> Self {
        let square = factor * factor;
        let (plain, lean) = (square * step.plain.1, step.leaning.abs());
        let Some(trend) = step.trend.map(|(_, variance)| lean * lean * square * variance) else {
            let error = plain.sqrt();
            return Self { kept: 0.0, error, critical: allowed * lean / error + Z95, freed: None };
        };
        // The least of worst · (1 − kept) + reach · √(plain + trend · kept²), the change seen four times of five.
        let (worst, reach) = (allowed * lean, Z95 + Z80);
        let spare = reach * reach * trend - worst * worst;
        let kept = if spare > 0.0 { (worst * worst * plain / (trend * spare)).sqrt().min(1.0) } else { 1.0 };
        let error = (plain + trend * kept * kept).sqrt();
        let freed = (plain + trend).sqrt();
        let correlation = ((plain + trend * kept) / (error * freed)).min(1.0);
        let shift = worst * (1.0 - kept) / error;
        Self { kept, error, critical: critical(shift, correlation), freed: Some((freed, correlation)) }
    }

    /// The step and the ends of its interval, each passed by the truth in at most one case of twenty.
    pub fn interval(&self, step: &Step) -> Interval {
        let slope = step.trend.map_or(0.0, |(trend, _)| trend * step.leaning);
        let estimate = step.plain.0 - self.kept * slope;
        let (mut low, mut high) = (estimate - self.critical * self.error, estimate + self.critical * self.error);
        if let Some((error, _)) = self.freed {
            let freed = step.plain.0 - slope;
            low = low.min(freed - MILD * error);
            high = high.max(freed + MILD * error);
        }
        Interval { estimate, low, high }
    }

    /// Whether a yearly wave as high as the allowed trend climbs in [`WAVE`] months would, without any trend, deceive the
    /// rule no oftener than agreed, whatever its phase.
    pub fn withstands(&self, step: &Step, allowed: f64) -> bool {
        let taken = |part: f64| step.waves.map(|(plain, trend)| plain - part * step.leaning * trend);
        let [sine, cosine] = taken(self.kept);
        let length = sine.hypot(cosine);
        let first = self.critical - WAVE * allowed * length / self.error;
        let chance = match self.freed {
            Some((error, correlation)) if length > 0.0 => {
                // What the same wave does to the step freed of trend.
                let [whole_sine, whole_cosine] = taken(1.0);
                let along = (sine * whole_sine + cosine * whole_cosine) / length;
                both_over(first, MILD - WAVE * allowed * along / error, correlation)
            }
            _ => over(first),
        };
        chance <= 0.05
    }

    /// How often a step of this size (more than 0) is seen when there is no trend.
    pub fn power(&self, size: f64) -> f64 {
        let first = self.critical - size / self.error;
        match self.freed {
            Some((error, correlation)) => both_over(first, MILD - size / error, correlation),
            None => over(first),
        }
    }

    /// The smallest step seen four times of five.
    pub fn detectable(&self) -> f64 {
        let enough = self.freed.map_or(0.0, |(error, _)| (MILD + Z90) * error).max((self.critical + Z90) * self.error);
        let (mut low, mut high) = (0.0, enough);
        for _ in 0..18 {
            let middle = f64::midpoint(low, high);
            if self.power(middle) < 0.8 { low = middle } else { high = middle }
        }
        high
    }
}

/// How many standard errors the estimate must be from 0 when the worst trend shifts it by `shift` of them: Newton's way
/// from above, kept between the ends that are known, since the chance falls steadily.
fn critical(shift: f64, correlation: f64) -> f64 {
    let spread = (1.0 - correlation * correlation).max(0.0).sqrt().max(1e-6);
    // In standard errors over the shift: under the lower end even 0 would do, at the upper one the second test is not needed.
    let (mut low, mut high) = (-shift, 2.0);
    let mut distance = Z95;
    for _ in 0..20 {
        let excess = both_over(distance, MILD, correlation) - ERROR;
        if excess > 0.0 {
            low = distance
        } else {
            high = distance
        }
        let falling = (-0.5 * distance * distance).exp() / std::f64::consts::TAU.sqrt() * over((MILD - correlation * distance) / spread);
        let next = distance + excess / falling.max(1e-6);
        let next = if next > low && next < high { next } else { f64::midpoint(low, high) };
        if (next - distance).abs() < 1e-6 {
            return next + shift;
        }
        distance = next;
    }
    high + shift
}
