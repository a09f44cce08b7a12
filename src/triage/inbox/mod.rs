//! The inbox: what waits for a team, what waits for others, and what is done.

pub(super) mod asked;
mod filters;
pub(super) mod lines;

use asko_templates::Section;
use asko_templates::triage::{Banner, InboxPage, Sort, Tab, Waiting, done_words, view_name};
use rocket::get;

use asked::Asked;
use lines::lines;

use crate::access::CaseWorker;
use crate::feedback::duties::{self, Duty};
use crate::feedback::store::{self, View};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, pairs_of};

/// How many lines a page has.
const PAGE: usize = 25;
/// How many duties are named.
const DUTIES: u64 = 20;

/// The address of the inbox, without a question mark.
pub(super) fn inbox_url(visit: &Visit, worker: &CaseWorker) -> String {
    visit.url(&format!("/{}/inbox", worker.county().slug))
}

/// What waits for the worker's teams besides feedback; who only reads has no duties.
async fn waiting(visit: &Visit, worker: &CaseWorker) -> Result<Vec<Waiting>, Failure> {
    if !worker.may_handle() {
        return Ok(Vec::new());
    }
    let lang = visit.lang;
    let all = duties::of_worker(visit.app.db.read(), worker, visit.app.clock.now(), DUTIES).await?;
    let line = |duty: Duty| {
        let (title, of) = duty.title.in_language(lang);
        let day = asko_locales::date(lang, day_in_finland(duty.due_at));
        Waiting {
            kind: duty.kind.code(),
            title: (title.to_owned(), of),
            url: visit.url(&format!("/{}{}", worker.county().slug, duty.path)),
            since: lang.with("triage-inbox-since", &[("day", (&day).into())]),
        }
    };
    Ok(all.into_iter().map(line).collect())
}

/// The views that everybody has, with how many each holds.
async fn tabs(visit: &Visit, worker: &CaseWorker, shown: &Asked) -> Result<Vec<Tab>, Failure> {
    let counts = store::counts(visit.app.db.read(), worker, visit.app.clock.now()).await?;
    let inbox = inbox_url(visit, worker);
    let tab = |view: &View| Tab {
        url: format!("{inbox}?view={}", view.code()),
        words: view_name(visit.lang, view.code()),
        count: counts.of(*view).map(|count| count.to_string()),
        current: *view == shown.view,
    };
    Ok(View::ALL.iter().map(tab).collect())
}

#[get("/<_>/<_>/inbox")]
pub(super) async fn show(visit: Visit, worker: CaseWorker) -> Result<Html, Failure> {
    let (lang, db) = (visit.lang, visit.app.db.read());
    let asked = Asked::read(&visit, &worker, visit.query()).await?;
    let inbox = inbox_url(&visit, &worker);
    let mut cases = store::inbox(db, &worker, &asked.wanted(visit.app.clock.now()), PAGE as u64 + 1).await?;
    let more = cases.len() > PAGE;
    cases.truncate(PAGE);
    let done = pairs_of(visit.query()).into_iter().find(|(name, _)| name == "done").and_then(|(_, code)| done_words(lang, &code));
    let banner = done.map(|words| Banner { words, good: true, next: None, undo: None, left_out: Vec::new() });
    let address = |after| format!("{inbox}?{}", asked.query("", after));
    let page = InboxPage {
        view: asked.view.code(),
        saved: None,
        tabs: tabs(&visit, &worker, &asked).await?,
        filters: filters::filters(&visit, &worker, &asked).await?,
        chosen: filters::chosen(lang, &asked, &inbox),
        sort: (!asked.view.is_work()).then(|| Sort { oldest_first: asked.oldest_first, turned: format!("{inbox}?{}", asked.turned()) }),
        together: None,
        first: asked.after.map(|_| address(None)),
        next: cases.last().filter(|_| more).map(|last| address(Some(last.position(asked.view)))),
        lines: lines(&visit, &worker, &cases, &asked.from()).await?,
        banner,
        waiting: waiting(&visit, &worker).await?,
        objections: worker.may_handle(),
    };
    Ok(Html::ok(&worker.shell(&visit, Section::Inbox), &page))
}
