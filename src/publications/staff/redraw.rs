//! Draws a publication anew from the figures and changes as they are now; what people have written stays.

use asko_locales::Lang;
use rocket::form::{Form, FromForm};
use rocket::post;

use super::page::{Reply, answer, draft_of};
use crate::access::Publisher;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;
use crate::publications::workflow::Refusal;
use crate::publications::{draft, store, third_of};

/// The form.
#[derive(Debug, FromForm)]
pub(in crate::publications) struct Redrawing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
}

#[post("/<_>/<_>/publishing/<period>/redraw", data = "<form>")]
pub(in crate::publications) async fn submit(visit: Visit, publisher: Publisher, period: &str, form: Form<Redrawing>) -> Reply {
    publisher.check_writing(&form.csrf_token)?;
    let draft = draft_of(&visit, &publisher, period).await?;
    let (now, by) = (visit.app.clock.now(), publisher.account_id());
    if form.version != draft.version {
        return answer(&visit, &publisher, period, Err::<(), _>(Refusal::Overtaken), "").await;
    }
    let material = draft::gather(&visit.app, publisher.county(), third_of(period)?, now).await?.ok_or(Failure::NotFound)?;
    let documents = [Lang::Fi, Lang::Sv].map(|lang| draft::document(lang, &material));
    let done = visit
        .app
        .db
        .write(move |tx| {
            Box::pin(async move {
                let drawn = store::redraw(tx, &draft, &documents, now, by).await?;
                if drawn { Ok(()) } else { Err(Refusal::Overtaken) }
            })
        })
        .await;
    answer(&visit, &publisher, period, done, "redrawn").await
}
