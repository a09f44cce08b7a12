//! The promise of an answer, as its giver sees it.

use asko_locales::{Lang, date};
use asko_templates::components::PromisedIn;
use asko_templates::follow::PromiseView;

use crate::feedback::{AnswerWanted, Case, Stage, Stop, clock};
use crate::platform::clock::{Millis, day_in_finland};
use crate::text::calendar::DayCount;

/// The promise; none when no answer is wanted or it is there.
pub(super) fn of(lang: Lang, case: &Case, now: Millis) -> Option<PromiseView> {
    // An objection has a clock of its own.
    let waits = case.answer_wanted != AnswerWanted::No && case.answered_at.is_none() && case.stage != Stage::Transferred;
    let day = |at: Millis| date(lang, day_in_finland(at));
    waits.then(|| PromiseView {
        promise: PromisedIn { days: case.promise_days, working: clock::day_count(case) == DayCount::Working },
        day: day(case.due_at),
        first: case.first_due_at.map(day),
        late: now > case.due_at,
        stands: case.stopped.map(|(since, why)| (day(since), why == Stop::Giver)),
    })
}
