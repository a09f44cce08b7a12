//! How often the verdict errs and how often it sees a change, in simulated series.
//!
//! The cells that bind are simulated so often that a rule which errs in 7 % of the series is caught. The whole tables are
//! made by `cargo bench --bench verdicts`.

use super::super::family::{differences, observations};
use super::super::series::series;
use super::super::verdict::Trial;
use super::super::{Family, Month, Phase, Question, Verdict, effect};
use super::asked;
use super::draw::Draw;

/// Months without and with the change, and what is answered in them.
#[derive(Clone, Copy)]
struct World {
    months: (i32, i32),
    answers: u32,
    base: f64,
    trend: f64,
    step: f64,
    inflated: f64,
    /// Height of a yearly wave.
    season: f64,
}

const WORLD: World = World { months: (12, 12), answers: 50, base: 0.8, trend: 0.0, step: 0.0, inflated: 1.0, season: 0.0 };

impl World {
    /// A series whose level at each month is given to `figure`.
    fn months(&self, draw: &mut Draw, figure: impl Fn(&mut Draw, f64) -> f64, denominator: f64) -> Vec<Month> {
        (0..self.months.0 + self.months.1)
            .map(|index| {
                let after = index >= self.months.0;
                let time = f64::from(index - self.months.0) + 0.5;
                let wave = self.season * (f64::from(index % 12) * std::f64::consts::TAU / 12.0).sin();
                let level = self.base + self.trend * time + wave + if after { self.step } else { 0.0 };
                let phase = if after { Phase::After } else { Phase::Before };
                let calendar = (index % 12) as u8 + 1;
                Month { index, calendar, value: figure(draw, level), denominator, phase, left_out: false }
            })
            .collect()
    }

    fn share(&self, draw: &mut Draw) -> Vec<Month> {
        self.months(draw, |draw, level| draw.answers(self.answers, level, self.inflated), f64::from(self.answers))
    }
}

/// How often of `runs` the rule says improved and worsened. Only what decides is reckoned, not what goes with it.
fn said(runs: u32, question: &Question, mut drawn: impl FnMut(&mut Draw) -> (Vec<Month>, Vec<Month>)) -> (f64, f64) {
    let mut draw = Draw::new(7);
    let (mut improved, mut worsened) = (0, 0);
    for _ in 0..runs {
        let (months, others) = drawn(&mut draw);
        let target = series(&months, question.family).unwrap();
        let seen = match series(&others, question.family) {
            Ok(other) => differences(&target, &other, question.family),
            Err(_) => observations(&target, question.family),
        };
        match Trial::of(&seen, &target, question).verdict(question) {
            Verdict::Improved => improved += 1,
            Verdict::Worsened => worsened += 1,
            Verdict::NoChangeSeen | Verdict::TooLittleData => {}
        }
    }
    (f64::from(improved) / f64::from(runs), f64::from(worsened) / f64::from(runs))
}

/// Of 4 000 series, 5 % stay under this with a margin of 2.6 standard errors, and 7 % exceed it by as much.
const MOST: f64 = 0.059;

#[test]
fn errs_in_one_of_twenty_at_most_on_each_side() {
    let question = asked(Family::Share, 0.1);
    let mut together = 0.0;
    let binding = [
        World { answers: 50, trend: 0.004, ..WORLD },
        World { answers: 50, trend: 0.004, inflated: 2.0, ..WORLD },
        World { answers: 20, trend: 0.004, inflated: 3.0, ..WORLD },
        World { answers: 100, trend: 0.004, base: 0.5, ..WORLD },
        World { answers: 300, trend: 0.004, inflated: 2.0, ..WORLD },
        World { answers: 35, trend: 0.004, months: (6, 6), inflated: 1.5, ..WORLD },
    ];
    for world in binding {
        let (improved, worsened) = said(4000, &question, |draw| (world.share(draw), Vec::new()));
        assert!(improved <= MOST && worsened <= MOST, "{} answers: {improved} {worsened}", world.answers);
        together += improved / binding.len() as f64;
    }
    // 24 000 series: a rule that errs in 6 % is caught as well.
    assert!(together < 0.054, "{together}");
    let falling = World { trend: -0.004, base: 0.9, ..WORLD };
    let (improved, worsened) = said(1000, &question, |draw| (falling.share(draw), Vec::new()));
    assert!(improved <= MOST && worsened <= 0.066, "{improved} {worsened}");
    let even = said(1000, &question, |draw| (World { answers: 20, ..WORLD }.share(draw), Vec::new()));
    assert!(even.0 < 0.02 && even.1 < 0.02, "{even:?}");
}

#[test]
fn sees_a_rise_from_80_to_90_per_cent_of_50_answers_a_month() {
    let world = World { step: 0.1, ..WORLD };
    let (improved, worsened) = said(4000, &asked(Family::Share, 0.1), |draw| (world.share(draw), Vec::new()));
    assert!(improved > 0.84 && worsened == 0.0, "{improved}");
    let more = World { answers: 75, ..world };
    assert!(said(1000, &asked(Family::Share, 0.1), |draw| (more.share(draw), Vec::new())).0 > 0.92);
}

#[test]
fn rates_and_scores_err_no_oftener() {
    let world = World { base: 20.0, trend: 0.1, ..WORLD };
    for inflated in [1.0, 2.0] {
        let rates = |draw: &mut Draw| (world.months(draw, |draw, level| draw.events(level, inflated), 1.0), Vec::new());
        let (improved, worsened) = said(2000, &asked(Family::Rate, 6.0), rates);
        assert!(improved <= 0.062 && worsened <= 0.062, "{inflated}: {improved} {worsened}");
    }
    let world = World { base: 30.0, trend: 0.8, ..WORLD };
    let score = |draw: &mut Draw, level: f64| draw.score(50, 0.4 + level / 200.0, 0.4 - level / 200.0);
    let question = asked(Family::Mean { spread: 200.0 }, 15.0);
    let (improved, worsened) = said(2000, &question, |draw| (world.months(draw, score, 50.0), Vec::new()));
    assert!(improved <= 0.062 && worsened <= 0.062, "{improved} {worsened}");
}

#[test]
fn what_meets_the_comparison_units_too_is_no_effect() {
    let question = asked(Family::Share, 0.1);
    let common = World { base: 0.7, step: 0.1, trend: 0.004, answers: 100, ..WORLD };
    let (improved, worsened) = said(1000, &question, |draw| (common.share(draw), common.share(draw)));
    assert!(improved < 0.02 && worsened < 0.02, "{improved} {worsened}");
    let still = World { step: 0.0, trend: 0.0, ..common };
    let own = World { step: 0.0, ..common };
    let (improved, worsened) = said(2000, &question, |draw| (own.share(draw), still.share(draw)));
    assert!(improved <= 0.062 && worsened <= 0.062, "{improved} {worsened}");
}

#[test]
fn a_slight_yearly_wave_is_no_effect() {
    let question = asked(Family::Share, 0.1);
    let wave = World { season: 0.01, ..WORLD };
    let exact = [World { answers: 300, ..wave }, World { answers: 300, months: (12, 7), ..wave }, World { answers: 60, ..wave }];
    for world in exact {
        let (improved, worsened) = said(500, &question, |draw| (world.share(draw), Vec::new()));
        assert!(improved < 0.04 && worsened < 0.04, "{} answers: {improved} {worsened}", world.answers);
    }
    let seen = |world: World| effect(&world.share(&mut Draw::new(5)), &[], &question).unwrap().seasonal;
    assert!(seen(exact[0]) && !seen(exact[2]) && seen(World { months: (13, 12), ..WORLD }));
}

#[test]
fn nothing_is_said_of_few_answers() {
    let mut draw = Draw::new(11);
    for answers in [5, 10, 19] {
        for _ in 0..30 {
            let world = World { answers, step: 0.2, base: 0.7, ..WORLD };
            assert_eq!(effect(&world.share(&mut draw), &[], &asked(Family::Share, 0.1)).unwrap().verdict, Verdict::TooLittleData);
        }
    }
}

#[test]
fn the_smallest_change_that_is_seen_is_seen_four_times_of_five() {
    // The promise is tried on the change that it names for series without any.
    let mut draw = Draw::new(3);
    for answers in [50, 200] {
        let found = effect(&World { answers, ..WORLD }.share(&mut draw), &[], &asked(Family::Share, 0.1)).unwrap();
        let world = World { answers, step: found.detectable, ..WORLD };
        let (improved, _) = said(500, &asked(Family::Share, 0.1), |draw| (world.share(draw), Vec::new()));
        assert!((0.72..0.97).contains(&improved), "{answers} answers, {}: {improved}", found.detectable);
    }
}
