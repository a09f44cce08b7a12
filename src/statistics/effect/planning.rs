//! How many answers a month it takes to see a change of the registered size.

use super::family::LEAST_ANSWERS;
use super::question::{Family, Question};
use super::rule::{Chance, factor};
use super::series::Series;
use super::step::{Observation, Step, Ways};
use super::verdict::{LEAST_MONTHS, LEAST_POWER};

/// Answers or exposure a month on each side with which the registered size is seen four times of five, in as many months
/// as there are but six on each side at least; `None` when no number would do.
///
/// More answers lessen chance but not what months differ by beyond it: of a dispersion over 1 the excess grows with the
/// answers (the beta-binomial law). Months' means do not tell the two apart; of them all is taken for chance.
pub(super) fn answers_needed(
    observations: &[Observation],
    series: &Series,
    dispersion: f64,
    allowed: f64,
    question: &Question,
) -> Option<f64> {
    let family = question.family;
    let months = filled(observations);
    let a_month = (series.before.answers + series.after.answers) / (series.before.months + series.after.months) as f64;
    let ways = Ways::of(&months)?;
    let planned = family.planned(series, question);
    let power = |times: f64| -> Option<f64> {
        let varied = match family.chance() {
            Chance::Known => 1.0 + (dispersion - 1.0) * times,
            Chance::Found => dispersion,
        };
        // The known variance of counts is planned with Student's quantile too: whether it suffices is seen only afterwards.
        let factor = |step: &Step| Some(factor(varied, step.freedom, Chance::Found)? * (planned / times).sqrt());
        Some(ways.chosen(factor, allowed)?.1.power(question.expected))
    };
    let (mut few, mut many) = (1e-4_f64, 1e4_f64);
    if power(many)? < LEAST_POWER {
        return None;
    }
    for _ in 0..16 {
        let middle = (few * many).sqrt();
        if power(middle)? < LEAST_POWER { few = middle } else { many = middle }
    }
    let least = match family {
        Family::Share | Family::Mean { .. } => LEAST_ANSWERS,
        Family::Rate => family.least(series),
    };
    Some((many * a_month).max(least))
}

/// The months with as many more at the ends, like those next to them, as make six on each side.
fn filled(observations: &[Observation]) -> Vec<Observation> {
    let side = |after: bool| observations.iter().filter(move |observation| observation.after == after);
    let mut months: Vec<Observation> = Vec::with_capacity(observations.len() + 2 * LEAST_MONTHS);
    if let Some(first) = side(false).next() {
        let missing = LEAST_MONTHS.saturating_sub(side(false).count()) as i32;
        months.extend((1..=missing).rev().map(|ago| moved(first, -ago)));
    }
    months.extend_from_slice(observations);
    if let Some(last) = side(true).next_back() {
        let missing = LEAST_MONTHS.saturating_sub(side(true).count()) as i32;
        months.extend((1..=missing).map(|later| moved(last, later)));
    }
    months
}

fn moved(month: &Observation, by: i32) -> Observation {
    let calendar = (i32::from(month.calendar) - 1 + by).rem_euclid(12) + 1;
    Observation { index: month.index.saturating_add(by), calendar: calendar as u8, ..*month }
}
