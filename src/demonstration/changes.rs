//! The demonstration's changes, linked to the feedback that led to them, with all that was promised and found of them.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use sea_orm::{DatabaseTransaction, DbErr};

use super::material::{ChangeLine, Material};
use super::places::Place;
use super::story::{Told, missing, person_of};
use super::times::ChangeTimes;
use crate::changes::store::{Edit, Notice, StepWords};
use crate::changes::{
    Both, Confirmed, Details, Difference, Direction, Dropped, Field, Measure, Object, Progress, Record, Registration, Review, Stage,
    Standing, store,
};
use crate::feedback::duties::{self, Duty, DutyKind};
use crate::feedback::timeline::record_each;
use crate::feedback::{Happened, NoChangeReason};
use crate::organisations::Service;
use crate::platform::app::App;
use crate::platform::clock::{DAY, Millis, day_in_finland, start_of_day};

/// After how long the givers behind a change are asked whether it helped.
pub const ASKED_AFTER: Millis = 28 * DAY;

/// A change that was stored.
#[derive(Clone, Debug)]
pub struct Made<'a> {
    pub line: &'a ChangeLine,
    pub at: &'a ChangeTimes,
    pub id: i64,
    pub place: &'a Place,
    pub reference: String,
    /// Who made it.
    pub by: i64,
}

/// What the changes are made from.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    pub material: &'a Material,
    pub places: &'a [Place],
    pub services: &'a [Service],
    pub times: &'a [ChangeTimes],
    pub told: &'a [Told],
    /// The rows of activities by their names.
    pub activities: &'a HashMap<String, i64>,
}

/// Stores all changes, in the order in which they were recorded.
pub async fn make<'a>(tx: &DatabaseTransaction, app: &App, ground: Ground<'a>) -> Result<Vec<Made<'a>>, DbErr> {
    let Ground { material, places, services, times, told, activities } = ground;
    let mut all: Vec<usize> = (0..material.changes.len()).collect();
    all.sort_by_key(|index| times.get(*index).map(|at| at.created_at));
    let mut made = Vec::with_capacity(all.len());
    for index in all {
        let (Some(line), Some(at)) = (material.changes.get(index), times.get(index)) else { continue };
        let place = places.iter().find(|place| place.county.slug == line.county).ok_or_else(|| missing(&line.county))?;
        let (unit, team_id) = place.units.get(&line.unit).ok_or_else(|| missing(&line.unit))?;
        let by = person_of(place, *team_id);
        let new = Record {
            reference: app.random.reference(),
            county_id: place.county.id,
            team_id: *team_id,
            unit_id: Some(unit.id),
            service_id: services.iter().find(|service| service.code == line.service).map(|service| service.id),
            details: details(line),
            registration: registration(line, at),
            progress: progress(line, at, place, by, line.panel.as_ref().and_then(|key| activities.get(key)).copied()),
            created_at: at.created_at,
            created_by: Some(by),
        };
        let linked: Vec<i64> = told.iter().filter(|one| one.change == Some(index)).map(|one| one.feedback_id).collect();
        let id = store::add(tx, &new, &linked).await?;
        let one = Made { line, at, id, place, reference: new.reference.clone(), by };
        for (key, activity_id) in line.activities.iter().filter_map(|key| activities.get_key_value(key)) {
            let confirms = line.panel.as_ref() == Some(key);
            let linked_at = at.confirmed_at.filter(|_| confirms).unwrap_or(at.created_at);
            store::link_activity(tx, id, *activity_id, linked_at).await?;
        }
        promise(tx, &one, app.clock.now()).await?;
        tell(tx, &one, &linked, app.clock.now()).await?;
        find(tx, app, &one, &new).await?;
        made.push(one);
    }
    Ok(made)
}

fn stage_of(line: &ChangeLine) -> Stage {
    Stage::from_code(&line.stage).unwrap_or(Stage::Planned)
}

fn details(line: &ChangeLine) -> Details {
    Details {
        title: Both::new(&line.title_fi, &line.title_sv),
        what: Both::new(&line.what_fi, &line.what_sv),
        why: Both::new(&line.why_fi, &line.why_sv),
        for_whom: Both::new(&line.for_whom_fi, &line.for_whom_sv),
        object: Object::from_code(&line.object).unwrap_or(Object::ServiceSystem),
        owner: line.owner.clone(),
        cost_euros: line.cost_euros,
        staff_hours: line.staff_hours,
    }
}

fn registration(line: &ChangeLine, at: &ChangeTimes) -> Registration {
    let [first, second] = at.reviews_on;
    let registered = stage_of(line) != Stage::Proposed;
    Registration {
        measure: Measure::from_key(&line.measure),
        count: Both::new(&line.count_fi, &line.count_sv),
        direction: Direction::from_code(&line.direction).unwrap_or(Direction::Up),
        expected_size: line.size,
        begins_on: at.begins_on,
        due_on: at.due_on,
        first_review_on: registered.then_some(first),
        second_review_on: registered.then_some(second),
    }
}

/// Who did not make it confirms it: the lead what the handler made, and the other way round.
fn confirmer(place: &Place, by: i64) -> i64 {
    if by == place.handler { place.lead } else { place.handler }
}

fn progress(line: &ChangeLine, at: &ChangeTimes, place: &Place, by: i64, panel_id: Option<i64>) -> Progress {
    let dropped = line.given_up.as_ref().zip(at.dropped_at).map(|(given_up, at)| Dropped {
        at,
        reason: NoChangeReason::from_code(&given_up.reason).unwrap_or(NoChangeReason::Other),
        words: Both::new(&given_up.fi, &given_up.sv),
    });
    Progress {
        outcome: Both::new(&line.outcome_fi, &line.outcome_sv),
        started_at: at.started_at,
        claimed_at: at.claimed_at,
        claimed_by: at.claimed_at.map(|_| by),
        done_at: at.done_at,
        confirmed: at.confirmed_at.map(|at| Confirmed { at, by: Some(confirmer(place, by)), panel_id }),
        review: line.review.as_ref().and_then(|review| Review::from_code(&review.found)),
        dropped,
        ..Progress::at(stage_of(line))
    }
}

/// The part of the way from one day to another, in hundredths.
fn part_of(from: NaiveDate, to: NaiveDate, hundredths: i64) -> NaiveDate {
    let days = (to - from).num_days() * hundredths / 100;
    from.checked_add_days(Days::new(u64::try_from(days).unwrap_or(0))).unwrap_or(from)
}

/// What was promised: steps, comparisons, reviews, and edits of it.
async fn promise(tx: &DatabaseTransaction, made: &Made<'_>, now: Millis) -> Result<(), DbErr> {
    let &Made { line, at, id, place, by, .. } = made;
    let steps = i64::try_from(line.steps.len()).unwrap_or(1);
    let ready_on = at.claimed_at.map_or(at.due_on, day_in_finland);
    for (number, step) in (1..).zip(&line.steps) {
        let due_on = part_of(at.begins_on, ready_on, 100 * number / steps);
        let done_at = (step.done || at.done_at.is_some()).then(|| start_of_day(due_on) + DAY / 2);
        // Nothing is done before the change was recorded, nor later than it was said to be made.
        let latest = at.claimed_at.or(at.dropped_at).unwrap_or(now - DAY);
        let done_at = done_at.map(|done| done.clamp(at.created_at, latest.max(at.created_at)));
        store::add_step(tx, id, StepWords { words: Both::new(&step.fi, &step.sv), due_on: Some(due_on) }, done_at).await?;
    }
    let compared = line.compared.iter().filter_map(|unit| place.units.get(unit)).map(|(unit, _)| unit.id).collect::<Vec<_>>();
    store::put_comparisons(tx, id, &compared).await?;
    if at.done_at.is_some() {
        for day in at.reviews_on {
            store::plan_review(tx, id, day).await?;
        }
    }
    for edit in &line.edits {
        let field = Field::from_code(&edit.field).ok_or_else(|| missing(&edit.field))?;
        let after = match field {
            Field::ExpectedSize => line.size.map(|size| size.to_string()).unwrap_or_default(),
            _ => line.measure.clone(),
        };
        let stage = Stage::from_code(&edit.stage).unwrap_or(Stage::Planned);
        let edited_at = if stage.has_begun() { at.done_at.map(|done| done + 120 * DAY) } else { Some(at.created_at + 9 * DAY) };
        let difference = Difference { field, before: edit.before.clone(), after };
        let kept = Edit { at: edited_at.unwrap_or(at.created_at), account_id: Some(by), difference, stage, reason: edit.reason.clone() };
        store::keep_edits(tx, id, vec![kept]).await?;
    }
    Ok(())
}

/// Where the change stood, one after the other, as its givers were told.
async fn tell(tx: &DatabaseTransaction, made: &Made<'_>, linked: &[i64], now: Millis) -> Result<(), DbErr> {
    let &Made { line, at, id, by, ref reference, .. } = made;
    let lapsed_at = start_of_day(at.due_on) + DAY;
    let can_lapse = matches!(stage_of(line), Stage::Proposed | Stage::Planned | Stage::UnderWay);
    let reviewed = line.review.as_ref().and_then(|review| Standing::from_code(&review.found));
    let moves = [
        (at.started_at, Standing::UnderWay),
        (at.confirmed_at, Standing::Done),
        (at.reviewed_at, reviewed.unwrap_or(Standing::Done)),
        ((can_lapse && lapsed_at <= now).then_some(lapsed_at), Standing::Lapsed),
        (at.dropped_at, Standing::Dropped),
    ];
    for (moved_at, to) in moves.into_iter().filter_map(|(moved_at, to)| Some((moved_at?, to))) {
        store::note_told(tx, id, to, moved_at).await?;
        let actor = (to != Standing::Lapsed).then_some(by);
        match to {
            // That it was made is on the timelines since it was stored.
            Standing::Done => {}
            to => {
                let moved = Happened::ChangeMoved { change: reference.to_string(), to: to.code().to_owned() };
                record_each(tx, linked, moved_at, actor, &moved).await?;
            }
        }
        if to == Standing::Lapsed {
            store::give_notice(tx, id, Notice::Lapsed(at.due_on), moved_at).await?;
        }
    }
    if let Some(asked_at) = at.confirmed_at.map(|confirmed| confirmed + ASKED_AFTER).filter(|asked_at| *asked_at <= now) {
        store::give_notice(tx, id, Notice::AskedWhetherItHelped, asked_at).await?;
    }
    Ok(())
}

/// What was found of it and what is still to be found: its review, its confirmation, how many have the same experience.
async fn find(tx: &DatabaseTransaction, app: &App, made: &Made<'_>, record: &Record) -> Result<(), DbErr> {
    let &Made { line, at, id, by, .. } = made;
    let now = app.clock.now();
    let waits = |kind: DutyKind, due_at: Millis, but_account_id: Option<i64>| Duty {
        county_id: record.county_id,
        team_id: record.team_id,
        kind,
        subject_id: id,
        title: record.details.title.clone(),
        path: format!("/work/{}", record.reference),
        due_at,
        but_account_id,
    };
    let [first, _] = at.reviews_on;
    let review_due = at.done_at.map(|_| start_of_day(first)).filter(|due_at| *due_at <= now);
    if let Some(due_at) = review_due {
        store::give_notice(tx, id, Notice::ReviewDue(first), due_at).await?;
    }
    match (&line.review, at.reviewed_at, review_due) {
        (Some(review), Some(reviewed_at), _) => {
            let found = Review::from_code(&review.found).ok_or_else(|| missing(&review.found))?;
            store::finish_review(tx, id, first, reviewed_at, Some(by), found, &Both::new(&review.fi, &review.sv)).await?;
        }
        (_, _, Some(due_at)) => {
            duties::add(tx, waits(DutyKind::ReviewChange, due_at, None)).await?;
        }
        _ => {}
    }
    if let Some(claimed_at) = at.claimed_at.filter(|_| at.done_at.is_none()) {
        duties::add(tx, waits(DutyKind::ConfirmChange, claimed_at, Some(by))).await?;
    }
    for number in 0..line.me_toos {
        let span = u64::try_from(now - at.created_at).unwrap_or(1);
        let after = Millis::try_from(app.random.below(span)).unwrap_or(0);
        let token = [number.to_be_bytes().to_vec(), app.random.bytes::<24>().to_vec()].concat();
        store::me_too(tx, id, token, at.created_at + after).await?;
    }
    Ok(())
}
