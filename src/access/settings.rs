//! How somebody wants to work: what they have chosen on their profile. Nothing is chosen for them.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use super::rows::profile_settings;

crate::coded! {
    /// How much room the lists of staff take.
    pub enum Density {
        /// As little as is allowed.
        Compact = "compact",
        /// Room for a finger.
        Touch = "touch",
    }
}

/// How somebody wants to work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Whether single keys do something.
    pub shortcuts: bool,
    /// How much room the lists take.
    pub density: Density,
    /// The view that the inbox opens with: what follows the question mark in its address; empty for everybody's.
    pub default_view: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self { shortcuts: false, density: Density::Compact, default_view: String::new() }
    }
}

/// What this account has chosen.
///
/// # Errors
/// The database's fault.
pub async fn of(db: &impl ConnectionTrait, account_id: i64) -> Result<Settings, DbErr> {
    let row = profile_settings::Entity::find_by_id(account_id).one(db).await?;
    Ok(row.map_or_else(Settings::default, |row| Settings {
        shortcuts: row.shortcuts,
        density: Density::from_code(&row.density).unwrap_or(Density::Compact),
        default_view: row.default_view,
    }))
}

/// Keeps what an account has chosen.
///
/// # Errors
/// The database's fault.
pub async fn keep(tx: &DatabaseTransaction, account_id: i64, settings: Settings) -> Result<(), DbErr> {
    use profile_settings::Column;
    let row = profile_settings::ActiveModel {
        account_id: Set(account_id),
        shortcuts: Set(settings.shortcuts),
        density: Set(settings.density.code().to_owned()),
        default_view: Set(settings.default_view),
    };
    let again = OnConflict::column(Column::AccountId).update_columns([Column::Shortcuts, Column::Density, Column::DefaultView]).to_owned();
    profile_settings::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}
