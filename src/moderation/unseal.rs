//! Opening words that were hidden: only with a reason, which is kept with who and when. They are shown for a quarter of an
//! hour, to this person alone.

use asko_templates::components::Errors;
use rocket::form::Form;
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;
use sea_orm::DatabaseTransaction;

use super::acting::{Reply, Unable, again, answer, take};
use super::page::Typed;
use super::reasons::WORDS_LIMIT;
use super::store;
use crate::access::Moderator;
use crate::platform::clock::{MINUTE, Millis};
use crate::platform::forms::Fields;
use crate::platform::keys::Purpose;
use crate::platform::page::Visit;
use crate::text::clean::{characters, clean_line};

/// How long they are shown.
const SHOWN_FOR: Millis = 15 * MINUTE;

/// The fields' names end in the row of the words, since a page shows several.
#[post("/<_>/<_>/moderation/<reference>/unseal", data = "<form>")]
pub(super) async fn submit(visit: Visit, moderator: Moderator, reference: &str, form: Form<Fields>) -> Reply {
    moderator.check(form.get("csrf_token"))?;
    let id: i64 = form.get("redaction").parse().unwrap_or(0);
    let field = format!("why-{id}");
    let reason = clean_line(form.get(&field));
    let mut errors = Errors::none();
    if reason.is_empty() {
        errors.add(&field, visit.lang.t("moderation-unseal-missing"));
    } else if characters(&reason) > WORDS_LIMIT {
        errors.add(&field, visit.lang.with("moderation-reason-words-long", &[("most", WORDS_LIMIT.into())]));
    }
    if !errors.is_empty() {
        let typed = Typed { errors, unsealing: Some((id, reason)), ..Typed::default() };
        return again(&visit, &moderator, Status::UnprocessableEntity, reference, typed).await;
    }
    let (by, of, now) = (moderator.clone(), reference.to_owned(), visit.app.clock.now());
    let done = visit.app.db.write(move |tx| Box::pin(async move { open(tx, &by, &of, id, &reason, now).await })).await;
    match done {
        Ok(()) => {
            let ticket = serde_json::to_vec(&(id, moderator.account_id(), now + SHOWN_FOR)).unwrap_or_default();
            let ticket = visit.app.keys.seal(Purpose::Unsealing, &visit.app.random, &ticket);
            let page = visit.url(&format!("/{}/moderation/{reference}?opened={ticket}#hidden-{id}", moderator.county().slug));
            Ok(Ok(Redirect::to(page)))
        }
        Err(unable) => answer(&visit, &moderator, reference, Err(unable), "").await,
    }
}

/// Writes down who opens which words and why.
async fn open(tx: &DatabaseTransaction, moderator: &Moderator, reference: &str, id: i64, reason: &str, now: Millis) -> Result<(), Unable> {
    let case = take(tx, moderator, reference, now).await?;
    if !store::of_feedback(tx, case.id).await?.iter().any(|redaction| redaction.id == id) {
        return Err(Unable::Missing);
    }
    store::unsealed(tx, id, moderator.account_id(), reason, now).await?;
    Ok(())
}

/// The row of the words that this ticket opens, if it is this person's and not too old. The page looks for the row among
/// those of its own feedback alone.
pub(super) fn opened_by(visit: &Visit, moderator: &Moderator, ticket: &str) -> Option<i64> {
    let inside = visit.app.keys.unseal(Purpose::Unsealing, ticket)?;
    let (id, account_id, until): (i64, i64, Millis) = serde_json::from_slice(&inside).ok()?;
    (account_id == moderator.account_id() && visit.app.clock.now() < until).then_some(id)
}
