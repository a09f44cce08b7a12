//! What is asked about a change: the series of months, which way is better, and the size that was registered.

/// What kind of figure a series is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Family {
    /// A share from 0 to 1: so many of so many answers.
    Share,
    /// A number of events per exposure, 0 or more.
    Rate,
    /// A monthly mean in its own unit.
    Mean {
        /// The width of the possible range, such as 200 for a net promoter score or 4 for the scale 1–5; 0 when unknown.
        spread: f64,
    },
}

/// Where a month stands to the change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Before the work began.
    Before,
    /// Between the start of the work and its being done; part of neither side.
    PhaseIn,
    /// After it was done.
    After,
}

/// One month of a series.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Month {
    /// Whole months since any origin, the same for all series of a question; rises along a series, gaps are allowed.
    pub index: i32,
    /// The month of the calendar, 1–12.
    pub calendar: u8,
    /// Of a share or rate the count above the line; of a mean the month's mean.
    pub value: f64,
    /// The number of answers or the exposure; a month with 0 is left out.
    pub denominator: f64,
    /// Where the month stands to the change; phases do not go back along a series.
    pub phase: Phase,
    /// Whether to leave the month out, for instance because it is hidden for few answers.
    pub left_out: bool,
}

/// Which way a figure should move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// More is better.
    Up,
    /// Less is better.
    Down,
}

impl Direction {
    /// 1 when more is better, −1 when less is.
    pub(super) fn sign(self) -> f64 {
        match self {
            Self::Up => 1.0,
            Self::Down => -1.0,
        }
    }
}

/// What was registered about a change before its results were seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Question {
    /// What kind of figure it is.
    pub family: Family,
    /// Which way is better.
    pub direction: Direction,
    /// The registered size of the change, more than 0, in natural units: 0.05 is five points of a share.
    pub expected: f64,
}
