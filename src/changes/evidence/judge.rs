//! What may be said of a change's effect: the chart and the verdict, from what was registered before the change began.

use super::series::{MOST_DAYS, Series};
use crate::changes::measure::{Direction, Measure};
use crate::changes::registration::Registered;
use crate::changes::store::Edit;
use crate::statistics::control::{self, Chart, Kind, Options};
use crate::statistics::effect::{self, CannotTell, Effect, Family, Phase, Question, Verdict};

/// Laney's ratio above which shares vary more than chance alone lets them, so that their limits must be wider.
const OVER_DISPERSED: f64 = 1.5;
/// How many months before a change its chart's limits rest on at least; under it they are trial limits.
const BASIS: usize = 12;

/// What is known of a change's effect.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// What was registered, as it stood when the work began.
    pub registered: Registered,
    /// Edits of what is measured that came after the work had begun: shown, and not followed.
    pub edited_after: Vec<Edit>,
    /// The months; none while nothing is registered.
    pub series: Option<Series>,
    /// The months of the units to compare with.
    pub comparison: Option<Series>,
    /// The chart, limits frozen before the change; none when there is nothing to chart.
    pub chart: Option<Chart>,
    /// The effect; none before the change is done, and while no size was registered.
    pub effect: Option<Effect>,
    /// Why there is no effect to speak of although the change is done.
    pub cannot_tell: Option<CannotTell>,
}

/// A verdict as the database keeps it.
#[must_use]
pub const fn verdict_code(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Improved => "improved",
        Verdict::Worsened => "worsened",
        Verdict::NoChangeSeen => "no-change-seen",
        Verdict::TooLittleData => "too-little-data",
    }
}

/// The verdict that the database keeps so.
#[must_use]
pub fn verdict_from(code: &str) -> Option<Verdict> {
    let all = [Verdict::Improved, Verdict::Worsened, Verdict::NoChangeSeen, Verdict::TooLittleData];
    all.into_iter().find(|verdict| verdict_code(*verdict) == code)
}

fn family(measure: &Measure) -> Family {
    match measure {
        Measure::Statement(_) | Measure::Theme(_) => Family::Share,
        Measure::Nps => Family::Mean { spread: 200.0 },
        Measure::Days => Family::Mean { spread: MOST_DAYS },
        Measure::Count => Family::Rate,
    }
}

/// The expected size in natural units: that of a team's own count is registered as a share of the level before.
fn natural(size: f64, series: &Series) -> f64 {
    if series.measure != Measure::Count {
        return size;
    }
    let before = series.months.iter().filter(|month| month.phase == Phase::Before);
    let (number, of) = before.fold((0.0, 0.0), |(number, of), month| (number + month.number, of + month.of));
    if of > 0.0 { size * number / of } else { 0.0 }
}

/// Judges a change by its months.
#[must_use]
pub fn judge(registered: Registered, edited_after: Vec<Edit>, series: Option<Series>, comparison: Option<Series>) -> Evidence {
    let mut evidence = Evidence { registered, edited_after, series: None, comparison: None, chart: None, effect: None, cannot_tell: None };
    let Some(series) = series else { return evidence };
    evidence.chart = charted(&series);
    let done = series.months.iter().any(|month| month.phase == Phase::After);
    if let Some(size) = evidence.registered.plan.expected_size.filter(|_| done) {
        let direction = match evidence.registered.plan.direction {
            Direction::Up => effect::Direction::Up,
            Direction::Down => effect::Direction::Down,
        };
        let question = Question { family: family(&series.measure), direction, expected: natural(size, &series) };
        let others = comparison.as_ref().map(Series::observed).unwrap_or_default();
        match effect::effect(&series.observed(), &others, &question) {
            Ok(found) => evidence.effect = Some(found),
            Err(why) => evidence.cannot_tell = Some(why),
        }
    }
    evidence.series = Some(series);
    evidence.comparison = comparison;
    evidence
}

/// The chart of a series: limits from the months before the change, the months in which it was made left out.
fn charted(series: &Series) -> Option<Chart> {
    let before = series.months.iter().take_while(|month| month.phase == Phase::Before).count();
    let phase_in = series.months.iter().enumerate().filter(|(_, month)| month.phase == Phase::PhaseIn).map(|(place, _)| place);
    let options = Options {
        baseline: (before > 0).then_some(before),
        excluded: phase_in.collect(),
        screen_moving_ranges: true,
        ..Options::default()
    };
    let given = |number: f64, shown: bool| shown.then_some(number);
    let shown = |of: f64, hidden: bool| of > 0.0 && !hidden;
    let numbers: Vec<Option<f64>> = series.months.iter().map(|month| given(month.number, shown(month.of, month.hidden))).collect();
    let bases: Vec<Option<f64>> = series.months.iter().map(|month| given(month.of, shown(month.of, month.hidden))).collect();
    let values: Vec<Option<f64>> = series.months.iter().map(|month| series.value(month)).collect();
    let drawn = match series.measure {
        Measure::Statement(_) | Measure::Theme(_) => {
            let primed = control::chart(Kind::PPrime, &numbers, Some(&bases), &options).ok()?;
            let basis = primed.parts.first().map_or(0, |part| part.basis);
            if basis >= BASIS && primed.sigma_z.is_some_and(|ratio| ratio > OVER_DISPERSED) {
                Ok(primed)
            } else {
                control::chart(Kind::P, &numbers, Some(&bases), &options)
            }
        }
        Measure::Nps | Measure::Days => control::chart(Kind::Xmr, &values, None, &options),
        Measure::Count if series.has_base => control::chart(Kind::U, &numbers, Some(&bases), &options),
        Measure::Count => control::chart(Kind::C, &numbers, None, &options),
    };
    drawn.ok()
}
