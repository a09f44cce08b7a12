//! The two icons of Making Data Count: what kind of variation there is, and whether the target will be met.

use super::{Chart, Rule};

/// Which way the measure should go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// More is better.
    Increase,
    /// Less is better.
    Decrease,
    /// Neither.
    Neutral,
}

/// What the last point says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variation {
    /// No more than chance.
    CommonCause,
    /// More than chance, to the better.
    Improvement,
    /// More than chance, to the worse.
    Concern,
    /// More than chance and above the centre, where neither way is better.
    NeutralHigh,
    /// More than chance and below the centre, where neither way is better.
    NeutralLow,
}

/// Whether the target will be met while nothing changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Assurance {
    /// Every time: the target lies on the worse side of both limits.
    ConsistentPass,
    /// Never: it lies on the better side of both.
    ConsistentFail,
    /// Sometimes, by chance.
    Inconsistent,
}

/// Whether `target` will be met, from the limits of the last point; `None` without limits or a direction.
#[must_use]
pub fn assurance(target: f64, lower: Option<f64>, upper: Option<f64>, direction: Direction) -> Option<Assurance> {
    let (lower, upper) = lower.zip(upper)?;
    let (above, below) = match direction {
        Direction::Increase => (Assurance::ConsistentFail, Assurance::ConsistentPass),
        Direction::Decrease => (Assurance::ConsistentPass, Assurance::ConsistentFail),
        Direction::Neutral => return None,
    };
    Some(match target {
        target if target > upper => above,
        target if target < lower => below,
        _ => Assurance::Inconsistent,
    })
}

impl Chart {
    /// The variation icon: what the last kept point with a value says.
    #[must_use]
    pub fn variation(&self, direction: Direction) -> Variation {
        let mut kept = self.points.iter().rev().filter(|point| !point.excluded && point.value.is_some());
        let Some(last) = kept.next().filter(|point| !point.signals.is_empty()) else { return Variation::CommonCause };
        // A trend goes the way of its last step, from whichever side of the centre; the other rules have a side.
        let line = if last.signals == [Rule::Trend] { kept.next().and_then(|before| before.value) } else { last.centre };
        let high = last.value > line;
        match direction {
            Direction::Neutral if high => Variation::NeutralHigh,
            Direction::Neutral => Variation::NeutralLow,
            _ if high == (direction == Direction::Increase) => Variation::Improvement,
            _ => Variation::Concern,
        }
    }

    /// The assurance icon: whether `target` will be met, from the limits of the last point that has any.
    #[must_use]
    pub fn assurance(&self, target: f64, direction: Direction) -> Option<Assurance> {
        let last = self.points.iter().rev().find(|point| point.upper.is_some())?;
        assurance(target, last.lower, last.upper, direction)
    }
}
