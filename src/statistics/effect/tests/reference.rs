//! Cases whose results were found otherwise: by hand, or with statsmodels 0.15 and scipy 1.17.

use super::super::finding::Interval;
use super::super::segmented::segmented;
use super::super::series::series;
use super::super::step::{Observation, Step};
use super::super::{Family, Month, Phase};

/// Eight months before, one of phase-in, seven after; the first is a September.
fn with_phase_in(figures: &[f64; 15], denominators: &[f64; 15]) -> Vec<Month> {
    figures
        .iter()
        .zip(denominators)
        .enumerate()
        .map(|(place, (value, denominator))| {
            let index = place as i32 + i32::from(place > 7);
            let phase = if place > 7 { Phase::After } else { Phase::Before };
            Month { index, calendar: ((index + 8) % 12 + 1) as u8, value: *value, denominator: *denominator, phase, left_out: false }
        })
        .collect()
}

fn same(found: Interval, estimate: f64, low: f64, high: f64) {
    let near = |a: f64, b: f64| (a - b).abs() < 1e-7;
    assert!(near(found.estimate, estimate) && near(found.low, low) && near(found.high, high), "{found:?}");
}

const ANSWERS: [f64; 15] = [40.0, 38.0, 45.0, 52.0, 31.0, 47.0, 44.0, 39.0, 50.0, 42.0, 36.0, 48.0, 55.0, 41.0, 46.0];

#[test]
fn segmented_quasi_binomial() {
    // sm.GLM(x / n, X, family=Binomial(), var_weights=n).fit(scale="X2"), intervals by t of 11 degrees of freedom; R's
    // glm(cbind(x, n - x) ~ ..., family = quasibinomial) fits and scales the same way.
    let agreeing = [29.0, 30.0, 33.0, 40.0, 22.0, 37.0, 31.0, 30.0, 43.0, 35.0, 31.0, 40.0, 49.0, 35.0, 41.0];
    let read = series(&with_phase_in(&agreeing, &ANSWERS), Family::Share).unwrap();
    let (level, slope) = segmented(&read, Family::Share).unwrap();
    same(level, 0.582_875_041_590, 0.098_968_548_658, 1.066_781_534_522);
    same(slope, 0.050_112_895_637, -0.058_913_851_732, 0.159_139_643_007);
}

#[test]
fn segmented_quasi_poisson() {
    let events = [12.0, 9.0, 14.0, 11.0, 8.0, 13.0, 10.0, 12.0, 7.0, 6.0, 9.0, 5.0, 8.0, 4.0, 6.0];
    let exposure = [1.2, 1.1, 1.3, 1.0, 0.9, 1.2, 1.1, 1.0, 1.2, 1.1, 1.3, 1.0, 1.2, 0.9, 1.1];
    let read = series(&with_phase_in(&events, &exposure), Family::Rate).unwrap();
    let (level, slope) = segmented(&read, Family::Rate).unwrap();
    same(level, -0.608_399_293_739, -0.949_906_207_828, -0.266_892_379_651);
    same(slope, -0.037_085_970_888, -0.116_618_873_361, 0.042_446_931_584);
}

#[test]
fn segmented_means() {
    let means = [31.5, 28.0, 35.2, 30.1, 26.4, 33.3, 29.9, 34.0, 41.2, 38.8, 36.5, 44.1, 39.9, 42.7, 40.3];
    let family = Family::Mean { spread: 200.0 };
    let read = series(&with_phase_in(&means, &ANSWERS), family).unwrap();
    let (level, slope) = segmented(&read, family).unwrap();
    same(level, 7.605_950_020_921, 0.329_972_787_174, 14.881_927_254_669);
    same(slope, 0.038_735_622_992, -1.491_058_868_441, 1.568_530_114_426);
}

#[test]
fn segmented_with_a_yearly_wave() {
    let answers = [60, 67, 74, 81, 65, 72, 79, 63, 70, 77, 61, 68, 75, 82, 66, 73, 80, 64, 71, 78, 62, 69, 76, 60, 67, 74, 81, 65, 72, 79];
    let agreeing = [44, 49, 54, 58, 43, 47, 53, 43, 46, 53, 45, 52, 54, 59, 48, 53, 57, 46, 51, 58, 44, 52, 59, 50, 52, 58, 63, 51, 51, 56];
    let figures: Vec<(f64, f64)> = agreeing.iter().zip(&answers).map(|(x, n)| (f64::from(*x), f64::from(*n))).collect();
    let mut months = super::months(&figures, 14);
    for month in &mut months {
        month.calendar = ((month.index + 2) % 12 + 1) as u8;
    }
    let (level, slope) = segmented(&series(&months, Family::Share).unwrap(), Family::Share).unwrap();
    same(level, 0.253_381_401_457, 0.088_416_513_406, 0.418_346_289_508);
    same(slope, -0.000_955_138_194, -0.019_998_731_967, 0.018_088_455_579);
}

#[test]
fn nothing_of_months_that_are_all_alike_on_one_side() {
    let figures: Vec<(f64, f64)> =
        (0..16).map(|place| if place < 8 { (30.0 + f64::from(place % 3), 40.0) } else { (40.0, 40.0) }).collect();
    assert_eq!(segmented(&series(&super::months(&figures, 8), Family::Share).unwrap(), Family::Share), None);
}

#[test]
fn the_step_by_hand() {
    // Three months on each side of equal weight: levels 10 and 16, slope within the sides (2 + 4) / 4.
    let observations: Vec<Observation> = [9.0, 10.0, 11.0, 14.0, 16.0, 18.0]
        .iter()
        .enumerate()
        .map(|(place, value)| Observation { index: place as i32, calendar: 1, value: *value, variance: 2.0, after: place > 2 })
        .collect();
    let step = Step::of(&observations, false).unwrap();
    let (trend, variance) = step.trend.unwrap();
    assert!((step.plain.0 - 6.0).abs() < 1e-12 && (step.plain.1 - 4.0 / 3.0).abs() < 1e-12);
    assert!((trend - 1.5).abs() < 1e-12 && (variance - 0.5).abs() < 1e-12 && (step.leaning - 3.0).abs() < 1e-12);
    // Left over: ∓0.5 at the ends before, ±0.5 after: squares 4 · 0.25, over variance 2 and three degrees of freedom.
    assert!(step.freedom == 3 && (step.dispersion.unwrap() - 1.0 / 6.0).abs() < 1e-12);
    assert_eq!(Step::of(&observations, true).map(|step| step.seasonal), None);
}
