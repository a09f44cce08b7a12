//! Who of the staff read one's feedback or did something with it: roles and teams, no names, nothing of other feedback.

use asko_templates::Section;
use asko_templates::follow::{SeenBy, SeenByPage};
use rocket::get;
use rocket::response::Redirect;

use super::status;
use crate::access::{Follower, trace};
use crate::organisations::{Named as _, county_of, shell_of, store as organisations};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, stamp};

/// How many lines a page has.
const PAGE: usize = 50;

#[get("/<_>/<org>/follow/log?<before>")]
pub(super) async fn show(
    visit: Visit,
    follower: Option<Follower>,
    org: &str,
    before: Option<i64>,
) -> Result<Result<Html, Redirect>, Failure> {
    let county = county_of(&visit, org).await?;
    // Without a session the code opens it.
    let Some(follower) = follower else { return Ok(Err(Redirect::to(visit.url(&format!("/{org}/follow"))))) };
    let case = status::followed(&visit, &follower, &county).await?;
    let db = visit.app.db.read();
    let mut found = trace::for_follower(db, &follower, before, PAGE as u64 + 1).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let teams = organisations::teams_by_ids(db, found.iter().filter_map(|access| access.team_id(case.team_id)).collect()).await?;
    let here = visit.url(&format!("/{org}/follow/log"));
    let next = found.last().filter(|_| more).map(|last| format!("{here}?before={}", last.id));
    let line = |access: trace::Access| {
        let team = access.team_id(case.team_id).and_then(|id| teams.iter().find(|team| team.id == id));
        SeenBy {
            at: stamp(visit.lang, access.at),
            role: access.role().map(|role| role.code()).unwrap_or_default(),
            team: team.map(|team| team.name(visit.lang).to_owned()).unwrap_or_default(),
            what: access.what,
        }
    };
    let page = SeenByPage { lines: found.into_iter().map(line).collect(), first: before.map(|_| here.clone()), next };
    Ok(Ok(Html::ok(&shell_of(&visit, &county, Section::Follow), &page)))
}
