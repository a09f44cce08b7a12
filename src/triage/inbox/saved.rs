//! Keeping views that somebody has given a name: their own, and those of their teams.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, Condition, DatabaseTransaction, QueryOrder as _, QuerySelect as _};

use super::rows::saved_views::{self, Column, Entity};
use crate::access::CaseWorker;
use crate::platform::clock::Millis;

/// The most views that one person sees; further ones are not saved.
pub(super) const MOST: usize = 30;

pub(in crate::triage) use saved_views::Model as SavedView;

/// Whether the worker may rename, move and remove a view: their own, or one of their teams; a lead any of the county.
pub(in crate::triage) fn may_change(worker: &CaseWorker, view: &SavedView) -> bool {
    match view.team_id {
        None => view.account_id == worker.account_id(),
        Some(team) => worker.may_handle() && (worker.leads() || worker.own_team_ids().contains(&team)),
    }
}

/// What the worker sees: their own views and those of the teams within their reach.
fn seen_by(worker: &CaseWorker) -> Condition {
    let own = Condition::all().add(Column::TeamId.is_null()).add(Column::AccountId.eq(worker.account_id()));
    let of_teams = match worker.team_ids() {
        Some(teams) => Column::TeamId.is_in(teams.to_vec()),
        None => Column::TeamId.is_not_null(),
    };
    Condition::all().add(Column::CountyId.eq(worker.county().id)).add(Condition::any().add(own).add(of_teams))
}

/// The views that the worker sees, in their order: their own first.
///
/// # Errors
/// The database's fault.
pub(in crate::triage) async fn of_worker(db: &impl ConnectionTrait, worker: &CaseWorker) -> Result<Vec<SavedView>, DbErr> {
    let most = MOST as u64;
    let mut views =
        Entity::find().filter(seen_by(worker)).order_by_asc(Column::Position).order_by_asc(Column::Id).limit(most).all(db).await?;
    views.sort_by_key(|view| view.team_id.is_some());
    Ok(views)
}

/// A view that the worker sees.
///
/// # Errors
/// The database's fault.
pub(in crate::triage) async fn by_id(db: &impl ConnectionTrait, worker: &CaseWorker, id: i64) -> Result<Option<SavedView>, DbErr> {
    Entity::find_by_id(id).filter(seen_by(worker)).one(db).await
}

/// Saves a view at the end of the list.
///
/// # Errors
/// The database's fault.
pub(super) async fn add(
    tx: &DatabaseTransaction,
    worker: &CaseWorker,
    team_id: Option<i64>,
    name: String,
    query: String,
    now: Millis,
) -> Result<(), DbErr> {
    let position = 1 + of_worker(tx, worker).await?.iter().map(|view| view.position).max().unwrap_or(0);
    let (county_id, account_id) = (worker.county().id, worker.account_id());
    keep(tx, NewView { county_id, account_id, team_id, name, query, position }, now).await
}

/// A view to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewView {
    /// The county.
    pub county_id: i64,
    /// Whose it is, or who made it.
    pub account_id: i64,
    /// The team it is for; none when it is somebody's own.
    pub team_id: Option<i64>,
    /// Its name.
    pub name: String,
    /// What follows the question mark in the inbox's address.
    pub query: String,
    /// Its place in the list.
    pub position: i64,
}

/// Keeps a view.
///
/// # Errors
/// The database's fault.
pub async fn keep(tx: &DatabaseTransaction, new: NewView, now: Millis) -> Result<(), DbErr> {
    let row = saved_views::ActiveModel {
        county_id: Set(new.county_id),
        account_id: Set(new.account_id),
        team_id: Set(new.team_id),
        name: Set(new.name),
        query: Set(new.query),
        position: Set(new.position),
        made_at: Set(now),
        ..Default::default()
    };
    Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Gives a view another name and says whose it is: a team's, or the own one of who changes it.
///
/// # Errors
/// The database's fault.
pub(super) async fn change(
    tx: &DatabaseTransaction,
    worker: &CaseWorker,
    view: &SavedView,
    team_id: Option<i64>,
    name: String,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Name, Expr::value(name))
        .col_expr(Column::TeamId, Expr::value(team_id))
        .col_expr(Column::AccountId, Expr::value(if team_id.is_none() { worker.account_id() } else { view.account_id }))
        .filter(Column::Id.eq(view.id))
        .exec(tx)
        .await?;
    Ok(())
}

/// Moves a view one place up among those of the same kind, own or of teams; the places of all of them are counted anew.
///
/// # Errors
/// The database's fault.
pub(super) async fn move_up(tx: &DatabaseTransaction, worker: &CaseWorker, view: &SavedView) -> Result<(), DbErr> {
    let mut ids: Vec<i64> = of_worker(tx, worker).await?.iter().map(|view| view.id).collect();
    if let Some(at) = ids.iter().position(|id| *id == view.id).filter(|at| *at > 0) {
        ids.swap(at - 1, at);
    }
    for (position, id) in (1_i64..).zip(ids) {
        Entity::update_many().col_expr(Column::Position, Expr::value(position)).filter(Column::Id.eq(id)).exec(tx).await?;
    }
    Ok(())
}

/// Removes a view.
///
/// # Errors
/// The database's fault.
pub(super) async fn remove(tx: &DatabaseTransaction, view: &SavedView) -> Result<(), DbErr> {
    Entity::delete_by_id(view.id).exec(tx).await?;
    Ok(())
}
