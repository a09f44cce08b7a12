//! Gathers what a case says of its urgency.

use asko_templates::triage::{UrgencyChecked, UrgencyPart};
use sea_orm::DbErr;

use crate::access::{CaseWorker, accounts};
use crate::feedback::urgency::Looked;
use crate::feedback::{Case, Event, Stage};
use crate::platform::page::{Visit, stamp};

/// What was typed into the form.
#[derive(Clone, Debug, Default)]
pub(in crate::triage) struct TypedUrgency {
    /// The choice: `yes` or `no`.
    pub urgent: String,
    /// Why.
    pub reason: String,
}

/// The part of the case's page.
pub(in crate::triage) async fn part(
    visit: &Visit,
    worker: &CaseWorker,
    case: &Case,
    (version, events): (i64, &[Event]),
    typed: TypedUrgency,
) -> Result<UrgencyPart, DbErr> {
    let looked = Looked::of(events);
    let by: Vec<i64> = looked.checked.iter().filter_map(|checked| checked.by).collect();
    let names = if by.is_empty() { Vec::new() } else { accounts::names(visit.app.db.read(), by).await? };
    let may = worker.may_handle() && case.stage != Stage::Transferred;
    Ok(UrgencyPart {
        // What is done with needs no alarm any more.
        urgent: case.urgent && (case.stage.is_open() || case.stage == Stage::Merged),
        words: looked.words,
        checked: looked.checked.map(|checked| UrgencyChecked {
            urgent: checked.urgent,
            reason: checked.reason,
            who: names.into_iter().next().map(|(_, name)| name).unwrap_or_default(),
            at: stamp(visit.lang, checked.at),
        }),
        proof: may.then(|| (worker.staff().csrf().to_owned(), version)),
        typed: typed.urgent,
        reason: typed.reason,
    })
}
