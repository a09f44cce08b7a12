//! Keeping changes. Functions for staff take what proves who asks; the others give only what is public.

mod adoptions;
mod find;
mod links;
mod measured;
mod promises;
mod told;
mod voices;
mod yearly;

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

pub use adoptions::{adopters_of, note_origin, origin_of};
pub use find::{
    Counts, Wanted, Which, by_id, by_reference, count_by_standing, counts_of_worker, of_county, of_worker, places_of_county,
    public_by_reference,
};
pub use links::{
    activities_by_change, activities_of, feedback_of, hold_in, hold_open, is_linked, link, link_activity, linked_counts, linked_to,
    linked_to_activity, unlink,
};
pub use measured::{
    Edit, Kept, Measured, comparisons_of, counts_of, edits_of, keep_edits, keep_effect, kept_effects, put_comparisons, put_count,
    remove_count,
};
pub use promises::{
    Notice, ReviewOf, Step, StepWords, add_step, due_reviews, finish_review, give_notice, in_stages, notices_of, plan_review, remove_step,
    reviews_of, steps_of, tick_step,
};
pub use told::{judged_by, last_told, note_told, notices_given, with_reviews};
pub use voices::{Helped, HelpedAnswer, helped_by, helped_of, me_too, me_too_counts, put_helped};
pub use yearly::{made_between, promised_by};

use super::change::{Change, Confirmed, Details, Dropped, Object, Progress, Record, Registration};
use super::measure::{Direction, Measure};
use super::rows::changes;
use super::stage::{Review, Stage};
use crate::feedback::NoChangeReason;
use crate::feedback::timeline::{Happened, record};
use crate::text::both::Both;

fn dropped_of(row: &changes::Model) -> Option<Dropped> {
    Some(Dropped {
        at: row.dropped_at?,
        reason: row.drop_reason.as_deref().and_then(NoChangeReason::from_code).unwrap_or(NoChangeReason::Other),
        words: Both { fi: row.drop_words_fi.clone(), sv: row.drop_words_sv.clone() },
    })
}

fn change_of(row: changes::Model) -> Change {
    let day = |text: &Option<String>| text.as_deref().and_then(|text| text.parse().ok());
    let confirmed = row.confirmed_at.map(|at| Confirmed { at, by: row.confirmed_by, panel_id: row.confirmed_panel_id });
    let progress = Progress {
        stage: Stage::from_code(&row.stage).unwrap_or(Stage::Planned),
        started_at: row.started_at,
        claimed_at: row.claimed_at,
        claimed_by: row.claimed_by,
        done_at: row.done_at,
        confirmed,
        review: row.review.as_deref().and_then(Review::from_code),
        dropped: dropped_of(&row),
        outcome: Both { fi: row.outcome_fi, sv: row.outcome_sv },
    };
    let registration = Registration {
        measure: Measure::from_key(&row.measure),
        count: Both { fi: row.count_fi, sv: row.count_sv },
        direction: Direction::from_code(&row.direction).unwrap_or(Direction::Up),
        expected_size: row.expected_size,
        begins_on: row.begins_on.parse().unwrap_or_default(),
        due_on: row.due_on.parse().unwrap_or_default(),
        first_review_on: day(&row.first_review_on),
        second_review_on: day(&row.second_review_on),
    };
    let details = Details {
        title: Both { fi: row.title_fi, sv: row.title_sv },
        what: Both { fi: row.what_fi, sv: row.what_sv },
        why: Both { fi: row.why_fi, sv: row.why_sv },
        for_whom: Both { fi: row.for_whom_fi, sv: row.for_whom_sv },
        object: Object::from_code(&row.object).unwrap_or(Object::ServiceSystem),
        owner: row.owner,
        cost_euros: row.cost_euros,
        staff_hours: row.staff_hours,
    };
    let record = Record {
        reference: row.reference,
        county_id: row.county_id,
        team_id: row.team_id,
        unit_id: row.unit_id,
        service_id: row.service_id,
        details,
        registration,
        progress,
        created_at: row.created_at,
        created_by: row.created_by,
    };
    Change { id: row.id, version: row.version, record }
}

/// The columns that an edit may change.
fn written(record: &Record) -> changes::ActiveModel {
    let Record { details, registration, progress, .. } = record.clone();
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    let (dropped, confirmed) = (progress.dropped, progress.confirmed);
    let drop_words = dropped.as_ref().map(|dropped| dropped.words.clone()).unwrap_or_default();
    changes::ActiveModel {
        title_fi: Set(details.title.fi),
        title_sv: Set(details.title.sv),
        what_fi: Set(details.what.fi),
        what_sv: Set(details.what.sv),
        why_fi: Set(details.why.fi),
        why_sv: Set(details.why.sv),
        for_whom_fi: Set(details.for_whom.fi),
        for_whom_sv: Set(details.for_whom.sv),
        object: Set(details.object.code().to_owned()),
        owner: Set(details.owner),
        cost_euros: Set(details.cost_euros),
        staff_hours: Set(details.staff_hours),
        measure: Set(registration.measure.map(|measure| measure.key()).unwrap_or_default()),
        count_fi: Set(registration.count.fi),
        count_sv: Set(registration.count.sv),
        direction: Set(registration.direction.code().to_owned()),
        expected_size: Set(registration.expected_size),
        begins_on: Set(registration.begins_on.to_string()),
        due_on: Set(registration.due_on.to_string()),
        first_review_on: Set(day(registration.first_review_on)),
        second_review_on: Set(day(registration.second_review_on)),
        stage: Set(progress.stage.code().to_owned()),
        outcome_fi: Set(progress.outcome.fi),
        outcome_sv: Set(progress.outcome.sv),
        started_at: Set(progress.started_at),
        claimed_at: Set(progress.claimed_at),
        claimed_by: Set(progress.claimed_by),
        done_at: Set(progress.done_at),
        confirmed_at: Set(confirmed.map(|confirmed| confirmed.at)),
        confirmed_by: Set(confirmed.and_then(|confirmed| confirmed.by)),
        confirmed_panel_id: Set(confirmed.and_then(|confirmed| confirmed.panel_id)),
        review: Set(progress.review.map(|review| review.code().to_owned())),
        drop_reason: Set(dropped.as_ref().map(|dropped| dropped.reason.code().to_owned())),
        dropped_at: Set(dropped.map(|dropped| dropped.at)),
        drop_words_fi: Set(drop_words.fi),
        drop_words_sv: Set(drop_words.sv),
        ..Default::default()
    }
}

/// Keeps a change, links its feedback and writes both on the timelines; sends no mail. Returns its row.
///
/// # Errors
/// The database's fault.
pub async fn add(tx: &DatabaseTransaction, new: &Record, feedback_ids: &[i64]) -> Result<i64, DbErr> {
    let row = changes::ActiveModel {
        reference: Set(new.reference.clone()),
        county_id: Set(new.county_id),
        team_id: Set(new.team_id),
        unit_id: Set(new.unit_id),
        service_id: Set(new.service_id),
        created_at: Set(new.created_at),
        created_by: Set(new.created_by),
        version: Set(1),
        ..written(new)
    };
    let id = changes::Entity::insert(row).exec(tx).await?.last_insert_id;
    link(tx, id, &new.reference, feedback_ids, new.created_at, new.created_by).await?;
    if let Some(done_at) = new.progress.done_at {
        for feedback_id in feedback_ids {
            let made = Happened::ChangeMade { change: new.reference.clone() };
            record(tx, *feedback_id, done_at, new.created_by, &made).await?;
        }
    }
    Ok(id)
}

/// Keeps a change as it is now, if nobody else has since `version` was read. False when somebody has.
///
/// # Errors
/// The database's fault.
pub async fn save(tx: &DatabaseTransaction, change: &Change, version: i64) -> Result<bool, DbErr> {
    let row = changes::ActiveModel { version: Set(version + 1), ..written(&change.record) };
    let done = changes::Entity::update_many()
        .set(row)
        .filter(changes::Column::Id.eq(change.id))
        .filter(changes::Column::Version.eq(version))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}
