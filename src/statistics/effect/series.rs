//! Reads the months of a series: what is usable of them, or what is wrong with them.

use super::finding::CannotTell;
use super::question::{Family, Month, Phase};

/// Figures beyond this are no figures of feedback; squares of smaller ones can be summed without loss.
const LARGEST: f64 = 1e12;
/// An exposure not over this is none.
const SMALLEST: f64 = 1e-9;

/// A usable month.
#[derive(Clone, Copy, Debug)]
pub(super) struct Point {
    /// Months since the origin.
    pub index: i32,
    /// Month of the calendar, 1–12.
    pub calendar: u8,
    /// The month's figure in natural units.
    pub value: f64,
    /// Answers or exposure, more than 0.
    pub denominator: f64,
    /// Whether the month is after the change.
    pub after: bool,
}

/// The usable months of a series, at least one on each side of the change.
#[derive(Clone, Debug)]
pub(super) struct Series {
    /// In order of time.
    pub points: Vec<Point>,
    /// The two sides taken together.
    pub before: Side,
    /// The months after.
    pub after: Side,
}

/// All months on one side of the change together.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Side {
    /// Usable months.
    pub months: usize,
    /// Answers or exposure.
    pub answers: f64,
    /// Answers times figure.
    total: f64,
}

impl Side {
    fn add(&mut self, point: &Point) {
        self.months += 1;
        self.answers += point.denominator;
        self.total += point.value * point.denominator;
    }

    /// The level in natural units; 0 without answers.
    pub fn level(&self) -> f64 {
        if self.answers > 0.0 { self.total / self.answers } else { 0.0 }
    }

    /// Answers a month; 0 without months.
    pub fn a_month(&self) -> f64 {
        if self.months == 0 { 0.0 } else { self.answers / self.months as f64 }
    }
}

/// The usable months: neither left out nor of the phase-in nor without answers.
///
/// # Errors
///
/// What is wrong with the months; months left out must be in order but their figures are not read.
pub(super) fn series(months: &[Month], family: Family) -> Result<Series, CannotTell> {
    for (earlier, later) in months.iter().zip(months.iter().skip(1)) {
        if later.index <= earlier.index || rank(later.phase) < rank(earlier.phase) {
            return Err(CannotTell::ReversedMonths);
        }
    }
    let mut found = Series { points: Vec::with_capacity(months.len()), before: Side::default(), after: Side::default() };
    for month in months.iter().filter(|month| !month.left_out) {
        check(month, family)?;
        if month.denominator > SMALLEST && month.phase != Phase::PhaseIn {
            let value = match family {
                Family::Share | Family::Rate => month.value / month.denominator,
                Family::Mean { .. } => month.value,
            };
            let after = month.phase == Phase::After;
            let point = Point { index: month.index, calendar: month.calendar, value, denominator: month.denominator, after };
            if after {
                found.after.add(&point)
            } else {
                found.before.add(&point)
            }
            found.points.push(point);
        }
    }
    match (found.before.months, found.after.months) {
        (0, _) => Err(CannotTell::NoBefore),
        (_, 0) => Err(CannotTell::NoAfter),
        _ => Ok(found),
    }
}

fn rank(phase: Phase) -> u8 {
    match phase {
        Phase::Before => 0,
        Phase::PhaseIn => 1,
        Phase::After => 2,
    }
}

fn check(month: &Month, family: Family) -> Result<(), CannotTell> {
    // Written so that "not a number" is refused as well.
    if !(month.value.abs() <= LARGEST && month.denominator.abs() <= LARGEST) {
        return Err(CannotTell::NotANumber);
    }
    if !(1..=12).contains(&month.calendar) {
        return Err(CannotTell::NotAMonth);
    }
    let possible = match family {
        Family::Share => (0.0..=month.denominator).contains(&month.value),
        Family::Rate => month.value >= 0.0 && month.denominator >= 0.0,
        Family::Mean { .. } => month.denominator >= 0.0,
    };
    if possible { Ok(()) } else { Err(CannotTell::ImpossibleCount) }
}
