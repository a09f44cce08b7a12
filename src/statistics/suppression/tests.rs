//! Tests of small-number hiding, with an attacker who solves the totals.

use super::*;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

#[test]
fn one_row() {
    let hide = |counts: &[u64]| suppress(counts, THRESHOLD);
    assert_eq!(hide(&[10, 20, 30]), [false, false, false]);
    assert_eq!(hide(&[0, 5, 6]), [false, false, false]);
    assert_eq!(hide(&[3, 20, 9]), [true, false, true]); // one alone: the smallest shown joins
    assert_eq!(hide(&[1, 1, 7, 9]), [true, true, true, false]); // sum under k
    assert_eq!(hide(&[4, 4, 7]), [true, true, false]);
    assert_eq!(hide(&[3, 0, 0]), [true, true, false]); // only zeros are left
    assert_eq!(hide(&[3, 0, 9]), [true, false, true]);
    assert_eq!(hide(&[3]), [true]);
    assert_eq!(hide(&[]), [false; 0]);
    assert_eq!(suppress(&[1, 2], 0), [false, false]);
}

#[test]
fn what_is_hidden_already_stays_hidden() {
    assert_eq!(suppress_beside(&[20, 30, 40], &[false, true], 5), [true, true, false]); // one alone is known from the total
    assert_eq!(suppress_beside(&[20, 30, 40], &[true, true], 5), [true, true, false]);
    assert_eq!(suppress_beside(&[3, 0, 40], &[true, true], 5), [true, true, true]); // 3 in sum
    let rows = vec![vec![9, 9, 9], vec![9, 9, 9], vec![9, 9, 9]];
    let hidden = suppress_table_beside(&rows, &[vec![true, true, true]], 5);
    assert_eq!(hidden[0], [true, true, true]);
    assert!((0..3).all(|column| hidden[1][column] || hidden[2][column]), "{hidden:?}");
    assert_eq!(recovered(&rows, &hidden, 0), 0, "{hidden:?}");
}

#[test]
fn tables_keep_their_shape() {
    assert!(suppress_table(&[], 5).is_empty());
    assert_eq!(suppress_table(&[vec![], vec![9]], 5), [vec![], vec![false]]);
    let large = vec![vec![9, 9], vec![9, 9]];
    assert_eq!(suppress_table(&large, 5), [vec![false, false], vec![false, false]]);
    let one_small = vec![vec![2, 9, 9], vec![9, 9, 9], vec![9, 9, 9]];
    assert_eq!(suppress_table(&one_small, 5).iter().flatten().filter(|hidden| **hidden).count(), 4);
}

/// Bounds of every cell that follow from the totals alone: each round takes from a line's total the least and the most
/// that its other cells can hold.
fn propagate(rows: &[Vec<u64>], hidden: &[Vec<bool>], least: u64) -> Vec<Vec<(u64, u64)>> {
    let (height, width) = (rows.len(), rows[0].len());
    let total: u64 = rows.iter().flatten().sum();
    let mut bounds: Vec<Vec<(u64, u64)>> = (0..height)
        .map(|row| {
            (0..width).map(|column| if hidden[row][column] { (least, total) } else { (rows[row][column], rows[row][column]) }).collect()
        })
        .collect();
    let lines: Vec<Vec<(usize, usize)>> = (0..height)
        .map(|row| (0..width).map(|column| (row, column)).collect())
        .chain((0..width).map(|column| (0..height).map(|row| (row, column)).collect()))
        .collect();
    loop {
        let before = bounds.clone();
        for line in &lines {
            let sum: u64 = line.iter().map(|(row, column)| rows[*row][*column]).sum();
            let low: u64 = line.iter().map(|(row, column)| bounds[*row][*column].0).sum();
            let high: u64 = line.iter().map(|(row, column)| bounds[*row][*column].1).sum();
            for (row, column) in line {
                let (least, most) = bounds[*row][*column];
                bounds[*row][*column] = (least.max(sum.saturating_sub(high - most)), most.min(sum - (low - least)));
            }
            if bounds != before {
                break; // sums of this round are stale
            }
        }
        if bounds == before {
            return bounds;
        }
    }
}

/// Whether the hidden cells can be solved for with linear algebra over the totals: each unknown that Gaussian elimination
/// leaves with a row of its own is known exactly.
fn solvable(hidden: &[Vec<bool>]) -> usize {
    let (height, width) = (hidden.len(), hidden[0].len());
    let unknowns: Vec<(usize, usize)> =
        (0..height).flat_map(|row| (0..width).map(move |column| (row, column))).filter(|(row, column)| hidden[*row][*column]).collect();
    let mut system: Vec<Vec<f64>> = (0..height + width)
        .map(|line| unknowns.iter().map(|(row, column)| f64::from(u8::from(line == *row || line == height + *column))).collect())
        .collect();
    let mut pivot = 0;
    for unknown in 0..unknowns.len() {
        let Some(found) = (pivot..system.len()).find(|line| system[*line][unknown].abs() > 1e-9) else { continue };
        system.swap(pivot, found);
        let scale = system[pivot][unknown];
        system[pivot].iter_mut().for_each(|value| *value /= scale);
        let own = system[pivot].clone();
        for (line, values) in system.iter_mut().enumerate().filter(|(line, _)| *line != pivot) {
            let factor = values[unknown];
            assert!(line != pivot);
            values.iter_mut().zip(&own).for_each(|(value, own)| *value -= factor * own);
        }
        pivot += 1;
    }
    system.iter().filter(|line| line.iter().filter(|value| value.abs() > 1e-9).count() == 1).count()
}

/// The hidden cells that an attacker knows exactly.
fn recovered(rows: &[Vec<u64>], hidden: &[Vec<bool>], least: u64) -> usize {
    let bounds = propagate(rows, hidden, least);
    let cells = hidden.iter().flatten().zip(bounds.iter().flatten());
    cells.filter(|(hidden, (low, high))| **hidden && low == high).count() + solvable(hidden)
}

#[test]
fn attackers_recover_nothing_from_300_tables() {
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let (mut plain, mut hidden_cells, mut shown) = (0, 0, 0);
    for _ in 0..300 {
        let count = prop_oneof![1 => Just(0u64), 2 => 1u64..5, 6 => 5u64..60];
        let tree = prop::collection::vec(prop::collection::vec(count, 5), 6).new_tree(&mut runner).unwrap();
        let rows = proptest::strategy::ValueTree::current(&tree);
        let primary: Vec<Vec<bool>> = rows.iter().map(|row| row.iter().map(|count| is_small(*count, 5)).collect()).collect();
        plain += recovered(&rows, &primary, 1);
        let hidden = suppress_table(&rows, 5);
        assert!(primary.iter().flatten().zip(hidden.iter().flatten()).all(|(first, last)| !first || *last));
        assert_eq!(recovered(&rows, &hidden, 0), 0, "{rows:?} {hidden:?}");
        // Whoever knows the rule knows that a hidden count is not zero, unless zeros had to be hidden.
        let zero_hidden = rows.iter().flatten().zip(hidden.iter().flatten()).any(|(count, hidden)| *hidden && *count == 0);
        assert_eq!(recovered(&rows, &hidden, u64::from(!zero_hidden)), 0, "{rows:?} {hidden:?}");
        hidden_cells += hidden.iter().flatten().filter(|hidden| **hidden).count();
        shown += hidden.iter().flatten().filter(|hidden| !**hidden).count();
    }
    // The attack itself works, and hiding does not hide everything.
    assert!(plain > 100, "{plain}");
    assert!(shown * 3 > hidden_cells, "{shown} shown, {hidden_cells} hidden");
}

/// Every 3x3 table with the totals of `rows` that has its shown cells, by trying all values of the four free cells.
fn alternatives(rows: &[Vec<u64>], hidden: &[Vec<bool>]) -> Vec<[[i64; 3]; 3]> {
    let cell = |row: usize, column: usize| i64::try_from(rows[row][column]).unwrap();
    let across: Vec<i64> = (0..3).map(|row| (0..3).map(|column| cell(row, column)).sum()).collect();
    let down: Vec<i64> = (0..3).map(|column| (0..3).map(|row| cell(row, column)).sum()).collect();
    let values = |row: usize, column: usize| {
        if hidden[row][column] { 0..=across[row].min(down[column]) } else { cell(row, column)..=cell(row, column) }
    };
    let mut found = Vec::new();
    for a in values(0, 0) {
        for b in values(0, 1) {
            for c in values(1, 0) {
                for d in values(1, 1) {
                    let top = [a, b, across[0] - a - b];
                    let middle = [c, d, across[1] - c - d];
                    let table = [top, middle, [0, 1, 2].map(|column| down[column] - top[column] - middle[column])];
                    let agrees = |row: usize, column: usize| {
                        table[row][column] >= 0 && (hidden[row][column] || table[row][column] == cell(row, column))
                    };
                    if (0..9).all(|place| agrees(place / 3, place % 3)) {
                        found.push(table);
                    }
                }
            }
        }
    }
    found
}

proptest! {
    #[test]
    fn trying_all_small_tables_recovers_nothing(rows in prop::collection::vec(prop::collection::vec(prop_oneof![Just(0u64), 1u64..5, 5u64..9], 3), 3)) {
        let hidden = suppress_table(&rows, 5);
        let tables = alternatives(&rows, &hidden);
        let all_hidden = hidden.iter().flatten().all(|hidden| *hidden);
        for row in 0..3 {
            for column in 0..3 {
                prop_assert!(hidden[row][column] || !is_small(rows[row][column], 5));
                let known = tables.iter().all(|table| table[row][column] == tables[0][row][column]);
                // Only a table that shows no cell at all may still be told by its totals.
                prop_assert!(!hidden[row][column] || !known || all_hidden, "{:?} {:?}", rows, hidden);
            }
        }
    }

    #[test]
    fn a_row_hides_two_or_none(counts in prop::collection::vec(0u64..12, 2..9)) {
        let hidden = suppress(&counts, 5);
        let number = hidden.iter().filter(|hidden| **hidden).count();
        prop_assert!(number != 1);
        let sum: u64 = counts.iter().zip(&hidden).filter(|(_, hidden)| **hidden).map(|(count, _)| count).sum();
        let left = counts.iter().zip(&hidden).any(|(count, hidden)| !hidden && *count > 0);
        prop_assert!(number == 0 || sum >= 5 || !left);
    }
}

#[test]
fn a_sparse_row_does_not_hide_the_whole_table() {
    let mut rows = vec![vec![9, 12, 20, 31, 8, 15]; 8];
    rows[3] = vec![1, 1, 0, 0, 0, 0];
    let hidden = suppress_table(&rows, 5);
    assert_eq!(recovered(&rows, &hidden, 0), 0);
    let number = hidden.iter().flatten().filter(|hidden| **hidden).count();
    assert!(number <= 12, "{number} {hidden:?}");
}

#[test]
fn a_large_table_takes_no_time() {
    let rows: Vec<Vec<u64>> = (0..150).map(|row| (0..12).map(|column| (row * 7 + column * 11) % 23).collect()).collect();
    let hidden = suppress_table(&rows, 5);
    assert_eq!(hidden.len(), 150);
    assert!(hidden.iter().flatten().any(|hidden| !hidden));
}
