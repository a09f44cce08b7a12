//! The normal distribution in one and two dimensions, and quantiles of its relatives.

use statrs::distribution::{ChiSquared, ContinuousCDF as _, StudentsT};
use statrs::function::erf::erfc;

/// 95th percentile of the normal distribution.
pub(super) const Z95: f64 = 1.644_853_626_951_472_7;
/// 90th percentile.
pub(super) const Z90: f64 = 1.281_551_565_544_600_4;
/// 80th percentile.
pub(super) const Z80: f64 = 0.841_621_233_572_914_2;

/// The chance that a standard normal variable is over `z`.
pub(super) fn over(z: f64) -> f64 {
    0.5 * erfc(z * std::f64::consts::FRAC_1_SQRT_2)
}

/// The `p`-quantile of Student's t distribution; `None` without degrees of freedom.
pub(super) fn student(p: f64, freedom: usize) -> Option<f64> {
    Some(StudentsT::new(0.0, 1.0, (freedom > 0).then_some(freedom as f64)?).ok()?.inverse_cdf(p))
}

/// The `p`-quantile of the chi-squared distribution; `None` without degrees of freedom.
pub(super) fn chi_squared(p: f64, freedom: usize) -> Option<f64> {
    Some(ChiSquared::new((freedom > 0).then_some(freedom as f64)?).ok()?.inverse_cdf(p))
}

/// Halves of the abscissae and weights of Gauss and Legendre's rule of 20 points on −1…1.
const RULE: [(f64, f64); 10] = [
    (0.076_526_521_133_497_34, 0.152_753_387_130_726_28),
    (0.227_785_851_141_645_07, 0.149_172_986_472_604_2),
    (0.373_706_088_715_419_55, 0.142_096_109_318_382_1),
    (0.510_867_001_950_827_1, 0.131_688_638_449_176_7),
    (0.636_053_680_726_515_1, 0.118_194_531_961_518_45),
    (0.746_331_906_460_150_8, 0.101_930_119_817_240_7),
    (0.839_116_971_822_218_8, 0.083_276_741_576_704_67),
    (0.912_234_428_251_326, 0.062_672_048_334_108_8),
    (0.963_971_927_277_913_8, 0.040_601_429_800_386_94),
    (0.993_128_599_185_095, 0.017_614_007_139_152_12),
];

/// The chance that of two standard normal variables with the given correlation (0 to 1) the first is over `a` and the
/// second over `b`, to about six digits.
///
/// The chance of the first given the second is integrated over the stretch of the second where it is neither 0 nor 1.
pub(super) fn both_over(a: f64, b: f64, correlation: f64) -> f64 {
    let spread = (1.0 - correlation * correlation).max(0.0).sqrt();
    if correlation <= 0.0 {
        return over(a) * over(b);
    }
    let middle = a / correlation;
    let reach = 5.0 * spread / correlation;
    let (from, to) = ((middle - reach).clamp(b.max(-8.0), 8.0_f64.max(b)), (middle + reach).clamp(b.max(-8.0), 8.0_f64.max(b)));
    let certain = over(to);
    if spread < 1e-9 || to <= from {
        return certain;
    }
    let (centre, half) = (f64::midpoint(from, to), (to - from) / 2.0);
    let density = |v: f64| (-0.5 * v * v).exp() * over((a - correlation * v) / spread);
    let sum: f64 = RULE.iter().map(|(place, weight)| weight * (density(centre + half * place) + density(centre - half * place))).sum();
    (certain + sum * half / (2.0 * std::f64::consts::PI).sqrt()).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_as_in_tables() {
        // R: qt(.95, 21), qt(.975, 9), qchisq(.7, 21)
        assert!((student(0.95, 21).unwrap() - 1.720_742_902_811_878).abs() < 1e-8);
        assert!((student(0.975, 9).unwrap() - 2.262_157_162_798_205).abs() < 1e-8);
        assert!((chi_squared(0.7, 21).unwrap() - 23.857_788_895_532).abs() < 1e-6);
        assert!((over(Z95) - 0.05).abs() < 1e-9 && (over(Z90) - 0.1).abs() < 1e-9 && (over(Z80) - 0.2).abs() < 1e-9);
        assert_eq!((student(0.95, 0), chi_squared(0.7, 0)), (None, None));
    }

    #[test]
    fn two_at_once() {
        // The quadrant: 1/4 + asin(r) / 2π (Sheppard 1899).
        for correlation in [0.0, 0.1, 0.5, 0.8, 0.95, 0.999, 1.0] {
            let exact = 0.25 + f64::asin(correlation) / (2.0 * std::f64::consts::PI);
            assert!((both_over(0.0, 0.0, correlation) - exact).abs() < 1e-5, "{correlation}");
        }
        // scipy.stats.multivariate_normal
        for (a, b, correlation, exact) in [
            (0.5, 1.036, 0.75, 0.122_532_2),
            (-2.0, -1.0, 0.4, 0.829_465_9),
            (1.2, 1.036, 0.97, 0.107_211_1),
            (-1.0, 1.0, 0.2, 0.144_007_6),
        ] {
            assert!((both_over(a, b, correlation) - exact).abs() < 2e-6, "{a} {b}");
        }
        assert!((both_over(1.0, -9.0, 0.6) - over(1.0)).abs() < 1e-5);
        assert!((both_over(-9.0, 1.0, 0.6) - over(1.0)).abs() < 1e-5);
        assert!((both_over(0.5, 1.5, 1.0) - over(1.5)).abs() < 1e-12);
    }
}
