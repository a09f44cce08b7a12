//! Merging a case into another one that tells of the same matter.

use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;
use sea_orm::DatabaseTransaction;

use super::part::TypedMerge;
use crate::access::{CaseWorker, log};
use crate::feedback::merged::{Unable, merge};
use crate::feedback::reference::meant;
use crate::feedback::{hold, store};
use crate::platform::clock::Millis;
use crate::platform::page::Visit;
use crate::text::clean::clean_line;
use crate::triage::case::case_url;
use crate::triage::page::Typed;
use crate::triage::refused::{Act, Reply, Sent, again, refused};

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Merging {
    #[field(default = String::new())]
    csrf_token: String,
    version: Option<i64>,
    #[field(default = String::new())]
    merge_choice: String,
    #[field(default = String::new())]
    merge_into: String,
}

/// Why it is not merged.
#[derive(Debug, thiserror::Error)]
enum Refusal {
    /// There is no such case that the worker may see.
    #[error("there is no such other case")]
    Unknown,
    /// The two cannot be merged.
    #[error(transparent)]
    Unable(#[from] Unable),
}

impl From<sea_orm::DbErr> for Refusal {
    fn from(fault: sea_orm::DbErr) -> Self {
        Self::Unable(fault.into())
    }
}

#[post("/<_>/<_>/cases/<reference>/merge", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Merging>) -> Reply {
    worker.check(&form.csrf_token)?;
    let lang = visit.lang;
    let (typed, choice) = (clean_line(&form.merge_into), clean_line(&form.merge_choice));
    let other = meant(if typed.is_empty() { &choice } else { &typed });
    let (by, wanted, version, now) = (worker.clone(), reference.to_owned(), form.version, visit.app.clock.now());
    let into = other.clone();
    let done = visit.app.db.write(move |tx| Box::pin(async move { act(tx, &by, &wanted, version, &into, now).await })).await;
    let wrong = match done {
        Ok(()) => return Ok(Ok(Redirect::to(case_url(&visit, &worker, &other, "merged")))),
        Err(Refusal::Unable(Unable::Case(unable))) => {
            let what = lang.with("triage-same-merge-what", &[("reference", (&other).into())]);
            let sent = Sent::Act(Act::new("merge", what, vec![("merge_into", other)]));
            return refused(&visit, &worker, reference, unable, sent).await;
        }
        Err(Refusal::Unknown) if other.is_empty() => lang.t("triage-same-missing").into_owned(),
        Err(Refusal::Unknown) => lang.t("triage-same-unknown").into_owned(),
        Err(Refusal::Unable(Unable::Itself)) => lang.t("triage-same-itself").into_owned(),
        Err(Refusal::Unable(Unable::IntoClosed)) => lang.t("triage-same-closed").into_owned(),
        Err(Refusal::Unable(Unable::IntoObjection)) => lang.t("triage-same-objection").into_owned(),
        Err(Refusal::Unable(Unable::IntoMerged(third))) => lang.with("triage-same-third", &[("reference", (&third).into())]),
    };
    let mut back = Typed { version, merge: TypedMerge { into: typed, choice }, ..Typed::default() };
    back.errors.add("merge_into", wrong);
    again(&visit, &worker, Status::UnprocessableEntity, reference, back).await
}

async fn act(
    tx: &DatabaseTransaction,
    worker: &CaseWorker,
    reference: &str,
    version: Option<i64>,
    other: &str,
    now: Millis,
) -> Result<(), Refusal> {
    let case = hold::take(tx, worker, reference, version, now).await.map_err(Unable::from)?;
    let living = store::by_reference(tx, worker, other).await?.ok_or(Refusal::Unknown)?;
    log::acted(tx, worker, living.id, now).await?;
    Ok(merge(tx, &case, &living, worker.account_id(), now).await?)
}
