//! The changes of a case worker's teams, and what waits for them.

use asko_locales::{Lang, date};
use asko_templates::Section;
use asko_templates::changes::{Tab, Words, WorkLine, WorkPage};
use rocket::get;
use sea_orm::{ConnectionTrait, DbErr};

use super::measure::{Measurable, expectation};
use super::place::{standing_words, when};
use super::store::{Counts, Which};
use super::{Change, Stage, Standing, store};
use crate::access::CaseWorker;
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// How many lines a page has.
const LINES: u64 = 50;
/// The tab of reviews that are due, in an address.
const REVIEW: &str = "review";
/// Where a change can stand, in the order of the tabs; those in which there is nothing are left out.
const TABS: [Standing; 8] = [
    Standing::Proposed,
    Standing::Planned,
    Standing::UnderWay,
    Standing::Done,
    Standing::Held,
    Standing::Faded,
    Standing::Harmed,
    Standing::Dropped,
];

fn which(code: Option<&str>) -> Which {
    match code {
        Some(REVIEW) => Which::ReviewDue,
        Some(code) => Standing::from_code(code).map_or(Which::Open, Which::Standing),
        None => Which::Open,
    }
}

/// A tab's part of the address, its words, and how many changes it has.
fn tab(which: Which, counts: &Counts, lang: Lang) -> (String, String, u64) {
    match which {
        Which::Open => (String::new(), lang.t("changes-tabs-open").into_owned(), counts.open()),
        Which::ReviewDue => (format!("?stage={REVIEW}"), lang.t("changes-tabs-review").into_owned(), counts.review_due),
        Which::Standing(there) => (format!("?stage={}", there.code()), standing_words(there, lang), counts.at(there)),
    }
}

/// The tabs: first what is to be done, then the rest as far as there is any.
fn tabs(base: &str, chosen: Which, counts: &Counts, lang: Lang) -> Vec<Tab> {
    let first = [Which::Open, Which::Standing(Standing::Claimed), Which::Standing(Standing::Lapsed), Which::ReviewDue];
    let rest = TABS.into_iter().map(Which::Standing).filter(|which| *which == chosen || tab(*which, counts, lang).2 > 0);
    let all = first.into_iter().chain(rest);
    all.map(|which| {
        let (query, words, many) = tab(which, counts, lang);
        Tab { url: format!("{base}{query}"), words: format!("{words} ({many})"), current: which == chosen }
    })
    .collect()
}

/// What waits for the reader.
fn waiting(base: &str, worker: &CaseWorker, counts: &Counts, lang: Lang) -> Vec<(String, String)> {
    if !worker.may_handle() {
        return Vec::new();
    }
    let count = |many: u64| [("count", i64::try_from(many).unwrap_or(i64::MAX).into())];
    let mut waiting = Vec::new();
    if counts.review_due > 0 {
        waiting.push((format!("{base}?stage={REVIEW}"), lang.with("changes-work-reviews-wait", &count(counts.review_due))));
    }
    if counts.to_confirm > 0 {
        let url = format!("{base}?stage={}", Standing::Claimed.code());
        waiting.push((url, lang.with("changes-work-confirmations-wait", &count(counts.to_confirm))));
    }
    waiting
}

#[get("/<_>/<_>/work?<stage>&<after>")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, stage: Option<&str>, after: Option<&str>) -> Result<Html, Failure> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let today = day_in_finland(visit.app.clock.now());
    let chosen = which(stage);
    let last = match after {
        Some(reference) => store::by_reference(db, &worker, reference).await?,
        None => None,
    };
    let mut changes = store::of_worker(db, &worker, chosen, today, last.as_ref(), LINES + 1).await?;
    let more = changes.len() as u64 > LINES;
    changes.truncate(usize::try_from(LINES).unwrap_or(usize::MAX));
    let base = visit.url(&format!("/{}/work", worker.county().slug));
    let counts = store::counts_of_worker(db, &worker, today).await?;
    let query = tab(chosen, &counts, lang).0;
    let sign = if query.is_empty() { '?' } else { '&' };
    let next = changes.last().filter(|_| more).map(|change| format!("{base}{query}{sign}after={}", change.reference));
    // What the reader may confirm comes before what others have to.
    changes.sort_by_key(|change| change.stage() == Stage::Claimed && change.progress.claimed_by == Some(worker.account_id()));
    let page = WorkPage {
        waiting: waiting(&base, &worker, &counts, lang),
        tabs: tabs(&base, chosen, &counts, lang),
        lines: lines(db, &base, &changes, &visit, &worker).await?,
        next,
    };
    Ok(Html::ok(&worker.shell(&visit, Section::Work), &page))
}

async fn lines(
    db: &impl ConnectionTrait,
    base: &str,
    changes: &[Change],
    visit: &Visit,
    worker: &CaseWorker,
) -> Result<Vec<WorkLine>, DbErr> {
    let (lang, today) = (visit.lang, day_in_finland(visit.app.clock.now()));
    let linked = store::linked_counts(db, changes).await?;
    let measurable = Measurable::of(db, worker.county().id).await?;
    let mut lines = Vec::with_capacity(changes.len());
    for change in changes {
        let standing = change.standing(today);
        let mut days = vec![when(change, lang, today)];
        if matches!(standing, Standing::Proposed | Standing::Planned) {
            days.push(lang.with("changes-work-begins", &[("day", (&date(lang, change.registration.begins_on)).into())]));
        }
        if standing.is_made() {
            let reviews = store::reviews_of(db, change.id).await?;
            let next = reviews.into_iter().find(|review| review.done.is_none());
            days.extend(next.map(|next| lang.with("changes-work-review", &[("day", (&date(lang, next.due_on)).into())])));
        }
        lines.push(WorkLine {
            url: format!("{base}/{}", change.reference),
            title: Words::new(change.title(lang)),
            stage: standing_words(standing, lang),
            owner: change.details.owner.clone(),
            days,
            late: standing == Standing::Lapsed,
            linked: linked.get(&change.id).copied().unwrap_or(0),
            measure: expectation(&change.registration, &measurable, lang),
        });
    }
    Ok(lines)
}
