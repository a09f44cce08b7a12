//! The changes of a case worker's teams.

use asko_locales::{Lang, date};
use asko_templates::Section;
use asko_templates::changes::{Tab, Words, WorkLine, WorkPage};
use rocket::get;

use super::measure::expectation;
use super::place::{standing_words, when};
use super::store::Which;
use super::{Standing, store};
use crate::access::CaseWorker;
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::questions;

/// How many lines a page has.
const LINES: u64 = 50;

/// The stages in a heading's words: what is open, and each stage alone.
fn tabs(base: &str, chosen: Option<Standing>, lang: Lang) -> Vec<Tab> {
    let open = Tab { url: base.to_owned(), words: lang.t("changes-tabs-open").into_owned(), current: chosen.is_none() };
    let stages = Standing::ALL.iter().map(|stage| Tab {
        url: format!("{base}?stage={}", stage.code()),
        words: standing_words(*stage, lang),
        current: chosen == Some(*stage),
    });
    [open].into_iter().chain(stages).collect()
}

#[get("/<_>/<_>/work?<stage>&<after>")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, stage: Option<&str>, after: Option<&str>) -> Result<Html, Failure> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let today = day_in_finland(visit.app.clock.now());
    let chosen = stage.and_then(Standing::from_code);
    let last = match after {
        Some(reference) => store::by_reference(db, &worker, reference).await?,
        None => None,
    };
    let mut changes = store::of_worker(db, &worker, chosen.map_or(Which::Open, Which::Standing), today, last.as_ref(), LINES + 1).await?;
    let more = changes.len() as u64 > LINES;
    changes.truncate(usize::try_from(LINES).unwrap_or(usize::MAX));
    let linked = store::linked_counts(db, &changes).await?;
    let wording = questions::current(db).await?.wording;
    let base = visit.url(&format!("/{}/work", worker.county().slug));
    let lines = changes.iter().map(|change| WorkLine {
        url: format!("{base}/{}", change.reference),
        title: Words::new(change.title(lang)),
        stage: standing_words(change.standing(today), lang),
        owner: change.details.owner.clone(),
        due: date(lang, change.registration.due_on),
        late: (change.standing(today) == Standing::Lapsed).then(|| when(change, lang, today)),
        linked: linked.get(&change.id).copied().unwrap_or(0),
        measure: expectation(&change.registration, &wording, lang),
    });
    let query = chosen.map(|stage| format!("stage={}&", stage.code())).unwrap_or_default();
    let next = changes.last().filter(|_| more).map(|change| format!("{base}?{query}after={}", change.reference));
    let page = WorkPage { tabs: tabs(&base, chosen, lang), lines: lines.collect(), next };
    Ok(Html::ok(&worker.shell(&visit, Section::Work), &page))
}
