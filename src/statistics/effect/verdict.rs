//! The verdict on a change.

use super::family::{differences, observations};
use super::finding::{CannotTell, Effect, Interval, TooLittle, Verdict};
use super::planning::answers_needed;
use super::question::{Family, Month, Question};
use super::rule::{Rule, dispersion, factor};
use super::segmented::segmented;
use super::series::{Series, series};
use super::step::{Observation, Step, Ways};

/// Fewer months than this on a side tell nothing.
pub(super) const LEAST_MONTHS: usize = 6;
/// How often a change of the registered size must be seen for "no change seen" to be said.
pub(super) const LEAST_POWER: f64 = 0.8;

/// The effect of a change on a series of months, if given compared with the same months of units without the change.
///
/// With a comparison the verdict rests on the difference of the two, month by month, over the months they share.
///
/// # Errors
///
/// [`CannotTell`] when the months or the question are malformed; scarce data are a verdict, not an error.
pub fn effect(months: &[Month], comparison: &[Month], question: &Question) -> Result<Effect, CannotTell> {
    let family = question.family;
    if !question.expected.is_finite() || matches!(family, Family::Mean { spread } if !spread.is_finite()) {
        return Err(CannotTell::NotANumber);
    }
    if question.expected <= 0.0 {
        return Err(CannotTell::ZeroExpected);
    }
    let target = series(months, family)?;
    let alone = observations(&target, family);
    let other = match series(comparison, family) {
        Ok(other) => differences(&target, &other, family),
        Err(CannotTell::NoBefore | CannotTell::NoAfter) => Vec::new(),
        Err(error) => return Err(error),
    };
    let own = Trial::of(&alone, &target, question);
    let against = if comparison.is_empty() { None } else { Some(Trial::of(&other, &target, question)) };
    let deciding = against.as_ref().unwrap_or(&own);
    let seen = if comparison.is_empty() { &alone } else { &other };
    let why = scarce(seen, &target, family).or_else(|| deciding.unsettled(question));
    let (level, slope) = segmented(&target, family).unzip();
    let (before, after) = (target.before, target.after);
    Ok(Effect {
        verdict: if why.is_some() { Verdict::TooLittleData } else { deciding.verdict(question) },
        change: own.interval.unwrap_or(unknown(after.level() - before.level())),
        before: before.level(),
        after: after.level(),
        months_before: before.months,
        months_after: after.months,
        answers_before: before.answers,
        answers_after: after.answers,
        dispersion: own.dispersion.unwrap_or(1.0),
        seasonal: own.seasonal,
        level,
        slope,
        detectable: deciding.planned.map_or(f64::INFINITY, |rule| rule.detectable()),
        answers_needed: deciding
            .dispersion
            .and_then(|dispersion| answers_needed(seen, &target, dispersion, family.allowed_trend(&target), question)),
        why,
        comparison: against.as_ref().and_then(|trial| trial.interval),
    })
}

/// The interval when nothing is known but the estimate.
fn unknown(estimate: f64) -> Interval {
    Interval { estimate, low: f64::NEG_INFINITY, high: f64::INFINITY }
}

/// Which months or answers are too few.
fn scarce(observations: &[Observation], target: &Series, family: Family) -> Option<TooLittle> {
    let need = LEAST_MONTHS;
    let have = observations.iter().filter(|observation| !observation.after).count();
    if have < need {
        return Some(TooLittle::FewMonthsBefore { have, need });
    }
    let have = observations.len() - have;
    if have < need {
        return Some(TooLittle::FewMonthsAfter { have, need });
    }
    let (a_month, need) = (target.before.a_month().min(target.after.a_month()), family.least(target));
    (a_month < need).then_some(TooLittle::FewAnswers { a_month, need })
}

/// The rule applied to one set of observations.
pub(super) struct Trial {
    /// The rule as it would be at the registered size.
    planned: Option<Rule>,
    /// The step with its interval; `None` when the months do not give one.
    pub interval: Option<Interval>,
    dispersion: Option<f64>,
    seasonal: bool,
}

impl Trial {
    /// Applies the rule to what is seen of `target`, alone or against others.
    pub fn of(observations: &[Observation], target: &Series, question: &Question) -> Self {
        let (family, allowed) = (question.family, question.family.allowed_trend(target));
        let Some(ways) = Ways::of(observations) else {
            return Self { planned: None, interval: None, dispersion: None, seasonal: false };
        };
        let chance = family.chance();
        let least = family.least_deviation(target).powi(2);
        let varied = |step: &Step| dispersion(step, chance).map(|found| found.max(least));
        let factor = |step: &Step| factor(varied(step)?, step.freedom, chance);
        let Some((step, rule)) = ways.chosen(factor, allowed) else {
            return Self { planned: None, interval: Some(within(unknown(ways.step()), family)), dispersion: None, seasonal: false };
        };
        let times = family.planned(target, question);
        Self {
            planned: factor(step).map(|factor| Rule::of(step, factor * times.sqrt(), allowed)),
            interval: Some(within(rule.interval(step), family)),
            dispersion: varied(step),
            seasonal: step.seasonal,
        }
    }

    /// Whether neither a change was seen nor would one of the registered size have been.
    fn unsettled(&self, question: &Question) -> Option<TooLittle> {
        let Some(rule) = self.planned else { return Some(TooLittle::Power) };
        let silent = self.verdict(question) == Verdict::NoChangeSeen && rule.power(question.expected) < LEAST_POWER;
        silent.then_some(TooLittle::Power)
    }

    /// What the interval says, however little the data.
    pub fn verdict(&self, question: &Question) -> Verdict {
        let better = question.direction.sign();
        match self.interval {
            Some(Interval { low, .. }) if low > 0.0 => moved(better),
            Some(Interval { high, .. }) if high < 0.0 => moved(-better),
            _ => Verdict::NoChangeSeen,
        }
    }
}

/// The verdict on a move the better way (more than 0) or the other.
fn moved(better: f64) -> Verdict {
    if better > 0.0 { Verdict::Improved } else { Verdict::Worsened }
}

/// The interval no wider than the figure can move.
fn within(interval: Interval, family: Family) -> Interval {
    let widest = match family {
        Family::Share => 1.0,
        Family::Mean { spread } if spread > 0.0 => spread,
        Family::Rate | Family::Mean { .. } => return interval,
    };
    let kept = |value: f64| value.clamp(-widest, widest);
    Interval { estimate: kept(interval.estimate), low: kept(interval.low), high: kept(interval.high) }
}
