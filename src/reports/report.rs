//! A report as a page: what is chosen, what is found, in words.

use std::collections::HashMap;

use asko_locales::Lang;
use asko_templates::components::Choice;
use asko_templates::reports::{Filter, Groups, ReportPage};

use super::answers;
use super::deciding::Decided;
use super::figures::Figures;
use super::hiding::Scope;
use super::period::{Period, Span};
use super::store::{self, Asked};
use crate::feedback::{Kind, NoChangeReason, Perspective, themes};
use crate::organisations::{County, Named as _, Service, Unit, store as organisations};
use crate::platform::failure::Failure;
use crate::platform::page::Visit;
use crate::questions;
use crate::text::order::sort_key;

/// What the address asks for; empty stands for no choice.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// The period's code.
    pub period: &'a str,
    /// The service's name in addresses.
    pub service: &'a str,
    /// The unit's name in addresses.
    pub unit: &'a str,
}

/// For whom a report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Those who work for the county.
    Staff,
    /// Everybody.
    Public,
}

impl Reader {
    const fn page(self) -> &'static str {
        match self {
            Self::Staff => "reports",
            Self::Public => "results",
        }
    }
}

/// What is chosen, as it is known here.
struct Chosen {
    period: Period,
    span: Span,
    service: Option<Service>,
    unit: Option<Unit>,
}

/// The choice; an unknown period, service or unit is not found. A unit alone is read as the first service it gives, and
/// one that does not give the chosen service as no unit: figures of a unit are figures of one of its services, so that
/// what the service's page hides cannot be got from the unit's.
async fn choose(visit: &Visit, county: &County, wanted: Wanted<'_>) -> Result<Chosen, Failure> {
    let db = visit.app.db.read();
    let period = Period::from_code(wanted.period).ok_or(Failure::NotFound)?;
    let span = period.span(visit.app.clock.now());
    let mut service = match wanted.service {
        "" => None,
        slug => Some(organisations::service_by_slug(db, slug).await?.ok_or(Failure::NotFound)?),
    };
    let unit = match wanted.unit {
        "" => None,
        slug => Some(organisations::unit_by_slug(db, county.id, slug).await?.ok_or(Failure::NotFound)?),
    };
    let mut given = match &unit {
        Some(unit) => organisations::services_of_unit(db, unit.id).await?,
        None => Vec::new(),
    };
    let unit = unit.filter(|_| service.as_ref().is_none_or(|service| given.iter().any(|other| other.id == service.id)));
    if service.is_none() && !given.is_empty() {
        service = Some(given.swap_remove(0));
    }
    let unit = unit.filter(|_| service.is_some());
    Ok(Chosen { period, span, service, unit })
}

/// Names of services and units by row.
struct Names {
    services: HashMap<i64, Service>,
    units: HashMap<i64, Unit>,
}

impl Names {
    /// Those of the catalogue and the county, with the closed units among `ids`.
    async fn find(visit: &Visit, county: &County, ids: &[Option<i64>], units_needed: bool) -> Result<Self, Failure> {
        let db = visit.app.db.read();
        let services = organisations::services(db).await?.into_iter().map(|service| (service.id, service)).collect();
        let mut units: HashMap<i64, Unit> = organisations::units_of(db, county.id).await?.into_iter().map(|unit| (unit.id, unit)).collect();
        for id in ids.iter().flatten().filter(|_| units_needed) {
            if !units.contains_key(id)
                && let Some(unit) = organisations::unit_by_id(db, *id).await?
            {
                units.insert(unit.id, unit);
            }
        }
        Ok(Self { services, units })
    }
}

fn sorted(mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.sort_by_key(|choice| sort_key(&choice.label));
    choices
}

/// The form to choose by: the services that the county gives, and the units that give the chosen one.
async fn filter_of(visit: &Visit, county: &County, chosen: &Chosen, names: &Names, reader: Reader) -> Result<Filter, Failure> {
    let lang = visit.lang;
    let units = organisations::units_of(visit.app.db.read(), county.id).await?;
    let offers = organisations::offers_of(visit.app.db.read(), &units).await?;
    let mut services: Vec<&Service> =
        names.services.values().filter(|service| offers.iter().any(|(_, service_id)| *service_id == service.id)).collect();
    if let Some(service) = chosen.service.as_ref().filter(|service| services.iter().all(|other| other.id != service.id)) {
        services.push(service);
    }
    let units = match (&chosen.service, reader) {
        (Some(service), Reader::Staff) => {
            offers.iter().filter(|(_, id)| *id == service.id).filter_map(|(id, _)| names.units.get(id)).collect()
        }
        _ => Vec::new(),
    };
    let mut periods = Period::offered(visit.app.clock.now());
    if !periods.contains(&chosen.period) {
        periods.push(chosen.period);
    }
    Ok(Filter {
        action: visit.url(&format!("/{}/{}", county.slug, reader.page())),
        periods: periods.into_iter().map(|period| Choice::new(period.code(), period.name(lang))).collect(),
        period: chosen.period.code(),
        services: sorted(services.into_iter().map(|service| Choice::new(&service.slug, service.name(lang))).collect()),
        service: chosen.service.as_ref().map(|service| service.slug.clone()).unwrap_or_default(),
        units: sorted(units.into_iter().map(|unit: &Unit| Choice::new(&unit.slug, unit.name(lang))).collect()),
        unit: chosen.unit.as_ref().map(|unit| unit.slug.clone()).unwrap_or_default(),
    })
}

/// The address of a report with this choice; names and codes need no encoding.
fn address(visit: &Visit, county: &County, page: &str, period: Period, service: Option<&str>, unit: Option<&str>) -> String {
    let mut url = visit.url(&format!("/{}/{page}?period={}", county.slug, period.code()));
    for (name, value) in [("service", service), ("unit", unit)] {
        if let Some(value) = value {
            url.push_str(&format!("&{name}={value}"));
        }
    }
    url
}

/// Of which county and period a report is.
///
/// # Errors
/// [`Failure::NotFound`] for a period that is not there.
pub(super) fn asked(visit: &Visit, county: &County, wanted: Wanted<'_>) -> Result<Asked, Failure> {
    let period = Period::from_code(wanted.period).ok_or(Failure::NotFound)?;
    let (from, to) = period.span(visit.app.clock.now()).moments();
    Ok(Asked { county_id: county.id, from, to })
}

/// Makes the report.
///
/// # Errors
/// [`Failure::NotFound`] for a choice that is not there; the database's fault.
pub async fn report(visit: &Visit, county: &County, wanted: Wanted<'_>, reader: Reader) -> Result<ReportPage, Failure> {
    let (lang, db) = (visit.lang, visit.app.db.read());
    let chosen = choose(visit, county, wanted).await?;
    let (from, to) = chosen.span.moments();
    let asked = Asked { county_id: county.id, from, to };
    let found = store::find(&visit.app.db, asked).await?;
    let wording = questions::current(db).await?.wording;
    let keys: Vec<String> = wording.statements.iter().map(|statement| statement.key.clone()).collect();
    let (scope, groups_are) = match (&chosen.service, &chosen.unit) {
        (Some(service), Some(unit)) => (Scope::Unit(service.id, unit.id), Groups::None),
        (Some(service), None) => (Scope::Service(service.id), Groups::Units),
        (None, _) => (Scope::County, Groups::Services),
    };
    let themes = themes::of(db, county.id).await?;
    let figures = Figures::new(scope, &found, &keys, &themes.all(), to);
    let deciding = match reader {
        Reader::Staff => Some(Decided::of(&found).figures(scope)),
        Reader::Public => None,
    };
    let names = Names::find(visit, county, figures.groups(), groups_are == Groups::Units).await?;
    let place = match (&chosen.service, &chosen.unit) {
        (Some(service), Some(unit)) => {
            lang.with("reports-place-unit", &[("service", service.name(lang).into()), ("unit", unit.name(lang).into())])
        }
        (Some(service), None) => service.name(lang).to_owned(),
        (None, _) => county.name(lang).to_owned(),
    };
    let link = |id: &Option<i64>| match (groups_are, id.as_ref(), &chosen.service) {
        (Groups::Services, Some(id), _) => {
            let slug = &names.services.get(id)?.slug;
            Some(address(visit, county, reader.page(), chosen.period, Some(slug), None))
        }
        (Groups::Units, Some(id), Some(service)) if reader == Reader::Staff => {
            let unit = names.units.get(id).filter(|unit| unit.closed_at.is_none())?;
            Some(address(visit, county, reader.page(), chosen.period, Some(&service.slug), Some(&unit.slug)))
        }
        _ => None,
    };
    let mut groups: Vec<_> = figures
        .groups()
        .iter()
        .enumerate()
        .map(|(place, id)| figures.row(Some(place), group_name(lang, groups_are, *id, &names), link(id)))
        .collect();
    groups.sort_by_key(|row| sort_key(&row.name));
    let staff_file = address(
        visit,
        county,
        "reports.csv",
        chosen.period,
        chosen.service.as_ref().map(|service| service.slug.as_str()),
        chosen.unit.as_ref().map(|unit| unit.slug.as_str()),
    );
    let answers = if reader == Reader::Staff && scope == Scope::County { Some(answers::figures(&found)) } else { None };
    Ok(ReportPage {
        answers,
        public: reader == Reader::Public,
        promises: None,
        period: format!("{} ({})", chosen.period.name(lang), chosen.span.words(lang)),
        filter: filter_of(visit, county, &chosen, &names, reader).await?,
        file_url: (reader == Reader::Staff).then_some(staff_file),
        groups_are,
        total: figures.row(None, place.clone(), None),
        groups,
        place,
        deciding,
        statements: wording.statements.iter().map(|statement| statement.words.text(lang).to_owned()).collect(),
        scale: wording.scale.iter().rev().map(|point| point.words.text(lang).to_owned()).collect(),
        provisional: wording.provisional.iter().any(|code| code == lang.code()),
        themes: themes.all().iter().map(|key| themes.names().name(lang, key)).collect(),
        kinds: Kind::ALL.iter().map(|kind| kind.code().to_owned()).collect(),
        languages: figures.languages().to_vec(),
        perspectives: Perspective::ALL.iter().map(|perspective| perspective.code().to_owned()).collect(),
        reasons: NoChangeReason::ALL.iter().map(|reason| reason.code().to_owned()).collect(),
    })
}

fn group_name(lang: Lang, groups_are: Groups, id: Option<i64>, names: &Names) -> String {
    let known = id.and_then(|id| match groups_are {
        Groups::Services => names.services.get(&id).map(|service| service.name(lang).to_owned()),
        Groups::Units | Groups::None => names.units.get(&id).map(|unit| unit.name(lang).to_owned()),
    });
    known.unwrap_or_else(|| match groups_are {
        Groups::Services => lang.t("reports-group-unnamed-service").into_owned(),
        Groups::Units | Groups::None => lang.t("reports-group-unnamed-unit").into_owned(),
    })
}
