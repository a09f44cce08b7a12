//! The library of methods for everybody: all of them by theme, and one with where the county has used it.

use asko_templates::Section;
use asko_templates::components::Words;
use asko_templates::participation::{LibraryPage, MethodPage, ThemePart};
use rocket::get;

use super::store::{self, Wanted};
use super::words::level_words;
use super::{Activity, methods};
use crate::organisations::{county_of, shell_of};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// How many activities a method's page names.
const USED: u64 = 10;

#[get("/<_>/<org>/methods")]
pub(super) async fn all(visit: Visit, org: &str) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let lang = visit.lang;
    let base = visit.url(&format!("/{}/methods", county.slug));
    let line =
        |method: &methods::Method| (format!("{base}/{}", method.key), method.name.of(lang).clone(), method.in_short.of(lang).clone());
    let themes = methods::themes().iter().map(|theme| ThemePart {
        name: theme.name.of(lang).clone(),
        lead: theme.lead.of(lang).clone(),
        methods: theme.methods.iter().map(line).collect(),
    });
    let page = LibraryPage { themes: themes.collect() };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Participation), &page))
}

#[get("/<_>/<org>/methods/<key>")]
pub(super) async fn one(visit: Visit, org: &str, key: &str) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let lang = visit.lang;
    let (theme, method) = methods::find(key).ok_or(Failure::NotFound)?;
    let wanted = Wanted { method: Some(&method.key), ..Wanted::default() };
    let used = store::of_county(visit.app.db.read(), county.id, wanted, USED).await?;
    let address = |activity: &Activity| visit.url(&format!("/{}/participation/{}", county.slug, activity.reference));
    let page = MethodPage {
        theme: theme.name.of(lang).clone(),
        name: method.name.of(lang).clone(),
        in_short: method.in_short.of(lang).clone(),
        fits: method.fits.of(lang).clone(),
        how: method.how.of(lang).clone(),
        time: method.time.of(lang).clone(),
        remote: method.remote.of(lang).clone(),
        pitfalls: method.pitfalls.of(lang).clone(),
        levels: method.reaches().map(|level| level_words(level, lang)).collect(),
        source: method.source.of(lang).clone(),
        source_url: method.source_url.clone(),
        used: used.iter().map(|activity| (address(activity), Words::new(activity.title(lang)))).collect(),
    };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Participation), &page))
}
