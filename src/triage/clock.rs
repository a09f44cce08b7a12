//! Gathers what the page of a case shows of its clock.

use asko_locales::{Lang, date};
use asko_templates::components::PromisedIn;
use asko_templates::organisations::PromisedFor;
use asko_templates::triage::{ClockForms, ClockPart, Stands};

use super::moments::{Names, moments};
use crate::access::CaseWorker;
use crate::feedback::{AnswerWanted, Case, Event, Happened, Stop, clock};
use crate::platform::clock::{Millis, day_in_finland};
use crate::text::calendar::{DayCount, end_of_promise};

/// How often more time may be taken for an answer.
pub(super) const EXTENSIONS: usize = 2;

/// What was typed into the clock's forms.
#[derive(Clone, Debug, Default)]
pub(super) struct ClockTyped {
    /// Why it is stopped.
    pub pause_reason: String,
    /// The new day.
    pub extend_day: String,
    /// Why more time is needed.
    pub extend_reason: String,
    /// True when there is something to confirm.
    pub warned: bool,
}

/// How often more time was taken.
pub(super) fn extensions(events: &[Event]) -> usize {
    events.iter().filter(|event| matches!(event.what, Happened::Extended { .. })).count()
}

/// True while somebody waits for an answer that is promised.
pub(super) fn is_promised(case: &Case) -> bool {
    case.answer_wanted != AnswerWanted::No && case.answered_at.is_none() && case.stage.is_open()
}

fn stands(lang: Lang, case: &Case, events: &[Event]) -> Option<Stands> {
    let (since, why) = case.stopped?;
    let reason = events.iter().rev().find_map(|event| match &event.what {
        Happened::ClockStopped { reason, .. } => Some(reason.clone()),
        _ => None,
    });
    let for_giver = why == Stop::Giver;
    Some(Stands { since: date(lang, day_in_finland(since)), for_giver, reason: reason.filter(|_| !for_giver).unwrap_or_default() })
}

/// The clock of this case, with what was typed into its forms.
pub(super) fn part(names: &Names, worker: &CaseWorker, case: &Case, events: &[Event], version: i64, typed: &ClockTyped) -> ClockPart {
    let lang = names.lang;
    let day = |at: Millis| date(lang, day_in_finland(at));
    let count = clock::day_count(case);
    let first = end_of_promise(case.received_at, case.promise_days, count);
    let promised = is_promised(case);
    let of_clock = |event: &&Event| {
        matches!(
            event.what,
            Happened::ClockStopped { .. } | Happened::ClockRuns { .. } | Happened::Extended { .. } | Happened::Reminded { .. }
        )
    };
    let history: Vec<Event> = events.iter().filter(of_clock).cloned().collect();
    let extended = extensions(events);
    let forms = (worker.may_handle() && case.stage.is_open()).then(|| ClockForms {
        csrf_token: worker.staff().csrf().to_owned(),
        version,
        pause_reason: typed.pause_reason.clone(),
        may_extend: promised && extended < EXTENSIONS,
        extend_day: typed.extend_day.clone(),
        extend_reason: typed.extend_reason.clone(),
        warned: typed.warned,
        language: case.language.clone(),
    });
    ClockPart {
        stage: case.stage.code(),
        due: promised.then(|| day(case.due_at)),
        promise: PromisedIn { days: case.promise_days, working: count == DayCount::Working },
        promised_for: PromisedFor { kind: case.kind.code().to_owned(), channel: case.channel.clone() },
        first: (first != case.due_at).then(|| day(first)),
        judged_by: case.first_due_at.map(day),
        extended,
        stands: stands(lang, case, events),
        moments: moments(names, &history),
        forms,
    }
}
