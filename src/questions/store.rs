//! Keeping instruments.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};

use super::rows::instruments;
use super::wording::Wording;

/// The national statements, version by version.
const NATIONAL: [&str; 1] = [include_str!("national_v1.json")];

/// A version of an instrument, as kept.
#[derive(Clone, Debug)]
pub struct Instrument {
    /// Its row.
    pub id: i64,
    /// Its words.
    pub wording: Wording,
}

fn read(text: &str) -> Result<Wording, DbErr> {
    serde_json::from_str(text).map_err(|error| DbErr::Custom(format!("an instrument's wording: {error}")))
}

/// Puts the versions into the database that it does not have yet.
///
/// # Errors
/// The database's fault.
pub async fn load(tx: &DatabaseTransaction, now: i64) -> Result<(), DbErr> {
    for text in NATIONAL {
        let wording = read(text)?;
        let there = instruments::Entity::find()
            .filter(instruments::Column::Key.eq(&wording.key))
            .filter(instruments::Column::Version.eq(wording.version))
            .one(tx)
            .await?;
        if there.is_none() {
            let row = instruments::ActiveModel {
                key: Set(wording.key),
                version: Set(wording.version),
                wording: Set(text.to_owned()),
                created_at: Set(now),
                ..Default::default()
            };
            instruments::Entity::insert(row).exec_without_returning(tx).await?;
        }
    }
    Ok(())
}

/// The newest version of the national statements.
///
/// # Errors
/// The database's fault.
pub async fn current(db: &impl ConnectionTrait) -> Result<Instrument, DbErr> {
    let row = instruments::Entity::find()
        .filter(instruments::Column::Key.eq("national"))
        .order_by_desc(instruments::Column::Version)
        .one(db)
        .await?
        .ok_or_else(|| DbErr::RecordNotFound("the national statements".to_owned()))?;
    Ok(Instrument { id: row.id, wording: read(&row.wording)? })
}

/// The version that was answered, or the newest where none is known.
///
/// # Errors
/// The database's fault.
pub async fn answered(db: &impl ConnectionTrait, instrument_id: Option<i64>) -> Result<Instrument, DbErr> {
    let row = match instrument_id {
        Some(id) => instruments::Entity::find_by_id(id).one(db).await?,
        None => None,
    };
    match row {
        Some(row) => Ok(Instrument { id: row.id, wording: read(&row.wording)? }),
        None => current(db).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_national_statements_are_seven_on_five_points() {
        let wording = read(NATIONAL[0]).unwrap();
        assert_eq!(wording.statements.len(), 7);
        assert_eq!(wording.scale.iter().map(|point| point.value).collect::<Vec<_>>(), [5, 4, 3, 2, 1]);
        assert!(wording.provisional.contains(&"sv".to_owned()));
    }
}
