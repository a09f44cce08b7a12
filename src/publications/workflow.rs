//! From a draft to a publication: written, approved by two people who did not write last, published in both languages at
//! the same moment.

use rocket::http::Status;
use sea_orm::{DatabaseTransaction, DbErr};

use super::compose::{Correction, compose, unwritten};
use super::mail::tell;
use super::store::archive::{self, Entry, Publish};
use super::store::{self, Approval, Draft};
use crate::organisations::County;
use crate::platform::app::App;
use crate::platform::clock::{Millis, day_in_finland};
use crate::platform::failure::{Failure, Refuse};
use crate::text::both::Both;

/// How many people approve a publication.
pub const APPROVALS: usize = 2;

/// Why it does not go on.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// Somebody else has edited it since, or it is published.
    #[error("somebody else was faster")]
    Overtaken,
    /// Something is still to be written.
    #[error("a section is not written")]
    Unwritten,
    /// Who wrote last does not approve.
    #[error("whoever edited last does not approve")]
    LastEditor,
    /// One person approves once.
    #[error("approved already")]
    Already,
    /// Fewer than two people have approved it.
    #[error("not approved by two people")]
    NotApproved,
    /// The database's fault.
    #[error(transparent)]
    Fault(#[from] DbErr),
}

impl Refuse for Refusal {
    fn status(&self) -> Status {
        Status::Conflict
    }

    fn text_id(&self) -> &'static str {
        match self {
            Self::Overtaken => "publications-refusal-overtaken",
            Self::Unwritten => "publications-refusal-unwritten",
            Self::LastEditor => "publications-refusal-last-editor",
            Self::Already => "publications-refusal-already",
            Self::NotApproved => "publications-refusal-not-approved",
            Self::Fault(_) => "error-fault-text",
        }
    }
}

impl Refusal {
    /// The failure that a fault is; otherwise the words of the refusal's text.
    ///
    /// # Errors
    /// The database's fault.
    pub fn text(self) -> Result<&'static str, Failure> {
        match self {
            Self::Fault(fault) => Err(fault.into()),
            other => Ok(other.text_id()),
        }
    }
}

/// The approvals that hold: those of the version as it is now.
#[must_use]
pub fn holding(draft: &Draft, approvals: &[Approval]) -> Vec<Approval> {
    approvals.iter().filter(|approval| approval.version == draft.version).copied().collect()
}

/// The draft as it is now, if it is still the one that was read.
async fn same(tx: &DatabaseTransaction, county: &County, period: &str, version: i64) -> Result<Draft, Refusal> {
    let draft = store::open_of(tx, county.id, period).await?.ok_or(Refusal::Overtaken)?;
    if draft.version == version { Ok(draft) } else { Err(Refusal::Overtaken) }
}

/// Somebody approves the draft as they have read it.
///
/// # Errors
/// Why they may not.
pub async fn approve(
    tx: &DatabaseTransaction,
    county: &County,
    period: &str,
    version: i64,
    account_id: i64,
    now: Millis,
) -> Result<(), Refusal> {
    let draft = same(tx, county, period, version).await?;
    if draft.edited.1 == account_id {
        return Err(Refusal::LastEditor);
    }
    let texts = store::texts_of(tx, draft.id).await?;
    if draft.documents.iter().any(|document| !unwritten(document, &texts).is_empty()) {
        return Err(Refusal::Unwritten);
    }
    let approvals = store::approvals_of(tx, draft.id).await?;
    if holding(&draft, &approvals).iter().any(|approval| approval.account_id == account_id) {
        return Err(Refusal::Already);
    }
    if store::approve(tx, &draft, account_id, now).await? { Ok(()) } else { Err(Refusal::Overtaken) }
}

/// What was corrected up to this version, and by it.
///
/// # Errors
/// The database's fault.
pub async fn corrections(db: &impl sea_orm::ConnectionTrait, draft: &Draft, now: Millis) -> Result<Vec<Correction>, DbErr> {
    let mut all: Vec<Correction> = archive::versions_of(db, draft.county_id, &draft.period)
        .await?
        .into_iter()
        .rev()
        .filter(|entry| entry.edition > 1)
        .map(|entry| Correction { edition: entry.edition, day: day_in_finland(entry.published_at), reason: entry.reason })
        .collect();
    if draft.edition > 1 {
        all.push(Correction { edition: draft.edition, day: day_in_finland(now), reason: draft.reason.clone() });
    }
    Ok(all)
}

/// Publishes a draft that two people have approved, in both languages, and tells those who want to hear of it.
///
/// # Errors
/// Why it may not be published.
pub async fn publish(
    tx: &DatabaseTransaction,
    app: &App,
    county: &County,
    (period, version): (&str, i64),
    by: i64,
    now: Millis,
) -> Result<Entry, Refusal> {
    let draft = same(tx, county, period, version).await?;
    let approvals = holding(&draft, &store::approvals_of(tx, draft.id).await?);
    let [first, second, ..] = approvals.as_slice() else { return Err(Refusal::NotApproved) };
    let approved_by = [first.account_id, second.account_id];
    let texts = store::texts_of(tx, draft.id).await?;
    let corrections = corrections(tx, &draft, now).await?;
    if !store::finish(tx, &draft, now).await? {
        return Err(Refusal::Overtaken);
    }
    let documents = draft.documents.clone().map(|document| compose(&document, &texts, draft.edition, &corrections, day_in_finland(now)));
    let (period, edition, reason) = (draft.period, draft.edition, draft.reason);
    let new = Publish { period, edition, reason, documents, approved_by, by, at: now };
    let entry = archive::add(tx, county, new).await?;
    tell::announce(tx, app, county, &entry, now).await?;
    Ok(entry)
}

/// Why a publication is corrected must be said in both languages.
#[must_use]
pub fn is_said(reason: &Both) -> bool {
    !reason.fi.is_empty() && !reason.sv.is_empty()
}
