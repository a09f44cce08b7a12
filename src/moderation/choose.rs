//! A lead chooses that feedback may be shown although it is still open.

use rocket::form::{Form, FromForm};
use rocket::post;
use sea_orm::DatabaseTransaction;

use super::acting::{Reply, Unable, answer, take};
use super::showable::allowed;
use super::store::{self, Choice, Chosen};
use crate::access::Moderator;
use crate::platform::clock::Millis;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Choosing {
    #[field(default = String::new())]
    csrf_token: String,
}

#[post("/<_>/<_>/moderation/<reference>/choose", data = "<form>")]
pub(super) async fn submit(visit: Visit, moderator: Moderator, reference: &str, form: Form<Choosing>) -> Reply {
    moderator.check(&form.csrf_token)?;
    if !moderator.worker().leads() {
        return Err(Failure::Forbidden);
    }
    let (by, of, now) = (moderator.clone(), reference.to_owned(), visit.app.clock.now());
    let done = visit.app.db.write(move |tx| Box::pin(async move { choose(tx, &by, &of, now).await })).await;
    answer(&visit, &moderator, reference, done, "chosen").await
}

/// Keeps the choice; what is closed or answered needs none.
async fn choose(tx: &DatabaseTransaction, moderator: &Moderator, reference: &str, now: Millis) -> Result<(), Unable> {
    let case = take(tx, moderator, reference, now).await?;
    allowed(&case)?;
    if case.stage.is_open() {
        let (reason, words) = (String::new(), String::new());
        let chosen = Chosen { choice: Choice::Chosen, account_id: moderator.account_id(), at: now, reason, words };
        store::put_choice(tx, case.id, &chosen).await?;
    }
    Ok(())
}
