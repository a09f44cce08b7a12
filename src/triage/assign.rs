//! Giving a case to a colleague of its team, or letting it go.

use asko_templates::components::{Choice, Errors};
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;
use sea_orm::{DatabaseTransaction, DbErr};

use super::case::undoable_url;
use super::claim::claim;
use super::inbox::undoings;
use super::page::Typed;
use super::refused::{Reply, Sent, again, refused};
use crate::access::CaseWorker;
use crate::access::accounts::{Colleague, handlers_of};
use crate::feedback::hold::{self, Unable};
use crate::feedback::store::{self, Move};
use crate::feedback::timeline::record;
use crate::feedback::{Act, Case, Happened};
use crate::platform::clock::Millis;
use crate::platform::page::Visit;

/// The value that stands for nobody.
pub(super) const NOBODY: &str = "nobody";

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Assigning {
    #[field(default = String::new())]
    csrf_token: String,
    version: Option<i64>,
    #[field(default = String::new())]
    assign_to: String,
}

/// To whom a case is given.
#[derive(Clone, Debug)]
pub(super) enum Assignee {
    /// To who gives it.
    Me,
    /// To somebody else of these teams.
    Colleague(Colleague),
    /// To nobody: it is free again.
    Nobody,
}

impl Assignee {
    /// Reads a choice: an account among those that can be given a case of these teams.
    pub fn read(worker: &CaseWorker, colleagues: Vec<Colleague>, value: &str) -> Option<Self> {
        match value {
            NOBODY => Some(Self::Nobody),
            own if own == worker.account_id().to_string() => Some(Self::Me),
            other => colleagues.into_iter().find(|one| one.account_id.to_string() == other).map(Self::Colleague),
        }
    }

    /// Whether a case of this team can be given to them.
    pub fn fits(&self, team_id: i64) -> bool {
        if let Self::Colleague(colleague) = self { colleague.team_ids.contains(&team_id) } else { true }
    }
}

/// Everybody that a case of these teams can be given to: the worker first, nobody last.
pub(super) async fn assignees(visit: &Visit, worker: &CaseWorker, team_ids: &[i64]) -> Result<Vec<Choice>, DbErr> {
    let me = worker.account_id();
    let mut choices = vec![Choice::new(me.to_string(), visit.lang.with("triage-assign-me", &[("name", worker.staff().name().into())]))];
    let others = handlers_of(visit.app.db.read(), team_ids).await?.into_iter().filter(|other| other.account_id != me);
    choices.extend(others.map(|other| Choice::new(other.account_id.to_string(), other.name)));
    choices.push(Choice::new(NOBODY, visit.lang.t("triage-assign-nobody")));
    Ok(choices)
}

#[post("/<_>/<_>/cases/<reference>/assign", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Assigning>) -> Reply {
    worker.check(&form.csrf_token)?;
    let db = visit.app.db.read();
    let team = store::by_reference(db, &worker, reference).await?.map(|case| case.team_id);
    let colleagues = handlers_of(db, team.as_slice()).await?;
    let Some(to) = Assignee::read(&worker, colleagues, &form.assign_to) else {
        let mut errors = Errors::none();
        errors.add("assign_to", visit.lang.t("triage-assign-missing"));
        let typed = Typed { errors, version: form.version, ..Typed::default() };
        return again(&visit, &worker, Status::UnprocessableEntity, reference, typed).await;
    };
    let (by, wanted, version, now) = (worker.clone(), reference.to_owned(), form.version, visit.app.clock.now());
    let undoing = visit.app.random.reference();
    let url = undoable_url(&visit, &worker, reference, "assigned", &undoing);
    let act = visit.app.db.write(move |tx| {
        Box::pin(async move {
            let case = hold::take(tx, &by, &wanted, version, now).await?;
            undoings::remember_one(tx, &by, &undoing, &Happened::Assigned { to_account_id: None }, &case, now).await?;
            assign(tx, &by, &case, &to, now).await
        })
    });
    match act.await {
        Ok(()) => Ok(Ok(Redirect::to(url))),
        Err(unable) => refused(&visit, &worker, reference, unable, Sent::Assign(form.assign_to.clone())).await,
    }
}

/// Gives the case to somebody, or lets it go.
pub(super) async fn assign(tx: &DatabaseTransaction, worker: &CaseWorker, case: &Case, to: &Assignee, now: Millis) -> Result<(), Unable> {
    let (act, whose) = match to {
        Assignee::Me => return claim(tx, worker, case, now).await,
        Assignee::Colleague(colleague) => (Act::Claim, Some(colleague.account_id)),
        Assignee::Nobody => (Act::Release, None),
    };
    let mut moved = Move::of(case, case.stage.after(act)?);
    moved.claimed = whose.map(|account| (account, now));
    hold::put(tx, case, &moved).await?;
    record(tx, case.id, now, Some(worker.account_id()), &Happened::Assigned { to_account_id: whose }).await?;
    Ok(())
}
