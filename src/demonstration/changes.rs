//! The demonstration's changes, linked to the feedback that led to them.

use sea_orm::{DatabaseTransaction, DbErr};

use super::material::Material;
use super::places::Place;
use super::plan::ChangeTimes;
use super::story::{Told, person_of};
use crate::changes::{Both, Direction, NewChange, Stage, store};
use crate::organisations::Service;
use crate::platform::app::App;
use crate::platform::clock::{DAY, Millis, day_in_finland};

/// How long a change takes from its start to the day it is due.
const DUE: Millis = 120 * DAY;

/// Stores all changes, in the order in which they were recorded.
pub async fn make(
    tx: &DatabaseTransaction,
    app: &App,
    material: &Material,
    places: &[Place],
    services: &[Service],
    times: &[ChangeTimes],
    told: &[Told],
) -> Result<(), DbErr> {
    let mut all: Vec<usize> = (0..material.changes.len()).collect();
    all.sort_by_key(|index| times.get(*index).map(|at| at.created_at));
    for index in all {
        let (Some(line), Some(at)) = (material.changes.get(index), times.get(index)) else { continue };
        let place = places.iter().find(|place| place.county.slug == line.county);
        let Some((place, (unit, team_id))) = place.and_then(|place| place.units.get(&line.unit).map(|unit| (place, unit))) else {
            return Err(DbErr::Custom(format!("the demonstration changes {}, which is not there", line.unit)));
        };
        let due = at.done_at.map_or(at.started_at.unwrap_or(at.created_at) + DUE, |done| done + 6 * DAY);
        let new = NewChange {
            reference: app.random.reference(),
            county_id: place.county.id,
            team_id: *team_id,
            unit_id: Some(unit.id),
            service_id: services.iter().find(|service| service.code == line.service).map(|service| service.id),
            title: Both::new(&line.title_fi, &line.title_sv),
            what: Both::new(&line.what_fi, &line.what_sv),
            why: Both::new(&line.why_fi, &line.why_sv),
            owner: line.owner.clone(),
            due_on: day_in_finland(due),
            measure: line.measure.clone(),
            direction: Direction::from_code(&line.direction).unwrap_or(Direction::Up),
            stage: Stage::from_code(&line.stage.replace('_', "-")).unwrap_or(Stage::Planned),
            outcome: Both::new(&line.outcome_fi, &line.outcome_sv),
            created_at: at.created_at,
            created_by: Some(person_of(place, *team_id)),
            started_at: at.started_at,
            done_at: at.done_at,
            feedback_ids: told.iter().filter(|one| one.change == Some(index)).map(|one| one.feedback_id).collect(),
        };
        store::add(tx, new).await?;
    }
    Ok(())
}
