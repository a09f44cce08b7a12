//! Accounts, their roles and their teams.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};

use super::Role;
use super::rows::{accounts, memberships, roles};
use super::settings::{self, Settings};
use crate::text::clean::clean_line;

/// An account with its roles and teams.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its row.
    pub id: i64,
    /// Its county; none for an operator of the whole program.
    pub county_id: Option<i64>,
    /// What one signs in with.
    pub email: String,
    /// The person's name.
    pub name: String,
    /// The password's hash.
    pub password_hash: String,
    /// What the person is.
    pub roles: Vec<Role>,
    /// The person's own teams.
    pub team_ids: Vec<i64>,
    /// How the person wants to work.
    pub settings: Settings,
}

impl Account {
    /// Whether the person has this role.
    #[must_use]
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

async fn complete(db: &impl ConnectionTrait, row: accounts::Model) -> Result<Account, DbErr> {
    let own_roles = roles::Entity::find().filter(roles::Column::AccountId.eq(row.id)).all(db).await?;
    let teams = memberships::Entity::find()
        .filter(memberships::Column::AccountId.eq(row.id))
        .order_by_asc(memberships::Column::TeamId)
        .all(db)
        .await?;
    Ok(Account {
        id: row.id,
        county_id: row.county_id,
        email: row.email,
        name: row.name,
        password_hash: row.password_hash,
        roles: own_roles.iter().filter_map(|role| Role::from_code(&role.role)).collect(),
        team_ids: teams.into_iter().map(|membership| membership.team_id).collect(),
        settings: settings::of(db, row.id).await?,
    })
}

/// The account, not disabled, that signs in with this address.
///
/// # Errors
/// The database's fault.
pub async fn by_email(db: &impl ConnectionTrait, email: &str) -> Result<Option<Account>, DbErr> {
    let row = accounts::Entity::find()
        .filter(accounts::Column::Email.eq(clean_line(email).to_lowercase()))
        .filter(accounts::Column::DisabledAt.is_null())
        .one(db)
        .await?;
    match row {
        Some(row) => complete(db, row).await.map(Some),
        None => Ok(None),
    }
}

/// Whether an account, disabled or not, has this address.
///
/// # Errors
/// The database's fault.
pub async fn is_taken(db: &impl ConnectionTrait, email: &str) -> Result<bool, DbErr> {
    let row = accounts::Entity::find().filter(accounts::Column::Email.eq(clean_line(email).to_lowercase())).one(db).await?;
    Ok(row.is_some())
}

/// Whether there is any account at all.
///
/// # Errors
/// The database's fault.
pub async fn any(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    Ok(accounts::Entity::find().one(db).await?.is_some())
}

/// The account with this id, not disabled.
///
/// # Errors
/// The database's fault.
pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Option<Account>, DbErr> {
    let row = accounts::Entity::find_by_id(id).filter(accounts::Column::DisabledAt.is_null()).one(db).await?;
    match row {
        Some(row) => complete(db, row).await.map(Some),
        None => Ok(None),
    }
}

/// These accounts, each once, disabled ones too: for what they did before.
///
/// # Errors
/// The database's fault.
pub async fn whoever(db: &impl ConnectionTrait, ids: impl IntoIterator<Item = i64>) -> Result<Vec<Account>, DbErr> {
    let ids: std::collections::BTreeSet<i64> = ids.into_iter().collect();
    let rows = accounts::Entity::find().filter(accounts::Column::Id.is_in(ids)).all(db).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        all.push(complete(db, row).await?);
    }
    Ok(all)
}

/// The names of these accounts: id and name.
///
/// # Errors
/// The database's fault.
pub async fn names(db: &impl ConnectionTrait, ids: Vec<i64>) -> Result<Vec<(i64, String)>, DbErr> {
    let rows = accounts::Entity::find().filter(accounts::Column::Id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

/// Those who can be given what belongs to these teams: accounts, not disabled, that handle feedback; each with their team.
///
/// # Errors
/// The database's fault.
pub async fn handlers_of(db: &impl ConnectionTrait, team_ids: &[i64]) -> Result<Vec<Colleague>, DbErr> {
    let members = memberships::Entity::find().filter(memberships::Column::TeamId.is_in(team_ids.to_vec())).all(db).await?;
    let ids: Vec<i64> = members.iter().map(|member| member.account_id).collect();
    let handles = [Role::Handler.code(), Role::Lead.code()];
    let able = roles::Entity::find()
        .filter(roles::Column::AccountId.is_in(ids.clone()))
        .filter(roles::Column::Role.is_in(handles))
        .all(db)
        .await?;
    let people = accounts::Entity::find()
        .filter(accounts::Column::Id.is_in(ids))
        .filter(accounts::Column::DisabledAt.is_null())
        .order_by_asc(accounts::Column::Name)
        .all(db)
        .await?;
    let colleague = |person: accounts::Model| Colleague {
        account_id: person.id,
        name: person.name,
        team_ids: members.iter().filter(|member| member.account_id == person.id).map(|member| member.team_id).collect(),
    };
    Ok(people.into_iter().filter(|person| able.iter().any(|role| role.account_id == person.id)).map(colleague).collect())
}

/// Somebody who handles feedback of a team.
#[derive(Clone, Debug)]
pub struct Colleague {
    /// The account.
    pub account_id: i64,
    /// The person's name.
    pub name: String,
    /// Those of the teams asked about that the person belongs to.
    pub team_ids: Vec<i64>,
}

/// An account to be made.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// Its county; none for an operator.
    pub county_id: Option<i64>,
    /// What one signs in with.
    pub email: String,
    /// The person's name.
    pub name: String,
    /// The password's hash.
    pub password_hash: String,
    /// What the person is.
    pub roles: Vec<Role>,
    /// The person's own teams.
    pub team_ids: Vec<i64>,
}

/// Makes an account; returns its id.
///
/// # Errors
/// The database's fault; an address that is taken breaks a unique index.
pub async fn add(tx: &DatabaseTransaction, account: NewAccount, now: i64) -> Result<i64, DbErr> {
    let row = accounts::ActiveModel {
        county_id: Set(account.county_id),
        email: Set(clean_line(&account.email).to_lowercase()),
        name: Set(account.name),
        password_hash: Set(account.password_hash),
        created_at: Set(now),
        ..Default::default()
    };
    let account_id = accounts::Entity::insert(row).exec(tx).await?.last_insert_id;
    for role in account.roles {
        let row = roles::ActiveModel { account_id: Set(account_id), role: Set(role.code().to_owned()) };
        roles::Entity::insert(row).exec_without_returning(tx).await?;
    }
    for team_id in account.team_ids {
        let row = memberships::ActiveModel { account_id: Set(account_id), team_id: Set(team_id) };
        memberships::Entity::insert(row).exec_without_returning(tx).await?;
    }
    Ok(account_id)
}
