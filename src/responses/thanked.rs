//! The thanks that were passed on: for everybody who works with feedback in the county, unit by unit, newest first.

use asko_templates::Section;
use asko_templates::responses::{ThankedLine, ThankedPage, ThankedUnit};
use chrono::{Datelike as _, NaiveDate};
use rocket::get;

use crate::access::CaseWorker;
use crate::feedback::thanks;
use crate::organisations::{Named as _, store as organisations};
use crate::platform::clock::{day_in_finland, start_of_day};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, stamp};
use crate::text::order::sort_key;

/// How many are shown.
const MOST: u64 = 50;

#[get("/<_>/<_>/thanks?<unit>")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, unit: Option<&str>) -> Result<Html, Failure> {
    let (db, lang, now) = (visit.app.db.read(), visit.lang, visit.app.clock.now());
    let year = day_in_finland(now).year();
    let since = NaiveDate::from_ymd_opt(year, 1, 1).map_or(0, start_of_day);
    let chosen = match unit.filter(|slug| !slug.is_empty()) {
        Some(slug) => Some(organisations::unit_by_slug(db, worker.county().id, slug).await?.ok_or(Failure::NotFound)?),
        None => None,
    };
    let counts = thanks::counts(db, &worker, since).await?;
    let newest = thanks::newest(db, &worker, chosen.as_ref().map(|unit| unit.id), MOST).await?;
    let ids = counts.iter().map(|(id, _)| *id).chain(newest.iter().map(|passed| passed.unit_id)).collect();
    let units = organisations::units_by_ids(db, ids).await?;
    let name_of = |id: i64| units.iter().find(|unit| unit.id == id).map(|unit| unit.name(lang).to_owned()).unwrap_or_default();
    let mut by_unit: Vec<ThankedUnit> = counts
        .into_iter()
        .filter_map(|(id, count)| {
            let unit = units.iter().find(|unit| unit.id == id)?;
            let url = visit.url(&format!("/{}/thanks?unit={}", worker.county().slug, unit.slug));
            Some(ThankedUnit { name: unit.name(lang).to_owned(), url, count })
        })
        .collect();
    by_unit.sort_by_key(|unit| sort_key(&unit.name));
    let line = |passed: thanks::Passed| ThankedLine {
        unit: name_of(passed.unit_id),
        at: stamp(lang, passed.passed_at),
        text: passed.text,
        language: passed.language,
    };
    let page = ThankedPage {
        year,
        unit: chosen.map(|unit| unit.name(lang).to_owned()),
        units: by_unit,
        lines: newest.into_iter().map(line).collect(),
    };
    Ok(Html::ok(&worker.shell(&visit, Section::Inbox), &page))
}
