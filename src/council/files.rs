//! The report as files.

use asko_locales::Lang;
use rocket::get;

use super::gather::gather;
use super::report::document;
use super::show::years_for;
use crate::access::DecisionMaker;
use crate::organisations::county_of;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;
use crate::reports::forms;

#[get("/<_>/<org>/council/<year>/files/<name>")]
pub(super) async fn show(visit: Visit, reader: Option<DecisionMaker>, org: &str, year: &str, name: &str) -> Result<forms::File, Failure> {
    let county = county_of(&visit, org).await?;
    let years = years_for(&visit, &county, reader.as_ref()).await?;
    let year = year.parse().ok().filter(|year| years.contains(year)).ok_or(Failure::NotFound)?;
    let inputs = gather(&visit.app, &county, year).await?;
    let documents = Lang::ALL.map(|lang| document(&inputs, lang));
    forms::file(&documents, visit.lang, name).await
}
