//! The county of an address, and the shell of its public pages.

use asko_templates::{CountyLink, Section, Shell};

use super::{County, Named as _, store};
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

/// The county with this name in the address, if it takes feedback here.
///
/// # Errors
/// [`Failure::NotFound`] when there is none or nobody reads its inbox yet.
pub async fn county_of(visit: &Visit, slug: &str) -> Result<County, Failure> {
    store::county_by_slug(visit.app.db.read(), slug).await?.filter(|county| county.opened_at.is_some()).ok_or(Failure::NotFound)
}

/// The shell of a public page of this county.
#[must_use]
pub fn shell_of(visit: &Visit, county: &County, section: Section) -> Shell {
    visit.shell(section, Some(CountyLink { slug: county.slug.clone(), name: county.name(visit.lang).to_owned() }))
}
