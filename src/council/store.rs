//! Keeping populations, and which council reports everybody may read.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};

use super::population::{Base, Part, Population, Source};
use super::rows::{council_publications, population_sources, populations};
use crate::platform::clock::Millis;
use crate::text::both::Both;

/// What a county has entered for a year; nothing is an empty population.
///
/// # Errors
/// The database's fault.
pub async fn population_of(db: &impl ConnectionTrait, county_id: i64, year: i32) -> Result<Population, DbErr> {
    let (parts, sources) = (
        populations::Entity::find()
            .filter(populations::Column::CountyId.eq(county_id))
            .filter(populations::Column::Year.eq(i64::from(year)))
            .all(db)
            .await?,
        population_sources::Entity::find()
            .filter(population_sources::Column::CountyId.eq(county_id))
            .filter(population_sources::Column::Year.eq(i64::from(year)))
            .all(db)
            .await?,
    );
    let part = |row: populations::Model| Some((Part::from_code(&row.part)?, u64::try_from(row.people).ok()?));
    let mut population = Population { people: parts.into_iter().filter_map(part).collect(), ..Population::default() };
    for row in sources {
        let source = row.as_of.parse().ok().map(|as_of| Source { words: Both::new(row.source_fi, row.source_sv), as_of });
        match Base::from_code(&row.base) {
            Some(Base::Residents) => population.residents = source,
            Some(Base::Clients) => population.clients = source,
            None => {}
        }
    }
    Ok(population)
}

/// The newest year up to `year` for which the county has entered something, and what.
///
/// # Errors
/// The database's fault.
pub async fn newest_population(db: &impl ConnectionTrait, county_id: i64, year: i32) -> Result<Option<(i32, Population)>, DbErr> {
    let newest = populations::Entity::find()
        .filter(populations::Column::CountyId.eq(county_id))
        .filter(populations::Column::Year.lte(i64::from(year)))
        .order_by_desc(populations::Column::Year)
        .one(db)
        .await?;
    match newest.and_then(|row| i32::try_from(row.year).ok()) {
        Some(year) => Ok(Some((year, population_of(db, county_id, year).await?))),
        None => Ok(None),
    }
}

/// Sets how many people a part has, or takes the number away.
///
/// # Errors
/// The database's fault.
pub async fn put_people(tx: &DatabaseTransaction, county_id: i64, year: i32, part: Part, people: Option<u64>) -> Result<(), DbErr> {
    use populations::Column;
    let key = (county_id, i64::from(year), part.code());
    let Some(people) = people else {
        populations::Entity::delete_by_id(key).exec(tx).await?;
        return Ok(());
    };
    let row = populations::ActiveModel {
        county_id: Set(key.0),
        year: Set(key.1),
        part: Set(key.2),
        people: Set(i64::try_from(people).unwrap_or(i64::MAX)),
    };
    let instead = OnConflict::columns([Column::CountyId, Column::Year, Column::Part]).update_column(Column::People).to_owned();
    populations::Entity::insert(row).on_conflict(instead).exec_without_returning(tx).await?;
    Ok(())
}

/// Says where numbers come from, or takes that away.
///
/// # Errors
/// The database's fault.
pub async fn put_source(tx: &DatabaseTransaction, county_id: i64, year: i32, base: Base, source: Option<&Source>) -> Result<(), DbErr> {
    use population_sources::Column;
    let key = (county_id, i64::from(year), base.code().to_owned());
    let Some(source) = source else {
        population_sources::Entity::delete_by_id(key).exec(tx).await?;
        return Ok(());
    };
    let row = population_sources::ActiveModel {
        county_id: Set(key.0),
        year: Set(key.1),
        base: Set(key.2),
        source_fi: Set(source.words.fi.clone()),
        source_sv: Set(source.words.sv.clone()),
        as_of: Set(source.as_of.to_string()),
    };
    let instead = OnConflict::columns([Column::CountyId, Column::Year, Column::Base])
        .update_columns([Column::SourceFi, Column::SourceSv, Column::AsOf])
        .to_owned();
    population_sources::Entity::insert(row).on_conflict(instead).exec_without_returning(tx).await?;
    Ok(())
}

/// The years whose report everybody may read, newest first, and since when.
///
/// # Errors
/// The database's fault.
pub async fn published(db: &impl ConnectionTrait, county_id: i64) -> Result<Vec<(i32, Millis)>, DbErr> {
    let rows = council_publications::Entity::find()
        .filter(council_publications::Column::CountyId.eq(county_id))
        .order_by_desc(council_publications::Column::Year)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|row| Some((i32::try_from(row.year).ok()?, row.published_at))).collect())
}

/// Lets everybody read a year's report. False when they could already.
///
/// # Errors
/// The database's fault.
pub async fn publish(tx: &DatabaseTransaction, county_id: i64, year: i32, now: Millis) -> Result<bool, DbErr> {
    use council_publications::Column;
    let row = council_publications::ActiveModel { county_id: Set(county_id), year: Set(i64::from(year)), published_at: Set(now) };
    let again = OnConflict::columns([Column::CountyId, Column::Year]).do_nothing().to_owned();
    Ok(council_publications::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await? == 1)
}

/// Leaves a year's report to those who work for the county. False when it was not public.
///
/// # Errors
/// The database's fault.
pub async fn withdraw(tx: &DatabaseTransaction, county_id: i64, year: i32) -> Result<bool, DbErr> {
    Ok(council_publications::Entity::delete_by_id((county_id, i64::from(year))).exec(tx).await?.rows_affected == 1)
}
