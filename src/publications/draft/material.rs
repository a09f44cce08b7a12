//! Everything that a publication is drawn from, read from the database.

use asko_locales::Lang;
use chrono::NaiveDate;
use sea_orm::DbErr;

use super::changes::{self, ChangeLine};
use crate::organisations::{County, Named as _, Service, Team, Unit, store as organisations};
use crate::platform::app::App;
use crate::platform::clock::{Millis, day_in_finland};
use crate::publications::figures::{self, Figures};
use crate::reports::closing::{self, Period};

/// What a publication is drawn from.
#[derive(Clone, Debug)]
pub struct Material {
    /// The county.
    pub county: County,
    /// The third.
    pub period: Period,
    /// The day on which it is drawn.
    pub today: NaiveDate,
    /// What addresses begin with: scheme and host.
    pub base_url: String,
    /// The closed figures.
    pub figures: Figures,
    /// The county's changes that somebody has promised or proposed before the end of the third, and that were not ended
    /// before it.
    pub changes: Vec<ChangeLine>,
    /// The catalogue's services.
    pub services: Vec<Service>,
    /// The county's units, and those that closed.
    pub units: Vec<Unit>,
    /// The county's teams, and those that closed.
    pub teams: Vec<Team>,
}

impl Material {
    /// The name of a service in this language.
    #[must_use]
    pub fn service(&self, id: i64, lang: Lang) -> Option<&str> {
        self.services.iter().find(|service| service.id == id).map(|service| service.name(lang))
    }

    /// The name of a unit in this language.
    #[must_use]
    pub fn unit(&self, id: i64, lang: Lang) -> Option<&str> {
        self.units.iter().find(|unit| unit.id == id).map(|unit| unit.name(lang))
    }

    /// The name of a team in this language; empty for one that is not there.
    #[must_use]
    pub fn team(&self, id: i64, lang: Lang) -> &str {
        self.teams.iter().find(|team| team.id == id).map(|team| team.name(lang)).unwrap_or_default()
    }

    /// Unit and service of a change, or the county.
    #[must_use]
    pub fn place(&self, line: &ChangeLine, lang: Lang) -> String {
        let unit = line.change.unit_id.and_then(|id| self.unit(id, lang));
        let service = line.change.service_id.and_then(|id| self.service(id, lang));
        let parts: Vec<&str> = unit.into_iter().chain(service).collect();
        if parts.is_empty() { self.county.name(lang).to_owned() } else { parts.join(" · ") }
    }
}

/// Reads it all; none while the third is not closed.
///
/// # Errors
/// The database's fault.
pub async fn gather(app: &App, county: &County, period: Period, now: Millis) -> Result<Option<Material>, DbErr> {
    let db = app.db.read();
    let Some(closing) = closing::latest(db, county.id, period).await? else { return Ok(None) };
    let changes = changes::read(db, county.id, period).await?;
    let units = changes.iter().filter_map(|line| line.change.unit_id).collect();
    let teams = changes.iter().map(|line| line.change.team_id).collect();
    Ok(Some(Material {
        county: county.clone(),
        period,
        today: day_in_finland(now),
        base_url: app.settings.base_url(),
        figures: figures::read(db, &closing, period).await?,
        services: organisations::services(db).await?,
        units: organisations::units_by_ids(db, units).await?,
        teams: organisations::teams_by_ids(db, teams).await?,
        changes,
    }))
}
