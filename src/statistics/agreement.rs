//! Summary of answers to a statement on the scale 1 (fully disagree) to 5 (fully agree).

use super::Z;

/// How a statement was answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Statement {
    /// Number of answers 1–5.
    pub n: u64,
    /// Number of answers "does not concern me"; not part of any other figure.
    pub not_concerned: u64,
    /// Mean of the answers, 1–5.
    pub mean: f64,
    /// Share of answers 4 and 5, from 0 to 1.
    pub share_agreeing: f64,
    /// Lower end of the 95 % Wilson interval of the share, from 0 to 1.
    pub share_low: f64,
    /// Upper end of the 95 % Wilson interval of the share, from 0 to 1.
    pub share_high: f64,
    /// Numbers of answers 1, 2, 3, 4 and 5, in that order.
    pub distribution: [u64; 5],
}

/// Summarises a statement from the numbers of answers 1–5 and of "does not concern me"; `None` without answers 1–5.
///
/// Counties publish the mean out of five (Kanta-Häme) or the share of 4 and 5 (Keski-Suomi), so both are given.
#[must_use]
pub fn statement(distribution: [u64; 5], not_concerned: u64) -> Option<Statement> {
    let n = distribution.iter().try_fold(0u64, |sum, count| sum.checked_add(*count))?;
    let [_, _, _, four, five] = distribution;
    let (share_low, share_high) = wilson(four + five, n)?;
    let points: f64 = distribution.iter().zip([1.0, 2.0, 3.0, 4.0, 5.0]).map(|(count, value)| *count as f64 * value).sum();
    Some(Statement {
        n,
        not_concerned,
        mean: points / n as f64,
        share_agreeing: (four + five) as f64 / n as f64,
        share_low,
        share_high,
        distribution,
    })
}

/// The 95 % Wilson score interval of a share, `successes` of `n`, as (low, high) from 0 to 1; `None` when `n` is 0 or less
/// than `successes`.
///
/// Wilson (1927), "Probable inference, the law of succession, and statistical inference", JASA 22: it keeps its
/// promise with few answers and shares near 0 or 1, where the plain interval does not.
#[must_use]
pub fn wilson(successes: u64, n: u64) -> Option<(f64, f64)> {
    wilson_with(successes, n, Z)
}

/// The same with another quantile `z` of the normal distribution: 1.96 for 95 %.
pub(super) fn wilson_with(successes: u64, n: u64, z: f64) -> Option<(f64, f64)> {
    if n == 0 || successes > n {
        return None;
    }
    let (size, square) = (n as f64, z * z);
    let share = successes as f64 / size;
    let centre = share + square / (2.0 * size);
    let half = z * (share * (1.0 - share) / size + square / (4.0 * size * size)).sqrt();
    let scale = 1.0 + square / size;
    // Exact ends, which rounding could miss by a hair.
    let low = if successes == 0 { 0.0 } else { (centre - half) / scale };
    let high = if successes == n { 1.0 } else { (centre + half) / scale };
    Some((low, high))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn summary_of_a_small_example() {
        let summary = statement([1, 0, 1, 2, 6], 3).unwrap();
        assert_eq!((summary.n, summary.not_concerned, summary.distribution), (10, 3, [1, 0, 1, 2, 6]));
        assert!((summary.mean - 4.2).abs() < 1e-9 && (summary.share_agreeing - 0.8).abs() < 1e-9);
        // R: prop.test(8, 10, correct = FALSE)$conf.int
        assert!((summary.share_low - 0.490_162_5).abs() < 1e-6 && (summary.share_high - 0.943_317_8).abs() < 1e-6, "{summary:?}");
    }

    #[test]
    fn nothing_without_answers() {
        assert_eq!(statement([0; 5], 7), None);
        assert_eq!(statement([u64::MAX, 1, 0, 0, 0], 0), None);
        assert_eq!(wilson(3, 2), None);
    }

    proptest! {
        #[test]
        fn interval_holds_the_share(successes in 0u64..2000, others in 0u64..2000) {
            prop_assume!(successes + others > 0);
            let (low, high) = wilson(successes, successes + others).unwrap();
            let share = successes as f64 / (successes + others) as f64;
            prop_assert!(0.0 <= low && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1.0);
        }
    }
}
