//! How a case stands against the promise of an answer.

use asko_templates::triage::Promise;

use crate::feedback::{AnswerWanted, Case, Stage};
use crate::platform::clock::{Millis, day_in_finland};

/// Whole days in Finland from one moment to another.
#[must_use]
pub fn days_between(from: Millis, to: Millis) -> i64 {
    (day_in_finland(to) - day_in_finland(from)).num_days()
}

/// The promise of this case at this moment.
#[must_use]
pub fn promise_of(case: &Case, now: Millis) -> Promise {
    let answered = case.answered_at.is_some();
    if case.stage.is_open() && answered {
        return Promise::Reopened;
    }
    if case.answer_wanted == AnswerWanted::No {
        return Promise::NotAsked;
    }
    match case.stage {
        Stage::Received | Stage::InHandling => match days_between(now, case.due_at) {
            late @ ..=-1 => Promise::Late(-late),
            0 => Promise::Today,
            left => Promise::Left(left),
        },
        Stage::Closed if !answered => Promise::Over,
        Stage::Answered | Stage::Closed => Promise::Kept,
    }
}
