//! The difference of two groups with its interval, and what may be said of it: of shares, of means, of answers in time.
//!
//! Where two estimates each have an interval of their own, the interval of their difference is put together from the
//! distances of their ends (Newcombe 1998, method 10; Zou and Donner 2008, "Construction of confidence intervals about effect
//! measures: a general approach", Statistics in Medicine 27): with estimates a and b and intervals (a₁, a₂) and (b₁, b₂), from
//! a − b − √((a − a₁)² + (b₂ − b)²) to a − b + √((a₂ − a)² + (b − b₁)²).

use statrs::distribution::{ContinuousCDF as _, Normal, StudentsT};
use statrs::function::erf::erfc;

use super::Z;
use super::agreement::wilson_with;
use super::survival::Curve;

#[cfg(test)]
mod tests;

/// With fewer answers in either group nothing is said, as shares of fewer are not shown either.
pub const FEWEST: u64 = 20;
/// How often chance alone may be taken for a difference in one family of comparisons.
const ERROR: f64 = 0.05;
/// The 80th percentile of the normal distribution: "seen four times of five".
const Z80: f64 = 0.841_621_233_572_914_2;
/// Beyond this quantile no interval is looked for.
const MOST_Z: f64 = 8.0;

/// So many of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// So many.
    pub successes: u64,
    /// Of so many; from `successes` up.
    pub n: u64,
}

/// The mean of independent answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    /// The mean.
    pub mean: f64,
    /// The standard deviation of the answers (with n − 1).
    pub deviation: f64,
    /// Of so many; 2 or more.
    pub n: u64,
}

impl Mean {
    /// Of answers counted by their value: pairs of a value and how many gave it. `None` with fewer than two answers.
    #[must_use]
    pub fn of(answers: &[(f64, u64)]) -> Option<Self> {
        let n = answers.iter().try_fold(0_u64, |sum, (_, count)| sum.checked_add(*count))?;
        if n < 2 {
            return None;
        }
        let mean = answers.iter().map(|(value, count)| value * *count as f64).sum::<f64>() / n as f64;
        let squares: f64 = answers.iter().map(|(value, count)| (value - mean).powi(2) * *count as f64).sum();
        Some(Self { mean, deviation: (squares / (n - 1) as f64).sqrt(), n })
    }
}

/// The share of cases answered by a day, by Kaplan and Meier, so that who waits still is counted for as long as they waited.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answered {
    share: f64,
    /// Greenwood's sum; `None` where none or all are answered.
    greenwood: Option<f64>,
    cases: u64,
}

impl Answered {
    /// From the curve at so many days; `None` beyond what was watched.
    #[must_use]
    pub fn on(curve: &Curve, days: f64) -> Option<Self> {
        let share = curve.answered_within(days)?.share;
        let step = curve.steps.iter().rev().find(|step| step.days <= days);
        let greenwood = step.filter(|step| step.waiting > 0.0).map(|step| (step.standard_error / step.waiting).powi(2));
        Some(Self { share, greenwood, cases: curve.cases as u64 })
    }

    /// The interval on the scale of log(−log), as of the curve itself; where none or all are answered and Greenwood's formula
    /// has nothing to say, Wilson's of none or all of the cases.
    fn interval(self, z: f64) -> Option<(f64, f64)> {
        let Some(greenwood) = self.greenwood else {
            return wilson_with(if self.share > 0.5 { self.cases } else { 0 }, self.cases, z);
        };
        let waiting = 1.0 - self.share;
        let half = z * greenwood.sqrt() / waiting.ln().abs();
        Some((1.0 - waiting.powf((-half).exp()), 1.0 - waiting.powf(half.exp())))
    }
}

/// Any estimate with a 95 % interval of its own, such as a median of days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// The lower end of its 95 % interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// Of so many answers or cases.
    pub n: u64,
}

impl Estimate {
    /// Other intervals have ends at distances in the proportion of the quantiles.
    fn interval(self, z: f64) -> (f64, f64) {
        let stretch = z / Z;
        (self.value - (self.value - self.low) * stretch, self.value + (self.high - self.value) * stretch)
    }
}

/// Two groups and what is compared of them: always the first less the second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Compared {
    /// Two shares: Newcombe (1998), "Interval estimation for the difference between independent proportions: comparison of
    /// eleven methods", Statistics in Medicine 17, method 10, from two intervals of Wilson's without continuity correction.
    Shares(Share, Share),
    /// Two means: Welch (1947), "The generalization of Student's problem when several different population variances are
    /// involved", Biometrika 34.
    Means(Mean, Mean),
    /// Two shares answered by a day, from two intervals by Greenwood's variance on the scale of log(−log).
    Answered(Answered, Answered),
    /// Two estimates from their own intervals.
    Estimates(Estimate, Estimate),
}

/// What may be said of the first group beside the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It has more: chance alone seldom makes such a difference.
    Larger,
    /// It has less.
    Smaller,
    /// A difference of the size asked for would have been seen four times of five, and none was.
    NoDifferenceSeen,
    /// There are too few answers to tell.
    TooFew,
}

/// A difference.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// The first less the second.
    pub value: f64,
    /// The interval, (low, high); `None` where there is none. At least of 95 %: wider where several groups are compared, so that
    /// it holds 0 just when no difference may be said to be seen.
    pub interval: Option<(f64, f64)>,
    /// How often chance alone makes a difference as large; 1 where there is no interval.
    pub probability: f64,
    /// What may be said.
    pub finding: Finding,
}

/// The two-sided probability of a standard normal beyond `z`.
fn beyond(z: f64) -> f64 {
    erfc(z * std::f64::consts::FRAC_1_SQRT_2)
}

/// The normal quantile of a two-sided error.
fn quantile(error: f64) -> f64 {
    Normal::standard().inverse_cdf(1.0 - error / 2.0)
}

/// The interval of a difference from those of its two sides.
fn put_together(first: (f64, (f64, f64)), second: (f64, (f64, f64))) -> (f64, f64) {
    let ((one, (one_low, one_high)), (two, (two_low, two_high))) = (first, second);
    ((one - two) - (one - one_low).hypot(two_high - two), (one - two) + (one_high - one).hypot(two - two_low))
}

impl Compared {
    /// The first less the second; no number for shares of nothing.
    #[must_use]
    pub fn value(&self) -> f64 {
        let share = |share: &Share| share.successes as f64 / share.n as f64;
        match self {
            Self::Shares(first, second) => share(first) - share(second),
            Self::Means(first, second) => first.mean - second.mean,
            Self::Answered(first, second) => first.share - second.share,
            Self::Estimates(first, second) => first.value - second.value,
        }
    }

    /// The answers in the smaller group.
    const fn fewest(&self) -> u64 {
        let (first, second) = match self {
            Self::Shares(first, second) => (first.n, second.n),
            Self::Means(first, second) => (first.n, second.n),
            Self::Answered(first, second) => (first.cases, second.cases),
            Self::Estimates(first, second) => (first.n, second.n),
        };
        if first < second { first } else { second }
    }

    /// The interval by a quantile of the normal distribution; not of means, whose distribution is Student's.
    fn by_quantile(&self, z: f64) -> Option<(f64, f64)> {
        let share = |share: &Share| Some((share.successes as f64 / share.n as f64, wilson_with(share.successes, share.n, z)?));
        let answered = |answered: &Answered| Some((answered.share, answered.interval(z)?));
        let (first, second) = match self {
            Self::Shares(first, second) => (share(first)?, share(second)?),
            Self::Answered(first, second) => (answered(first)?, answered(second)?),
            Self::Estimates(first, second) => ((first.value, first.interval(z)), (second.value, second.interval(z))),
            Self::Means(..) => return None,
        };
        Some(put_together(first, second))
    }

    /// The interval that errs in `error` (0.05 of a 95 % interval), and `None` where there is none.
    #[must_use]
    pub fn interval(&self, error: f64) -> Option<(f64, f64)> {
        let interval = match self {
            Self::Means(first, second) => {
                let (spread, freedom) = welch(first, second)?;
                let half = StudentsT::new(0.0, 1.0, freedom).ok()?.inverse_cdf(1.0 - error / 2.0) * spread;
                (self.value() - half, self.value() + half)
            }
            _ => self.by_quantile(quantile(error))?,
        };
        (interval.0.is_finite() && interval.1.is_finite()).then_some(interval)
    }

    /// How often chance alone makes a difference as large: the error of the interval that just reaches 0. `None` where there is
    /// no interval.
    #[must_use]
    pub fn probability(&self) -> Option<f64> {
        if let Self::Means(first, second) = self {
            let (spread, freedom) = welch(first, second)?;
            let distance = (self.value() / spread).abs();
            return Some(2.0 * StudentsT::new(0.0, 1.0, freedom).ok()?.sf(distance));
        }
        let holds = |z: f64| self.by_quantile(z).map(|(low, high)| low <= 0.0 && 0.0 <= high);
        if self.value() == 0.0 {
            return holds(1.0).map(|_| 1.0);
        }
        let (mut under, mut over) = (0.0, MOST_Z);
        if !holds(over)? {
            return Some(beyond(over));
        }
        for _ in 0..60 {
            let middle = f64::midpoint(under, over);
            if holds(middle)? { over = middle } else { under = middle }
        }
        Some(beyond(over))
    }

    /// True when a difference of `size` would have been seen four times of five: the estimate's standard error, read off its 95 %
    /// interval, is at most `size` / (1.96 + 0.84).
    fn would_show(&self, size: f64) -> bool {
        self.interval(ERROR).is_some_and(|(low, high)| (high - low) / 2.0 / Z * (Z + Z80) <= size)
    }
}

/// The standard error of a difference of means, and the degrees of freedom of Welch and Satterthwaite.
fn welch(first: &Mean, second: &Mean) -> Option<(f64, f64)> {
    if first.n < 2 || second.n < 2 {
        return None;
    }
    let part = |mean: &Mean| mean.deviation.powi(2) / mean.n as f64;
    let (one, two) = (part(first), part(second));
    let sum = one + two;
    let freedom = sum.powi(2) / (one.powi(2) / (first.n - 1) as f64 + two.powi(2) / (second.n - 1) as f64);
    (sum > 0.0 && freedom.is_finite()).then_some((sum.sqrt(), freedom))
}

/// What may be said of each of a family of comparisons, such as each other language with the first. `size` is the difference
/// that must have been seen before "no difference seen" is said, in the units of what is compared.
///
/// Several at once err together in 5 % by Holm (1979), "A simple sequentially rejective multiple test procedure", Scandinavian
/// Journal of Statistics 6: the smallest of m probabilities must be at most 5 % / m, the next 5 % / (m − 1), and so on until one is
/// not. Each interval is of the level at which its comparison was decided. Comparisons of too few are no part of the family.
#[must_use]
pub fn compare(all: &[Compared], size: f64) -> Vec<Difference> {
    let mut found: Vec<Difference> = all.iter().map(bare).collect();
    let mut order: Vec<(usize, f64)> = Vec::new();
    for (place, compared) in all.iter().enumerate() {
        if let Some(probability) = compared.probability().filter(|_| compared.fewest() >= FEWEST) {
            order.push((place, probability));
        }
    }
    order.sort_by(|one, other| one.1.total_cmp(&other.1));
    let family = order.len();
    let mut stopped = None;
    for (step, (place, probability)) in order.into_iter().enumerate() {
        let level = stopped.unwrap_or(ERROR / (family - step) as f64);
        if probability > level {
            stopped = Some(level);
        }
        let (Some(difference), Some(compared)) = (found.get_mut(place), all.get(place)) else { continue };
        difference.interval = compared.interval(level);
        difference.finding = match (stopped, difference.value > 0.0) {
            (None, true) => Finding::Larger,
            (None, false) => Finding::Smaller,
            (Some(_), _) if compared.would_show(size) => Finding::NoDifferenceSeen,
            (Some(_), _) => Finding::TooFew,
        };
    }
    found
}

/// A comparison of which nothing may be said yet.
fn bare(compared: &Compared) -> Difference {
    Difference {
        value: compared.value(),
        interval: compared.interval(ERROR),
        probability: compared.probability().unwrap_or(1.0),
        finding: Finding::TooFew,
    }
}
