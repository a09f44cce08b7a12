//! How a case stands against the promise of an answer.

use asko_templates::triage::Promise;

use crate::feedback::store::Listed;
use crate::feedback::{AnswerWanted, Case, Stage, Stop, clock};
use crate::platform::clock::{Millis, day_in_finland};
use crate::text::calendar::{DayCount, days_left};

/// Whole days in Finland from one moment to another.
#[must_use]
pub fn days_between(from: Millis, to: Millis) -> i64 {
    (day_in_finland(to) - day_in_finland(from)).num_days()
}

/// What of a case its promise depends on; a line of a list knows it too.
#[derive(Clone, Copy, Debug)]
pub struct Owed {
    stage: Stage,
    answer_wanted: AnswerWanted,
    answered_at: Option<Millis>,
    due_at: Millis,
    stopped: Option<(Millis, Stop)>,
    count: DayCount,
}

impl From<&Case> for Owed {
    fn from(case: &Case) -> Self {
        Self {
            stage: case.stage,
            answer_wanted: case.answer_wanted,
            answered_at: case.answered_at,
            due_at: case.due_at,
            stopped: case.stopped,
            count: clock::day_count(case),
        }
    }
}

impl From<&Listed> for Owed {
    fn from(line: &Listed) -> Self {
        Self {
            stage: line.stage(),
            answer_wanted: line.answer_wanted(),
            answered_at: line.answered_at,
            due_at: line.due_at,
            stopped: line.stopped(),
            count: DayCount::from_code(&line.day_count).unwrap_or(DayCount::Calendar),
        }
    }
}

/// The promise of this case at this moment.
#[must_use]
pub fn promise_of(case: impl Into<Owed>, now: Millis) -> Promise {
    let case = case.into();
    let answered = case.answered_at.is_some();
    if case.stage.is_open() && answered {
        return Promise::Reopened;
    }
    if case.answer_wanted == AnswerWanted::No {
        return Promise::NotAsked;
    }
    let working = case.count == DayCount::Working;
    match (case.stage, case.stopped) {
        (Stage::Received | Stage::InHandling, Some((_, Stop::Giver))) => Promise::WaitsForGiver,
        (Stage::Received | Stage::InHandling, Some((_, Stop::Reason))) => Promise::Paused,
        (Stage::Received | Stage::InHandling, None) => match days_left(now, case.due_at, case.count) {
            late @ ..=-1 if working => Promise::LateWorking(-late),
            late @ ..=-1 => Promise::Late(-late),
            0 => Promise::Today,
            left if working => Promise::LeftWorking(left),
            left => Promise::Left(left),
        },
        (Stage::Closed | Stage::Merged | Stage::Transferred, _) if !answered => Promise::Over,
        (Stage::Answered | Stage::Closed | Stage::Merged | Stage::Transferred, _) => Promise::Kept,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feedback::{Kind, Perspective, Queue};
    use crate::platform::clock::DAY;
    use crate::text::calendar::end_of_promise;

    /// 15 June 2026, 12:00 in Finland.
    const NOON: Millis = 1_781_514_000_000;

    fn case(stage: Stage, answer_wanted: AnswerWanted, answered_at: Option<Millis>) -> Case {
        Case {
            id: 1,
            reference: String::new(),
            county_id: 1,
            unit_id: None,
            service_id: None,
            municipality_code: None,
            team_id: 1,
            language: "fi".to_owned(),
            kind: Kind::Unsaid,
            perspective: Perspective::Unsaid,
            channel: "web".to_owned(),
            text: String::new(),
            masked: false,
            answer_wanted,
            contact_email: None,
            instrument_id: None,
            nps: None,
            stage,
            version: 1,
            responsible_body: None,
            received_at: NOON,
            due_at: end_of_promise(NOON, 14, DayCount::Calendar),
            first_due_at: None,
            answered_at,
            closed_at: None,
            claimed_by: None,
            claimed_at: None,
            promise_days: 14,
            day_count: "calendar".to_owned(),
            stopped: None,
            queue: Queue::Work,
            urgent: false,
            severity: None,
            merged_into: None,
            thanks_passed_at: None,
            may_show: false,
            shown_at: None,
        }
    }

    #[test]
    fn days_are_counted_as_a_calendar_in_finland_does() {
        let waits = case(Stage::Received, AnswerWanted::Code, None);
        for (days, promise) in [(0, Promise::Left(14)), (13, Promise::Left(1)), (14, Promise::Today), (15, Promise::Late(1))] {
            assert_eq!(promise_of(&waits, NOON + days * DAY), promise);
        }
        assert_eq!(promise_of(&waits, waits.due_at), Promise::Today);
        assert_eq!(promise_of(&waits, waits.due_at + 1), Promise::Late(1));
    }

    #[test]
    fn working_days_are_counted_where_they_are_promised() {
        // Seven working days from Monday 15.6.2026 end on Thursday the 25th: Midsummer Eve is not counted.
        let waits = case(Stage::Received, AnswerWanted::Code, None);
        let due_at = end_of_promise(NOON, 7, DayCount::Working);
        let waits = Case { due_at, promise_days: 7, day_count: "working".to_owned(), ..waits };
        for (days, promise) in
            [(0, Promise::LeftWorking(7)), (4, Promise::LeftWorking(4)), (10, Promise::Today), (11, Promise::LateWorking(1))]
        {
            assert_eq!(promise_of(&waits, NOON + days * DAY), promise);
        }
        for (why, promise) in [(Stop::Giver, Promise::WaitsForGiver), (Stop::Reason, Promise::Paused)] {
            let stands = Case { stopped: Some((NOON, why)), ..waits.clone() };
            assert_eq!(promise_of(&stands, NOON + 100 * DAY), promise);
        }
    }

    #[test]
    fn no_clock_runs_where_no_answer_is_owed() {
        let late = NOON + 100 * DAY;
        for (stage, wanted, answered, promise) in [
            (Stage::Received, AnswerWanted::No, None, Promise::NotAsked),
            (Stage::Answered, AnswerWanted::Code, Some(NOON), Promise::Kept),
            (Stage::Closed, AnswerWanted::Email, Some(NOON), Promise::Kept),
            (Stage::Closed, AnswerWanted::Code, None, Promise::Over),
            (Stage::InHandling, AnswerWanted::Code, Some(NOON), Promise::Reopened),
        ] {
            assert_eq!(promise_of(&case(stage, wanted, answered), late), promise, "{stage:?}");
        }
    }
}
