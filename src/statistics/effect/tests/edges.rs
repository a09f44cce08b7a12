//! Series that are short, empty, even, malformed or absurd.

use super::super::{CannotTell, Direction, Effect, Family, Interval, Month, Phase, Question, TooLittle, Verdict, effect};
use super::{asked, months};
use proptest::prelude::*;

fn year(level: f64, answers: f64) -> Vec<(f64, f64)> {
    (0..12).map(|place| (level * answers + f64::from(place % 3) - 1.0, answers)).collect()
}

fn found(figures: &[(f64, f64)], after: usize, family: Family, expected: f64) -> Effect {
    effect(&months(figures, after), &[], &asked(family, expected)).unwrap()
}

#[test]
fn the_four_verdicts() {
    let two = |before: f64, after: f64, answers: f64| [year(before, answers), year(after, answers)].concat();
    let up = found(&two(0.7, 0.85, 100.0), 12, Family::Share, 0.1);
    assert_eq!((up.verdict, up.why, up.months_before, up.months_after), (Verdict::Improved, None, 12, 12));
    assert!(up.change.low > 0.0 && (up.before - 0.7).abs() < 1e-9 && (up.after - 0.85).abs() < 1e-9, "{up:?}");
    assert_eq!(found(&two(0.85, 0.7, 100.0), 12, Family::Share, 0.1).verdict, Verdict::Worsened);
    let still = found(&two(0.8, 0.8, 100.0), 12, Family::Share, 0.1);
    assert_eq!((still.verdict, still.dispersion), (Verdict::NoChangeSeen, 1.0));
    assert!(still.detectable < 0.1 && still.answers_needed.unwrap() < 100.0, "{still:?}");
    let few = found(&two(0.8, 0.8, 30.0), 12, Family::Share, 0.05);
    assert_eq!((few.verdict, few.why), (Verdict::TooLittleData, Some(TooLittle::Power)));
    assert!(few.detectable > 0.05 && few.answers_needed.unwrap() > 100.0, "{few:?}");
    let fewer = found(&two(0.7, 0.9, 15.0), 12, Family::Share, 0.1);
    assert_eq!((fewer.verdict, fewer.why), (Verdict::TooLittleData, Some(TooLittle::FewAnswers { a_month: 15.0, need: 20.0 })));
    assert!(fewer.answers_needed.unwrap() >= 20.0);
}

#[test]
fn a_fall_is_good_where_less_is_better() {
    let figures = [year(0.3, 100.0), year(0.15, 100.0)].concat();
    let question = Question { direction: Direction::Down, ..asked(Family::Share, 0.1) };
    assert_eq!(effect(&months(&figures, 12), &[], &question).unwrap().verdict, Verdict::Improved);
}

#[test]
fn the_phase_in_counts_on_neither_side() {
    let mut series = months(&[year(0.7, 100.0), year(0.85, 100.0)].concat(), 14);
    let (before, after) = (series.iter().filter(|month| month.phase == Phase::Before).count(), 14);
    for month in series.iter_mut().filter(|month| month.phase == Phase::After).take(3) {
        month.phase = Phase::PhaseIn;
    }
    let found = effect(&series, &[], &asked(Family::Share, 0.1)).unwrap();
    assert_eq!((found.months_before, found.months_after), (before, after - 3));
}

#[test]
fn few_months() {
    let figures = year(0.8, 100.0);
    let few = found(&figures[..9], 6, Family::Share, 0.1);
    assert_eq!((few.verdict, few.why), (Verdict::TooLittleData, Some(TooLittle::FewMonthsBefore { have: 3, need: 6 })));
    assert!(few.answers_needed.is_some());
    let few = found(&figures[..9], 2, Family::Share, 0.1);
    assert_eq!(few.why, Some(TooLittle::FewMonthsAfter { have: 2, need: 6 }));
    let pair = found(&[(0.5, 1.0), (3.0, 4.0)], 1, Family::Mean { spread: 0.0 }, 1.0);
    assert_eq!((pair.verdict, pair.change.ends(), pair.answers_needed), (Verdict::TooLittleData, None, None));
}

#[test]
fn figures_that_do_not_vary() {
    for level in [0.0, 50.0, 100.0] {
        let even = found(&[(level, 100.0); 24], 12, Family::Share, 0.1);
        assert_eq!(even.verdict, Verdict::NoChangeSeen);
        assert!(even.change.estimate.abs() < 1e-9 && even.level.is_none() == (level != 50.0));
    }
    let scores = [(40.0, 100.0); 24];
    assert_eq!(found(&scores, 12, Family::Mean { spread: 200.0 }, 10.0).verdict, Verdict::NoChangeSeen);
    assert_eq!(found(&[(0.1 + 0.2, 100.0); 24], 12, Family::Mean { spread: 0.0 }, 0.1).verdict, Verdict::NoChangeSeen);
    let none = found(&[(0.0, 3.0); 24], 12, Family::Rate, 1.0);
    assert!(matches!(none.why, Some(TooLittle::FewAnswers { .. })), "{none:?}");
}

#[test]
fn months_without_answers_are_left_out() {
    let mut figures = [year(0.7, 100.0), year(0.85, 100.0)].concat();
    let whole = found(&figures, 12, Family::Share, 0.1);
    figures[3] = (0.0, 0.0);
    figures[20] = (0.0, 0.0);
    let less = found(&figures, 12, Family::Share, 0.1);
    assert_eq!((less.months_before, less.months_after, less.verdict), (11, 11, whole.verdict));
    let mut hidden = months(&[year(0.7, 100.0), year(0.85, 100.0)].concat(), 12);
    for month in hidden.iter_mut().take(12) {
        (month.left_out, month.value) = (true, f64::NAN);
    }
    assert_eq!(effect(&hidden, &[], &asked(Family::Share, 0.1)), Err(CannotTell::NoBefore));
}

#[test]
fn what_cannot_be_read() {
    let figures = year(0.8, 50.0);
    let asked = asked(Family::Share, 0.1);
    let broken = |change: &dyn Fn(&mut Vec<Month>)| {
        let mut series = months(&figures, 6);
        change(&mut series);
        effect(&series, &[], &asked).unwrap_err()
    };
    assert_eq!(broken(&|series| series.truncate(6)), CannotTell::NoAfter);
    assert_eq!(broken(&|series| drop(series.drain(..6))), CannotTell::NoBefore);
    assert_eq!(broken(&|series| series[2].value = f64::NAN), CannotTell::NotANumber);
    assert_eq!(broken(&|series| series[2].denominator = f64::INFINITY), CannotTell::NotANumber);
    assert_eq!(broken(&|series| series.swap(1, 2)), CannotTell::ReversedMonths);
    assert_eq!(broken(&|series| series[11].phase = Phase::Before), CannotTell::ReversedMonths);
    assert_eq!(broken(&|series| series[2].value = 51.0), CannotTell::ImpossibleCount);
    assert_eq!(broken(&|series| series[2].calendar = 13), CannotTell::NotAMonth);
    for (expected, error) in [(0.0, CannotTell::ZeroExpected), (-0.1, CannotTell::ZeroExpected), (f64::NAN, CannotTell::NotANumber)] {
        assert_eq!(effect(&months(&figures, 6), &[], &Question { expected, ..asked }), Err(error));
    }
    assert_eq!(effect(&months(&figures, 6), &months(&[(9.0, 1.0)], 1), &asked), Err(CannotTell::ImpossibleCount));
}

#[test]
fn comparison_by_the_months_that_are_shared() {
    let own = months(&[year(0.7, 400.0), year(0.85, 400.0)].concat(), 12);
    let same = effect(&own, &own, &asked(Family::Share, 0.1)).unwrap();
    assert_eq!((same.verdict, same.comparison.map(|interval| interval.estimate)), (Verdict::NoChangeSeen, Some(0.0)));
    assert!(same.change.low > 0.0);
    let short = effect(&own, &own[..15], &asked(Family::Share, 0.1)).unwrap();
    assert_eq!((short.verdict, short.why), (Verdict::TooLittleData, Some(TooLittle::FewMonthsAfter { have: 3, need: 6 })));
    let none = effect(&own, &own[..5], &asked(Family::Share, 0.1)).unwrap();
    assert_eq!((none.why, none.comparison), (Some(TooLittle::FewMonthsBefore { have: 0, need: 6 }), None));
}

fn ordered(interval: Interval) -> bool {
    interval.estimate.is_finite() && interval.low <= interval.estimate && interval.estimate <= interval.high
}

fn family() -> impl Strategy<Value = Family> {
    prop_oneof![
        Just(Family::Share),
        Just(Family::Rate),
        Just(Family::Mean { spread: 0.0 }),
        (0.0f64..300.0).prop_map(|spread| Family::Mean { spread })
    ]
}

/// Months of which many are empty, even, huge or tiny.
fn any_months() -> impl Strategy<Value = Vec<Month>> {
    let denominator = prop_oneof![Just(0.0), Just(1.0), 0.0f64..2.0, 1.0f64..400.0, Just(1e12), Just(1e-9)];
    let share = prop_oneof![Just(0.0), Just(1.0), Just(0.8), 0.0f64..=1.0];
    let month = (1i32..5, 1u8..13, share, denominator, any::<bool>());
    (prop::collection::vec(month, 0..40), 0usize..40, 0usize..6).prop_map(|(drawn, before, between)| {
        let mut index = -7;
        let placed = drawn.into_iter().enumerate();
        placed
            .map(|(place, (step, calendar, share, denominator, left_out))| {
                index += step;
                let phase = match place {
                    place if place < before => Phase::Before,
                    place if place < before + between => Phase::PhaseIn,
                    _ => Phase::After,
                };
                Month { index, calendar, value: share * denominator, denominator, phase, left_out: left_out && place % 3 == 0 }
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn always_numbers_in_order(series in any_months(), others in any_months(), family in family(), expected in 1e-6f64..100.0) {
        if let Ok(found) = effect(&series, &others, &asked(family, expected)) {
            let intervals = [Some(found.change), found.level, found.slope, found.comparison];
            prop_assert!(intervals.into_iter().flatten().all(ordered), "{found:?}");
            let numbers = [found.before, found.after, found.answers_before, found.answers_after, found.dispersion];
            prop_assert!(numbers.iter().all(|number| number.is_finite()) && found.detectable > 0.0, "{found:?}");
            prop_assert!(found.answers_needed.is_none_or(|needed| needed.is_finite() && needed > 0.0), "{found:?}");
            prop_assert_eq!(found.verdict == Verdict::TooLittleData, found.why.is_some());
        }
    }

    #[test]
    fn less_is_better_mirrors_more_is_better(counts in prop::collection::vec(0u32..=60, 24), expected in 0.02f64..0.3) {
        let series = |turned: bool| {
            let figures: Vec<(f64, f64)> =
                counts.iter().map(|count| (f64::from(if turned { 60 - count } else { *count }), 60.0)).collect();
            months(&figures, 12)
        };
        let question = asked(Family::Share, expected);
        let up = effect(&series(false), &[], &question).unwrap();
        let down = effect(&series(true), &[], &Question { direction: Direction::Down, ..question }).unwrap();
        prop_assert_eq!(up.verdict, down.verdict);
        prop_assert!((up.change.low + down.change.high).abs() < 1e-9 && (up.detectable - down.detectable).abs() < 1e-6);
    }

    #[test]
    fn the_unit_of_a_mean_does_not_matter(means in prop::collection::vec(1.0f64..50.0, 24), unit in 0.01f64..100.0) {
        let series = |unit: f64| months(&means.iter().map(|mean| (mean * unit, 40.0)).collect::<Vec<_>>(), 12);
        let one = effect(&series(1.0), &[], &asked(Family::Mean { spread: 0.0 }, 5.0)).unwrap();
        let other = effect(&series(unit), &[], &asked(Family::Mean { spread: 0.0 }, 5.0 * unit)).unwrap();
        prop_assert_eq!(one.verdict, other.verdict);
        prop_assert!((one.change.low * unit - other.change.low).abs() < 1e-6 * unit * 50.0);
    }
}
