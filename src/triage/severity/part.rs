//! Gathers what a case says of how grave it is.

use asko_templates::triage::{RatingLine, SeverityAct, SeverityPart};
use sea_orm::DbErr;

use crate::access::{CaseWorker, accounts};
use crate::feedback::severity::{Part, Role, Standing, ratings_of};
use crate::feedback::{Case, Stage};
use crate::platform::page::{Visit, stamp};

/// What was typed into the form.
#[derive(Clone, Debug, Default)]
pub(in crate::triage) struct TypedSeverity {
    /// The chosen rating.
    pub rating: String,
    /// What decided it.
    pub note: String,
}

/// The part of the case's page. A second rater does not learn the first rating from it.
pub(in crate::triage) async fn part(
    visit: &Visit,
    worker: &CaseWorker,
    case: &Case,
    version: i64,
    typed: TypedSeverity,
) -> Result<SeverityPart, DbErr> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let ratings = ratings_of(db, case.id).await?;
    let standing = Standing::of(&ratings);
    let seen = standing.seen_by(worker.account_id());
    let act = match standing.part_of(worker.account_id(), worker.leads()) {
        _ if !worker.may_handle() || case.stage == Stage::Transferred => None,
        Part::First => Some(SeverityAct::First),
        Part::Correct => Some(SeverityAct::Change),
        Part::Second => Some(SeverityAct::Second),
        Part::Revise if standing.of_people.iter().any(|rating| rating.account_id == worker.account_id()) => Some(SeverityAct::Change),
        Part::Revise => Some(SeverityAct::Other),
        Part::Settle => Some(SeverityAct::Settle),
        Part::Nothing => None,
    };
    let shown: Vec<_> = ratings.into_iter().filter(|rating| seen && rating.role != Role::Withdrawn).collect();
    let names = accounts::names(db, shown.iter().map(|rating| rating.account_id).collect()).await?;
    let line = |rating: crate::feedback::severity::Rating| RatingLine {
        who: names.iter().find(|(id, _)| *id == rating.account_id).map(|(_, name)| name.clone()).unwrap_or_default(),
        at: stamp(lang, rating.at),
        rating: rating.rating,
        role: rating.role.code(),
        note: rating.note,
    };
    Ok(SeverityPart {
        counts: standing.counts().filter(|_| seen),
        hidden: !seen,
        waits: standing.waits_for_second(),
        differs: standing.differs() && seen,
        ratings: shown.into_iter().map(line).collect(),
        act: act.map(|act| (act, worker.staff().csrf().to_owned(), version)),
        typed: typed.rating,
        note: typed.note,
    })
}
