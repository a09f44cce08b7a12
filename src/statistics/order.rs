//! Median and quantiles of unsorted values.

use std::collections::BTreeMap;

/// The `p`-quantile (`p` from 0 to 1) of `values`, in their unit; `None` when there are none, one is not a number, or `p`
/// is out of range.
///
/// Type 7 of Hyndman and Fan (1996), "Sample quantiles in statistical packages", as R computes by default: between
/// neighbours in proportion to `p · (n − 1)`.
#[must_use]
pub fn quantile(values: &[f64], p: f64) -> Option<f64> {
    if !(0.0..=1.0).contains(&p) || values.iter().any(|value| value.is_nan()) {
        return None;
    }
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = p * sorted.len().checked_sub(1)? as f64;
    let below = *sorted.get(place.floor() as usize)?;
    let above = *sorted.get(place.ceil() as usize)?;
    // Equal neighbours are given as they are, which also keeps infinite values from becoming "not a number".
    if below == above { Some(below) } else { Some(below + (above - below) * place.fract()) }
}

/// As [`quantile`], for whole numbers such as days or seconds; numbers beyond 2^53 lose their last digits.
#[must_use]
pub fn quantile_whole(values: &[i64], p: f64) -> Option<f64> {
    quantile(&values.iter().map(|value| *value as f64).collect::<Vec<_>>(), p)
}

/// The median of `values`; `None` when there are none or one is not a number.
#[must_use]
pub fn median(values: &[f64]) -> Option<f64> {
    quantile(values, 0.5)
}

/// The median of whole numbers; half way between the middle two when their number is even.
#[must_use]
pub fn median_whole(values: &[i64]) -> Option<f64> {
    quantile_whole(values, 0.5)
}

/// A quantile of what is known in whole units only, each class `value` up to `value + 1` with its count: linear within the
/// class, so that 2.5 is the middle of the third unit. `None` without any.
#[must_use]
pub fn quantile_of_classes(classes: &[(i64, u64)], p: f64) -> Option<f64> {
    let mut sums: BTreeMap<i64, u64> = BTreeMap::new();
    for (value, count) in classes {
        *sums.entry(*value).or_default() += count;
    }
    let wanted = sums.values().sum::<u64>() as f64 * p.clamp(0.0, 1.0);
    let mut below = 0.0;
    for (value, count) in sums.into_iter().filter(|(_, count)| *count > 0) {
        let count = count as f64;
        if below + count >= wanted {
            return Some(value as f64 + (wanted - below) / count);
        }
        below += count;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn near(found: Option<f64>, expected: f64) -> bool {
        found.is_some_and(|value| (value - expected).abs() < 1e-9)
    }

    #[test]
    fn classes_are_cut_where_the_share_lies() {
        assert_eq!(quantile_of_classes(&[], 0.5), None);
        assert!(near(quantile_of_classes(&[(3, 10)], 0.5), 3.5));
        assert!(near(quantile_of_classes(&[(0, 5), (1, 5), (9, 10)], 0.5), 2.0));
        assert!(near(quantile_of_classes(&[(1, 5), (0, 5), (9, 5), (9, 5)], 0.9), 9.8));
        assert!(near(quantile_of_classes(&[(4, 0), (7, 1)], 0.0), 7.0));
    }

    #[test]
    fn as_r_computes() {
        // R: quantile(c(1, 2, 4, 8, 16), c(.25, .9)); quantile(c(7, 1, 3, 5), .1); median(c(7, 1, 3, 5))
        assert!(near(quantile(&[16.0, 1.0, 8.0, 2.0, 4.0], 0.25), 2.0));
        assert!(near(quantile(&[16.0, 1.0, 8.0, 2.0, 4.0], 0.9), 12.8));
        assert!(near(quantile_whole(&[7, 1, 3, 5], 0.1), 1.6));
        assert!(near(median_whole(&[7, 1, 3, 5]), 4.0));
        assert!(near(median(&[2.5]), 2.5));
    }

    #[test]
    fn nothing_from_nothing() {
        assert_eq!(median(&[]), None);
        assert_eq!(median_whole(&[]), None);
        assert_eq!(median(&[1.0, f64::NAN]), None);
        assert_eq!(quantile(&[1.0], 1.1), None);
        assert_eq!(quantile(&[1.0], f64::NAN), None);
        assert_eq!(median(&[f64::INFINITY, f64::INFINITY]), Some(f64::INFINITY));
    }

    proptest! {
        #[test]
        fn lies_between_the_ends_and_grows(values in prop::collection::vec(-1000i64..1000, 1..40), a in 0.0f64..=1.0, b in 0.0f64..=1.0) {
            let (low, high) = (quantile_whole(&values, a.min(b)).unwrap(), quantile_whole(&values, a.max(b)).unwrap());
            prop_assert!(low <= high + 1e-9);
            prop_assert!(low >= *values.iter().min().unwrap() as f64 - 1e-9 && high <= *values.iter().max().unwrap() as f64 + 1e-9);
        }
    }
}
