//! What a reader chooses of a picture, and the page it is shown on.

use asko_documents::Document;
use asko_locales::{Lang, date};
use asko_templates::Shell;
use asko_templates::components::Choice;
use asko_templates::reports::{DocumentPage, Filter, NoReport, Related};
use maud::{Markup, Render as _};
use sea_orm::DbErr;

use super::closing::{self, Period, Place};
use super::forms;
use super::picture::{Chosen, Reader, Source, document, place_code};
use crate::organisations::{County, Named as _, Service, store as organisations};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::text::order::sort_key;

/// What the address asks for; empty stands for no choice.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// The period's code; none is the newest closed third.
    pub period: &'a str,
    /// The service's name in addresses.
    pub service: &'a str,
    /// The unit's name in addresses.
    pub unit: &'a str,
}

/// The choice; nothing when no period is closed yet.
///
/// # Errors
/// [`Failure::NotFound`] for a period, service or unit that is not there, or not of each other.
pub async fn choose(visit: &Visit, county: &County, wanted: Wanted<'_>) -> Result<Option<Chosen>, Failure> {
    let db = visit.app.db.read();
    let period = match wanted.period {
        "" => match closing::newest(db, county.id).await? {
            Some(period) => period,
            None => return Ok(None),
        },
        code => Period::from_code(code).ok_or(Failure::NotFound)?,
    };
    let mut service = match wanted.service {
        "" => None,
        slug => Some(organisations::service_by_slug(db, slug).await?.ok_or(Failure::NotFound)?),
    };
    let unit = match wanted.unit {
        "" => None,
        slug => Some(organisations::unit_by_slug(db, county.id, slug).await?.ok_or(Failure::NotFound)?),
    };
    // A unit alone is read as the first service it gives; one that does not give the chosen service as no unit.
    let given = match &unit {
        Some(unit) => organisations::services_of_unit(db, unit.id).await?,
        None => Vec::new(),
    };
    let unit = unit.filter(|_| service.as_ref().is_none_or(|service| given.iter().any(|other| other.id == service.id)));
    if service.is_none() {
        service = given.into_iter().next();
    }
    let unit = unit.filter(|_| service.is_some());
    Ok(Some(Chosen { period, service, unit }))
}

/// Everything of the choice; nothing when its period is not closed.
///
/// # Errors
/// As [`choose`].
pub async fn source(visit: &Visit, county: &County, wanted: Wanted<'_>) -> Result<Option<Source>, Failure> {
    let Some(chosen) = choose(visit, county, wanted).await? else { return Ok(None) };
    Ok(Source::read(&visit.app, county, chosen, visit.app.clock.now()).await?)
}

fn sorted(mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.sort_by_key(|choice| sort_key(&choice.label));
    choices
}

/// The form to choose by: closed periods, the services of which something is told, and the units of the chosen one.
async fn filter(visit: &Visit, source: &Source, reader: Reader) -> Result<Filter, DbErr> {
    let (lang, db, chosen) = (visit.lang, visit.app.db.read(), &source.chosen);
    let periods = closing::periods(db, source.county.id).await?;
    let services = closing::read_names(db, &source.closing, chosen.period, "service:").await?;
    let mut services: Vec<&Service> =
        services.iter().filter_map(|place| if let Place::Service(id) = place { source.services.get(id) } else { None }).collect();
    if let Some(service) = chosen.service.as_ref().filter(|service| services.iter().all(|other| other.id != service.id)) {
        services.push(service);
    }
    let units = match &chosen.service {
        Some(service) => closing::read_names(db, &source.closing, chosen.period, &format!("unit:{}:", service.id)).await?,
        None => Vec::new(),
    };
    let units = units.iter().filter_map(|place| if let Place::Unit(_, id) = place { source.units.get(id) } else { None });
    let mut units: Vec<Choice> =
        units.filter(|unit| unit.closed_at.is_none()).map(|unit| Choice::new(&unit.slug, unit.name(lang))).collect();
    if let Some(unit) = chosen.unit.as_ref().filter(|unit| units.iter().all(|other| other.value != unit.slug)) {
        units.push(Choice::new(&unit.slug, unit.name(lang)));
    }
    Ok(Filter {
        action: visit.url(&format!("/{}/{}", source.county.slug, reader.page())),
        periods: periods.into_iter().map(|period| Choice::new(period.code(), period.name(lang))).collect(),
        period: chosen.period.code(),
        services: sorted(services.into_iter().map(|service| Choice::new(&service.slug, service.name(lang))).collect()),
        service: chosen.service.as_ref().map(|service| service.slug.clone()).unwrap_or_default(),
        units: sorted(units),
        unit: chosen.unit.as_ref().map(|unit| unit.slug.clone()).unwrap_or_default(),
    })
}

/// The page of a picture.
///
/// # Errors
/// The database's fault.
pub async fn page(visit: &Visit, source: &Source, reader: Reader) -> Result<DocumentPage, Failure> {
    let document = document(source, visit.lang, reader, &visit.app.settings.base_url());
    let folder =
        visit.url(&format!("/{}/{}/{}/{}", source.county.slug, reader.page(), source.chosen.period.code(), place_code(&source.chosen)));
    Ok(DocumentPage {
        files: forms::links(visit.lang, &folder, &document),
        filter: Some(filter(visit, source, reader).await?),
        before: None,
        after: Some(related(visit, source, reader).render()),
        document,
    })
}

/// What else there is to read.
fn related(visit: &Visit, source: &Source, reader: Reader) -> Related {
    let lang = visit.lang;
    let here = |path: &str| visit.url(&format!("/{}{path}", source.county.slug));
    let mut links = vec![(lang.t("reports-related-changes").into_owned(), here("/changes"))];
    match reader {
        Reader::Staff => {
            links.push((lang.t("reports-related-publishing").into_owned(), here("/publishing")));
            links.push((lang.t("reports-related-council").into_owned(), here("/council")));
        }
        Reader::Public => links.push((lang.t("reports-related-publications").into_owned(), here("/publications"))),
    }
    links.push((lang.t("reports-related-compare").into_owned(), visit.url("/compare")));
    Related { lang, links }
}

/// The page of a county that has no closed period yet, or none of the one asked for: when the first, or that one, is closed.
///
/// # Errors
/// [`Failure::NotFound`] for a period that is over for long, or far ahead.
pub fn none(visit: &Visit, shell: &Shell, wanted: Wanted<'_>, after: Option<Markup>) -> Result<Html, Failure> {
    let now = visit.app.clock.now();
    let running = Period::third_at(now);
    let soonest = if running.before().closes_at() > now { running.before() } else { running };
    let period = match wanted.period {
        "" => soonest,
        code => Period::from_code(code).ok_or(Failure::NotFound)?,
    };
    if period.closes_at() <= now || period.year() > running.year() {
        return Err(Failure::NotFound);
    }
    let lang = visit.lang;
    let words = lang.with("reports-none-words", &[("day", (&date(lang, period.closes_on())).into())]);
    Ok(Html::ok(shell, &NoReport { words, after }))
}

/// The documents that a file is made of: the reader's language, or that which the file's name says; those of both official
/// languages for the description of the tables.
fn documents(visit: &Visit, source: &Source, reader: Reader, name: &str) -> Vec<Document> {
    let base = visit.app.settings.base_url();
    let named = Lang::ALL.into_iter().find(|lang| name.ends_with(&format!(".{}.csv", lang.code())));
    let languages = if name.ends_with("-metadata.json") { vec![Lang::Fi, Lang::Sv] } else { vec![named.unwrap_or(visit.lang)] };
    languages.into_iter().map(|lang| document(source, lang, reader, &base)).collect()
}

/// Reads the place of files: `all`, a service, or a service and a unit.
#[must_use]
pub fn wanted_of<'a>(period: &'a str, place: &'a str) -> Wanted<'a> {
    match place.split_once('~') {
        _ if place == "all" => Wanted { period, ..Wanted::default() },
        None => Wanted { period, service: place, unit: "" },
        Some((service, unit)) => Wanted { period, service, unit },
    }
}

/// A file of a picture.
///
/// # Errors
/// [`Failure::NotFound`] for what is not there.
pub async fn file(visit: &Visit, county: &County, wanted: Wanted<'_>, reader: Reader, name: &str) -> Result<forms::File, Failure> {
    let source = source(visit, county, wanted).await?.ok_or(Failure::NotFound)?;
    forms::file(&documents(visit, &source, reader, name), visit.lang, name).await
}
