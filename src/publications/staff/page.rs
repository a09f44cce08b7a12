//! What the verbs have in common: the draft of an address, and the page that shows it.

use asko_locales::{Lang, date_time};
use asko_templates::publications::{ApprovalLine, DraftPage, PartLine};
use asko_templates::reports::DocumentPage;
use rocket::http::Status;
use rocket::response::Redirect;

use crate::access::{Publisher, accounts};
use crate::platform::clock::{Millis, day_in_finland, in_finland};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::publications::compose::{compose, is_written, written_sections};
use crate::publications::store::{self, Approval, Draft};
use crate::publications::third_of;
use crate::publications::workflow::{self, APPROVALS, Refusal};

/// The answer to a form: on to another page, or a page again.
pub(in crate::publications) type Reply = Result<Result<Redirect, Html>, Failure>;

/// The draft of an address.
pub(super) async fn draft_of(visit: &Visit, publisher: &Publisher, period: &str) -> Result<Draft, Failure> {
    third_of(period)?;
    store::open_of(visit.app.db.read(), publisher.county().id, period).await?.ok_or(Failure::NotFound)
}

/// The language whose document a reader is shown: English readers the Finnish one.
pub(super) const fn language(lang: Lang) -> Lang {
    if matches!(lang, Lang::Sv) { Lang::Sv } else { Lang::Fi }
}

/// On to the draft's page.
pub(super) fn to_draft(visit: &Visit, publisher: &Publisher, period: &str, done: &str) -> Reply {
    let done = if done.is_empty() { String::new() } else { format!("?done={done}") };
    Ok(Ok(Redirect::to(visit.url(&format!("/{}/publishing/{period}{done}", publisher.county().slug)))))
}

struct Names(Vec<(i64, String)>);

impl Names {
    fn of(&self, id: i64) -> String {
        self.0.iter().find(|(known, _)| *known == id).map(|(_, name)| name.clone()).unwrap_or_default()
    }
}

/// The draft's page. `refused` is the id of the words why a press did nothing.
pub(super) async fn page(visit: &Visit, publisher: &Publisher, draft: &Draft, refused: Option<&'static str>) -> Result<DraftPage, Failure> {
    let (db, lang, now) = (visit.app.db.read(), visit.lang, visit.app.clock.now());
    let period = third_of(&draft.period)?;
    let texts = store::texts_of(db, draft.id).await?;
    let approvals = store::approvals_of(db, draft.id).await?;
    let holding = workflow::holding(draft, &approvals);
    let mut ids: Vec<i64> = approvals.iter().map(|approval| approval.account_id).collect();
    ids.push(draft.edited.1);
    ids.extend(texts.iter().map(|text| text.edited.1));
    let names = Names(accounts::names(db, ids).await?);
    let at = |at: Millis| date_time(lang, &in_finland(at));
    let approval = |approval: &Approval| ApprovalLine {
        name: names.of(approval.account_id),
        at: at(approval.at),
        holds: approval.version == draft.version,
    };
    let document = draft.document(language(lang));
    let parts: Vec<PartLine> = written_sections(document)
        .into_iter()
        .map(|section| PartLine {
            id: section.id.clone(),
            heading: section.heading.clone(),
            lang: document.language,
            written: is_written(&texts, &section.id),
        })
        .collect();
    let me = publisher.account_id();
    let complete = parts.iter().all(|part| part.written);
    let may_not_approve = if draft.edited.1 == me {
        Some(lang.t("publications-refusal-last-editor").into_owned())
    } else if holding.iter().any(|approval| approval.account_id == me) {
        Some(lang.t("publications-refusal-already").into_owned())
    } else if !complete {
        Some(lang.t("publications-refusal-unwritten").into_owned())
    } else {
        None
    };
    let corrections = workflow::corrections(db, draft, now).await?;
    let read = compose(document, &texts, draft.edition, &corrections, day_in_finland(now));
    Ok(DraftPage {
        csrf_token: publisher.staff().csrf().to_owned(),
        version: draft.version,
        period: draft.period.clone(),
        period_name: period.name(lang),
        edition: draft.edition,
        reason: asko_templates::components::Words::new(draft.reason.in_language(lang)),
        drawn: at(draft.drafted_at),
        edited: (at(draft.edited.0), names.of(draft.edited.1)),
        parts,
        approvals: approvals.iter().map(approval).collect(),
        still: APPROVALS.saturating_sub(holding.len()),
        may_write: publisher.may_write(),
        may_not_approve,
        refused: refused.map(|id| lang.t(id).into_owned()),
        done: None,
        preview: DocumentPage { document: read, files: Vec::new(), filter: None, before: None, after: None },
    })
}

/// What becomes of a press: the draft's page again, with what was done or why nothing was.
pub(super) async fn answer<T>(visit: &Visit, publisher: &Publisher, period: &str, result: Result<T, Refusal>, done: &str) -> Reply {
    let refusal = match result {
        Ok(_) => {
            visit.app.bell.notify_one();
            return to_draft(visit, publisher, period, done);
        }
        Err(refusal) => refusal.text()?,
    };
    let draft = draft_of(visit, publisher, period).await?;
    let mut shell = publisher.shell(visit);
    shell.switch = asko_templates::Switch::Links(format!("/{}/publishing/{period}", publisher.county().slug));
    Ok(Err(Html::with(Status::Conflict, &shell, &page(visit, publisher, &draft, Some(refusal)).await?)))
}
