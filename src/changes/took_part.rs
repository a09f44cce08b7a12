//! Who took part: the activities that a change is linked to, and how many people were there.

use asko_locales::{Lang, date};
use asko_templates::changes::Words;
use sea_orm::DbErr;

use super::{Change, store};
use crate::organisations::County;
use crate::participation::{Stage, store as participation};
use crate::platform::clock::day_in_finland;
use crate::platform::page::Visit;

/// An activity that led to a change.
#[derive(Clone, Debug)]
pub struct TookPart {
    /// Its page.
    pub url: String,
    /// Its name.
    pub title: Words,
    /// The day it was held on.
    pub when: String,
    /// How many people were there; none where it is not recorded.
    pub people: Option<u64>,
}

/// The activities of a change that have been held, the first first.
pub(super) async fn took_part(visit: &Visit, county: &County, change: &Change) -> Result<Vec<TookPart>, DbErr> {
    let (db, lang, now): (_, Lang, _) = (visit.app.db.read(), visit.lang, visit.app.clock.now());
    let ids = store::activities_of(db, change.id).await?;
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let people = participation::people_counts(db, &ids).await?;
    let mut held = participation::by_ids(db, &ids).await?;
    held.retain(|activity| activity.stage != Stage::Cancelled && activity.has_begun(now));
    held.reverse();
    let line = |activity: crate::participation::Activity| TookPart {
        url: visit.url(&format!("/{}/participation/{}", county.slug, activity.reference)),
        title: Words::new(activity.title(lang)),
        when: date(lang, day_in_finland(activity.held_at)),
        people: people.get(&activity.id).copied(),
    };
    Ok(held.into_iter().map(line).collect())
}
