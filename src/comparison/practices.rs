//! "This worked here": changes of counties that share them, whose effect is shown by figures.

use asko_locales::{Lang, date};
use asko_templates::Section;
use asko_templates::comparison::{Practice, PracticesPage};
use asko_templates::components::Words;
use rocket::get;
use sea_orm::ConnectionTrait;

use super::store;
use crate::access::CaseWorker;
use crate::changes::evidence::{self, verdict_code};
use crate::changes::{Change, Measurable, store as changes};
use crate::organisations::{County, Named as _, store as organisations};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::statistics::effect::Verdict;
use crate::text::order::sort_key;

/// The most changes of one county on the page.
const MOST: u64 = 50;

/// The changes of a county that are shown to have helped.
async fn proven(db: &impl ConnectionTrait, county_id: i64) -> Result<Vec<Change>, Failure> {
    let wanted = changes::Wanted { verdict: Some(verdict_code(Verdict::Improved)), ..changes::Wanted::default() };
    Ok(changes::of_county(db, county_id, wanted, MOST).await?)
}

/// A county that shares its changes, and one of them that is shown to have helped.
///
/// # Errors
/// "Not found" when it does not share them, or nothing shows that this one helped.
pub(super) async fn shared(db: &impl ConnectionTrait, slug: &str, reference: &str) -> Result<(County, Change), Failure> {
    let found = store::sharing(db).await?.into_iter().find(|(county, shared)| county.slug == slug && shared.changes);
    let (county, _) = found.ok_or(Failure::NotFound)?;
    let change = proven(db, county.id).await?.into_iter().find(|change| change.reference == reference);
    Ok((county, change.ok_or(Failure::NotFound)?))
}

/// A change in words, with its evidence; `home` is the county of a reader who may take it over.
async fn practice(visit: &Visit, county: &County, change: &Change, home: Option<&County>) -> Result<Practice, Failure> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let found = evidence::of(db, change, visit.app.clock.now()).await?;
    let measurable = Measurable::of(db, county.id).await?;
    let plan = &found.registered.plan;
    let subject = plan.measure.as_ref().map(|measure| evidence::Subject {
        measure,
        count: plan.count.in_language(lang).0,
        has_base: found.series.as_ref().is_some_and(|series| series.has_base),
        measurable: &measurable,
        lang,
    });
    let (unit, service) = organisations::unit_and_service(db, change.unit_id, change.service_id).await?;
    let parts: Vec<&str> =
        unit.as_ref().map(|unit| unit.name(lang)).into_iter().chain(service.as_ref().map(|one| one.name(lang))).collect();
    let adopters = changes::adopters_of(db, change.id).await?;
    let adopt = home.filter(|home| home.id != county.id && adopters.iter().all(|adopter| adopter.county_id != home.id));
    let made = change.progress.done_at.map(|at| date(lang, day_in_finland(at)));
    Ok(Practice {
        url: visit.url(&format!("/{}/changes/{}", county.slug, change.reference)),
        title: Words::new(change.title(lang)),
        place: std::iter::once(county.name(lang)).chain(parts).collect::<Vec<_>>().join(" · "),
        made: made.unwrap_or_default(),
        why: Words::new(change.why(lang)),
        what: Words::new(change.what(lang)),
        outcome: Words::new(change.outcome(lang)),
        evidence: evidence::sentences(&found, change.stage(), subject, lang).join(" "),
        adopters: adopters.len(),
        adopt: adopt.map(|home| visit.url(&format!("/{}/adopt/{}/{}", home.slug, county.slug, change.reference))),
    })
}

/// The counties in the order of their names for this reader.
fn by_name(mut counties: Vec<County>, lang: Lang) -> Vec<County> {
    counties.sort_by_key(|county| sort_key(county.name(lang)));
    counties
}

#[get("/<_>/compare/practices?<home>")]
pub(super) async fn show(visit: Visit, home: Option<&str>) -> Result<Html, Failure> {
    // Whoever comes from the pages of their own county is led back there to take a change over; its own guard asks who they are.
    let db = visit.app.db.read();
    let home = match home {
        Some(slug) => organisations::county_by_slug(db, slug).await?.filter(|county| county.opened_at.is_some()),
        None => None,
    };
    let sharing = store::sharing(db).await?.into_iter().filter(|(_, shared)| shared.changes).map(|(county, _)| county);
    let mut practices = Vec::new();
    for county in by_name(sharing.collect(), visit.lang) {
        for change in proven(db, county.id).await? {
            practices.push(practice(&visit, &county, &change, home.as_ref()).await?);
        }
    }
    Ok(Html::ok(&visit.shell(Section::Other, None), &PracticesPage { practices }))
}

/// The way from a county's own pages to those of others.
#[get("/<_>/<_>/adopt")]
pub(super) async fn from_home(visit: Visit, worker: CaseWorker) -> rocket::response::Redirect {
    rocket::response::Redirect::to(visit.url(&format!("/compare/practices?home={}", worker.county().slug)))
}
