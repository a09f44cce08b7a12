//! Did the change help? The months before and after it, a chart of them, and the verdict of the calibrated test.

mod judge;
mod method;
mod numbers;
mod picture;
mod series;
mod words;

pub use judge::{Evidence, judge, verdict_code, verdict_from};
pub use method::{method, notes};
pub use numbers::{PERCENT_FROM, Subject, whole};
pub use picture::{picture, signal_words, why_left_out};
pub use series::{Series, SeriesMonth};
pub use words::{finding, listed, sentences, verdict_tone, verdict_words};

use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr};

use super::registration::Registered;
use super::store::{self, Edit};
use super::{Change, Measure};
use crate::feedback::monthly::Scope;
use crate::platform::clock::{Millis, day_in_finland};
use crate::statistics::effect::CannotTell;

/// Everything that is known of a change's effect.
///
/// # Errors
/// The database's fault.
pub async fn of(db: &impl ConnectionTrait, change: &Change, now: Millis) -> Result<Evidence, DbErr> {
    let edits = store::edits_of(db, change.id).await?;
    let comparison_ids = store::comparisons_of(db, change.id).await?;
    let registered = Registered { plan: change.registration.clone(), comparison_ids }.before_the_data(&edits);
    let after_the_data: Vec<Edit> =
        edits.into_iter().filter(|edit| edit.stage.has_begun() && edit.difference.field.is_measured()).collect();
    let Some(measure) = registered.plan.measure.clone() else {
        return Ok(judge(registered, after_the_data, None, None));
    };
    let own = series::read(db, change, &measure, &scope_of(change), now).await?;
    let others = match (&measure, registered.comparison_ids.as_slice()) {
        // A team's own count is of its own; days to answer are those of the team, which the unit's own may be.
        (Measure::Count, _) | (_, []) => None,
        (_, ids) => Some(series::read(db, change, &measure, &Scope::Units(ids.to_vec()), now).await?),
    };
    let mut evidence = judge(registered, after_the_data, Some(own), others);
    if is_reversed(change) {
        // Work that begins after it is done has no time before it; whatever the months say, they say nothing of the change.
        evidence.effect = None;
        evidence.cannot_tell = Some(CannotTell::ReversedMonths);
    }
    Ok(evidence)
}

/// True when the work is said to have begun later than it was done.
fn is_reversed(change: &Change) -> bool {
    let progress = &change.progress;
    progress.started_at.zip(progress.done_at).is_some_and(|(began, done)| day_in_finland(began) > day_in_finland(done))
}

/// The feedback that tells of a change's effect: of its unit, else of its service in the county, else of its team.
fn scope_of(change: &Change) -> Scope {
    match (change.unit_id, change.service_id) {
        (Some(unit_id), _) => Scope::Units(vec![unit_id]),
        (None, Some(service_id)) => Scope::Service { county_id: change.county_id, service_id },
        (None, None) => Scope::Team { county_id: change.county_id, team_id: change.team_id },
    }
}

/// The first day of the month of `day`.
#[must_use]
pub fn month_of(day: NaiveDate) -> NaiveDate {
    use chrono::Datelike as _;
    day.with_day(1).unwrap_or(day)
}
