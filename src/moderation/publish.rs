//! Publishing: exactly the words that were looked at in the preview.

use asko_templates::mails::Kind;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use sea_orm::{DatabaseTransaction, DbErr};

use super::acting::{Reply, Unable, answer, answer_page, take};
use super::parts::{draft, seen};
use super::preview::{page, publishable};
use super::store::{self, Publish};
use crate::access::Moderator;
use crate::feedback::timeline::record;
use crate::feedback::{Case, Happened, letter};
use crate::platform::app::App;
use crate::platform::clock::Millis;
use crate::platform::csrf::same;
use crate::platform::ids::{Randomness, base32};
use crate::platform::page::Visit;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Publishing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    seen: String,
}

/// Why it is not published.
#[derive(Debug, thiserror::Error)]
enum Refusal {
    /// It was changed since it was looked at: there is another answer, or other words are hidden.
    #[error("it was changed since it was looked at")]
    Overtaken,
    /// It cannot be published.
    #[error(transparent)]
    Unable(#[from] Unable),
}

impl From<DbErr> for Refusal {
    fn from(fault: DbErr) -> Self {
        Self::Unable(fault.into())
    }
}

#[post("/<_>/<_>/moderation/<reference>/publish", data = "<form>")]
pub(super) async fn submit(visit: Visit, moderator: Moderator, reference: &str, form: Form<Publishing>) -> Reply {
    moderator.check(&form.csrf_token)?;
    let (app, by, of, looked_at) = (visit.app.clone(), moderator.clone(), reference.to_owned(), form.seen.clone());
    let done = visit.app.db.write(move |tx| Box::pin(async move { publish(tx, &app, &by, &of, &looked_at).await })).await;
    match done {
        Ok(()) => {
            visit.app.bell.notify_one();
            answer(&visit, &moderator, reference, Ok(()), "published").await
        }
        Err(Refusal::Unable(unable)) => answer(&visit, &moderator, reference, Err(unable), "").await,
        Err(Refusal::Overtaken) => {
            let page = page(&visit, &moderator, reference, true).await?;
            Ok(Err(answer_page(&visit, &moderator, Status::Conflict, &format!("{reference}/preview"), &page)))
        }
    }
}

/// Publishes it; what is shown word for word already stays as it is.
async fn publish(tx: &DatabaseTransaction, app: &App, moderator: &Moderator, reference: &str, looked_at: &str) -> Result<(), Refusal> {
    let now = app.clock.now();
    let case = take(tx, moderator, reference, now).await?;
    let draft = draft(tx, app, &case).await?;
    publishable(tx, &case, &draft).await?.map_err(Unable::from)?;
    if !same(seen(app, case.id, &draft).as_bytes(), looked_at.as_bytes()) {
        return Err(Refusal::Overtaken);
    }
    let shown = store::shown_of(tx, case.id).await?;
    if shown.as_ref().is_some_and(|shown| shown.words == draft) {
        return Ok(());
    }
    put(tx, &app.random, &case, draft, moderator.account_id(), now).await?;
    if shown.is_none() {
        letter::to_giver(tx, app, moderator.county(), &case, Kind::WordsShown, |_| None).await?;
    }
    Ok(())
}

/// Puts these words before the public. Whoever calls it has made sure that they may be.
///
/// # Errors
/// The database's fault.
pub async fn put(
    tx: &DatabaseTransaction,
    random: &Randomness,
    case: &Case,
    words: store::NewPublication,
    account_id: i64,
    at: Millis,
) -> Result<(), DbErr> {
    // 80 random bits that stand for nothing else: no reference leads to what is public, and nothing public to a reference.
    let public_id = base32(&random.bytes::<10>()).to_lowercase();
    let new = Publish { feedback_id: case.id, county_id: case.county_id, public_id, words, account_id, at };
    store::publish(tx, new).await?;
    store::forget_choice(tx, case.id).await?;
    record(tx, case.id, at, Some(account_id), &Happened::Published).await
}
