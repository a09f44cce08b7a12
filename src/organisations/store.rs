//! Reading organisations.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _, QuerySelect as _};

use super::rows::{counties, helplines, municipalities, services, teams, unit_services, units};

pub use counties::Model as County;
pub use helplines::Model as Helpline;
pub use municipalities::Model as Municipality;
pub use services::Model as Service;
pub use teams::Model as Team;
pub use units::Model as Unit;

/// The county with this name in addresses.
///
/// # Errors
/// The database's fault.
pub async fn county_by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Option<County>, DbErr> {
    counties::Entity::find().filter(counties::Column::Slug.eq(slug)).one(db).await
}

/// The county with this id.
///
/// # Errors
/// The database's fault.
pub async fn county_by_id(db: &impl ConnectionTrait, id: i64) -> Result<Option<County>, DbErr> {
    counties::Entity::find_by_id(id).one(db).await
}

/// All counties by their code.
///
/// # Errors
/// The database's fault.
pub async fn counties(db: &impl ConnectionTrait) -> Result<Vec<County>, DbErr> {
    counties::Entity::find().order_by_asc(counties::Column::Code).all(db).await
}

/// Opens a county for feedback: from now on somebody reads its inbox.
///
/// # Errors
/// The database's fault.
pub async fn open_county(tx: &DatabaseTransaction, county_id: i64, now: i64) -> Result<(), DbErr> {
    counties::Entity::update_many()
        .col_expr(counties::Column::OpenedAt, Expr::value(now))
        .filter(counties::Column::Id.eq(county_id))
        .filter(counties::Column::OpenedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// The municipalities of a county.
///
/// # Errors
/// The database's fault.
pub async fn municipalities_of(db: &impl ConnectionTrait, county_id: i64) -> Result<Vec<Municipality>, DbErr> {
    municipalities::Entity::find()
        .filter(municipalities::Column::CountyId.eq(county_id))
        .order_by_asc(municipalities::Column::Code)
        .all(db)
        .await
}

/// All municipalities.
///
/// # Errors
/// The database's fault.
pub async fn municipalities(db: &impl ConnectionTrait) -> Result<Vec<Municipality>, DbErr> {
    municipalities::Entity::find().order_by_asc(municipalities::Column::Code).all(db).await
}

/// All services of the national catalogue.
///
/// # Errors
/// The database's fault.
pub async fn services(db: &impl ConnectionTrait) -> Result<Vec<Service>, DbErr> {
    services::Entity::find().order_by_asc(services::Column::Code).all(db).await
}

/// The service with this name in addresses.
///
/// # Errors
/// The database's fault.
pub async fn service_by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Service>, DbErr> {
    services::Entity::find().filter(services::Column::Slug.eq(slug)).one(db).await
}

/// The service with this id.
///
/// # Errors
/// The database's fault.
pub async fn service_by_id(db: &impl ConnectionTrait, id: i64) -> Result<Option<Service>, DbErr> {
    services::Entity::find_by_id(id).one(db).await
}

/// The open units of a county.
///
/// # Errors
/// The database's fault.
pub async fn units_of(db: &impl ConnectionTrait, county_id: i64) -> Result<Vec<Unit>, DbErr> {
    units::Entity::find()
        .filter(units::Column::CountyId.eq(county_id))
        .filter(units::Column::ClosedAt.is_null())
        .order_by_asc(units::Column::Slug)
        .all(db)
        .await
}

/// The open unit of a county with this name in addresses.
///
/// # Errors
/// The database's fault.
pub async fn unit_by_slug(db: &impl ConnectionTrait, county_id: i64, slug: &str) -> Result<Option<Unit>, DbErr> {
    units::Entity::find()
        .filter(units::Column::CountyId.eq(county_id))
        .filter(units::Column::Slug.eq(slug))
        .filter(units::Column::ClosedAt.is_null())
        .one(db)
        .await
}

/// The unit with this id.
///
/// # Errors
/// The database's fault.
pub async fn unit_by_id(db: &impl ConnectionTrait, id: i64) -> Result<Option<Unit>, DbErr> {
    units::Entity::find_by_id(id).one(db).await
}

/// The units with these ids, closed ones too.
///
/// # Errors
/// The database's fault.
pub async fn units_by_ids(db: &impl ConnectionTrait, ids: Vec<i64>) -> Result<Vec<Unit>, DbErr> {
    units::Entity::find().filter(units::Column::Id.is_in(ids)).all(db).await
}

/// The services with these ids.
///
/// # Errors
/// The database's fault.
pub async fn services_by_ids(db: &impl ConnectionTrait, ids: Vec<i64>) -> Result<Vec<Service>, DbErr> {
    services::Entity::find().filter(services::Column::Id.is_in(ids)).all(db).await
}

/// The teams with these ids, closed ones too.
///
/// # Errors
/// The database's fault.
pub async fn teams_by_ids(db: &impl ConnectionTrait, ids: Vec<i64>) -> Result<Vec<Team>, DbErr> {
    teams::Entity::find().filter(teams::Column::Id.is_in(ids)).all(db).await
}

/// The services a unit gives.
///
/// # Errors
/// The database's fault.
pub async fn services_of_unit(db: &impl ConnectionTrait, unit_id: i64) -> Result<Vec<Service>, DbErr> {
    let ids: Vec<i64> = unit_services::Entity::find()
        .select_only()
        .column(unit_services::Column::ServiceId)
        .filter(unit_services::Column::UnitId.eq(unit_id))
        .into_tuple()
        .all(db)
        .await?;
    services::Entity::find().filter(services::Column::Id.is_in(ids)).order_by_asc(services::Column::Code).all(db).await
}

/// Which of these units give which services: unit id and service id.
///
/// # Errors
/// The database's fault.
pub async fn offers_of(db: &impl ConnectionTrait, units: &[Unit]) -> Result<Vec<(i64, i64)>, DbErr> {
    let ids: Vec<i64> = units.iter().map(|unit| unit.id).collect();
    let offers = unit_services::Entity::find().filter(unit_services::Column::UnitId.is_in(ids)).all(db).await?;
    Ok(offers.into_iter().map(|offer| (offer.unit_id, offer.service_id)).collect())
}

/// The unit and the service that a piece of feedback names, where it names them.
///
/// # Errors
/// The database's fault.
pub async fn unit_and_service(
    db: &impl ConnectionTrait,
    unit_id: Option<i64>,
    service_id: Option<i64>,
) -> Result<(Option<Unit>, Option<Service>), DbErr> {
    let unit = match unit_id {
        Some(id) => unit_by_id(db, id).await?,
        None => None,
    };
    let service = match service_id {
        Some(id) => service_by_id(db, id).await?,
        None => None,
    };
    Ok((unit, service))
}

/// The open teams of a county.
///
/// # Errors
/// The database's fault.
pub async fn teams_of(db: &impl ConnectionTrait, county_id: i64) -> Result<Vec<Team>, DbErr> {
    teams::Entity::find()
        .filter(teams::Column::CountyId.eq(county_id))
        .filter(teams::Column::ClosedAt.is_null())
        .order_by_asc(teams::Column::Slug)
        .all(db)
        .await
}

/// The team with this id.
///
/// # Errors
/// The database's fault.
pub async fn team_by_id(db: &impl ConnectionTrait, id: i64) -> Result<Option<Team>, DbErr> {
    teams::Entity::find_by_id(id).one(db).await
}

/// The numbers to call in an emergency that the county shows in this language.
///
/// # Errors
/// The database's fault.
pub async fn helplines_of(db: &impl ConnectionTrait, county_id: i64, language: &str) -> Result<Vec<Helpline>, DbErr> {
    let all =
        helplines::Entity::find().filter(helplines::Column::CountyId.eq(county_id)).order_by_asc(helplines::Column::Id).all(db).await?;
    Ok(all.into_iter().filter(|line| line.language.as_deref().is_none_or(|l| l == language)).collect())
}

/// A team to be made.
#[derive(Clone, Debug)]
pub struct NewTeam<'a> {
    /// Its county.
    pub county_id: i64,
    /// Its name in addresses.
    pub slug: &'a str,
    /// Its name in Finnish, Swedish and English.
    pub names: [&'a str; 3],
    /// Where the team hears of new feedback.
    pub email: Option<&'a str>,
}

/// Makes a team; returns its id.
///
/// # Errors
/// The database's fault.
pub async fn add_team(tx: &DatabaseTransaction, team: NewTeam<'_>) -> Result<i64, DbErr> {
    let [fi, sv, en] = team.names;
    let row = teams::ActiveModel {
        county_id: Set(team.county_id),
        slug: Set(team.slug.to_owned()),
        name_fi: Set(fi.to_owned()),
        name_sv: Set(sv.to_owned()),
        name_en: Set(en.to_owned()),
        email: Set(team.email.map(str::to_owned)),
        ..Default::default()
    };
    Ok(teams::Entity::insert(row).exec(tx).await?.last_insert_id)
}

/// A unit to be made.
#[derive(Clone, Debug)]
pub struct NewUnit<'a> {
    /// Its county.
    pub county_id: i64,
    /// Its name in addresses.
    pub slug: &'a str,
    /// Its name in Finnish, Swedish and English.
    pub names: [&'a str; 3],
    /// Its municipality.
    pub municipality_code: Option<&'a str>,
    /// Its street address in Finnish and Swedish.
    pub addresses: [&'a str; 2],
    /// The services it gives.
    pub service_ids: &'a [i64],
}

/// Makes a unit; returns its id.
///
/// # Errors
/// The database's fault.
pub async fn add_unit(tx: &DatabaseTransaction, unit: NewUnit<'_>) -> Result<i64, DbErr> {
    let [fi, sv, en] = unit.names;
    let [address_fi, address_sv] = unit.addresses;
    let row = units::ActiveModel {
        county_id: Set(unit.county_id),
        slug: Set(unit.slug.to_owned()),
        name_fi: Set(fi.to_owned()),
        name_sv: Set(sv.to_owned()),
        name_en: Set(en.to_owned()),
        municipality_code: Set(unit.municipality_code.map(str::to_owned)),
        address_fi: Set(address_fi.to_owned()),
        address_sv: Set(address_sv.to_owned()),
        ..Default::default()
    };
    let unit_id = units::Entity::insert(row).exec(tx).await?.last_insert_id;
    for service_id in unit.service_ids {
        let offer = unit_services::ActiveModel { unit_id: Set(unit_id), service_id: Set(*service_id) };
        unit_services::Entity::insert(offer).exec_without_returning(tx).await?;
    }
    Ok(unit_id)
}
