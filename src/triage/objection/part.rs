//! Gathers what a case says of objections.

use asko_locales::date;
use asko_templates::triage::{CaseObjection, CaseObjectionState, Promise};
use sea_orm::DbErr;

use crate::access::{CaseWorker, accounts};
use crate::feedback::objections::{self, GiverAnswer, due_of};
use crate::feedback::{Case, Stage};
use crate::platform::clock::{Millis, day_in_finland};
use crate::platform::page::{Visit, stamp};
use crate::triage::promise::days_between;

/// What was typed into a form about an objection.
#[derive(Clone, Debug, Default)]
pub(in crate::triage) struct TypedObjection {
    /// Why it may be one.
    pub reason: String,
    /// The day of the answer.
    pub on: String,
    /// Its number in the registry.
    pub number: String,
}

/// How an objection stands against the day it is due.
pub(super) fn left(now: Millis, due_at: Millis) -> Promise {
    match days_between(now, due_at) {
        late @ ..=-1 => Promise::Late(-late),
        0 => Promise::Today,
        left => Promise::Left(left),
    }
}

/// The part of the case's page.
pub(in crate::triage) async fn part(
    visit: &Visit,
    worker: &CaseWorker,
    case: &Case,
    version: i64,
    typed: TypedObjection,
) -> Result<CaseObjection, DbErr> {
    let (db, lang, now) = (visit.app.db.read(), visit.lang, visit.app.clock.now());
    let known = objections::of(db, case.id).await?;
    let people: Vec<i64> = known.iter().flat_map(|known| [known.asked_by, known.transferred_by]).flatten().collect();
    let names = if people.is_empty() { Vec::new() } else { accounts::names(db, people).await? };
    let name = |id: Option<i64>| names.iter().find(|(known, _)| Some(*known) == id).map(|(_, name)| name.clone()).unwrap_or_default();
    let day = |at: Millis| date(lang, day_in_finland(at));
    let (state, reason) = match known {
        Some(known) => {
            let state = match (known.transferred_at, known.answered_on) {
                (Some(at), Some(on)) => CaseObjectionState::Answered {
                    at: stamp(lang, at),
                    on: date(lang, on),
                    registry_number: known.registry_number.clone().unwrap_or_default(),
                },
                (Some(at), None) => {
                    let due_at = known.due_at.unwrap_or_else(|| due_of(at));
                    let who = name(known.transferred_by);
                    CaseObjectionState::Transferred { at: stamp(lang, at), who, due: day(due_at), left: left(now, due_at) }
                }
                (None, _) if known.giver_answer == Some(GiverAnswer::Declines) => {
                    CaseObjectionState::Declined(stamp(lang, known.giver_answered_at.unwrap_or_default()))
                }
                (None, _) => {
                    let at = stamp(lang, known.asked_at.unwrap_or_default());
                    CaseObjectionState::Asked { at, who: name(known.asked_by), until: known.waits_until.map(day) }
                }
            };
            (state, known.reason)
        }
        None => {
            let askable = worker.may_handle() && objections::can_be_asked(db, case.id).await?;
            (CaseObjectionState::Open { askable, transferable: worker.leads() && !askable }, String::new())
        }
    };
    let may = worker.may_handle() && (case.stage == Stage::Transferred || matches!(state, CaseObjectionState::Open { .. }));
    Ok(CaseObjection {
        state,
        csrf_token: may.then(|| worker.staff().csrf().to_owned()),
        version,
        reason,
        typed_reason: typed.reason,
        typed_on: typed.on,
        typed_number: typed.number,
    })
}
