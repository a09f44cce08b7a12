//! The county of an address, and the shell of its public pages.

use asko_locales::Lang;
use asko_templates::intake::HelpNumber;
use asko_templates::{CountyLink, Section, Shell};
use sea_orm::{ConnectionTrait, DbErr};

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

/// The numbers to call in an emergency.
///
/// # Errors
/// The database's fault.
pub async fn help_numbers(db: &impl ConnectionTrait, county: &County, lang: Lang) -> Result<Vec<HelpNumber>, DbErr> {
    let lines = store::helplines_of(db, county.id, lang.code()).await?;
    Ok(lines.into_iter().map(|line| HelpNumber { kind: line.kind, number: line.number }).collect())
}
