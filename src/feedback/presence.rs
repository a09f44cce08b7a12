//! Who else is at a case: who has opened it lately, and who is writing.

use asko_locales::{Lang, date_time, time};
use asko_templates::components::Stamp;
use asko_templates::responses::Presence;
use sea_orm::DbErr;

use super::Case;
use super::drafts::{Draft, State};
use crate::access::{CaseWorker, accounts, log};
use crate::platform::clock::{MINUTE, Millis, day_in_finland, in_finland, rfc3339};
use crate::platform::page::Visit;

/// For how long somebody who has opened a case is named.
const OPENED: Millis = 10 * MINUTE;
/// For how long somebody who has saved a draft is said to be writing.
const WRITING: Millis = 2 * MINUTE;

/// A point in time as one says it to somebody who works: the time alone when it is today.
#[must_use]
pub fn moment(lang: Lang, at: Millis, now: Millis) -> Stamp {
    let when = in_finland(at);
    let text = match lang {
        _ if day_in_finland(at) != day_in_finland(now) => date_time(lang, &when),
        Lang::En => format!("at {}", time(lang, &when)),
        Lang::Fi | Lang::Sv => time(lang, &when),
    };
    Stamp { text, machine: rfc3339(at) }
}

/// Who else is at a case with this draft.
///
/// # Errors
/// The database's fault.
pub async fn presence(visit: &Visit, worker: &CaseWorker, case: &Case, draft: Option<&Draft>) -> Result<Presence, DbErr> {
    let (lang, db, now) = (visit.lang, visit.app.db.read(), visit.app.clock.now());
    let opened = log::opened_by_others(db, worker, case.id, now - OPENED).await?;
    let being_written = |draft: &&Draft| {
        draft.state != State::Sending && draft.writer_id != worker.account_id() && draft.saved_at > now - WRITING && !draft.text.is_empty()
    };
    let writing = draft.filter(being_written).map(|draft| (draft.writer_id, draft.saved_at));
    let people: Vec<i64> = opened.iter().map(|(id, _)| *id).chain(writing.map(|(id, _)| id)).collect();
    let names = if people.is_empty() { Vec::new() } else { accounts::names(db, people).await? };
    let said = |(id, at): (i64, Millis)| {
        let name = names.iter().find(|(known, _)| *known == id)?.1.clone();
        Some((name, moment(lang, at, now).text))
    };
    Ok(Presence {
        url: visit.url(&format!("/{}/cases/{}/presence", worker.county().slug, case.reference)),
        opened: opened.into_iter().filter(|(id, _)| writing.is_none_or(|(writer, _)| writer != *id)).filter_map(said).collect(),
        writing: writing.and_then(said),
    })
}
