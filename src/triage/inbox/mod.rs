//! The inbox: what waits for a team, what waits for others, and what is done.

pub(super) mod arrivals;
pub(super) mod asked;
pub(super) mod bulk;
mod filters;
pub(super) mod lines;
mod rows;
pub(super) mod saved;
mod tabs;
mod together;
pub(super) mod undo;
pub(super) mod undoings;
pub(super) mod views;

use asko_templates::Section;
use asko_templates::components::Choice;
use asko_templates::triage::{Banner, InboxPage, Sort, Together, Waiting, done_together, done_words, left_out_words, together_name};
use rocket::get;
use sea_orm::DbErr;

use asked::Asked;
use undoings::LeftOut;

use crate::access::CaseWorker;
use crate::feedback::duties::{self, Duty};
use crate::feedback::store::{self, View};
use crate::platform::clock::{Millis, day_in_finland};
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

/// What the address says was just done here, and how it is taken back.
async fn banner(visit: &Visit, worker: &CaseWorker) -> Result<Option<Banner>, Failure> {
    let (lang, pairs) = (visit.lang, pairs_of(visit.query()));
    let get = |name: &str| pairs.iter().find(|(given, _)| given == name).map_or("", |(_, value)| value.as_str());
    let undo = undo::undo_of(visit, worker, get("undoing"), None).await?;
    let done = match get("undoing") {
        "" => None,
        reference => undoings::find(visit.app.db.read(), worker, reference).await?,
    };
    let plain = |words: String| Banner { words, good: get("done") != "too-late", next: None, undo: undo.clone(), left_out: Vec::new() };
    match (get("done"), done) {
        ("together" | "undone", Some(done)) => {
            let left_out = done.left_out();
            let changed = usize::try_from(undoings::how_many(visit.app.db.read(), done.id).await?).unwrap_or(usize::MAX);
            // Those that could not be taken back are among those that were changed.
            let undone = done.undone_at.is_some();
            let many = if undone { changed.saturating_sub(left_out.len()) } else { changed };
            Ok(Some(Banner {
                words: done_together(lang, if undone { "taken-back" } else { &done.act }, many),
                good: many > 0,
                next: None,
                undo: undo.filter(|_| many > 0),
                left_out: left_out.into_iter().map(|(of, why)| (of.to_owned(), left_out_words(lang, why))).collect(),
            }))
        }
        (code, _) => Ok(done_words(lang, code).map(plain)),
    }
}

/// Writes down how an act on several cases, or its undoing, ended.
async fn finish(visit: &Visit, undoing_id: i64, left_out: Vec<(String, LeftOut)>, undone_at: Option<Millis>) -> Result<(), Failure> {
    let write = visit.app.db.write(move |tx| Box::pin(async move { undoings::finish(tx, undoing_id, &left_out, undone_at).await }));
    write.await.map_err(|fault: DbErr| Failure::from(fault))
}

/// What can be done with several cases of this list together.
fn together(visit: &Visit, worker: &CaseWorker, asked: &Asked) -> Option<Together> {
    let act = |act: &bulk::Act| Choice::new(act.code(), together_name(visit.lang, act.code()));
    worker.may_handle().then(|| Together {
        csrf_token: worker.staff().csrf().to_owned(),
        query: asked.query("", asked.after),
        acts: bulk::Act::ALL.iter().map(act).collect(),
    })
}

/// Where a list of what waits asks whether more has arrived; a narrowed one does not, since what has may not fit it.
fn arrivals(visit: &Visit, worker: &CaseWorker, asked: &Asked) -> Option<String> {
    let asks = matches!(asked.view, View::Open | View::Unclaimed) && asked.set().is_empty();
    asks.then(|| format!("{}/new?since={}", inbox_url(visit, worker), visit.app.clock.now()))
}

#[get("/<_>/<_>/inbox")]
pub(super) async fn show(visit: Visit, worker: CaseWorker) -> Result<Html, Failure> {
    let (lang, db) = (visit.lang, visit.app.db.read());
    let says_nothing = pairs_of(visit.query()).iter().all(|(name, _)| matches!(name.as_str(), "done" | "undoing"));
    let query = if says_nothing { tabs::opening(&visit, &worker).await? } else { visit.query().to_owned() };
    let asked = Asked::read(&visit, &worker, &query).await?;
    let inbox = inbox_url(&visit, &worker);
    let mut cases = store::inbox(db, &worker, &asked.wanted(visit.app.clock.now()), PAGE as u64 + 1).await?;
    let more = cases.len() > PAGE;
    cases.truncate(PAGE);
    let lines = lines::lines(&visit, &worker, &cases, &asked.from()).await?;
    let own = tabs::saved_tabs(&visit, &worker, &saved::of_worker(db, &worker).await?, &asked).await?;
    let saved = own.iter().find(|tab| tab.current).map(|tab| tab.words.clone());
    let mut banner = banner(&visit, &worker).await?;
    if let Some(banner) = &mut banner {
        banner.next = lines.first().map(|line| line.url.clone());
    }
    let address = |after| format!("{inbox}?{}", asked.query("", after));
    let mut shell = worker.shell(&visit, Section::Inbox);
    shell.from = asked.from();
    let page = InboxPage {
        view: asked.view.code(),
        tabs: tabs::tabs(&visit, &worker, &asked, saved.is_some()).await?,
        saved,
        own,
        filters: filters::filters(&visit, &worker, &asked).await?,
        chosen: filters::chosen(lang, &asked, &inbox),
        saving: views::saving(&visit, &worker, asked.query("", None), "", "").await?,
        sort: (!asked.view.is_work()).then(|| Sort { oldest_first: asked.oldest_first, turned: format!("{inbox}?{}", asked.turned()) }),
        together: together(&visit, &worker, &asked),
        first: asked.after.map(|_| address(None)),
        next: cases.last().filter(|_| more).map(|last| address(Some(last.position(asked.view)))),
        lines,
        banner,
        waiting: waiting(&visit, &worker).await?,
        objections: worker.may_handle(),
        arrivals: arrivals(&visit, &worker, &asked),
        here: address(asked.after),
    };
    Ok(Html::ok(&shell, &page))
}
