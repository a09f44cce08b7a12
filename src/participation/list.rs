//! The activities of a case worker's teams.

use asko_locales::{Lang, date_time};
use asko_templates::Section;
use asko_templates::components::{Tab, Words};
use asko_templates::participation::{ActivitiesPage, ActivityLine};
use rocket::get;

use super::words::{kind_words, level_words, stage_words};
use super::{Activity, Stage, store};
use crate::access::CaseWorker;
use crate::platform::clock::{Millis, in_finland};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// How many lines a page has.
const LINES: u64 = 50;

/// What ought to be done with an activity now, in words.
pub(super) fn due_words(activity: &Activity, now: Millis, lang: Lang) -> Option<String> {
    match activity.stage {
        Stage::Planned if activity.has_begun(now) => Some(lang.t("participation-due-record").into_owned()),
        Stage::Held => Some(lang.t("participation-due-tell").into_owned()),
        Stage::Planned | Stage::Told | Stage::Cancelled => None,
    }
}

fn tabs(base: &str, chosen: Stage, lang: Lang) -> Vec<Tab> {
    let tab =
        |stage: &Stage| Tab { url: format!("{base}?stage={}", stage.code()), words: stage_words(*stage, lang), current: chosen == *stage };
    Stage::ALL.iter().map(tab).collect()
}

#[get("/<_>/<_>/activities?<stage>&<after>")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, stage: Option<&str>, after: Option<&str>) -> Result<Html, Failure> {
    let (db, lang, now) = (visit.app.db.read(), visit.lang, visit.app.clock.now());
    let chosen = stage.and_then(Stage::from_code).unwrap_or(Stage::Planned);
    let last = match after {
        Some(reference) => store::by_reference(db, &worker, reference).await?,
        None => None,
    };
    let mut activities = store::of_worker(db, &worker, chosen, last.as_ref(), LINES + 1).await?;
    let more = activities.len() as u64 > LINES;
    activities.truncate(usize::try_from(LINES).unwrap_or(usize::MAX));
    let ids: Vec<i64> = activities.iter().map(|activity| activity.id).collect();
    let people = store::people_counts(db, &ids).await?;
    let base = visit.url(&format!("/{}/activities", worker.county().slug));
    let lines = activities.iter().map(|activity| ActivityLine {
        url: format!("{base}/{}", activity.reference),
        title: Words::new(activity.title(lang)),
        kind: kind_words(activity.kind, lang),
        when: date_time(lang, &in_finland(activity.held_at)),
        level: level_words(activity.level, lang),
        due: due_words(activity, now, lang),
        people: people.get(&activity.id).copied(),
    });
    let next = activities.last().filter(|_| more).map(|last| format!("{base}?stage={}&after={}", chosen.code(), last.reference));
    let page = ActivitiesPage { tabs: tabs(&base, chosen, lang), lines: lines.collect(), next, may_plan: worker.may_handle() };
    Ok(Html::ok(&worker.shell(&visit, Section::Activities), &page))
}
