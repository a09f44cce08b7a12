//! Showing words again that were hidden. That they were hidden is kept.

use rocket::form::{Form, FromForm};
use rocket::post;
use sea_orm::DatabaseTransaction;

use super::acting::{Reply, Unable, answer, take};
use super::showable::allowed;
use super::store;
use crate::access::Moderator;
use crate::platform::clock::Millis;
use crate::platform::page::Visit;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Undoing {
    #[field(default = String::new())]
    csrf_token: String,
    redaction: Option<i64>,
}

#[post("/<_>/<_>/moderation/<reference>/undo", data = "<form>")]
pub(super) async fn submit(visit: Visit, moderator: Moderator, reference: &str, form: Form<Undoing>) -> Reply {
    moderator.check(&form.csrf_token)?;
    let (by, of, id, now) = (moderator.clone(), reference.to_owned(), form.redaction.unwrap_or(0), visit.app.clock.now());
    let done = visit.app.db.write(move |tx| Box::pin(async move { undo(tx, &by, &of, id, now).await })).await;
    answer(&visit, &moderator, reference, done, "undone").await
}

/// Undoes it; what was undone before stays as it is.
async fn undo(tx: &DatabaseTransaction, moderator: &Moderator, reference: &str, id: i64, now: Millis) -> Result<(), Unable> {
    let case = take(tx, moderator, reference, now).await?;
    allowed(&case)?;
    if !store::of_feedback(tx, case.id).await?.iter().any(|redaction| redaction.id == id) {
        return Err(Unable::Missing);
    }
    store::undo(tx, case.id, id, moderator.account_id(), now).await?;
    Ok(())
}
