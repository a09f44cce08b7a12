//! The views beside the list: those that everybody has, and those that somebody has given a name.

use asko_templates::triage::{Tab, view_name};

use super::asked::Asked;
use super::inbox_url;
use super::saved::{self, SavedView};
use crate::access::CaseWorker;
use crate::feedback::store::{self, View};
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

/// How far saved views are counted.
const COUNTED: usize = 1000;

/// The views that everybody has, with how many each holds.
pub(super) async fn tabs(visit: &Visit, worker: &CaseWorker, shown: &Asked, saved: bool) -> Result<Vec<Tab>, Failure> {
    let counts = store::counts(visit.app.db.read(), worker, visit.app.clock.now()).await?;
    let inbox = inbox_url(visit, worker);
    let tab = |view: &View| Tab {
        url: format!("{inbox}?view={}", view.code()),
        words: view_name(visit.lang, view.code()),
        count: counts.of(*view).map(|count| count.to_string()),
        current: !saved && *view == shown.view,
    };
    Ok(View::ALL.iter().map(tab).collect())
}

/// The saved views; those of work with how many each holds, counted up to a thousand. The one that is shown goes by its
/// address, whoever has saved it.
pub(super) async fn saved_tabs(visit: &Visit, worker: &CaseWorker, views: &[SavedView], shown: &Asked) -> Result<Vec<Tab>, Failure> {
    let (inbox, query) = (inbox_url(visit, worker), shown.query("", None));
    let mut tabs = Vec::new();
    for view in views {
        let asked = Asked::read(visit, worker, &view.query).await?;
        let count = if asked.view.is_work() { Some(counted(visit, worker, &asked).await?) } else { None };
        let own = asked.query("", None);
        tabs.push(Tab { current: own == query, url: format!("{inbox}?{own}"), words: view.name.clone(), count });
    }
    Ok(tabs)
}

async fn counted(visit: &Visit, worker: &CaseWorker, asked: &Asked) -> Result<String, Failure> {
    let count = store::count_up_to(visit.app.db.read(), worker, &asked.wanted(visit.app.clock.now()), COUNTED as u64).await?;
    let over = || visit.lang.with("triage-inbox-over", &[("count", (COUNTED - 1).into())]);
    Ok(if count >= COUNTED as u64 { over() } else { count.to_string() })
}

/// What the inbox shows when the address says nothing: what the person has chosen, if it is still there.
pub(super) async fn opening(visit: &Visit, worker: &CaseWorker) -> Result<String, Failure> {
    let chosen = &worker.staff().settings().default_view;
    match chosen.strip_prefix("saved-").map(str::parse::<i64>) {
        Some(Ok(id)) => {
            let view = saved::by_id(visit.app.db.read(), worker, id).await?;
            Ok(view.map(|view| view.query).unwrap_or_default())
        }
        _ => Ok(chosen.clone()),
    }
}
