//! Activities in which people took part, as changes need them: linking one, and the panel that confirms a change.

use asko_locales::date;
use asko_templates::changes::{TypedActivity, Words};
use asko_templates::components::Choice;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use sea_orm::{ConnectionTrait, DbErr};

use super::acting::{Reply, answer_page, change_of, to_change};
use super::form::read_references;
use super::overview::{Typed, page};
use super::{Object, store};
use crate::access::CaseWorker;
use crate::participation::{Activity, Kind, Stage, methods as library, store as participation};
use crate::platform::clock::{Millis, day_in_finland};
use crate::platform::page::Visit;

/// How many activities of each stage are offered.
const MOST_OFFERED: u64 = 50;
/// How many methods are suggested.
const MOST_METHODS: usize = 4;

/// The worker's activity with this reference, however it is typed.
async fn find(db: &impl ConnectionTrait, worker: &CaseWorker, typed: &str) -> Result<Option<Activity>, DbErr> {
    match read_references(typed).first() {
        Some((_, reference)) => participation::by_reference(db, worker, reference).await,
        None => Ok(None),
    }
}

/// The row of the client panel with this reference, if it has met since the change was made.
///
/// # Errors
/// The text id of what is wrong with it; the database's fault is outside.
pub(super) async fn panel(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    typed: &str,
    made_at: Option<Millis>,
) -> Result<Result<i64, &'static str>, DbErr> {
    let before = |panel: &Activity| made_at.is_some_and(|made| day_in_finland(panel.held_at) < day_in_finland(made));
    Ok(match find(db, worker, typed).await? {
        None => Err("changes-activities-unknown"),
        Some(activity) if activity.kind != Kind::ClientPanel => Err("changes-confirm-panel-kind"),
        Some(panel) if !matches!(panel.stage, Stage::Held | Stage::Told) => Err("changes-confirm-panel-not-held"),
        Some(panel) if before(&panel) => Err("changes-confirm-panel-before"),
        Some(panel) => Ok(panel.id),
    })
}

/// Addresses and names of activities, the latest first.
pub(super) async fn named(visit: &Visit, worker: &CaseWorker, ids: &[i64]) -> Result<Vec<(String, Words)>, DbErr> {
    let activities = participation::by_ids(visit.app.db.read(), ids).await?;
    let url = |activity: &Activity| visit.url(&format!("/{}/participation/{}", worker.county().slug, activity.reference));
    Ok(activities.iter().map(|activity| (url(activity), Words::new(activity.title(visit.lang)))).collect())
}

/// The worker's activities to choose from, but those linked already.
pub(super) async fn offered(visit: &Visit, worker: &CaseWorker, linked: &[i64]) -> Result<Vec<Choice>, DbErr> {
    let mut offered = Vec::new();
    for stage in [Stage::Held, Stage::Told, Stage::Planned] {
        offered.extend(participation::of_worker(visit.app.db.read(), worker, stage, None, MOST_OFFERED).await?);
    }
    offered.retain(|activity| !linked.contains(&activity.id));
    let words = |activity: &Activity| format!("{} · {}", activity.title(visit.lang).0, date(visit.lang, day_in_finland(activity.held_at)));
    Ok(offered.iter().map(|activity| Choice::new(&activity.reference, words(activity))).collect())
}

/// Addresses and names of the methods of participation that suit a change about this best.
pub(super) fn methods(visit: &Visit, worker: &CaseWorker, object: Object) -> Vec<(String, String)> {
    let url = |key: &str| visit.url(&format!("/{}/methods/{key}", worker.county().slug));
    let best = library::suggested(object.code(), None).into_iter().take(MOST_METHODS);
    best.map(|method| (url(&method.key), method.name.of(visit.lang).clone())).collect()
}

/// The form. It carries no version: linking twice is linking once.
#[derive(Debug, FromForm)]
pub(super) struct Linking {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    chosen: String,
    #[field(default = String::new())]
    activity: String,
}

#[post("/<_>/<_>/work/<reference>/activities", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Linking>) -> Reply {
    worker.check(&form.csrf_token)?;
    let change = change_of(&visit, &worker, reference).await?;
    let typed = if form.activity.trim().is_empty() { &form.chosen } else { &form.activity };
    if let Some(activity) = find(visit.app.db.read(), &worker, typed).await? {
        let now = visit.app.clock.now();
        visit.app.db.write(move |tx| Box::pin(async move { store::link_activity(tx, change.id, activity.id, now).await })).await?;
        return to_change(&visit, &worker, reference);
    }
    let activity = TypedActivity { chosen: form.chosen.clone(), reference: form.activity.clone() };
    let why = if typed.trim().is_empty() { "changes-activities-missing" } else { "changes-activities-unknown" };
    let mut typed = Typed { activity, ..Typed::default() };
    typed.errors.add("activity", visit.lang.t(why));
    let page = page(&visit, &worker, &change, typed).await?;
    Ok(Err(answer_page(&visit, &worker, Status::UnprocessableEntity, reference, &page)))
}
