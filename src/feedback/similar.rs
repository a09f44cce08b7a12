//! Feedback that may tell of the same matter as a case: cheap to find, and never from outside the reader's reach.

use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, QueryOrder as _, QuerySelect as _};

use super::rows::feedback;
use super::stage::Stage;
use super::store::Case;
use crate::access::CaseWorker;
use crate::platform::clock::{DAY, Millis};
use crate::text::likeness::most_alike;

/// How many of the newest pieces of the same place are looked at.
const LOOKED_AT: u64 = 200;
/// What is done is looked at for so long after it arrived.
const DONE_FOR: Millis = 90 * DAY;

/// A piece that may tell of the same matter.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Similar {
    /// Its id.
    pub id: i64,
    /// Its reference.
    pub reference: String,
    /// Its text.
    pub text: String,
    /// When it arrived.
    pub received_at: i64,
    /// Its stage's code.
    pub stage: String,
}

impl Similar {
    /// Its stage.
    #[must_use]
    pub fn stage(&self) -> Stage {
        Stage::from_code(&self.stage).unwrap_or(Stage::Closed)
    }
}

/// The pieces most like a case, the most alike first, at most `most`: in the same language, of the same unit, else of the
/// same service, else of the same team; open, or arrived in the last 90 days; within the worker's reach.
///
/// # Errors
/// The database's fault.
pub async fn similar(db: &impl ConnectionTrait, worker: &CaseWorker, case: &Case, now: Millis, most: usize) -> Result<Vec<Similar>, DbErr> {
    let place = match (case.unit_id, case.service_id) {
        (Some(unit_id), _) => feedback::Column::UnitId.eq(unit_id),
        (None, Some(service_id)) => feedback::Column::ServiceId.eq(service_id),
        (None, None) => feedback::Column::TeamId.eq(case.team_id),
    };
    let columns = [feedback::Column::Reference, feedback::Column::Text, feedback::Column::ReceivedAt, feedback::Column::Stage];
    let newest: Vec<Similar> = feedback::Entity::find()
        .select_only()
        .columns(columns)
        .column(feedback::Column::Language)
        .column(feedback::Column::Id)
        .column(feedback::Column::TeamId)
        .filter(feedback::Column::CountyId.eq(worker.county().id))
        .filter(place)
        .order_by_desc(feedback::Column::ReceivedAt)
        .order_by_desc(feedback::Column::Id)
        .limit(LOOKED_AT)
        .into_model::<Looked>()
        .all(db)
        .await?
        .into_iter()
        // Told apart here: a place whose feedback other teams have would be read from end to end for the team's own.
        .filter(|looked| worker.team_ids().is_none_or(|teams| teams.contains(&looked.team_id)))
        .filter(|looked| looked.id != case.id && looked.language == case.language && looked.is_looked_at(now))
        .map(|looked| looked.similar)
        .collect();
    let texts: Vec<&str> = newest.iter().map(|one| one.text.as_str()).collect();
    let alike = most_alike(&case.language, &case.text, &texts, most);
    Ok(alike.into_iter().filter_map(|(place, _)| newest.get(place).cloned()).collect())
}

#[derive(Clone, Debug, FromQueryResult)]
struct Looked {
    id: i64,
    language: String,
    team_id: i64,
    #[sea_orm(nested)]
    similar: Similar,
}

impl Looked {
    fn is_looked_at(&self, now: Millis) -> bool {
        let stage = self.similar.stage();
        let merged = matches!(stage, Stage::Merged | Stage::Transferred);
        !merged && (stage.is_open() || self.similar.received_at >= now - DONE_FOR)
    }
}
