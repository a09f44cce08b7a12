//! Closing one's feedback on a shared machine.

use rocket::http::CookieJar;
use rocket::post;
use rocket::response::Redirect;

use crate::access::sessions::{self, FOLLOW_COOKIE};
use crate::organisations::county_of;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

/// Ending one's own session needs no token: the worst a stranger could do is to make one type the code again.
#[post("/<_>/<org>/follow/leave")]
pub(super) async fn submit(visit: Visit, org: &str, jar: &CookieJar<'_>) -> Result<Redirect, Failure> {
    county_of(&visit, org).await?;
    sessions::end(&visit.app, jar, FOLLOW_COOKIE).await?;
    Ok(Redirect::to(visit.url(&format!("/{org}/follow"))))
}
