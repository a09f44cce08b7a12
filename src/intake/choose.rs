//! Choosing what the feedback is about.

use asko_templates::Section;
use asko_templates::intake::{ChoosePage, FoundLink, MunicipalityUnits};
use rocket::get;

use super::place::choices;
use crate::organisations::find::{Shelf, find};
use crate::organisations::{Municipality, Named as _, Unit, county_of, help_numbers, shell_of, store};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::text::order::sort_key;

#[get("/<_>/<org>/give?<q>&<municipality>")]
pub(super) async fn show(visit: Visit, org: &str, q: Option<&str>, municipality: Option<&str>) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let (query, code) = (q.unwrap_or_default().trim(), municipality.unwrap_or_default());
    let municipalities = store::municipalities_of(db, county.id).await?;
    let units = store::units_of(db, county.id).await?;
    let services = store::services(db).await?;
    let offers = store::offers_of(db, &units).await?;

    let link_of = |unit: &Unit| {
        let address = if lang == asko_locales::Lang::Sv { &unit.address_sv } else { &unit.address_fi };
        FoundLink { name: unit.name(lang).to_owned(), more: address.clone(), url: visit.url(&format!("/{org}/give/{}", unit.slug)) }
    };
    let in_place = |unit: &Unit| code.is_empty() || unit.municipality_code.as_deref() == Some(code);
    let found = find(Shelf { units: &units, services: &services, municipalities: &municipalities, offers: &offers }, query);
    let found_units: Vec<FoundLink> = if query.is_empty() {
        units.iter().filter(|unit| !code.is_empty() && in_place(unit)).map(link_of).collect()
    } else {
        found.units.into_iter().filter(|unit| in_place(unit)).map(link_of).collect()
    };
    let found_services = found
        .services
        .into_iter()
        .map(|service| FoundLink {
            name: service.name(lang).to_owned(),
            more: String::new(),
            url: visit.url(&format!("/{org}/give/{}?service={}", super::place::UNKNOWN, service.slug)),
        })
        .collect();
    let page = ChoosePage {
        query: query.to_owned(),
        municipality: code.to_owned(),
        municipalities: choices(&municipalities, lang, |m| m.code.clone()),
        units: found_units,
        services: found_services,
        all: by_municipality(&municipalities, &units, lang, link_of),
        unknown_url: visit.url(&format!("/{org}/give/{}", super::place::UNKNOWN)),
        help: help_numbers(db, &county, lang).await?,
    };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Give), &page))
}

fn by_municipality(
    municipalities: &[Municipality],
    units: &[Unit],
    lang: asko_locales::Lang,
    link_of: impl Fn(&Unit) -> FoundLink,
) -> Vec<MunicipalityUnits> {
    let mut all: Vec<MunicipalityUnits> = municipalities
        .iter()
        .map(|municipality| {
            let mut links: Vec<FoundLink> =
                units.iter().filter(|unit| unit.municipality_code.as_ref() == Some(&municipality.code)).map(&link_of).collect();
            links.sort_by_key(|link| sort_key(&link.name));
            MunicipalityUnits { name: municipality.name(lang).to_owned(), units: links }
        })
        .filter(|group| !group.units.is_empty())
        .collect();
    all.sort_by_key(|group| sort_key(&group.name));
    all
}
