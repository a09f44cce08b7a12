//! What waits for a decision whether it is shown, what is shown, and what is not.

use asko_templates::moderation::{QueueLine, QueuePage};
use rocket::get;

use super::store::is_chosen;
use crate::access::Moderator;
use crate::feedback::Case;
use crate::feedback::store::{Consented, Decided, consented};
use crate::organisations::{place_name, store as organisations};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, stamp};
use crate::text::clean::{characters, clean_line};

/// How many lines a page has.
const PAGE: usize = 25;
/// How many characters of a text a line shows.
const EXCERPT: usize = 120;

crate::coded! {
    /// A view of the queue.
    pub enum View {
        /// Waits for a decision.
        Waiting = "waiting",
        /// Is shown.
        Shown = "shown",
        /// Somebody decided not to show it.
        NotShown = "not-shown",
    }
}

impl View {
    fn decided(self) -> Decided {
        match self {
            Self::Waiting => Decided::NotYet(is_chosen()),
            Self::Shown => Decided::Shown,
            Self::NotShown => Decided::NotShown,
        }
    }

    /// What waits longest comes first; of the rest what came last.
    const fn newest_first(self) -> bool {
        !matches!(self, Self::Waiting)
    }
}

/// The beginning of a text in one line, cut between words.
fn excerpt(text: &str) -> String {
    let line = clean_line(text);
    if characters(&line) <= EXCERPT {
        return line;
    }
    let cut: String = line.chars().take(EXCERPT).collect();
    let words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", words.trim_end_matches([',', '.', ';', ':']))
}

/// The last line of the page before: `<arrival>-<row>`.
fn after_of(text: &str) -> Option<(i64, i64)> {
    let (at, id) = text.split_once('-')?;
    Some((at.parse().ok()?, id.parse().ok()?))
}

/// The reference of the first in a view but this one.
pub(super) async fn next_waiting(visit: &Visit, moderator: &Moderator, view: View, but: i64) -> Result<Option<String>, Failure> {
    let wanted = Consented { decided: view.decided(), newest_first: view.newest_first(), after: None };
    let first = consented(visit.app.db.read(), moderator.worker(), wanted, 2).await?;
    Ok(first.into_iter().find(|case| case.id != but).map(|case| case.reference))
}

async fn lines(visit: &Visit, moderator: &Moderator, cases: &[Case]) -> Result<Vec<QueueLine>, Failure> {
    let (lang, db) = (visit.lang, visit.app.db.read());
    let units = organisations::units_by_ids(db, cases.iter().filter_map(|case| case.unit_id).collect()).await?;
    let services = organisations::services_by_ids(db, cases.iter().filter_map(|case| case.service_id).collect()).await?;
    let line = |case: &Case| {
        let unit = units.iter().find(|unit| Some(unit.id) == case.unit_id);
        let service = services.iter().find(|service| Some(service.id) == case.service_id);
        QueueLine {
            reference: case.reference.clone(),
            text: excerpt(&case.text),
            language: case.language.clone(),
            kind: case.kind.code(),
            place: place_name(moderator.county(), unit, service, lang),
            received: stamp(lang, case.received_at),
        }
    };
    Ok(cases.iter().map(line).collect())
}

#[get("/<_>/<_>/moderation?<view>&<after>")]
pub(super) async fn show(visit: Visit, moderator: Moderator, view: Option<&str>, after: Option<&str>) -> Result<Html, Failure> {
    let view = view.and_then(View::from_code).unwrap_or(View::Waiting);
    let after = after.and_then(after_of);
    let wanted = Consented { decided: view.decided(), newest_first: view.newest_first(), after };
    let mut cases = consented(visit.app.db.read(), moderator.worker(), wanted, PAGE as u64 + 1).await?;
    let more = cases.len() > PAGE;
    cases.truncate(PAGE);
    let base = visit.url(&format!("/{}/moderation?view={}", moderator.county().slug, view.code()));
    let page = QueuePage {
        view: view.code(),
        views: View::ALL.iter().map(|view| view.code()).collect(),
        lines: lines(&visit, &moderator, &cases).await?,
        first: after.map(|_| base.clone()),
        next: cases.last().filter(|_| more).map(|last| format!("{base}&after={}-{}", last.received_at, last.id)),
    };
    Ok(Html::ok(&moderator.shell(&visit), &page))
}
