//! Which changes a public list shows: what is typed into its address, and what of it is known.

use asko_locales::Lang;
use asko_templates::changes::Filters;
use asko_templates::components::Choice;
use chrono::NaiveDate;
use rocket::form::FromForm;
use sea_orm::{ConnectionTrait, DbErr};

use super::details::object_words;
use super::evidence::{verdict_code, verdict_from, verdict_words};
use super::place::{Places, standing_words};
use super::store::{self, Wanted};
use super::{Change, Object, Standing};
use crate::organisations::{County, Named as _, Service, Unit};
use crate::statistics::effect::Verdict;

/// Where a change can stand, as the public chooses it.
pub(super) const SHOWN: [Standing; 9] = [
    Standing::Done,
    Standing::Held,
    Standing::Faded,
    Standing::Harmed,
    Standing::UnderWay,
    Standing::Planned,
    Standing::Proposed,
    Standing::Lapsed,
    Standing::Dropped,
];

/// What stands in the address; what is not known of it narrows nothing.
#[derive(Clone, Debug, Default, FromForm)]
pub struct Filter {
    #[field(default = String::new())]
    standing: String,
    #[field(default = String::new())]
    service: String,
    #[field(default = String::new())]
    unit: String,
    #[field(default = String::new())]
    object: String,
    #[field(default = String::new())]
    verdict: String,
    #[field(default = String::new())]
    after: String,
}

/// What of it is known.
#[derive(Clone, Debug)]
pub(super) struct Chosen {
    pub standing: Option<Standing>,
    pub service: Option<Service>,
    pub unit: Option<Unit>,
    object: Option<Object>,
    verdict: Option<Verdict>,
    after: Option<Change>,
    /// The services and units that the county's changes concern.
    services: Vec<Service>,
    units: Vec<Unit>,
}

impl Filter {
    /// Reads what is known of it in this county.
    pub(super) async fn read(&self, db: &impl ConnectionTrait, county: &County, places: &Places) -> Result<Chosen, DbErr> {
        let there = store::places_of_county(db, county.id).await?;
        let services: Vec<Service> =
            places.services().iter().filter(|service| there.iter().any(|(_, id)| *id == Some(service.id))).cloned().collect();
        let units: Vec<Unit> = places.units().iter().filter(|unit| there.iter().any(|(id, _)| *id == Some(unit.id))).cloned().collect();
        let after = if self.after.is_empty() { None } else { store::public_by_reference(db, county.id, &self.after).await? };
        Ok(Chosen {
            standing: Standing::from_code(&self.standing).map(Standing::public),
            service: places.services().iter().find(|service| service.slug == self.service).cloned(),
            unit: places.units().iter().find(|unit| unit.slug == self.unit).cloned(),
            object: Object::from_code(&self.object),
            verdict: verdict_from(&self.verdict),
            after,
            services,
            units,
        })
    }
}

impl Chosen {
    /// The same for the store.
    pub fn wanted(&self, today: NaiveDate) -> Wanted<'_> {
        Wanted {
            standing: self.standing.map(|standing| (standing, today)),
            service_id: self.service.as_ref().map(|service| service.id),
            unit_id: self.unit.as_ref().map(|unit| unit.id),
            object: self.object,
            verdict: self.verdict.map(verdict_code),
            after: self.after.as_ref(),
        }
    }

    /// The query of an address that shows the same at this standing, after this change; empty or with its `?`.
    pub fn query(&self, standing: Option<Standing>, after: Option<&str>) -> String {
        let parts = [
            ("standing", standing.map(Standing::code)),
            ("service", self.service.as_ref().map(|service| service.slug.as_str())),
            ("unit", self.unit.as_ref().map(|unit| unit.slug.as_str())),
            ("object", self.object.map(Object::code)),
            ("verdict", self.verdict.map(verdict_code)),
            ("after", after),
        ];
        let parts: Vec<String> = parts.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?))).collect();
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }

    /// The form.
    pub fn form(&self, lang: Lang) -> Filters {
        let verdicts = [Verdict::Improved, Verdict::Worsened, Verdict::NoChangeSeen, Verdict::TooLittleData];
        Filters {
            standings: SHOWN.iter().map(|standing| Choice::new(standing.code(), standing_words(*standing, lang))).collect(),
            standing: self.standing.map(Standing::code).unwrap_or_default().to_owned(),
            services: self.services.iter().map(|service| Choice::new(&service.slug, service.name(lang))).collect(),
            service: self.service.as_ref().map(|service| service.slug.clone()).unwrap_or_default(),
            units: self.units.iter().map(|unit| Choice::new(&unit.slug, unit.name(lang))).collect(),
            unit: self.unit.as_ref().map(|unit| unit.slug.clone()).unwrap_or_default(),
            objects: Object::ALL.iter().map(|object| Choice::new(object.code(), object_words(*object, lang))).collect(),
            object: self.object.map(Object::code).unwrap_or_default().to_owned(),
            verdicts: verdicts.iter().map(|verdict| Choice::new(verdict_code(*verdict), verdict_words(*verdict, lang))).collect(),
            verdict: self.verdict.map(verdict_code).unwrap_or_default().to_owned(),
        }
    }
}
