//! The results that everybody may read: the report, without units of one's own choice.

use asko_templates::Section;

use super::report::{Reader, Wanted, report};
use crate::organisations::{county_of, shell_of};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The results of a county.
#[rocket::get("/<_>/<org>/results?<period>&<service>")]
pub async fn results(visit: Visit, org: &str, period: Option<&str>, service: Option<&str>) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let wanted = Wanted { period: period.unwrap_or(""), service: service.unwrap_or(""), unit: "" };
    let page = report(&visit, &county, wanted, Reader::Public).await?;
    Ok(Html::ok(&shell_of(&visit, &county, Section::Results), &page))
}
