//! The rules of Making Data Count: which points are more than chance.

use super::{Kind, Plotted};

/// How many points make a run or a trend.
const LONG: usize = 7;

/// Why a point is marked, in the order in which the reasons are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// The point lies outside the 3-sigma limits.
    Outside,
    /// It is one of seven that each rise, or each fall.
    Trend,
    /// It lies beyond the 2-sigma line, within the limits, with another such point among three neighbours on one side.
    TwoOfThree,
    /// It is one of seven on one side of the centre.
    OneSide,
}

impl Rule {
    /// All of them, in their order.
    pub const ALL: [Self; 4] = [Self::Outside, Self::Trend, Self::TwoOfThree, Self::OneSide];
}

/// The points that a rule marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signal {
    /// The rule.
    pub rule: Rule,
    /// The points, from 0, in time order; at least one.
    pub points: Vec<usize>,
}

impl super::Chart {
    /// The rules that mark any point, in their order, each with its points.
    #[must_use]
    pub fn signals(&self) -> Vec<Signal> {
        let marked = |rule| self.points.iter().filter(move |point| point.signals.contains(&rule)).map(|point| point.index);
        let signals = Rule::ALL.into_iter().map(|rule| Signal { rule, points: marked(rule).collect() });
        signals.filter(|signal| !signal.points.is_empty()).collect()
    }
}

/// 1 above the line, −1 below it, 0 on it. `scale` is the largest value about: differences that rounding can make, under
/// its 10^12th part, are none.
pub(super) fn side(value: f64, line: f64, scale: f64) -> i8 {
    let difference = value - line;
    match difference.abs() > 1e-12 * scale.max(line.abs()) {
        false => 0,
        true if difference > 0.0 => 1,
        true => -1,
    }
}

/// Whether a value lies below `lower` or above `upper`; what is not there is not passed.
pub(super) fn beyond(value: Option<f64>, lower: Option<f64>, upper: Option<f64>, scale: f64) -> bool {
    let Some(value) = value else { return false };
    lower.is_some_and(|line| side(value, line, scale) < 0) || upper.is_some_and(|line| side(value, line, scale) > 0)
}

/// Writes the signals of a part into its points. Excluded and missing points are as if they were not there; a run chart
/// has its runs only, moving ranges their limits only.
pub(super) fn mark(kind: Kind, points: &mut [Plotted], scale: f64) {
    for point in points.iter_mut().filter(|point| point.outside) {
        point.signals.push(Rule::Outside);
    }
    if matches!(kind, Kind::Run | Kind::MovingRange) {
        return;
    }
    let mut kept: Vec<&mut Plotted> = points.iter_mut().filter(|point| !point.excluded && point.value.is_some()).collect();
    let values: Vec<f64> = kept.iter().filter_map(|point| point.value).collect();
    let sides: Vec<i8> =
        kept.iter().map(|point| point.value.zip(point.centre).map_or(0, |(value, centre)| side(value, centre, scale))).collect();
    let near: Vec<bool> =
        kept.iter().map(|point| !point.outside && beyond(point.value, point.near_lower, point.near_upper, scale)).collect();
    for (rule, marked) in [
        (Rule::Trend, members(&end_of_trend(&values))),
        (Rule::TwoOfThree, two_of_three(&near, &sides)),
        (Rule::OneSide, members(&end_of_one_side(&sides))),
    ] {
        for (point, _) in kept.iter_mut().zip(marked).filter(|(_, marked)| *marked) {
            point.signals.push(rule);
        }
    }
}

/// Whether each point is the seventh, or a later one, in a row on the same side; `sides` are 1, −1, and 0 on the centre,
/// which belongs to no side.
#[must_use]
pub fn end_of_one_side(sides: &[i8]) -> Vec<bool> {
    let mut before = 0;
    let mut length = 0;
    let ends = sides.iter().map(|side| {
        length = if *side == before && *side != 0 { length + 1 } else { usize::from(*side != 0) };
        before = *side;
        length >= LONG
    });
    ends.collect()
}

/// Whether each point ends six or more steps that all go up, or all go down; an equal neighbour ends a trend.
#[must_use]
pub fn end_of_trend(values: &[f64]) -> Vec<bool> {
    let steps = values.iter().zip(values.iter().skip(1)).map(|(before, after)| i8::from(after > before) - i8::from(after < before));
    let mut before = 0;
    let mut length = 0;
    let ends = steps.map(|step| {
        length = if step == before && step != 0 { length + 1 } else { usize::from(step != 0) };
        before = step;
        length + 1 >= LONG
    });
    std::iter::once(false).chain(ends).take(values.len()).collect()
}

/// All seven members of each run or trend, from the points that end one.
#[must_use]
pub fn members(ends: &[bool]) -> Vec<bool> {
    (0..ends.len()).map(|index| ends.iter().skip(index).take(LONG).any(|end| *end)).collect()
}

/// The points beyond the 2-sigma line (`near`) of which two are among three neighbours, all three on one side.
#[must_use]
pub fn two_of_three(near: &[bool], sides: &[i8]) -> Vec<bool> {
    let mut marked = vec![false; near.len()];
    for start in 0..near.len().saturating_sub(2) {
        let together = sides.iter().skip(start).take(3).map(|side| i32::from(*side)).sum::<i32>().abs() == 3;
        let three = || near.iter().skip(start).take(3);
        if together && three().filter(|near| **near).count() >= 2 {
            for (mark, near) in marked.iter_mut().skip(start).zip(three()) {
                *mark |= near;
            }
        }
    }
    marked
}
