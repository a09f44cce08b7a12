//! Activities in which people took part, as changes need them: linking one, and the panel that confirms a change.

use asko_templates::changes::Words;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use sea_orm::{ConnectionTrait, DbErr};

use super::acting::{Reply, answer_page, change_of, to_change};
use super::overview::{Typed, page};
use super::{Object, store};
use crate::access::CaseWorker;
use crate::platform::clock::Millis;
use crate::platform::page::Visit;

/// The row of the worker's activity with this reference.
async fn find(_: &impl ConnectionTrait, _: &CaseWorker, _: &str) -> Result<Option<i64>, DbErr> {
    Ok(None)
}

/// The row of the client panel with this reference that has met since the change was made.
///
/// # Errors
/// The text id of what is wrong with it; the database's fault is outside.
pub(super) async fn panel(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    reference: &str,
    _made_at: Option<Millis>,
) -> Result<Result<i64, &'static str>, DbErr> {
    Ok(find(db, worker, reference).await?.ok_or("changes-activities-unknown"))
}

/// Addresses and names of activities.
pub(super) async fn named(_: &Visit, _: &CaseWorker, _: &[i64]) -> Result<Vec<(String, Words)>, DbErr> {
    Ok(Vec::new())
}

/// Addresses and names of the methods of participation that suit a change about this.
pub(super) const fn methods(_: &Visit, _: Object) -> Vec<(String, String)> {
    Vec::new()
}

/// The form. It carries no version: linking twice is linking once.
#[derive(Debug, FromForm)]
pub(super) struct Linking {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    activity: String,
}

#[post("/<_>/<_>/work/<reference>/activities", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Linking>) -> Reply {
    worker.check(&form.csrf_token)?;
    let change = change_of(&visit, &worker, reference).await?;
    match find(visit.app.db.read(), &worker, &form.activity).await? {
        Some(activity_id) => {
            let now = visit.app.clock.now();
            visit.app.db.write(move |tx| Box::pin(async move { store::link_activity(tx, change.id, activity_id, now).await })).await?;
            to_change(&visit, &worker, reference)
        }
        None => {
            let mut typed = Typed { activity: form.activity.clone(), ..Typed::default() };
            typed.errors.add("activity", visit.lang.t("changes-activities-unknown"));
            let page = page(&visit, &worker, &change, typed).await?;
            Ok(Err(answer_page(&visit, &worker, Status::UnprocessableEntity, reference, &page)))
        }
    }
}
