//! Funnel plots: what chance alone does to figures of groups of different size, beside a common value.
//!
//! Spiegelhalter (2005), "Funnel plots for comparing institutional performance", Statistics in Medicine 24. A funnel tells who lies
//! beyond what chance explains; it is no ranking, and two groups within the limits are not told apart.

use statrs::distribution::{Binomial, DiscreteCDF as _};
use thiserror::Error;

#[cfg(test)]
mod tests;

/// What part of the values lies under the lower 95 % limit by chance.
const IN_95: f64 = 0.025;
/// And under the lower 99.8 % limit.
const IN_998: f64 = 0.001;
/// The quantiles of the normal distribution to these.
const Z_95: f64 = 1.959_963_984_540_054;
const Z_998: f64 = 3.090_232_306_167_813_5;
/// What part of the values is drawn in at each end before dispersion is reckoned.
const DRAWN_IN: f64 = 0.1;
/// Of fewer groups there is no tenth to draw in, and no dispersion is reckoned: it would swallow every difference.
const FEWEST: usize = 10;

/// Why there is no funnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FunnelError {
    /// There are no groups, or one of nobody.
    #[error("there is a group without answers, or no group at all")]
    NoAnswers,
    /// A group's figure is no number, or a count is over its whole; groups are counted from 1.
    #[error("the figure of group {group} cannot be")]
    BadFigure {
        /// Which group, from 1.
        group: usize,
    },
}

/// A group's figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Group {
    /// The share or mean.
    pub value: f64,
    /// Of so many answers.
    pub n: u64,
}

/// What the figures are.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Family {
    /// Shares, from 0 to 1.
    Share,
    /// Means of answers with this standard deviation.
    Mean(f64),
}

/// The limits at a size, from the lowest to the highest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// The lower 99.8 % limit.
    pub lowest: f64,
    /// The lower 95 % limit.
    pub low: f64,
    /// The upper 95 % limit.
    pub high: f64,
    /// The upper 99.8 % limit.
    pub highest: f64,
}

/// Where a group lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Under the 99.8 % limits: chance alone puts one of a thousand there.
    FarBelow,
    /// Between the lower limits: chance alone puts one of forty there.
    Below,
    /// Within the 95 % limits: what chance alone explains.
    Within,
    /// Between the upper limits.
    Above,
    /// Over the 99.8 % limits.
    FarAbove,
}

/// A funnel: the common value, and what chance does about it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Funnel {
    /// The common value: of all answers together.
    pub target: f64,
    /// By how much the variance of the groups is over that by chance, from 1; the limits are √ of it times as far away.
    pub dispersion: f64,
    family: Family,
}

impl Funnel {
    /// Of shares: pairs of so many and of how many.
    ///
    /// # Errors
    /// [`FunnelError`].
    pub fn of_shares(groups: &[(u64, u64)]) -> Result<Self, FunnelError> {
        if let Some(bad) = groups.iter().position(|(successes, n)| successes > n) {
            return Err(FunnelError::BadFigure { group: bad + 1 });
        }
        let groups: Vec<Group> = groups.iter().map(|(successes, n)| Group { value: *successes as f64 / *n as f64, n: *n }).collect();
        Self::of(&groups, Family::Share)
    }

    /// Of means of answers whose standard deviation is known.
    ///
    /// # Errors
    /// [`FunnelError`].
    pub fn of_means(groups: &[Group], deviation: f64) -> Result<Self, FunnelError> {
        Self::of(groups, Family::Mean(deviation))
    }

    fn of(groups: &[Group], family: Family) -> Result<Self, FunnelError> {
        if groups.is_empty() || groups.iter().any(|group| group.n == 0) {
            return Err(FunnelError::NoAnswers);
        }
        if let Some(bad) = groups.iter().position(|group| !group.value.is_finite()) {
            return Err(FunnelError::BadFigure { group: bad + 1 });
        }
        let all: f64 = groups.iter().map(|group| group.n as f64).sum();
        let target = groups.iter().map(|group| group.value * group.n as f64).sum::<f64>() / all;
        let funnel = Self { target, dispersion: 1.0, family };
        Ok(Self { dispersion: funnel.dispersion_of(groups), ..funnel })
    }

    /// The same without regard to dispersion: limits of chance alone.
    #[must_use]
    pub const fn by_chance_alone(self) -> Self {
        Self { dispersion: 1.0, ..self }
    }

    /// The standard error at a size.
    fn spread(&self, n: u64) -> f64 {
        let variance = match self.family {
            Family::Share => self.target * (1.0 - self.target),
            Family::Mean(deviation) => deviation.powi(2),
        };
        (variance.max(0.0) / n as f64).sqrt()
    }

    /// The dispersion φ: the mean of squares of the standardised values, the outermost tenth on each side drawn in to the tenth
    /// (winsorised). It counts only when it is over 1 + 2 √(2 / groups), which chance seldom reaches; otherwise it is 1
    /// (Spiegelhalter 2005, section 5; 2005, "Handling over-dispersion of performance indicators", Quality and Safety in Health
    /// Care 14).
    fn dispersion_of(&self, groups: &[Group]) -> f64 {
        if groups.len() < FEWEST {
            return 1.0;
        }
        let mut scores: Vec<f64> = groups.iter().map(|group| (group.value - self.target) / self.spread(group.n)).collect();
        if scores.iter().any(|score| !score.is_finite()) {
            return 1.0;
        }
        scores.sort_by(f64::total_cmp);
        let at = |part: f64| {
            let place = part * (scores.len() - 1) as f64;
            let (under, over) = (place.floor(), place.ceil());
            let value = |place: f64| scores.get(place as usize).copied().unwrap_or(0.0);
            value(under) + (value(over) - value(under)) * (place - under)
        };
        let (low, high) = (at(DRAWN_IN), at(1.0 - DRAWN_IN));
        let count = scores.len() as f64;
        let dispersion = scores.iter().map(|score| score.clamp(low, high).powi(2)).sum::<f64>() / count;
        if dispersion > 1.0 + 2.0 * (2.0 / count).sqrt() { dispersion } else { 1.0 }
    }

    /// The limits for a group of so many answers; `None` for none.
    ///
    /// Of shares they are exact: the lower one is (r − α) / n with r the smallest count of which the binomial distribution has more
    /// than p at or under it, and α the part of its probability beyond p (Spiegelhalter 2005, appendix A.1.1); the upper one is the
    /// mirror of the lower one of the other share, so that neither side errs more often than it says. (The paper takes the upper one
    /// by the same formula as the lower one, by which a small group lies over it up to twice as often.) Of means: ± 1.96 and
    /// ± 3.09 standard errors.
    #[must_use]
    pub fn limits(&self, n: u64) -> Option<Limits> {
        if n == 0 {
            return None;
        }
        let [lowest, low, high, highest] = match self.family {
            Family::Share => {
                let (under, over) = (|part: f64| exact(self.target, n, part), |part: f64| 1.0 - exact(1.0 - self.target, n, part));
                [under(IN_998), under(IN_95), over(IN_95), over(IN_998)]
            }
            Family::Mean(_) => [-Z_998, -Z_95, Z_95, Z_998].map(|z| self.target + z * self.spread(n)),
        }
        .map(|limit| {
            let further = self.target + (limit - self.target) * self.dispersion.sqrt();
            if self.family == Family::Share { further.clamp(0.0, 1.0) } else { further }
        });
        Some(Limits { lowest, low, high, highest })
    }

    /// Where a group lies; `None` for a group of nobody.
    #[must_use]
    pub fn place(&self, group: Group) -> Option<Place> {
        // A value that lies on a limit within rounding is not beyond it.
        const HAIR: f64 = 1e-9;
        let limits = self.limits(group.n)?;
        Some(match group.value {
            value if value < limits.lowest - HAIR => Place::FarBelow,
            value if value < limits.low - HAIR => Place::Below,
            value if value > limits.highest + HAIR => Place::FarAbove,
            value if value > limits.high + HAIR => Place::Above,
            _ => Place::Within,
        })
    }
}

/// The lower limit of a share of `n` under which lies a part `p` of all values, exact but for the part of one count; 0 where even
/// no count at all is not so seldom.
fn exact(share: f64, n: u64, p: f64) -> f64 {
    let Ok(binomial) = Binomial::new(share.clamp(0.0, 1.0), n) else { return 0.0 };
    let (mut under, mut found) = (0, n);
    // The count lies near where the normal distribution has it; where it does not, it is looked for among all.
    let (centre, spread) = (n as f64 * share, (n as f64 * share * (1.0 - share)).max(0.0).sqrt());
    let near = (centre - 4.0 * spread - 2.0, centre - 1.5 * spread + 2.0);
    let (first, last) = (near.0.clamp(0.0, n as f64) as u64, near.1.clamp(0.0, n as f64) as u64);
    if first > 0 && binomial.cdf(first - 1) <= p {
        under = first;
    }
    if binomial.cdf(last) > p {
        found = last.max(under);
    }
    while under < found {
        let middle = u64::midpoint(under, found);
        if binomial.cdf(middle) > p { found = middle } else { under = middle + 1 }
    }
    let at = binomial.cdf(found);
    let before = if found == 0 { 0.0 } else { binomial.cdf(found - 1) };
    let part = if at > before { ((at - p) / (at - before)).clamp(0.0, 1.0) } else { 0.0 };
    ((found as f64 - part) / n as f64).max(0.0)
}
