//! What has been changed because of feedback: the list for everybody, narrowed by a form.

use std::collections::HashMap;

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::changes::{Card, ChangesPage, Tab};
use chrono::NaiveDate;
use rocket::get;
use sea_orm::{ConnectionTrait, DbErr};

use super::filter::{Chosen, Filter, SHOWN};
use super::nothing::{Nothing, twelve_months};
use super::place::{Credit, Places, standing_words};
use super::{Change, Standing, store};
use crate::organisations::{County, Named as _, county_of, shell_of};
use crate::participation::store as participation;
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// How many changes a page shows.
pub(super) const CARDS: u64 = 20;

/// The cards of these changes.
pub(super) async fn cards(
    db: &impl ConnectionTrait,
    places: &Places,
    changes: &[Change],
    lang: Lang,
    today: NaiveDate,
) -> Result<Vec<Card>, DbErr> {
    let ids = || changes.iter().map(|change| change.id);
    let linked = store::linked_counts(db, changes).await?;
    let me_too = store::me_too_counts(db, ids()).await?;
    let verdicts = store::kept_effects(db, ids()).await?;
    let activities = store::activities_by_change(db, changes).await?;
    let there: Vec<i64> = activities.values().flatten().copied().collect();
    let people = participation::people_counts(db, &there).await?;
    let count = |counts: &HashMap<i64, u64>, id: i64| counts.get(&id).copied().unwrap_or(0);
    let card = |change: &Change| {
        let took_part = activities.get(&change.id).into_iter().flatten().map(|activity| count(&people, *activity)).sum();
        let credit = Credit { linked: count(&linked, change.id), me_too: count(&me_too, change.id), people: took_part };
        places.card(change, credit, verdicts.get(&change.id), lang, today)
    };
    Ok(changes.iter().map(card).collect())
}

/// The standings with how many stand there, each leading to them.
fn tabs(base: &str, chosen: &Chosen, counts: &[(Standing, u64)], lang: Lang) -> Vec<Tab> {
    let all: u64 = counts.iter().map(|(_, count)| count).sum();
    let words = |stage: &str, count: u64| {
        lang.with("changes-list-count", &[("stage", stage.into()), ("count", i64::try_from(count).unwrap_or(i64::MAX).into())])
    };
    let first = Tab {
        url: format!("{base}{}", chosen.query(None, None)),
        words: words(&lang.t("changes-filter-all"), all),
        current: chosen.standing.is_none(),
    };
    let others = SHOWN.iter().filter_map(|standing| {
        let count = counts.iter().find(|(there, _)| there == standing).map_or(0, |(_, count)| *count);
        let current = chosen.standing == Some(*standing);
        (count > 0 || current).then(|| Tab {
            url: format!("{base}{}", chosen.query(Some(*standing), None)),
            words: words(&standing_words(*standing, lang), count),
            current,
        })
    });
    std::iter::once(first).chain(others).collect()
}

/// What somebody copies to show the changes on a site of their own.
fn embedding(visit: &Visit, county: &County, chosen: &Chosen) -> String {
    let lang = visit.lang;
    let unit = chosen.unit.as_ref().map(|unit| format!("/{}", unit.slug)).unwrap_or_default();
    let place = chosen.unit.as_ref().map_or_else(|| county.name(lang), |unit| unit.name(lang)).replace(['"', '<', '>', '&'], " ");
    let address = format!("{}/{}/{}/box{unit}", visit.app.settings.base_url(), lang.code(), county.slug);
    format!(
        "<iframe src=\"{address}\" title=\"{}: {place}\" width=\"100%\" height=\"480\" loading=\"lazy\"></iframe>",
        lang.t("changes-list-title")
    )
}

#[get("/<_>/<org>/changes?<filter..>")]
pub(super) async fn show(visit: Visit, org: &str, filter: Filter) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let today = day_in_finland(visit.app.clock.now());
    let places = Places::of(db, &county).await?;
    let chosen = filter.read(db, &county, &places).await?;
    let wanted = chosen.wanted(today);
    let mut changes = store::of_county(db, county.id, wanted, CARDS + 1).await?;
    let more = changes.len() as u64 > CARDS;
    changes.truncate(usize::try_from(CARDS).unwrap_or(usize::MAX));
    let counts = store::count_by_standing(db, county.id, wanted, today).await?;
    let nothing = Nothing::read(db, county.id, twelve_months(today)).await?;
    let reasons = nothing.of_county(lang);
    let base = visit.url(&format!("/{}/changes", county.slug));
    let next = changes.last().filter(|_| more).map(|last| format!("{base}{}", chosen.query(chosen.standing, Some(&last.reference))));
    let page = ChangesPage {
        filters: chosen.form(lang),
        tabs: tabs(&base, &chosen, &counts, lang),
        nothing: match nothing.in_all() {
            Some(count) => lang.with("changes-list-nothing", &[("count", i64::try_from(count).unwrap_or(i64::MAX).into())]),
            None => lang.t("changes-list-nothing-hidden").into_owned(),
        },
        cards: cards(db, &places, &changes, lang, today).await?,
        next,
        few_decisions: reasons.few,
        reasons: reasons.lines,
        feed: format!("{base}.atom{}", chosen.query(chosen.standing, None)),
        embedding: embedding(&visit, &county, &chosen),
    };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Changes), &page))
}
