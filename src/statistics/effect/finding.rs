//! What was found about a change.

/// What may be said of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The figure moved the registered way by more than chance and a slow trend explain.
    Improved,
    /// It moved the other way by more than chance and a slow trend explain.
    Worsened,
    /// No change was seen, and one of the registered size would have been (with 80 % power or more).
    NoChangeSeen,
    /// The data are too few to tell.
    TooLittleData,
}

/// An estimate and the two ends of its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The estimate.
    pub estimate: f64,
    /// The lower end; −∞ when the data set none.
    pub low: f64,
    /// The upper end; ∞ when the data set none.
    pub high: f64,
}

impl Interval {
    /// The two ends when the data set both; `None` is "nothing can be said of how far from the estimate the truth lies".
    #[must_use]
    pub fn ends(&self) -> Option<(f64, f64)> {
        (self.low.is_finite() && self.high.is_finite()).then_some((self.low, self.high))
    }
}

/// Why the data are too few.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TooLittle {
    /// Too few usable months before the change.
    FewMonthsBefore {
        /// Usable months before.
        have: usize,
        /// Months needed.
        need: usize,
    },
    /// Too few usable months after the change.
    FewMonthsAfter {
        /// Usable months after.
        have: usize,
        /// Months needed.
        need: usize,
    },
    /// Too few answers a month; of a rate too little exposure for five events a month.
    FewAnswers {
        /// The mean of answers or exposure a month on the side that has less.
        a_month: f64,
        /// The least that is needed before anything is said; more may be needed to see the registered size, see
        /// [`Effect::answers_needed`].
        need: f64,
    },
    /// A change of the registered size would be seen less than four times of five.
    Power,
}

/// The effect of a change, as far as the data tell.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// What may be said.
    pub verdict: Verdict,
    /// The change in natural units (0.05 is five points of a share) with its 90 % interval, 5 % on each side, which allows
    /// for a slow trend. The verdict rests on it, and against a comparison series on `comparison`.
    pub change: Interval,
    /// The level before, all answers together.
    pub before: f64,
    /// The level after, all answers together.
    pub after: f64,
    /// Usable months before.
    pub months_before: usize,
    /// Usable months after.
    pub months_after: usize,
    /// Answers or exposure before.
    pub answers_before: f64,
    /// Answers or exposure after.
    pub answers_after: f64,
    /// How many times the variance is what chance alone gives (1 or more); of a mean the variance of one answer.
    pub dispersion: f64,
    /// Whether the time of the year was taken into account: in series of more than 24 months, and in shorter ones of so many
    /// answers that a slight yearly wave would show.
    pub seasonal: bool,
    /// The change of level in segmented regression with its 95 % interval: of a share as the logarithm of the odds ratio,
    /// of a rate as the logarithm of the ratio, of a mean in its unit. `None` when the months do not give it.
    pub level: Option<Interval>,
    /// The change of slope a month, on the same scale.
    pub slope: Option<Interval>,
    /// The smallest change seen four times of five with these data, in natural units; ∞ when none. As the verdict, it rests
    /// on the difference when there is a comparison series.
    pub detectable: f64,
    /// Answers (of a rate: exposure) a month before and after with which the registered size would be seen four times of five
    /// in as many months, but six on each side at least; with a comparison series as many times more of its answers too.
    /// `None` when no number of answers would do, so that more months are needed.
    pub answers_needed: Option<f64>,
    /// Why the data are too few; only with [`Verdict::TooLittleData`].
    pub why: Option<TooLittle>,
    /// The change less that of the comparison series, in natural units with its 90 % interval; `None` without comparison.
    pub comparison: Option<Interval>,
}

/// Why a series cannot be read: a mistake of the caller, not scarce data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CannotTell {
    /// There is no usable month before the change.
    #[error("no usable month before the change")]
    NoBefore,
    /// There is no usable month after the change.
    #[error("no usable month after the change")]
    NoAfter,
    /// A figure is infinite, not a number, or over 10¹².
    #[error("a figure is not a number")]
    NotANumber,
    /// The months' index does not rise, or their phases go back.
    #[error("the months are not in order")]
    ReversedMonths,
    /// A month of the calendar is not 1–12.
    #[error("a month of the calendar is not 1–12")]
    NotAMonth,
    /// A count is under 0, a denominator is under 0, or a share's count is over its denominator.
    #[error("a count is impossible")]
    ImpossibleCount,
    /// The registered size is not more than 0.
    #[error("the registered size is not more than 0")]
    ZeroExpected,
}
