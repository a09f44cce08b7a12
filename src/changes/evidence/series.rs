//! The months before, during and after a change, with what was counted in each.

use chrono::{Datelike as _, Months, NaiveDate};
use sea_orm::{ConnectionTrait, DbErr};

use super::month_of;
use crate::changes::{Change, Measure, store};
use crate::feedback::monthly::{self, Scope};
use crate::platform::clock::{DAY, Millis, day_in_finland, start_of_day};
use crate::statistics::effect::{Month, Phase};
use crate::statistics::suppression::{THRESHOLD, suppress};

/// How many months are looked at on either side of a change.
pub const REACH: u32 = 24;
/// How many days until an answer are counted at most.
pub const MOST_DAYS: f64 = 30.0;

/// A month of a series.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SeriesMonth {
    /// Its first day.
    pub first: NaiveDate,
    /// Of a share those who agree, of the recommendation index the promoters (9 and 10), of days the days together, of a
    /// team's own count the number.
    pub number: f64,
    /// Of the recommendation index the detractors (0 to 6); 0 of anything else.
    pub against: f64,
    /// How many answers or pieces there are, or of how many was counted; 1 where a number alone is counted.
    pub of: f64,
    /// Where it stands to the change.
    pub phase: Phase,
    /// True when so few answered that their figure is not shown, or would follow from others; such a month is in no
    /// figure at all.
    pub hidden: bool,
}

/// The months of a measure, whole ones only, without gaps.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// What is measured.
    pub measure: Measure,
    /// The months in order.
    pub months: Vec<SeriesMonth>,
    /// True when a team's own count says of how many.
    pub has_base: bool,
}

impl Series {
    /// A month's figure in natural units: a share from 0 to 1, points of the recommendation index, days, a rate or a
    /// number. None without answers, and where it is hidden.
    #[must_use]
    pub fn value(&self, month: &SeriesMonth) -> Option<f64> {
        if month.hidden || month.of <= 0.0 {
            return None;
        }
        Some(match self.measure {
            Measure::Nps => (month.number - month.against) / month.of * 100.0,
            _ => month.number / month.of,
        })
    }

    /// The months for the test of the effect.
    #[must_use]
    pub fn observed(&self) -> Vec<Month> {
        let mean = matches!(self.measure, Measure::Nps | Measure::Days);
        self.months
            .iter()
            .map(|month| Month {
                index: month.first.year() * 12 + i32::try_from(month.first.month0()).unwrap_or(0),
                calendar: u8::try_from(month.first.month()).unwrap_or(1),
                value: if mean { self.value(month).unwrap_or(0.0) } else { month.number },
                denominator: month.of,
                phase: month.phase,
                left_out: month.hidden,
            })
            .collect()
    }
}

/// The month before the one that is not over yet; for days to answer, the last one whose pieces have all had their days.
fn last_whole_month(measure: &Measure, now: Millis) -> Option<NaiveDate> {
    let waited = if *measure == Measure::Days { MOST_DAYS as i64 * DAY } else { 0 };
    month_of(day_in_finland(now - waited)).checked_sub_months(Months::new(1))
}

fn phase_of(month: NaiveDate, change: &Change) -> Phase {
    let began = change.progress.started_at.map(|at| month_of(day_in_finland(at)));
    let done = change.progress.done_at.map(|at| month_of(day_in_finland(at)));
    match (began.or(done), done) {
        (Some(began), _) if month < began => Phase::Before,
        (_, Some(done)) if month > done => Phase::After,
        (Some(_), _) => Phase::PhaseIn,
        (None, _) => Phase::Before,
    }
}

/// The months to look at, oldest first.
fn months(change: &Change, measure: &Measure, now: Millis) -> Vec<NaiveDate> {
    let Some(whole) = last_whole_month(measure, now) else { return Vec::new() };
    let progress = &change.progress;
    let began = progress.started_at.or(progress.done_at).map_or(whole, |at| month_of(day_in_finland(at)));
    let last = progress.done_at.and_then(|at| month_of(day_in_finland(at)).checked_add_months(Months::new(REACH)));
    let (first, last) = (began.checked_sub_months(Months::new(REACH)), last.map_or(whole, |last| last.min(whole)));
    let next = |month: &NaiveDate| month.checked_add_months(Months::new(1));
    std::iter::successors(first, next).take_while(|month| *month <= last).collect()
}

/// Reads the series of a measure for a change.
pub(super) async fn read(
    db: &impl ConnectionTrait,
    change: &Change,
    measure: &Measure,
    scope: &Scope,
    now: Millis,
) -> Result<Series, DbErr> {
    let firsts = months(change, measure, now);
    let after = firsts.last().and_then(|last| last.checked_add_months(Months::new(1)));
    let bounds: Vec<Millis> = firsts.iter().copied().chain(after).map(start_of_day).collect();
    let mut has_base = false;
    let counted: Vec<(f64, f64, f64)> = match measure {
        Measure::Statement(key) => {
            let found = monthly::agreeing(db, scope, key, &bounds).await?;
            found.into_iter().map(|month| (month.number as f64, 0.0, month.of as f64)).collect()
        }
        Measure::Theme(theme) => {
            let found = monthly::with_theme(db, scope, theme, &bounds).await?;
            found.into_iter().map(|month| (month.number as f64, 0.0, month.of as f64)).collect()
        }
        Measure::Nps => {
            let found = monthly::recommending(db, scope, &bounds).await?;
            found.into_iter().map(|month| (month.promoters as f64, month.detractors as f64, month.of as f64)).collect()
        }
        Measure::Days => {
            let found = monthly::waiting(db, scope, &bounds, MOST_DAYS).await?;
            found.into_iter().map(|month| (month.days, 0.0, month.of as f64)).collect()
        }
        Measure::Count => {
            let counts = store::counts_of(db, change.id).await?;
            has_base = !counts.is_empty() && counts.iter().all(|month| month.out_of.is_some());
            let of = |month: &store::Measured| if has_base { month.out_of.unwrap_or(0.0) } else { 1.0 };
            let counted = |first: &NaiveDate| counts.iter().find(|month| month.month == *first).map(|month| (month.number, 0.0, of(month)));
            firsts.iter().map(|first| counted(first).unwrap_or_default()).collect()
        }
    };
    // What the team counts itself is no figure of who answered.
    let sizes: Vec<u64> = counted.iter().map(|(_, _, of)| *of as u64).collect();
    let hidden = if *measure == Measure::Count { vec![false; sizes.len()] } else { suppress(&sizes, THRESHOLD) };
    let months = firsts.iter().zip(counted).zip(hidden).map(|((first, (number, against, of)), hidden)| SeriesMonth {
        first: *first,
        number,
        against,
        of,
        phase: phase_of(*first, change),
        hidden,
    });
    // What lies before the first answer was not measured.
    Ok(Series { measure: measure.clone(), months: months.skip_while(|month| month.of <= 0.0).collect(), has_base })
}
