//! Begins the publication of a third: drawn from its closed figures and the county's changes.

use asko_locales::Lang;
use rocket::form::{Form, FromForm};
use rocket::post;
use sea_orm::DbErr;

use super::page::{Reply, to_draft};
use crate::access::Publisher;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;
use crate::publications::draft;
use crate::publications::store::{self, NewDraft, archive};
use crate::publications::third_of;
use crate::text::both::Both;

/// The form.
#[derive(Debug, FromForm)]
pub(in crate::publications) struct Beginning {
    #[field(default = String::new())]
    csrf_token: String,
}

/// Whoever presses when somebody has begun already comes to that draft.
#[post("/<_>/<_>/publishing/<period>/begin", data = "<form>")]
pub(in crate::publications) async fn submit(visit: Visit, publisher: Publisher, period: &str, form: Form<Beginning>) -> Reply {
    publisher.check_writing(&form.csrf_token)?;
    let (county, now, by) = (publisher.county().clone(), visit.app.clock.now(), publisher.account_id());
    let third = third_of(period)?;
    if !archive::versions_of(visit.app.db.read(), county.id, period).await?.is_empty() {
        return Err(Failure::NotFound);
    }
    let material = draft::gather(&visit.app, &county, third, now).await?.ok_or(Failure::NotFound)?;
    let documents = [Lang::Fi, Lang::Sv].map(|lang| draft::document(lang, &material));
    let new = NewDraft { county_id: county.id, period: third.code(), edition: 1, reason: Both::default(), documents: Some(documents) };
    let begun = visit.app.db.write(move |tx| Box::pin(async move { store::begin(tx, new, now, by).await })).await;
    begun.map_err(|fault: DbErr| Failure::from(fault))?;
    to_draft(&visit, &publisher, period, "begun")
}
