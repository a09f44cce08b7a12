//! What somebody sees whose act was not done: the conflict, or the case with what they had typed.

use asko_templates::components::Errors;
use asko_templates::responses::GonePage;
use asko_templates::triage::{ConflictPage, Yours};
use asko_templates::{Page, Section, Switch};
use rocket::http::Status;
use rocket::response::Redirect;

use super::assign::assignees;
use super::page::{Typed, load, other_teams};
use crate::access::CaseWorker;
use crate::feedback::hold::Unable;
use crate::feedback::last::last_act;
use crate::feedback::{Case, store, themes};
use crate::platform::failure::{Failure, Refuse as _};
use crate::platform::page::{Html, Visit};

/// The answer to a form: on to another page, or this page again.
pub(super) type Reply = Result<Result<Redirect, Html>, Failure>;

/// What somebody was about to do.
#[derive(Clone, Debug)]
pub(super) enum Sent {
    /// To take it, with a note for the team, or none.
    Claim(String),
    /// To give it to somebody: an account, or nobody.
    Assign(String),
    /// To send it on.
    Route {
        /// The team's name in addresses.
        team: String,
        /// Why.
        reason: String,
    },
    /// To write a note.
    Note(String),
    /// To set these themes.
    Themes(Vec<String>),
    /// To close it.
    Close,
    /// To do something else.
    Act(Act),
}

/// An act with what was typed for it.
#[derive(Clone, Debug)]
pub(super) struct Act {
    /// The last part of its address.
    pub path: &'static str,
    /// What it is, as its button says.
    pub what: String,
    /// Its fields.
    pub fields: Vec<(&'static str, String)>,
}

impl Act {
    /// An act at this address, with the words of its button and its fields.
    pub const fn new(path: &'static str, what: String, fields: Vec<(&'static str, String)>) -> Self {
        Self { path, what, fields }
    }
}

impl Sent {
    fn text(self) -> String {
        match self {
            Self::Claim(text) | Self::Note(text) | Self::Route { reason: text, .. } => text,
            Self::Act(act) => act.fields.into_iter().map(|(_, text)| text).max_by_key(String::len).unwrap_or_default(),
            Self::Assign(_) | Self::Themes(_) | Self::Close => String::new(),
        }
    }
}

/// A page with this status below the case; the language switch leads to the case, since a form's address is no page.
pub(super) fn answer_page(visit: &Visit, worker: &CaseWorker, status: Status, reference: &str, page: &dyn Page) -> Html {
    let mut shell = worker.shell(visit, Section::Inbox);
    let path = if reference.is_empty() { "inbox".to_owned() } else { format!("cases/{reference}") };
    shell.switch = Switch::Links(format!("/{}/{path}", worker.county().slug));
    Html::with(status, &shell, page)
}

/// The case again, with what was typed and what is wrong with it: 422, or the status of a refusal.
pub(super) async fn again(visit: &Visit, worker: &CaseWorker, status: Status, reference: &str, typed: Typed) -> Reply {
    let case = store::by_reference(visit.app.db.read(), worker, reference).await?.ok_or(Failure::NotFound)?;
    let page = load(visit, worker, &case, typed).await?;
    Ok(Err(answer_page(visit, worker, status, &case.reference, &page)))
}

async fn conflict(visit: &Visit, worker: &CaseWorker, case: &Case, sent: Sent) -> Reply {
    let yours = match sent {
        Sent::Claim(note) if !note.is_empty() => {
            let what = visit.lang.t("triage-claim-take").into_owned();
            Yours::Act { path: "claim", what, fields: vec![("claim_note", note)] }
        }
        Sent::Claim(_) | Sent::Note(_) => Yours::Claim,
        Sent::Assign(to) => Yours::Assign { people: assignees(visit, worker, &[case.team_id]).await?, to },
        Sent::Route { team, reason } => Yours::Route { teams: other_teams(visit, worker, case.team_id).await?, team, reason },
        Sent::Themes(chosen) => {
            let themes = themes::of(visit.app.db.read(), worker.county().id).await?;
            Yours::Themes { all: themes.names().choices(visit.lang, &themes.offered(&chosen)), chosen }
        }
        Sent::Close => Yours::Close,
        Sent::Act(Act { path, what, fields }) => Yours::Act { path, what, fields },
    };
    let page = ConflictPage {
        reference: case.reference.clone(),
        csrf_token: worker.staff().csrf().to_owned(),
        version: case.version,
        theirs: last_act(visit.app.db.read(), visit.lang, case).await?,
        yours,
    };
    Ok(Err(answer_page(visit, worker, Status::Conflict, &case.reference, &page)))
}

/// The answer to an act that was not done.
pub(super) async fn refused(visit: &Visit, worker: &CaseWorker, reference: &str, unable: Unable, sent: Sent) -> Reply {
    match unable {
        Unable::Fault(fault) => Err(fault.into()),
        Unable::Missing => Ok(Err(answer_page(visit, worker, Status::NotFound, "", &GonePage { text: sent.text() }))),
        Unable::Overtaken => match store::by_reference(visit.app.db.read(), worker, reference).await? {
            Some(case) => conflict(visit, worker, &case, sent).await,
            None => Ok(Err(answer_page(visit, worker, Status::NotFound, "", &GonePage { text: sent.text() }))),
        },
        Unable::Stage(refusal) => {
            let mut errors = Errors::none();
            errors.add("main", visit.lang.t(refusal.text_id()));
            again(visit, worker, refusal.status(), reference, Typed { errors, ..Typed::default() }).await
        }
    }
}
