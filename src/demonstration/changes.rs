//! The demonstration's changes, linked to the feedback that led to them.

use sea_orm::{DatabaseTransaction, DbErr};

use super::material::Material;
use super::places::Place;
use super::plan::ChangeTimes;
use super::story::{Told, person_of};
use crate::changes::{Both, Confirmed, Details, Direction, Measure, Object, Progress, Record, Registration, Stage, store};
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
        let by = person_of(place, *team_id);
        let details = Details {
            title: Both::new(&line.title_fi, &line.title_sv),
            what: Both::new(&line.what_fi, &line.what_sv),
            why: Both::new(&line.why_fi, &line.why_sv),
            for_whom: Both::default(),
            object: Object::ServiceSystem,
            owner: line.owner.clone(),
            cost_euros: None,
            staff_hours: None,
        };
        let registration = Registration {
            measure: Measure::from_key(&line.measure),
            count: Both::default(),
            direction: Direction::from_code(&line.direction).unwrap_or(Direction::Up),
            expected_size: None,
            begins_on: day_in_finland(at.started_at.unwrap_or(at.created_at)),
            due_on: day_in_finland(due),
            first_review_on: None,
            second_review_on: None,
        };
        let progress = Progress {
            outcome: Both::new(&line.outcome_fi, &line.outcome_sv),
            started_at: at.started_at,
            claimed_at: at.done_at,
            claimed_by: at.done_at.map(|_| by),
            done_at: at.done_at,
            confirmed: at.done_at.map(|at| Confirmed { at, by: None, panel_id: None }),
            ..Progress::at(Stage::from_code(&line.stage.replace('_', "-")).unwrap_or(Stage::Planned))
        };
        let new = Record {
            reference: app.random.reference(),
            county_id: place.county.id,
            team_id: *team_id,
            unit_id: Some(unit.id),
            service_id: services.iter().find(|service| service.code == line.service).map(|service| service.id),
            details,
            registration,
            progress,
            created_at: at.created_at,
            created_by: Some(by),
        };
        let linked: Vec<i64> = told.iter().filter(|one| one.change == Some(index)).map(|one| one.feedback_id).collect();
        store::add(tx, &new, &linked).await?;
    }
    Ok(())
}
