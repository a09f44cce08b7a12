//! What can be asked of the inbox: a view, what narrows it, and where in it to begin.

use crate::feedback::Case;
use crate::feedback::kinds::{Kind, Perspective};
use crate::feedback::stage::Stage;
use crate::platform::clock::{Millis, end_of_day_after};

crate::coded! {
    /// A view of the inbox.
    pub enum View {
        /// Waits for the reader's teams.
        Open = "open",
        /// Taken by the reader, and neither answered nor closed.
        Mine = "mine",
        /// Waits and nobody has taken it.
        Unclaimed = "unclaimed",
        /// The promise of an answer ends by the day after tomorrow, or has ended.
        AtRisk = "at-risk",
        /// Comes before everything else.
        Urgent = "urgent",
        /// Waits for its giver, or its clock was stopped for another reason.
        Waiting = "waiting",
        /// Thanks that nobody has passed on to the unit.
        Thanks = "thanks",
        /// Answered and not closed.
        Answered = "answered",
        /// Closed.
        Closed = "closed",
        /// Everything.
        All = "all",
    }
}

impl View {
    /// True for a view of what somebody still has to do: it is counted, and the nearest promise comes first. The others
    /// are history: they grow without end, are not counted, and begin with what came last.
    #[must_use]
    pub const fn is_work(self) -> bool {
        !matches!(self, Self::Answered | Self::Closed | Self::All)
    }
}

crate::coded! {
    /// A group of the answers to the question of recommendation.
    pub enum Score {
        /// 0 to 6.
        Detractor = "detractor",
        /// 7 and 8.
        Passive = "passive",
        /// 9 and 10.
        Promoter = "promoter",
    }
}

impl Score {
    /// The least and the most that one of this group answers.
    #[must_use]
    pub const fn bounds(self) -> (i64, i64) {
        match self {
            Self::Detractor => (0, 6),
            Self::Passive => (7, 8),
            Self::Promoter => (9, 10),
        }
    }
}

/// What a view is narrowed by; none asks for nothing.
#[derive(Clone, Debug, Default)]
pub struct Filters {
    /// What it is about.
    pub kind: Option<Kind>,
    /// The unit.
    pub unit_id: Option<i64>,
    /// The service.
    pub service_id: Option<i64>,
    /// The team that has it; nothing when the reader does not reach it.
    pub team_id: Option<i64>,
    /// A theme's key.
    pub theme: Option<String>,
    /// The language it was written in.
    pub language: Option<String>,
    /// How far it has come.
    pub stage: Option<Stage>,
    /// Whose experience it is.
    pub perspective: Option<Perspective>,
    /// Arrived at this moment or later.
    pub received_from: Option<Millis>,
    /// Arrived before this moment.
    pub received_before: Option<Millis>,
    /// What the giver answered to the question of recommendation.
    pub score: Option<Score>,
    /// How grave it is: the least and the most.
    pub severity: Option<(i64, i64)>,
}

/// A place in a list: what stands after it comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// In a view of work: priority, promise, row.
    ByPromise(i64, Millis, i64),
    /// In a view of history: arrival, row.
    ByArrival(Millis, i64),
}

impl Position {
    /// Where a case stands in a view.
    #[must_use]
    pub const fn of(view: View, case: &Case) -> Self {
        let priority = if case.urgent { super::super::URGENT } else { super::super::ORDINARY };
        if view.is_work() { Self::ByPromise(priority, case.due_at, case.id) } else { Self::ByArrival(case.received_at, case.id) }
    }

    /// As addresses carry it: `1-1781514000000-42` or `1781514000000-42`.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::ByPromise(priority, due_at, id) => format!("{priority}-{due_at}-{id}"),
            Self::ByArrival(received_at, id) => format!("{received_at}-{id}"),
        }
    }

    /// Reads what an address carries, if it is a place in such a view.
    #[must_use]
    pub fn read(view: View, text: &str) -> Option<Self> {
        let numbers: Vec<i64> = text.split('-').map(|part| part.parse().ok()).collect::<Option<_>>()?;
        match (view.is_work(), numbers.as_slice()) {
            (true, [priority, due_at, id]) => Some(Self::ByPromise(*priority, *due_at, *id)),
            (false, [received_at, id]) => Some(Self::ByArrival(*received_at, *id)),
            _ => None,
        }
    }
}

/// What an inbox shows.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The view.
    pub view: View,
    /// What narrows it.
    pub filters: Filters,
    /// In a view of history: what came first, first.
    pub oldest_first: bool,
    /// Only what comes after this: the last line of the page before.
    pub after: Option<Position>,
    /// The moment the reader asks.
    pub now: Millis,
}

impl Wanted {
    /// The whole of a view.
    #[must_use]
    pub fn whole(view: View, now: Millis) -> Self {
        Self { view, filters: Filters::default(), oldest_first: false, after: None, now }
    }
}

/// How many days after today a promise may end and still be at risk.
const NEAR: i64 = 2;

/// The last moment of a promise that is at risk now: the end of the day after tomorrow.
pub(super) fn at_risk_until(now: Millis) -> Millis {
    end_of_day_after(now, NEAR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_continued_only_where_one_of_its_kind_ended() {
        for (view, position) in [(View::Open, Position::ByPromise(1, 1_781_514_000_000, 42)), (View::All, Position::ByArrival(1, 2))] {
            assert_eq!(Position::read(view, &position.text()), Some(position));
        }
        for wrong in ["", "1", "-", "a-1", "1-2", "1-2-a", "1-2-3-4", "99999999999999999999-1-1"] {
            assert_eq!(Position::read(View::Open, wrong), None, "{wrong}");
        }
        assert_eq!(Position::read(View::Closed, "1-2-3"), None);
    }

    #[test]
    fn every_answer_is_in_one_group() {
        for answer in 0..=10 {
            let groups = Score::ALL.iter().filter(|score| (score.bounds().0..=score.bounds().1).contains(&answer));
            assert_eq!(groups.count(), 1, "{answer}");
        }
    }
}
