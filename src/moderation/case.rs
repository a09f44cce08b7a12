//! One piece of feedback on its way to the public.

use rocket::get;

use super::page::{Typed, load};
use super::queue::{View, next_waiting};
use super::unseal::opened_by;
use crate::access::Moderator;
use crate::feedback::store;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

#[get("/<_>/<_>/moderation/<reference>?<done>&<opened>")]
pub(super) async fn show(
    visit: Visit,
    moderator: Moderator,
    reference: &str,
    done: Option<&str>,
    opened: Option<&str>,
) -> Result<Html, Failure> {
    let db = visit.app.db.read();
    let case = store::by_reference(db, moderator.worker(), reference).await?.ok_or(Failure::NotFound)?;
    let opened = opened.and_then(|ticket| opened_by(&visit, &moderator, ticket));
    let mut page = load(&visit, &moderator, &case, Typed { opened, ..Typed::default() }).await?;
    if done.is_some() {
        let next = next_waiting(&visit, &moderator, View::Waiting, case.id).await?;
        page.next = next.map(|next| visit.url(&format!("/{}/moderation/{next}", moderator.county().slug)));
        page.done = done.map(str::to_owned);
    }
    Ok(Html::ok(&moderator.shell(&visit), &page))
}
