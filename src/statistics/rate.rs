//! Givers per thousand of a population.

use statrs::distribution::{ChiSquared, ContinuousCDF as _};

/// A rate per thousand with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PerThousand {
    /// The rate.
    pub value: f64,
    /// The lower end of the interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// So many events among so many people, per thousand of them; `None` among nobody.
///
/// The interval is Garwood's exact one of a Poisson count (Garwood 1936, "Fiducial limits for the Poisson distribution",
/// Biometrika 28): half of the 2.5 % quantile of χ² with 2 k degrees of freedom to half of the 97.5 % quantile with 2 k + 2.
/// One person may give feedback more than once, so that the rate may be over a thousand.
#[must_use]
pub fn per_thousand(events: u64, people: u64) -> Option<PerThousand> {
    if people == 0 {
        return None;
    }
    let half = |freedom: u64, p: f64| Some(ChiSquared::new(freedom as f64).ok()?.inverse_cdf(p) / 2.0);
    let low = if events == 0 { 0.0 } else { half(events.checked_mul(2)?, 0.025)? };
    let high = half(events.checked_mul(2)?.checked_add(2)?, 0.975)?;
    let scale = 1000.0 / people as f64;
    Some(PerThousand { value: events as f64 * scale, low: low * scale, high: high * scale })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_in_the_tables() {
        // Garwood's limits: 0: 0–3.689; 10: 4.795–18.390; 100: 81.364–121.627 (R: poisson.test).
        for (events, low, high) in [(0, 0.0, 3.688_879), (1, 0.025_318, 5.571_643), (10, 4.795_389, 18.390_36), (100, 81.363_99, 121.627_1)]
        {
            let found = per_thousand(events, 1000).unwrap();
            assert!((found.low - low).abs() < 1e-4 && (found.high - high).abs() < 1e-3, "{events}: {found:?}");
            assert!(found.low <= found.value && found.value <= found.high);
        }
        let half = per_thousand(10, 2000).unwrap();
        assert!((half.value - 5.0).abs() < 1e-12 && (half.high - 9.195_18).abs() < 1e-3);
        assert_eq!(per_thousand(3, 0), None);
        assert_eq!(per_thousand(u64::MAX, 10), None);
    }
}
