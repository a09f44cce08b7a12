//! The trace of a case: everything that the access log holds of it, for leads. Looking at it is in it, too.

use asko_templates::Section;
use asko_templates::triage::{TraceLine, TracePage};
use rocket::get;
use sea_orm::DbErr;

use crate::access::{CaseWorker, log, trace};
use crate::feedback::store;
use crate::organisations::{Named as _, store as organisations};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, stamp};

/// How many lines a page has.
const PAGE: usize = 50;

#[get("/<_>/<_>/cases/<reference>/log?<before>")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str, before: Option<i64>) -> Result<Html, Failure> {
    let db = visit.app.db.read();
    let case = store::by_reference(db, &worker, reference).await?.ok_or(Failure::NotFound)?;
    if !worker.leads() {
        return Err(Failure::Forbidden);
    }
    let (by, feedback_id, now) = (worker.clone(), case.id, visit.app.clock.now());
    let opened = visit.app.db.write(move |tx| Box::pin(async move { log::opened(tx, &by, feedback_id, "log", now).await }));
    opened.await.map_err(|error: DbErr| Failure::from(error))?;
    let mut found = trace::for_lead(db, &worker, case.id, before, PAGE as u64 + 1).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let teams = organisations::teams_by_ids(db, found.iter().filter_map(|access| access.team_id(case.team_id)).collect()).await?;
    let here = visit.url(&format!("/{}/cases/{}/log", worker.county().slug, case.reference));
    let next = found.last().filter(|_| more).map(|last| format!("{here}?before={}", last.id));
    let line = |access: trace::Access| {
        let team = access.team_id(case.team_id).and_then(|id| teams.iter().find(|team| team.id == id));
        TraceLine {
            at: stamp(visit.lang, access.at),
            role: access.role().map(|role| role.code()).unwrap_or_default(),
            team: team.map(|team| team.name(visit.lang).to_owned()).unwrap_or_default(),
            who: access.account.name,
            what: access.what,
            page: access.page,
        }
    };
    let page = TracePage {
        reference: case.reference.clone(),
        lines: found.into_iter().map(line).collect(),
        first: before.map(|_| here.clone()),
        next,
    };
    Ok(Html::ok(&worker.shell(&visit, Section::Inbox), &page))
}
