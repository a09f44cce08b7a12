//! What people have said, for everybody: the list, one piece, and how it is published. Every word on these pages was
//! published; none is read from the feedback itself.

use asko_templates::Section;
use asko_templates::components::Choice;
use asko_templates::moderation::{GoneVoicePage, PrinciplesPage, VoicePage, VoicesPage};
use rocket::get;
use rocket::http::Status;

use super::store::{self, Found, Publication};
use super::view::{self, Shown};
use crate::organisations::{County, Named as _, county_of, shell_of, store as organisations};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::text::order::sort_key;

/// How many pieces a page shows.
const PAGE: u64 = 10;

fn shown<'a>(visit: &Visit, county: &County, publication: &'a Publication) -> Shown<'a> {
    let url = visit.url(&view::path(county, &publication.public_id));
    Shown { words: &publication.words, feedback_id: publication.feedback_id, url }
}

/// The services that are spoken of, by name.
async fn services(visit: &Visit, county: &County) -> Result<Vec<Choice>, Failure> {
    let ids = store::services_shown(visit.app.db.read(), county.id).await?;
    let mut services = organisations::services_by_ids(visit.app.db.read(), ids).await?;
    services.sort_by_key(|service| sort_key(service.name(visit.lang)));
    Ok(services.iter().map(|service| Choice::new(&service.slug, service.name(visit.lang))).collect())
}

#[get("/<_>/<org>/voices?<service>&<after>")]
pub(super) async fn list(visit: Visit, org: &str, service: Option<&str>, after: Option<&str>) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let db = visit.app.db.read();
    let service = match service {
        Some(slug) if !slug.is_empty() => organisations::service_by_slug(db, slug).await?,
        _ => None,
    };
    // What is hidden meanwhile still tells where the page before ended.
    let last = match after {
        Some(id) => match store::by_public_id(db, county.id, &id.to_lowercase()).await? {
            Found::Shown(last) | Found::Gone(last) => Some(last),
            Found::Nothing => None,
        },
        None => None,
    };
    let mut all = store::of_county(db, county.id, service.as_ref().map(|service| service.id), last.as_deref(), PAGE + 1).await?;
    let more = all.len() as u64 > PAGE;
    all.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let parts: Vec<Shown<'_>> = all.iter().map(|publication| shown(&visit, &county, publication)).collect();
    let slug = service.map(|service| service.slug).unwrap_or_default();
    let base = visit.url(&format!("/{}/voices", county.slug));
    let query = if slug.is_empty() { String::new() } else { format!("service={slug}&") };
    let page = VoicesPage {
        services: services(&visit, &county).await?,
        voices: view::voices(&visit, &county, &parts).await?,
        first: last.map(|_| format!("{base}?{query}").trim_end_matches(['?', '&']).to_owned()),
        next: all.last().filter(|_| more).map(|last| format!("{base}?{query}after={}", last.public_id)),
        service: slug,
    };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Other), &page))
}

#[get("/<_>/<org>/voices/<id>", rank = 2)]
pub(super) async fn one(visit: Visit, org: &str, id: &str) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let shell = shell_of(&visit, &county, Section::Other);
    match store::by_public_id(visit.app.db.read(), county.id, &id.to_lowercase()).await? {
        Found::Shown(publication) => {
            let part = shown(&visit, &county, &publication);
            let voice = view::voices(&visit, &county, &[part]).await?.pop().ok_or(Failure::NotFound)?;
            Ok(Html::ok(&shell, &VoicePage { voice }))
        }
        Found::Gone(_) => Ok(Html::with(Status::Gone, &shell, &GoneVoicePage)),
        Found::Nothing => Err(Failure::NotFound),
    }
}

#[get("/<_>/<org>/voices/principles")]
pub(super) async fn principles(visit: Visit, org: &str) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let page = PrinciplesPage { county: county.name(visit.lang).to_owned() };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Other), &page))
}
