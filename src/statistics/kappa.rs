//! How well two people agree who have rated the same things on the same scale without knowing of each other.

use super::Z;

/// Agreement beyond chance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kappa {
    /// Number of things that both rated.
    pub n: u64,
    /// Share of things that both rated the same, from 0 to 1.
    pub exact: f64,
    /// Weighted kappa: 1 is full agreement, 0 is what chance alone would give.
    pub value: f64,
    /// Lower end of its 95 % interval, not under −1.
    pub low: f64,
    /// Upper end of its 95 % interval, not over 1.
    pub high: f64,
}

/// How two points of the scale that are apart by so many of so many steps count as agreement, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weights {
    /// Only the same counts.
    #[cfg(test)]
    Exact,
    /// Near ones count by their distance.
    #[cfg(test)]
    Linear,
    /// Near ones count by the square of their distance.
    Quadratic,
}

impl Weights {
    fn weight(self, apart: usize, steps: usize) -> f64 {
        let distance = apart as f64 / steps.max(1) as f64;
        match self {
            #[cfg(test)]
            Self::Exact => f64::from(u8::from(apart == 0)),
            #[cfg(test)]
            Self::Linear => 1.0 - distance,
            Self::Quadratic => 1.0 - distance * distance,
        }
    }
}

/// Weighted kappa with quadratic weights from a table of counts: rows are the first ratings, columns the second ones, both in
/// the order of the scale. `None` for a table that is empty or not square, and when all ratings are the same, since then
/// chance alone explains everything.
///
/// Cohen (1968), "Weighted kappa", Psychological Bulletin 70; with quadratic weights it is an intraclass correlation (Fleiss
/// and Cohen 1973). The interval is the large-sample one of Fleiss, Cohen and Everitt (1969), Psychological Bulletin 72, so
/// it is rough with few ratings.
#[must_use]
pub fn quadratic(table: &[Vec<u64>]) -> Option<Kappa> {
    weighted(table, Weights::Quadratic)
}

fn weighted(table: &[Vec<u64>], weights: Weights) -> Option<Kappa> {
    let size = table.len();
    if table.iter().any(|row| row.len() != size) {
        return None;
    }
    let n = table.iter().flatten().try_fold(0_u64, |sum, count| sum.checked_add(*count)).filter(|n| *n > 0)?;
    let share = |count: u64| count as f64 / n as f64;
    let cells = || table.iter().enumerate().flat_map(|(i, row)| row.iter().enumerate().map(move |(j, count)| (i, j, share(*count))));
    let weight = |i: usize, j: usize| weights.weight(i.abs_diff(j), size.saturating_sub(1));
    let rows: Vec<f64> = (0..size).map(|row| cells().filter(|(i, _, _)| *i == row).map(|(_, _, p)| p).sum()).collect();
    let columns: Vec<f64> = (0..size).map(|column| cells().filter(|(_, j, _)| *j == column).map(|(_, _, p)| p).sum()).collect();
    let observed: f64 = cells().map(|(i, j, p)| weight(i, j) * p).sum();
    // The mean weight of a row's, or a column's, cells by chance.
    let of_row: Vec<f64> = (0..size).map(|i| columns.iter().enumerate().map(|(j, p)| weight(i, j) * p).sum()).collect();
    let of_column: Vec<f64> = (0..size).map(|j| rows.iter().enumerate().map(|(i, p)| weight(i, j) * p).sum()).collect();
    let expected: f64 = rows.iter().zip(&of_row).map(|(p, mean)| p * mean).sum();
    let rest = 1.0 - expected;
    if rest < 1e-12 {
        return None;
    }
    let value = (observed - expected) / rest;
    let mean = |of: &[f64], at: usize| of.get(at).copied().unwrap_or(0.0);
    let spread: f64 = cells()
        .map(|(i, j, p)| {
            let away = weight(i, j) - (mean(&of_row, i) + mean(&of_column, j)) * (1.0 - value);
            p * away * away
        })
        .sum();
    let bias = value - expected * (1.0 - value);
    let error = ((spread - bias * bias).max(0.0) / n as f64).sqrt() / rest;
    Some(Kappa {
        n,
        exact: cells().filter(|(i, j, _)| i == j).map(|(_, _, p)| p).sum(),
        value,
        low: (value - Z * error).max(-1.0),
        high: (value + Z * error).min(1.0),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rows<const N: usize>(table: [[u64; N]; N]) -> Vec<Vec<u64>> {
        table.iter().map(|row| row.to_vec()).collect()
    }

    /// Two dermatologists, in the manual of SAS, procedure FREQ, "Agreement study".
    fn skin() -> Vec<Vec<u64>> {
        rows([[10, 4, 1, 0], [5, 10, 12, 2], [2, 4, 12, 5], [0, 2, 6, 13]])
    }

    /// Wives and husbands, in the R package vcd, `SexualFun`.
    fn fun() -> Vec<Vec<u64>> {
        rows([[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]])
    }

    /// Two of three raters, in the R package irr, `anxiety[, 1:2]`.
    fn anxiety() -> Vec<Vec<u64>> {
        rows([[1, 0, 1, 0, 0, 0], [0, 4, 2, 0, 0, 0], [0, 0, 1, 3, 0, 1], [0, 0, 1, 0, 0, 1], [0, 1, 2, 1, 0, 0], [0, 0, 1, 0, 0, 0]])
    }

    #[test]
    fn published_examples() {
        for (table, weights, value, error) in [
            (skin(), Weights::Exact, 0.3449, 0.0724),
            (skin(), Weights::Linear, 0.5082, 0.0655),
            (fun(), Weights::Exact, 0.1293, 0.0686),
            (fun(), Weights::Linear, 0.2374, 0.0783),
        ] {
            let kappa = weighted(&table, weights).unwrap();
            assert!((kappa.value - value).abs() < 5e-5, "{kappa:?}");
            assert!(((kappa.high - kappa.low) / (2.0 * Z) - error).abs() < 5e-5, "{kappa:?}");
        }
        let squared = quadratic(&anxiety()).unwrap();
        assert_eq!(squared.n, 20);
        assert!((squared.value - 0.297).abs() < 5e-4, "{squared:?}");
        // SAS tells the limits, too.
        let simple = weighted(&skin(), Weights::Exact).unwrap();
        assert!((simple.low - 0.2030).abs() < 5e-5 && (simple.high - 0.4868).abs() < 5e-5, "{simple:?}");
        assert!((simple.exact - 45.0 / 88.0).abs() < 1e-12);
    }

    #[test]
    fn full_agreement_is_one_and_chance_alone_is_none() {
        let full = quadratic(&rows([[3, 0, 0], [0, 4, 0], [0, 0, 2]])).unwrap();
        assert!((full.value - 1.0).abs() < 1e-12 && (full.exact - 1.0).abs() < 1e-12 && full.low > 0.999, "{full:?}");
        assert_eq!(quadratic(&rows([[9, 0], [0, 0]])), None, "everybody always says the same");
        assert_eq!(quadratic(&[]), None);
        assert_eq!(quadratic(&rows([[0, 0], [0, 0]])), None);
        assert_eq!(quadratic(&[vec![1, 2]]), None);
        let by_chance = quadratic(&rows([[10, 10], [10, 10]])).unwrap();
        assert!(by_chance.value.abs() < 1e-12 && by_chance.low < 0.0 && by_chance.high > 0.0);
    }

    proptest! {
        #[test]
        fn ends_hold_the_value_and_nobody_is_first(counts in proptest::collection::vec(0_u64..30, 36)) {
            let table: Vec<Vec<u64>> = counts.chunks(6).map(<[u64]>::to_vec).collect();
            let turned: Vec<Vec<u64>> = (0..6).map(|j| table.iter().map(|row| row[j]).collect()).collect();
            if let Some(kappa) = quadratic(&table) {
                prop_assert!(kappa.low <= kappa.value + 1e-12 && kappa.value <= kappa.high + 1e-12);
                prop_assert!((-1.0..=1.0).contains(&kappa.low) && (-1.0..=1.0).contains(&kappa.high));
                let other = quadratic(&turned).unwrap();
                prop_assert!((other.value - kappa.value).abs() < 1e-9 && (other.low - kappa.low).abs() < 1e-9);
            }
        }
    }
}
