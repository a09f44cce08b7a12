//! Net promoter score with a 95 % interval.

use super::Z;

/// A net promoter score, in points from −100 to 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nps {
    /// Number of answers, passives among them.
    pub n: u64,
    /// The score itself: per cent of promoters less per cent of detractors.
    pub value: f64,
    /// Lower end of the 95 % interval, not under −100.
    pub low: f64,
    /// Upper end of the 95 % interval, not over 100.
    pub high: f64,
}

/// The score from the numbers of promoters (answers 9–10), passives (7–8) and detractors (0–6); `None` without answers.
///
/// The interval is the adjusted Wald one: three answers are added, three quarters of one to the promoters and as much to
/// the detractors. It was the best of those compared by Rocks (2016), "Interval estimation for the Net Promoter Score",
/// The American Statistician 70(4); worked examples at measuringu.com/nps-three-confidence-intervals. The interval lies
/// about the adjusted score, so near ±100 the value itself may be outside of it.
#[must_use]
pub fn nps(promoters: u64, passives: u64, detractors: u64) -> Option<Nps> {
    let n = promoters.checked_add(passives)?.checked_add(detractors)?;
    if n == 0 {
        return None;
    }
    let value = (promoters as f64 - detractors as f64) / n as f64 * 100.0;
    let adjusted = n as f64 + 3.0;
    let (up, down) = ((promoters as f64 + 0.75) / adjusted, (detractors as f64 + 0.75) / adjusted);
    let centre = up - down;
    let half = Z * ((up + down - centre * centre) / adjusted).sqrt();
    Some(Nps { n, value, low: ((centre - half) * 100.0).max(-100.0), high: ((centre + half) * 100.0).min(100.0) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn worked_examples() {
        for (promoters, detractors, n, value, low, high, digits) in [
            (8, 2, 12, 50.0, 0.6, 79.4, 0.05),
            (4, 0, 5, 80.0, 4.0, 96.0, 0.5),
            (60, 12, 100, 48.0, 33.0, 60.0, 0.5),
            (750, 70, 1000, 68.0, 64.0, 72.0, 0.5),
        ] {
            let score = nps(promoters, n - promoters - detractors, detractors).unwrap();
            assert_eq!(score.n, n);
            assert!((score.value - value).abs() < 1e-9, "{score:?}");
            assert!((score.low - low).abs() <= digits && (score.high - high).abs() <= digits, "{score:?}");
        }
    }

    #[test]
    fn edges() {
        assert_eq!(nps(0, 0, 0), None);
        assert_eq!(nps(u64::MAX, 1, 0), None);
        let all = nps(1, 0, 0).unwrap();
        assert!((all.value - 100.0).abs() < 1e-9 && all.high <= 100.0);
        assert!(nps(0, 0, 3).unwrap().low >= -100.0);
    }

    proptest! {
        #[test]
        fn ends_are_in_order_and_in_range(promoters in 0u64..5000, passives in 0u64..5000, detractors in 0u64..5000) {
            prop_assume!(promoters + passives + detractors > 0);
            let score = nps(promoters, passives, detractors).unwrap();
            prop_assert!(-100.0 <= score.low && score.low < score.high && score.high <= 100.0);
            let turned = nps(detractors, passives, promoters).unwrap();
            prop_assert!((score.value + turned.value).abs() < 1e-9 && (score.low + turned.high).abs() < 1e-9);
        }
    }
}
