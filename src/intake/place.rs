//! What a form is about: a unit, a service, both, or nothing yet.

use asko_locales::Lang;
use asko_templates::components::Choice;

use super::receive::place_name;
use crate::organisations::{County, Named, Service, Unit, store};
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

/// The name in addresses that stands for not knowing.
pub const UNKNOWN: &str = "unknown";

/// What a form is about.
#[derive(Clone, Debug)]
pub struct Place {
    /// The county.
    pub county: County,
    /// The unit, if one was chosen.
    pub unit: Option<Unit>,
    /// The service, if one was chosen, or the only one of the unit.
    pub service: Option<Service>,
    /// Services to choose from: the unit's, when it has several.
    pub services: Vec<Service>,
}

impl Place {
    /// What the address names.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for a unit or service that is not there.
    pub async fn find(visit: &Visit, county: County, unit_slug: &str, service_slug: Option<&str>) -> Result<Self, Failure> {
        let db = visit.app.db.read();
        let service = match service_slug.filter(|slug| !slug.is_empty()) {
            Some(slug) => Some(store::service_by_slug(db, slug).await?.ok_or(Failure::NotFound)?),
            None => None,
        };
        if unit_slug == UNKNOWN {
            return Ok(Self { county, unit: None, service, services: Vec::new() });
        }
        let unit = store::unit_by_slug(db, county.id, unit_slug).await?.ok_or(Failure::NotFound)?;
        let mut services = store::services_of_unit(db, unit.id).await?;
        let service = match (service, services.len()) {
            (None, 1) => services.pop(),
            (service, _) => service,
        };
        if service.is_some() {
            services.clear();
        }
        Ok(Self { county, unit: Some(unit), service, services })
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self, lang: Lang) -> String {
        place_name(&self.county, self.unit.as_ref(), self.service.as_ref(), lang)
    }

    /// The form's address, without the language.
    #[must_use]
    pub fn path(&self, chosen_service: Option<&str>) -> String {
        let unit = self.unit.as_ref().map_or(UNKNOWN, |unit| &unit.slug);
        let query = chosen_service.map(|slug| format!("?service={slug}")).unwrap_or_default();
        format!("/{}/give/{unit}{query}", self.county.slug)
    }
}

/// Named things to choose from, in the order of their names.
#[must_use]
pub fn choices<T: Named>(things: &[T], lang: Lang, value: impl Fn(&T) -> String) -> Vec<Choice> {
    let mut choices: Vec<Choice> = things.iter().map(|thing| Choice::new(value(thing), thing.name(lang))).collect();
    choices.sort_by_key(|choice| crate::text::order::sort_key(&choice.label));
    choices
}
