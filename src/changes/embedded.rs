//! The newest changes in a box that anybody may show on a site of their own: no script, no cookie, nothing that follows.

use asko_locales::Lang;
use asko_templates::changes::{BoxLine, EmbeddedPage, Words};
use maud::Markup;
use rocket::get;
use rocket::http::Status;

use super::evidence::{verdict_from, verdict_words};
use super::place::standing_words;
use super::store::{self, Wanted};
use crate::organisations::{Named as _, county_of, store as organisations};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// How many changes it shows.
const LINES: u64 = 3;

#[get("/<_>/<org>/box")]
pub(super) async fn of_county(visit: Visit, org: &str) -> Result<Html, Failure> {
    embedded(&visit, org, None).await
}

#[get("/<_>/<org>/box/<unit>")]
pub(super) async fn of_unit(visit: Visit, org: &str, unit: &str) -> Result<Html, Failure> {
    embedded(&visit, org, Some(unit)).await
}

async fn embedded(visit: &Visit, org: &str, unit: Option<&str>) -> Result<Html, Failure> {
    let county = county_of(visit, org).await?;
    let (db, lang): (_, Lang) = (visit.app.db.read(), visit.lang);
    let unit = match unit {
        Some(slug) => Some(organisations::unit_by_slug(db, county.id, slug).await?.ok_or(Failure::NotFound)?),
        None => None,
    };
    let wanted = Wanted { unit_id: unit.as_ref().map(|unit| unit.id), ..Wanted::default() };
    let changes = store::of_county(db, county.id, wanted, LINES).await?;
    let verdicts = store::kept_effects(db, changes.iter().map(|change| change.id)).await?;
    let today = day_in_finland(visit.app.clock.now());
    let base = visit.url(&format!("/{}", county.slug));
    let lines = changes.iter().map(|change| {
        let standing = standing_words(change.standing(today).public(), lang);
        let verdict = verdicts.get(&change.id).and_then(|kept| verdict_from(&kept.verdict)).map(|verdict| verdict_words(verdict, lang));
        BoxLine {
            url: format!("{base}/changes/{}", change.reference),
            title: Words::new(change.title(lang)),
            words: std::iter::once(standing).chain(verdict).collect::<Vec<_>>().join(" · "),
        }
    });
    let page = EmbeddedPage {
        place: unit.as_ref().map_or_else(|| county.name(lang), |unit| unit.name(lang)).to_owned(),
        lines: lines.collect(),
        all: unit.as_ref().map_or_else(|| format!("{base}/changes"), |unit| format!("{base}/changes?unit={}", unit.slug)),
        give: unit.as_ref().map_or_else(|| format!("{base}/give"), |unit| format!("{base}/give/{}", unit.slug)),
        demonstration: visit.app.settings.demo,
    };
    let markup: Markup = page.document(lang);
    Ok(Html { status: Status::Ok, markup })
}
