//! What a county has published.

use asko_locales::date;
use asko_templates::Section;
use asko_templates::publications::{PublicationLine, PublicationsPage};
use rocket::get;

use crate::organisations::{Named as _, county_of, shell_of};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::publications::store::archive;
use crate::publications::third_of;

#[get("/<_>/<org>/publications")]
pub(in crate::publications) async fn show(visit: Visit, org: &str) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let mut all = archive::of_county(visit.app.db.read(), county.id).await?;
    // The newest version of each third, the newest third first.
    all.sort_by(|a, b| (&b.period, b.edition).cmp(&(&a.period, a.edition)));
    all.dedup_by(|a, b| a.period == b.period);
    let mut lines = Vec::with_capacity(all.len());
    for entry in &all {
        let day = date(visit.lang, day_in_finland(entry.published_at));
        lines.push(PublicationLine {
            name: third_of(&entry.period)?.name(visit.lang),
            url: visit.url(&format!("/{}/publications/{}", county.slug, entry.period)),
            when: if entry.edition > 1 {
                visit.lang.with("publications-list-corrected", &[("day", (&day).into())])
            } else {
                visit.lang.with("publications-list-published", &[("day", (&day).into())])
            },
        });
    }
    let page = PublicationsPage { county: county.name(visit.lang).to_owned(), lines };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Results), &page))
}
