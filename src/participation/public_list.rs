//! Where one can take part in a county, and what was held: for everybody.

use asko_locales::date_time;
use asko_templates::Section;
use asko_templates::components::{Choice, Words};
use asko_templates::participation::{ActivityCard, Part, ParticipationPage};
use rocket::get;
use sea_orm::DbErr;

use super::public::standing;
use super::store::{Wanted, When};
use super::words::{kind_words, level_words, means_words};
use super::{Activity, Kind, Means, store};
use crate::organisations::{County, county_of, shell_of};
use crate::platform::clock::in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::statistics::suppression::THRESHOLD;

/// How many activities each part of a page shows.
const CARDS: u64 = 20;

/// The cards of these activities.
async fn cards(visit: &Visit, county: &County, activities: &[Activity]) -> Result<Vec<ActivityCard>, DbErr> {
    let (lang, now) = (visit.lang, visit.app.clock.now());
    let ids: Vec<i64> = activities.iter().map(|activity| activity.id).collect();
    let people = store::people_counts(visit.app.db.read(), &ids).await?;
    let people_words = |count: &u64| match *count {
        few if few < THRESHOLD => lang.t("participation-one-people-few").into_owned(),
        many => lang.with("participation-one-people-count", &[("count", i64::try_from(many).unwrap_or(i64::MAX).into())]),
    };
    let card = |activity: &Activity| ActivityCard {
        url: visit.url(&format!("/{}/participation/{}", county.slug, activity.reference)),
        title: Words::new(activity.title(lang)),
        standing: standing(activity, now, lang),
        meta: format!("{} · {}", kind_words(activity.kind, lang), date_time(lang, &in_finland(activity.held_at))),
        level: level_words(activity.level, lang),
        people: people.get(&activity.id).map(people_words),
    };
    Ok(activities.iter().map(card).collect())
}

/// One part of the list. `more` is the address of the following page, up to its value.
async fn part(visit: &Visit, county: &County, wanted: Wanted<'_>, more: &str) -> Result<Part, DbErr> {
    let mut activities = store::of_county(visit.app.db.read(), county.id, wanted, CARDS + 1).await?;
    let is_more = activities.len() as u64 > CARDS;
    activities.truncate(usize::try_from(CARDS).unwrap_or(usize::MAX));
    let next = activities.last().filter(|_| is_more).map(|last| format!("{more}{}", last.reference));
    Ok(Part { cards: cards(visit, county, &activities).await?, next })
}

/// `coming` and `past` name the last activity of the page before, in that part of the list.
#[get("/<_>/<org>/participation?<kind>&<means>&<coming>&<past>")]
pub(super) async fn show(
    visit: Visit,
    org: &str,
    kind: Option<&str>,
    means: Option<&str>,
    coming: Option<&str>,
    past: Option<&str>,
) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let (db, lang, now) = (visit.app.db.read(), visit.lang, visit.app.clock.now());
    let (kind, means) = (kind.and_then(Kind::from_code), means.and_then(Means::from_code));
    let query = format!("kind={}&means={}", kind.map_or("", Kind::code), means.map_or("", Means::code));
    let more = visit.url(&format!("/{}/participation?{query}", county.slug));
    let last = match coming.or(past) {
        Some(reference) => store::public_by_reference(db, county.id, reference).await?,
        None => None,
    };
    let wanted = |when: When| Wanted { when, kind, means, after: last.as_ref(), ..Wanted::default() };
    // A further page of one part shows that part alone.
    let (only_coming, only_past) = (last.is_some() && coming.is_some(), last.is_some() && coming.is_none());
    let coming = if only_past { None } else { Some(part(&visit, &county, wanted(When::Coming(now)), &format!("{more}&coming=")).await?) };
    let past = if only_coming { None } else { Some(part(&visit, &county, wanted(When::Past(now)), &format!("{more}&past=")).await?) };
    let page = ParticipationPage {
        kinds: Kind::ALL.iter().map(|kind| Choice::new(kind.code(), kind_words(*kind, lang))).collect(),
        kind: kind.map_or("", Kind::code).to_owned(),
        means: Means::ALL.iter().map(|means| Choice::new(means.code(), means_words(*means, lang))).collect(),
        mean: means.map_or("", Means::code).to_owned(),
        coming,
        past,
    };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Participation), &page))
}
