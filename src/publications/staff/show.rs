//! A publication being written: how far it is, who has approved it, and how it will be read.

use asko_templates::publications::DraftPage;
use rocket::get;

use super::page::{draft_of, page};
use crate::access::Publisher;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

#[get("/<_>/<_>/publishing/<period>?<done>")]
pub(in crate::publications) async fn show(visit: Visit, publisher: Publisher, period: &str, done: Option<&str>) -> Result<Html, Failure> {
    let draft = draft_of(&visit, &publisher, period).await?;
    let said = match done {
        Some("begun") => Some("publications-draft-begun"),
        Some("saved") => Some("publications-draft-saved"),
        Some("redrawn") => Some("publications-draft-redrawn"),
        Some("approved") => Some("publications-draft-approved"),
        _ => None,
    };
    let page = DraftPage { done: said.map(|id| visit.lang.t(id).into_owned()), ..page(&visit, &publisher, &draft, None).await? };
    Ok(Html::ok(&publisher.shell(&visit), &page))
}
