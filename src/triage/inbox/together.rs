//! One act on several cases: each with the version that was shown and in a transaction of its own, so that what cannot be
//! done to one is done to the others all the same.

use futures::future::join_all;
use sea_orm::{DatabaseTransaction, DbErr};

use super::finish;
use super::undoings::{self, LeftOut};
use crate::access::CaseWorker;
use crate::feedback::hold::{self, Unable};
use crate::feedback::store::{self, Listed};
use crate::feedback::{AnswerWanted, Case, Happened, Kind, Refusal};
use crate::organisations::Team;
use crate::platform::app::App;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;
use crate::triage::assign::{Assignee, assign};
use crate::triage::classify::classify;
use crate::triage::close::{self, close};
use crate::triage::reroute::reroute;

/// What is done to each.
#[derive(Clone, Debug)]
pub(super) enum Deed {
    /// Give it to somebody, or let it go.
    Assign(Assignee),
    /// Add these themes.
    Themes(Vec<String>),
    /// Close it, if it is thanks.
    CloseThanks,
    /// Send it to another team, with the reason.
    Route(Team, String),
}

impl Deed {
    /// The fact that it makes, for its name.
    fn happened(&self) -> Happened {
        match self {
            Self::Assign(_) => Happened::Assigned { to_account_id: None },
            Self::Themes(_) => Happened::ThemesSet { themes: Vec::new() },
            Self::CloseThanks => Happened::Closed,
            Self::Route(team, _) => Happened::Rerouted { from_team_id: 0, to_team_id: team.id, reason: String::new() },
        }
    }

    /// Why it cannot be done to this case, as far as the list shows.
    pub fn hindrance(&self, line: &Listed) -> Option<LeftOut> {
        let waits = line.answer_wanted() != AnswerWanted::No && line.answered_at.is_none();
        match (self, line.stage().after(crate::feedback::Act::Reroute)) {
            (_, Err(refusal)) => Some(why(refusal)),
            (Self::Assign(_), _) if !line.stage().is_open() => Some(LeftOut::NotOpen),
            (Self::Assign(to), _) if !to.fits(line.team_id) => Some(LeftOut::NotInTeam),
            (Self::CloseThanks, _) if line.kind() != Kind::Thanks => Some(LeftOut::NotThanks),
            (Self::CloseThanks, _) if waits => Some(LeftOut::Unanswered),
            (Self::Route(team, _), _) if team.id == line.team_id => Some(LeftOut::SameTeam),
            _ => None,
        }
    }
}

/// Why a stage refuses.
fn why(refusal: Refusal) -> LeftOut {
    match refusal {
        Refusal::AlreadyClosed => LeftOut::Closed,
        Refusal::HandledWithAnother => LeftOut::Merged,
        Refusal::AnObjection => LeftOut::Objection,
        _ => LeftOut::NotOpen,
    }
}

/// Why nothing was done to a case.
enum Hindered {
    Because(LeftOut),
    Fault(DbErr),
}

impl From<DbErr> for Hindered {
    fn from(fault: DbErr) -> Self {
        Self::Fault(fault)
    }
}

impl From<Unable> for Hindered {
    fn from(unable: Unable) -> Self {
        match unable {
            Unable::Missing => Self::Because(LeftOut::Missing),
            Unable::Overtaken => Self::Because(LeftOut::Changed),
            Unable::Stage(refusal) => Self::Because(why(refusal)),
            Unable::Fault(fault) => Self::Fault(fault),
        }
    }
}

impl From<close::Refusal> for Hindered {
    fn from(refusal: close::Refusal) -> Self {
        match refusal {
            close::Refusal::Unanswered => Self::Because(LeftOut::Unanswered),
            close::Refusal::Unable(unable) => unable.into(),
        }
    }
}

/// Does it to one case.
async fn one(
    tx: &DatabaseTransaction,
    app: &App,
    worker: &CaseWorker,
    deed: Deed,
    (reference, version): (&str, i64),
    undoing_id: i64,
) -> Result<(), Hindered> {
    let now = app.clock.now();
    let case: Case = hold::take(tx, worker, reference, Some(version), now).await?;
    undoings::remember(tx, undoing_id, &case).await?;
    match deed {
        Deed::Assign(_) if !case.stage.is_open() => return Err(Hindered::Because(LeftOut::NotOpen)),
        Deed::Assign(to) if !to.fits(case.team_id) => return Err(Hindered::Because(LeftOut::NotInTeam)),
        Deed::Assign(to) => assign(tx, worker, &case, &to, now).await?,
        Deed::Themes(added) => {
            let mut themes = store::themes_of(tx, case.id).await?;
            themes.extend(added);
            themes.sort();
            themes.dedup();
            classify(tx, worker, &case, themes, now).await?;
        }
        Deed::CloseThanks if case.kind != Kind::Thanks => return Err(Hindered::Because(LeftOut::NotThanks)),
        Deed::CloseThanks => close(tx, worker, &case, now).await?,
        Deed::Route(team, _) if team.id == case.team_id => return Err(Hindered::Because(LeftOut::SameTeam)),
        Deed::Route(team, reason) => reroute(tx, app, worker, &case, &team, reason).await?,
    }
    Ok(())
}

/// Does it to each of these cases, by reference and version. Gives the reference under which it can be taken back.
pub(super) async fn together(visit: &Visit, worker: &CaseWorker, deed: &Deed, cases: Vec<(String, i64)>) -> Result<String, Failure> {
    let (app, reference, now) = (&visit.app, visit.app.random.reference(), visit.app.clock.now());
    let (by, of, what) = (worker.clone(), reference.clone(), deed.happened());
    let undoing_id = app.db.write(move |tx| Box::pin(async move { undoings::begin(tx, &by, &of, &what, now).await })).await;
    let undoing_id = undoing_id.map_err(|fault: DbErr| Failure::from(fault))?;
    // All at once: those that wait together share a commit.
    let acts = cases.into_iter().map(|(reference, version)| {
        let (db, app, by, deed, of) = (&visit.app.db, app.clone(), worker.clone(), deed.clone(), reference.clone());
        async move {
            let act =
                db.write(move |tx| Box::pin(async move { one(tx, &app, &by, deed, (reference.as_str(), version), undoing_id).await }));
            match act.await {
                Ok(()) => None,
                Err(Hindered::Because(why)) => Some((of, why)),
                Err(Hindered::Fault(fault)) => {
                    drop(Failure::fault(&fault));
                    Some((of, LeftOut::Fault))
                }
            }
        }
    });
    let left_out: Vec<(String, LeftOut)> = join_all(acts).await.into_iter().flatten().collect();
    finish(visit, undoing_id, left_out, None).await?;
    app.bell.notify_one();
    Ok(reference)
}
