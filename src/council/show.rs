//! The report as a page: for those who work for the county, and for everybody once it is published.

use asko_templates::Section;
use asko_templates::council::years;
use asko_templates::reports::DocumentPage;
use chrono::{Datelike as _, NaiveDate};
use rocket::get;

use super::gather::gather;
use super::report::document;
use super::store;
use crate::access::DecisionMaker;
use crate::organisations::{County, county_of, shell_of};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::reports::closing::{self, Period};
use crate::reports::forms;

/// The first year of wellbeing services counties.
const FIRST: i32 = 2023;

/// The years that somebody may read the report of, newest first: those who work for the county every year with closed figures and
/// the running one, everybody else the published ones.
///
/// # Errors
/// The database's fault.
pub(super) async fn years_for(visit: &Visit, county: &County, reader: Option<&DecisionMaker>) -> Result<Vec<i32>, Failure> {
    let db = visit.app.db.read();
    if reader.is_none() {
        return Ok(store::published(db, county.id).await?.into_iter().map(|(year, _)| year).collect());
    }
    let today = day_in_finland(visit.app.clock.now());
    let mut years = closed_years(&closing::periods(db, county.id).await?, today);
    if !years.contains(&today.year()) {
        years.insert(0, today.year());
    }
    Ok(years)
}

/// The years with closed figures, newest first.
pub(super) fn closed_years(periods: &[Period], today: NaiveDate) -> Vec<i32> {
    let mut years: Vec<i32> = periods.iter().map(|period| period.year()).filter(|year| (FIRST..=today.year()).contains(year)).collect();
    years.sort_unstable_by(|one, other| other.cmp(one));
    years.dedup();
    years
}

/// The year that is asked for, among those that may be read. When none is asked for: the newest one with closed figures.
async fn year_of(visit: &Visit, county: &County, years: &[i32], asked: Option<&str>) -> Result<i32, Failure> {
    if let Some(text) = asked {
        return text.parse().ok().filter(|year| years.contains(year)).ok_or(Failure::NotFound);
    }
    let closed = closing::periods(visit.app.db.read(), county.id).await?;
    let newest = years.iter().find(|year| closed.iter().any(|period| period.year() == **year));
    newest.or(years.first()).copied().ok_or(Failure::NotFound)
}

#[get("/<_>/<org>/council?<year>")]
pub(super) async fn show(visit: Visit, reader: Option<DecisionMaker>, org: &str, year: Option<&str>) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let all = years_for(&visit, &county, reader.as_ref()).await?;
    let year = year_of(&visit, &county, &all, year).await?;
    let inputs = gather(&visit.app, &county, year).await?;
    let document = document(&inputs, visit.lang);
    let base = visit.url(&format!("/{}/council", county.slug));
    let files = forms::links(visit.lang, &format!("{base}/{year}/files"), &document);
    let page = DocumentPage { document, files, filter: None, before: Some(years(visit.lang, &base, &all, year)), after: None };
    let shell = match &reader {
        Some(reader) => reader.shell(&visit, Section::Reports),
        None => shell_of(&visit, &county, Section::Results),
    };
    Ok(Html::ok(&shell, &page))
}
