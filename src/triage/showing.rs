//! Whether a case is shown to the public, and the way to decide it for those who may. What is shown is decided elsewhere.

use asko_locales::date;
use asko_templates::triage::{Showing, ShowingState};

use crate::access::CaseWorker;
use crate::feedback::{Case, Stage};
use crate::platform::clock::day_in_finland;
use crate::platform::page::Visit;

/// The part of the page.
pub(super) fn showing(visit: &Visit, worker: &CaseWorker, case: &Case) -> Showing {
    let never = matches!(case.stage, Stage::Transferred | Stage::Merged) || case.text.is_empty() || case.urgent && case.stage.is_open();
    let state = match case.shown_at {
        _ if !case.may_show => ShowingState::NotAllowed,
        _ if never => ShowingState::Never,
        Some(at) => ShowingState::Shown(date(visit.lang, day_in_finland(at))),
        None if case.stage.is_open() => ShowingState::Later,
        None => ShowingState::Waiting,
    };
    let url = (case.may_show && worker.moderates()).then(|| visit.url(&format!("/{}/moderation/{}", worker.county().slug, case.reference)));
    Showing { state, url }
}
