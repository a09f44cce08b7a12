//! The results that everybody may read: the same figures.

use asko_templates::Section;

use super::choose::{self, Wanted};
use super::forms::File;
use super::picture::Reader;
use crate::organisations::{county_of, shell_of};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The results of a county.
#[rocket::get("/<_>/<org>/results?<period>&<service>&<unit>")]
pub async fn results(visit: Visit, org: &str, period: Option<&str>, service: Option<&str>, unit: Option<&str>) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let wanted = Wanted { period: period.unwrap_or(""), service: service.unwrap_or(""), unit: unit.unwrap_or("") };
    let shell = shell_of(&visit, &county, Section::Results);
    match choose::source(&visit, &county, wanted).await? {
        Some(source) => Ok(Html::ok(&shell, &choose::page(&visit, &source, Reader::Public).await?)),
        None => choose::none(&visit, &shell, wanted, None),
    }
}

/// A file of them.
#[rocket::get("/<_>/<org>/results/<period>/<place>/<name>")]
pub async fn file(visit: Visit, org: &str, period: &str, place: &str, name: &str) -> Result<File, Failure> {
    let county = county_of(&visit, org).await?;
    choose::file(&visit, &county, choose::wanted_of(period, place), Reader::Public, name).await
}
