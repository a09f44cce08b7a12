//! A publication in its newest version, and in each version there was.

use rocket::get;

use super::page::Found;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

#[get("/<_>/<org>/publications/<period>", rank = 2)]
pub(in crate::publications) async fn newest(visit: Visit, org: &str, period: &str) -> Result<Html, Failure> {
    Found::find(&visit, org, period, None).await?.html(&visit, false).await
}

#[get("/<_>/<org>/publications/<period>/versions/<edition>")]
pub(in crate::publications) async fn version(visit: Visit, org: &str, period: &str, edition: i64) -> Result<Html, Failure> {
    Found::find(&visit, org, period, Some(edition)).await?.html(&visit, true).await
}
