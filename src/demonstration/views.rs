//! The demonstration's saved views: one of a person and one of a team in each county.

use sea_orm::{DatabaseTransaction, DbErr};

use super::places::Place;
use crate::platform::clock::{DAY, Millis};
use crate::triage::{NewView, keep_view};

/// Saves them.
pub async fn save(tx: &DatabaseTransaction, places: &[Place], now: Millis) -> Result<(), DbErr> {
    for place in places {
        let county_id = place.county.id;
        let view = |account_id: i64, team_id: Option<i64>, name: &str, query: &str, position: i64| NewView {
            county_id,
            account_id,
            team_id,
            name: name.to_owned(),
            query: query.to_owned(),
            position,
        };
        let team_id = place.handler_teams.last().copied();
        let (name, query) =
            if place.county.bilingual { ("Ruotsinkieliset", "view=open&language=sv") } else { ("Kiitokset", "view=thanks") };
        let own = view(place.handler, None, name, query, 1);
        let of_team = view(place.handler, team_id, "Puhelin ja jonot", "view=open&theme=access", 2);
        let leads = view(place.lead, None, "Vakavat", "view=open&severity=3-5", 1);
        for new in [own, of_team, leads] {
            keep_view(tx, new, now - 20 * DAY).await?;
        }
    }
    Ok(())
}
