//! Did a change help? A calibrated test of the level after a change against the level before.

mod finding;
mod question;
mod series;

pub use finding::{CannotTell, Effect, Interval, TooLittle, Verdict};
pub use question::{Direction, Family, Month, Phase, Question};

/// The effect of a change on a series of months, if given compared with months of units without the change.
///
/// # Errors
///
/// [`CannotTell`] when the months or the question are malformed; scarce data are a verdict, not an error.
pub fn effect(months: &[Month], comparison: &[Month], question: &Question) -> Result<Effect, CannotTell> {
    if !question.expected.is_finite() {
        return Err(CannotTell::NotANumber);
    }
    if question.expected <= 0.0 {
        return Err(CannotTell::ZeroExpected);
    }
    let target = series::series(months, question.family)?;
    let (before, after) = (target.before, target.after);
    let change = Interval { estimate: after.level() - before.level(), low: f64::NEG_INFINITY, high: f64::INFINITY };
    Ok(Effect {
        verdict: Verdict::TooLittleData,
        change,
        before: before.level(),
        after: after.level(),
        months_before: before.months,
        months_after: after.months,
        answers_before: before.answers,
        answers_after: after.answers,
        dispersion: 1.0,
        seasonal: false,
        level: None,
        slope: None,
        detectable: f64::INFINITY,
        answers_needed: None,
        why: Some(TooLittle::Power),
        comparison: (!comparison.is_empty()).then_some(change),
    })
}
