//! The report that a decision-maker reads.

use asko_templates::Section;
use asko_templates::reports::{Groups, ReportPage};

use super::promises;
use super::report::{Reader, Wanted, asked, report};
use crate::access::DecisionMaker;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The report of the reader's county.
#[rocket::get("/<_>/<_>/reports?<period>&<service>&<unit>")]
pub async fn show(
    visit: Visit,
    reader: DecisionMaker,
    period: Option<&str>,
    service: Option<&str>,
    unit: Option<&str>,
) -> Result<Html, Failure> {
    let wanted = Wanted { period: period.unwrap_or(""), service: service.unwrap_or(""), unit: unit.unwrap_or("") };
    let page = report(&visit, reader.county(), wanted, Reader::Staff).await?;
    let (asked, now) = (asked(&visit, reader.county(), wanted)?, visit.app.clock.now());
    let promises = if page.groups_are == Groups::Services {
        Some(promises::block(visit.app.db.read(), visit.lang, reader.county(), asked, reader.leads(), now).await?)
    } else {
        None
    };
    let page = ReportPage { promises, ..page };
    Ok(Html::ok(&reader.shell(&visit, Section::Reports), &page))
}
