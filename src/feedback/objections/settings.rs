//! What a county says of objections: its own channel, who helps, who registers them.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, IntoActiveModel as _};

use super::rows::objection_settings;
use crate::text::both::Both;

/// What a county says of objections; empty where it has said nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The county's own channel for objections: a web address or words.
    pub channel: Both,
    /// How to reach the patient ombud.
    pub patient_ombud: Both,
    /// How to reach the social ombud.
    pub social_ombud: Both,
    /// Where the registry hears of a transfer.
    pub registry_email: Option<String>,
}

/// What this county says.
///
/// # Errors
/// The database's fault.
pub async fn settings_of(db: &impl ConnectionTrait, county_id: i64) -> Result<Settings, DbErr> {
    let row = objection_settings::Entity::find_by_id(county_id).one(db).await?.unwrap_or_default();
    Ok(Settings {
        channel: Both::new(row.channel_fi, row.channel_sv),
        patient_ombud: Both::new(row.patient_ombud_fi, row.patient_ombud_sv),
        social_ombud: Both::new(row.social_ombud_fi, row.social_ombud_sv),
        registry_email: row.registry_email,
    })
}

/// Keeps what a county says, in place of what it said before.
///
/// # Errors
/// The database's fault.
pub async fn keep(tx: &DatabaseTransaction, county_id: i64, said: Settings) -> Result<(), DbErr> {
    use objection_settings::Column;
    let row = objection_settings::Model {
        county_id,
        channel_fi: said.channel.fi,
        channel_sv: said.channel.sv,
        patient_ombud_fi: said.patient_ombud.fi,
        patient_ombud_sv: said.patient_ombud.sv,
        social_ombud_fi: said.social_ombud.fi,
        social_ombud_sv: said.social_ombud.sv,
        registry_email: said.registry_email,
    };
    let columns = [
        Column::ChannelFi,
        Column::ChannelSv,
        Column::PatientOmbudFi,
        Column::PatientOmbudSv,
        Column::SocialOmbudFi,
        Column::SocialOmbudSv,
        Column::RegistryEmail,
    ];
    let again = OnConflict::column(Column::CountyId).update_columns(columns).to_owned();
    objection_settings::Entity::insert(row.into_active_model().reset_all()).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}
