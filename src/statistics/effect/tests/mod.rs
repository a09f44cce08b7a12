//! Tests of the verdict: known cases, edges, and how often it errs.

mod draw;
mod edges;
mod errors;
mod reference;

use super::{Direction, Family, Month, Phase, Question};

/// Months 0, 1, 2 … from (figure, answers), the last `after` of them after the change.
fn months(figures: &[(f64, f64)], after: usize) -> Vec<Month> {
    let before = figures.len() - after;
    figures
        .iter()
        .enumerate()
        .map(|(place, (value, denominator))| Month {
            index: place as i32,
            calendar: (place % 12) as u8 + 1,
            value: *value,
            denominator: *denominator,
            phase: if place < before { Phase::Before } else { Phase::After },
            left_out: false,
        })
        .collect()
}

/// A question about more of something.
fn asked(family: Family, expected: f64) -> Question {
    Question { family, direction: Direction::Up, expected }
}
