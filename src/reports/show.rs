//! The shared picture that those who work for the county read.

use asko_templates::Section;
use maud::html;

use super::choose::{self, Wanted};
use super::forms::File;
use super::now;
use super::picture::Reader;
use crate::access::DecisionMaker;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The picture of the reader's county.
#[rocket::get("/<_>/<_>/reports?<period>&<service>&<unit>")]
pub async fn show(
    visit: Visit,
    reader: DecisionMaker,
    period: Option<&str>,
    service: Option<&str>,
    unit: Option<&str>,
) -> Result<Html, Failure> {
    let wanted = Wanted { period: period.unwrap_or(""), service: service.unwrap_or(""), unit: unit.unwrap_or("") };
    let shell = reader.shell(&visit, Section::Reports);
    let mut source = match choose::source(&visit, reader.county(), wanted).await? {
        Some(source) => source,
        None => return choose::none(&visit, &shell, wanted, Some(now::block(&visit, &reader).await?)),
    };
    source.cases = shell.staff.as_ref().is_some_and(|staff| staff.cases);
    let mut page = choose::page(&visit, &source, Reader::Staff).await?;
    if source.chosen.service.is_none() {
        let related = page.after.take();
        page.after = Some(html! { (now::block(&visit, &reader).await?) @if let Some(related) = related { (related) } });
    }
    Ok(Html::ok(&shell, &page))
}

/// A file of it.
#[rocket::get("/<_>/<_>/reports/<period>/<place>/<name>")]
pub async fn file(visit: Visit, reader: DecisionMaker, period: &str, place: &str, name: &str) -> Result<File, Failure> {
    choose::file(&visit, reader.county(), choose::wanted_of(period, place), Reader::Staff, name).await
}
