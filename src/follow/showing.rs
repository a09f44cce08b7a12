//! The giver allows others to read the feedback, or takes that back.

use asko_templates::follow::{Showing, ShowingState};
use rocket::form::{Form, FromForm};
use rocket::post;
use rocket::response::Redirect;
use sea_orm::DbErr;

use super::status;
use crate::access::Follower;
use crate::feedback::Case;
use crate::feedback::store::by_id;
use crate::moderation::consent::{self, allow, showing_of};
use crate::organisations::{County, county_of};
use crate::platform::csrf::same;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Allowing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    allow: String,
}

/// Where it stands, as the page shows it.
pub(super) async fn part(visit: &Visit, county: &County, case: &Case) -> Result<Option<Showing>, DbErr> {
    let found = showing_of(visit.app.db.read(), county, case, visit.lang).await?;
    let state = found.map(|found| match found {
        consent::Showing::NotAllowed => ShowingState::NotAllowed,
        consent::Showing::Waiting => ShowingState::Waiting,
        consent::Showing::Shown(path) => ShowingState::Shown(visit.url(&path)),
        consent::Showing::NotShown(reason, words) => ShowingState::NotShown(reason, words),
    });
    Ok(state.map(|state| Showing { state }))
}

#[post("/<_>/<org>/follow/showing", data = "<form>")]
pub(super) async fn submit(visit: Visit, follower: Option<Follower>, org: &str, form: Form<Allowing>) -> Result<Redirect, Failure> {
    let county = county_of(&visit, org).await?;
    let here = visit.url(&format!("/{org}/follow"));
    // The session has ended: the code opens it again.
    let Some(follower) = follower else { return Ok(Redirect::to(here)) };
    if !same(form.csrf_token.as_bytes(), follower.csrf().as_bytes()) {
        return Err(Failure::Refused(rocket::http::Status::Forbidden, "error-foreign-text"));
    }
    // Whatever else is sent is no permission.
    let wants = form.allow == "yes";
    let (id, now) = (status::followed(&visit, &follower, &county).await?.id, visit.app.clock.now());
    let done = visit.app.db.write(move |tx| {
        Box::pin(async move {
            let case = by_id(tx, id).await?.ok_or_else(|| DbErr::RecordNotFound("the feedback".to_owned()))?;
            allow(tx, &case, wants, now).await
        })
    });
    done.await.map_err(|error: DbErr| Failure::from(error))?;
    Ok(Redirect::to(format!("{here}#showing")))
}
