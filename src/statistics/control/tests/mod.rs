//! Charts of textbooks.

mod hostile;

use super::icons::{Assurance, Direction, Variation};
use super::*;

fn given(numbers: &[f64]) -> Vec<Option<f64>> {
    numbers.iter().copied().map(Some).collect()
}

fn plain(kind: Kind, numbers: &[f64]) -> Chart {
    chart(kind, &given(numbers), None, &Options::default()).unwrap()
}

/// The same number up to the four decimals of books.
fn near(found: Option<f64>, expected: f64) -> bool {
    found.is_some_and(|value| (value - expected).abs() < 6e-5)
}

fn limits(chart: &Chart, index: usize) -> (f64, f64) {
    (chart.points[index].lower.unwrap(), chart.points[index].upper.unwrap())
}

/// Cost of processing loan applications, Montgomery (6th edition) table 6.6: centre 300.5, limits 279.78 and 321.22,
/// moving ranges 7.79 and 25.45, from the first twenty weeks; weeks 39 and 40 of the new ones are outside.
const COSTS: [f64; 40] = [
    310.0, 288.0, 297.0, 298.0, 307.0, 303.0, 294.0, 297.0, 308.0, 306.0, 294.0, 299.0, 297.0, 299.0, 314.0, 295.0, 293.0, 306.0, 301.0,
    304.0, 305.0, 282.0, 305.0, 296.0, 314.0, 295.0, 287.0, 301.0, 298.0, 311.0, 310.0, 292.0, 305.0, 299.0, 304.0, 310.0, 304.0, 305.0,
    333.0, 328.0,
];

#[test]
fn individual_values_and_their_moving_ranges_with_a_frozen_baseline() {
    let options = Options { baseline: Some(20), screen_moving_ranges: false, moving_range_constant: THREE_OVER_D2, ..Options::default() };
    let values = chart(Kind::Xmr, &given(&COSTS), None, &options).unwrap();
    assert!(near(values.centre, 300.5) && near(values.points[0].upper, 321.216_685) && near(values.points[39].lower, 279.783_315));
    let outside: Vec<usize> = values.points.iter().filter(|point| point.outside).map(|point| point.index).collect();
    assert_eq!((outside, values.parts[0].basis), (vec![38, 39], 20));
    assert_eq!((values.runs.useful, values.runs.longest_run, values.runs.crossings, values.runs.signal), (40, 6, 20, false));
    let ranges = chart(Kind::MovingRange, &given(&COSTS), None, &options).unwrap();
    assert!(near(ranges.centre, 148.0 / 19.0) && near(ranges.points[5].upper, 25.448_211), "{ranges:?}");
    assert_eq!((ranges.points[0].value, ranges.points[1].value, ranges.parts[0].basis), (None, Some(22.0), 19));
    assert!(ranges.points[38].outside && !ranges.runs.signal);
}

#[test]
fn excluded_points_leave_the_centre_and_are_still_shown_outside() {
    // Nonconformities in printed circuit boards, Montgomery table 7.7: centre 472/24, limits 6.36 and 32.97.
    let counts = [
        21.0, 24.0, 16.0, 12.0, 15.0, 5.0, 28.0, 20.0, 31.0, 25.0, 20.0, 24.0, 16.0, 19.0, 10.0, 17.0, 13.0, 22.0, 18.0, 39.0, 30.0, 24.0,
        16.0, 19.0, 17.0, 15.0,
    ];
    let options = Options { excluded: vec![5, 19], ..Options::default() };
    let chart = chart(Kind::C, &given(&counts), None, &options).unwrap();
    assert!(near(chart.centre, 472.0 / 24.0) && near(chart.points[0].lower, 6.362_532) && near(chart.points[0].upper, 32.970_801));
    assert!(chart.points[5].outside && chart.points[5].excluded && chart.points[19].outside);
    assert_eq!((chart.points[5].signals.as_slice(), chart.runs.useful), (&[Rule::Outside][..], 24));
}

#[test]
fn shares_have_limits_by_their_denominators() {
    // Purchase orders, Montgomery table 7.4: mean 234/2450.
    let numerators = [12, 8, 6, 9, 10, 12, 11, 16, 10, 6, 20, 15, 9, 8, 6, 8, 10, 7, 5, 8, 5, 8, 10, 6, 9].map(f64::from);
    let denominators =
        [10, 8, 8, 10, 11, 11, 10, 10, 9, 9, 11, 12, 12, 12, 11, 8, 8, 8, 9, 10, 10, 10, 10, 9, 9].map(|tens| f64::from(tens) * 10.0);
    let (numerators, denominators) = (given(&numerators), given(&denominators));
    let shares = chart(Kind::P, &numerators, Some(&denominators), &Options::default()).unwrap();
    assert!(near(shares.centre, 234.0 / 2450.0) && near(shares.points[0].upper, 0.183_686) && near(shares.points[1].lower, 0.0));
    assert_eq!(shares.signals(), [Signal { rule: Rule::Outside, points: vec![10] }]);
    // The binomial fits: Laney's ratio is near 1 and the limits hardly move.
    let primed = chart(Kind::PPrime, &numerators, Some(&denominators), &Options::default()).unwrap();
    let ratio = primed.sigma_z.unwrap();
    assert!((0.8..1.2).contains(&ratio), "{ratio}");
    let half = shares.points[10].upper.unwrap() - shares.centre.unwrap();
    assert!(near(primed.points[10].upper, primed.centre.unwrap() + half * ratio));
}

#[test]
fn rates_follow_the_poisson() {
    // Dyed cloth, Montgomery table 7.10: defects per inspected unit of 50 square metres; centre 153/107.5 = 1.42.
    let defects = [14.0, 12.0, 20.0, 11.0, 7.0, 10.0, 21.0, 16.0, 19.0, 23.0];
    let units = [10.0, 8.0, 13.0, 10.0, 9.5, 10.0, 12.0, 10.5, 12.0, 12.5];
    let rates = chart(Kind::U, &given(&defects), Some(&given(&units)), &Options::default()).unwrap();
    assert!(near(rates.centre, 153.0 / 107.5));
    // The book's limits of the first roll: 2.55 and 0.29.
    let (lower, upper) = limits(&rates, 0);
    assert!((upper - 2.55).abs() < 0.006 && (lower - 0.29).abs() < 0.006, "{lower} {upper}");
    let primed = chart(Kind::UPrime, &given(&defects), Some(&given(&units)), &Options::default()).unwrap();
    assert!(primed.sigma_z.unwrap() < 1.0 && primed.points[0].upper < rates.points[0].upper);
}

#[test]
fn rare_events_by_what_lies_between_them() {
    let cases = plain(Kind::G, &[3.0, 0.0, 7.0, 2.0, 8.0]);
    assert_eq!((cases.centre, limits(&cases, 0)), (Some(3.0), (0.0, 4.0 + 3.0 * 20.0_f64.sqrt())));
    // Valve failures, Montgomery table 7.14, hours between, charted as hours^(1/3.6); mean 5.389277 and moving range 2.360921
    // computed apart.
    let hours = [
        286.0, 948.0, 536.0, 124.0, 816.0, 729.0, 4.0, 143.0, 431.0, 8.0, 2837.0, 596.0, 81.0, 227.0, 603.0, 492.0, 1199.0, 1214.0, 2831.0,
        96.0,
    ];
    let options = Options { screen_moving_ranges: false, moving_range_constant: THREE_OVER_D2, ..Options::default() };
    let times = chart(Kind::T, &given(&hours), None, &options).unwrap();
    assert!(near(times.centre.map(|centre| centre.powf(1.0 / 3.6)), 5.389_277) && times.points[0].lower == Some(0.0));
    assert!(near(times.points[0].upper.map(|upper| upper.powf(1.0 / 3.6)), 5.389_277 + 3.0 * 2.360_921 / 1.128), "{times:?}");
}

#[test]
fn a_run_chart_has_a_median_and_no_limits() {
    let chart = plain(Kind::Run, &[1.0, 5.0, 2.0, 9.0]);
    assert_eq!((chart.centre, chart.points[0].upper, chart.points[0].near_lower), (Some(3.5), None, None));
    assert!(chart.signals().is_empty());
}

#[test]
fn a_part_has_lines_and_runs_of_its_own() {
    let values: Vec<f64> = [10.0, 12.0].repeat(6).into_iter().chain([20.0, 24.0].repeat(6)).collect();
    let whole = plain(Kind::Xmr, &values);
    assert!(whole.signals().iter().any(|signal| signal.rule == Rule::OneSide) && whole.runs.signal);
    let split = chart(Kind::Xmr, &given(&values), None, &Options { parts: vec![12, 99], ..Options::default() }).unwrap();
    assert_eq!(
        split.parts.iter().map(|part| (part.start, part.end, part.centre)).collect::<Vec<_>>(),
        [(0, 12, Some(11.0)), (12, 24, Some(22.0))]
    );
    assert!(split.signals().is_empty() && !split.runs.signal);
    assert_eq!((split.centre, split.points[0].centre, split.points[23].centre), (Some(22.0), Some(11.0), Some(22.0)));
    // No moving range goes over the change.
    let ranges = chart(Kind::MovingRange, &given(&values), None, &Options { parts: vec![12], ..Options::default() }).unwrap();
    assert_eq!((ranges.points[12].value, ranges.points[13].value), (None, Some(4.0)));
    // A part that nobody has answered in yet has no lines.
    let mut missing = given(&values);
    missing[12..].fill(None);
    let waiting = chart(Kind::Xmr, &missing, None, &Options { parts: vec![12], ..Options::default() }).unwrap();
    assert_eq!((waiting.points[20].centre, waiting.parts[1].basis, waiting.centre), (None, 0, Some(11.0)));
}

#[test]
fn a_month_without_answers_is_missing() {
    let numerators = [Some(4.0), Some(0.0), Some(5.0), None, Some(6.0)];
    let denominators = [Some(10.0), Some(0.0), Some(10.0), Some(10.0), None];
    let chart = chart(Kind::P, &numerators, Some(&denominators), &Options::default()).unwrap();
    assert_eq!((chart.centre, chart.parts[0].basis), (Some(0.45), 2));
    assert_eq!((chart.points[1].value, chart.points[1].upper, chart.points[3].value, chart.points[4].value), (None, None, None, None));
}

#[test]
fn equal_values_lie_on_the_centre() {
    // A third and a tenth cannot be written exactly: their mean may miss them by a hair.
    for value in [0.0, 1.0 / 3.0, 0.1, 7.0] {
        for kind in [Kind::Xmr, Kind::Run, Kind::T, Kind::G, Kind::C] {
            if value == 0.0 && kind == Kind::T {
                continue;
            }
            let chart = plain(kind, &[value; 25]);
            assert_eq!((chart.runs.useful, chart.signals()), (0, vec![]), "{kind:?} {value}");
        }
        assert_eq!(limits(&plain(Kind::Xmr, &[value; 25]), 0), (value, value));
    }
    for (numerator, share) in [(0.0, 0.0), (50.0, 1.0)] {
        let chart = chart(Kind::PPrime, &[Some(numerator); 5], Some(&[Some(50.0); 5]), &Options::default()).unwrap();
        assert_eq!((chart.sigma_z, limits(&chart, 2), chart.signals()), (None, (share, share), vec![]));
    }
}

#[test]
fn seven_in_a_row_are_marked_unless_one_is_on_the_mean() {
    let lifted = |middle: f64| [-4.0, 3.0, 1.0, 3.0, middle, 3.0, 1.0, 3.0, -4.0, 2.0, -4.0, -4.0];
    let one_side = |chart: &Chart| chart.points.iter().filter(|point| point.signals.contains(&Rule::OneSide)).count();
    assert_eq!(one_side(&plain(Kind::Xmr, &lifted(1.0))), 7);
    let broken = lifted(0.0);
    let chart = plain(Kind::Xmr, &broken);
    assert_eq!((chart.centre, one_side(&chart)), (Some(0.0), 0));
}

#[test]
fn a_trend_needs_six_steps_of_one_sign() {
    use super::rules::{end_of_trend, members};
    let trend = |values: &[f64]| members(&end_of_trend(values)).iter().filter(|member| **member).count();
    assert_eq!(trend(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]), 0);
    assert_eq!(trend(&[2.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 3.0]), 7);
    assert_eq!(trend(&[7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0]), 7);
    assert_eq!(trend(&[1.0, 2.0, 3.0, 3.0, 4.0, 5.0, 6.0]), 0);
}

#[test]
fn two_of_three_mark_only_those_near_a_limit() {
    use super::rules::two_of_three;
    assert_eq!(two_of_three(&[true, false, true], &[1, 1, 1]), [true, false, true]);
    assert_eq!(two_of_three(&[true, false, true], &[1, 0, 1]), [false; 3]);
    assert_eq!(two_of_three(&[true, true, false], &[1, 1, -1]), [false; 3]);
    assert_eq!(two_of_three(&[true, false, false, true, true], &[-1; 5]), [false, false, false, true, true]);
    assert_eq!(two_of_three(&[true, true], &[1, 1]), [false; 2]);
}

#[test]
fn icons_by_the_last_point() {
    let rising = plain(Kind::Xmr, &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0]);
    assert_eq!(rising.points[9].signals, [Rule::Outside, Rule::Trend]);
    for (direction, expected) in [
        (Direction::Increase, Variation::Improvement),
        (Direction::Decrease, Variation::Concern),
        (Direction::Neutral, Variation::NeutralHigh),
    ] {
        assert_eq!(rising.variation(direction), expected);
    }
    let quiet = plain(Kind::Xmr, &[1.0, 2.0, 1.0, 3.0, 2.0]);
    assert_eq!(quiet.variation(Direction::Increase), Variation::CommonCause);
    assert_eq!(rising.assurance(20.0, Direction::Increase), Some(Assurance::ConsistentFail));
    assert_eq!(rising.assurance(20.0, Direction::Decrease), Some(Assurance::ConsistentPass));
    assert_eq!(rising.assurance(5.0, Direction::Decrease), Some(Assurance::Inconsistent));
    assert_eq!(plain(Kind::Run, &[1.0, 2.0]).assurance(1.0, Direction::Increase), None);
}

#[test]
fn what_cannot_be_charted_is_said() {
    let refused = |kind, numerators: &[f64], denominators: Option<&[f64]>| {
        let denominators = denominators.map(given);
        chart(kind, &given(numerators), denominators.as_deref(), &Options::default()).unwrap_err()
    };
    assert_eq!(refused(Kind::Xmr, &[], None), ChartError::TooFewPoints);
    assert_eq!(chart(Kind::Xmr, &[None, None], None, &Options::default()), Err(ChartError::TooFewPoints));
    assert_eq!(refused(Kind::P, &[1.0], None), ChartError::NoDenominators);
    assert_eq!(refused(Kind::U, &[1.0, 2.0], Some(&[0.0, 0.0])), ChartError::ZeroDenominator);
    assert_eq!(refused(Kind::P, &[1.0], Some(&[1.0, 2.0])), ChartError::LengthsDiffer { numerators: 1, denominators: 2 });
    assert_eq!(refused(Kind::Run, &[1.0, f64::INFINITY], None), ChartError::NotANumber { point: 2 });
    assert_eq!(refused(Kind::U, &[1.0], Some(&[1e-200])), ChartError::NotANumber { point: 1 });
    assert_eq!(refused(Kind::C, &[-1.0], None), ChartError::Negative { point: 1 });
    assert_eq!(refused(Kind::P, &[1.0, 5.0], Some(&[4.0, 4.0])), ChartError::ShareAboveOne { point: 2 });
    assert_eq!(refused(Kind::T, &[0.0], None), ChartError::NoTimeBetween { point: 1 });
    let options = |baseline, moving_range_constant| Options { baseline, moving_range_constant, ..Options::default() };
    assert_eq!(chart(Kind::Run, &[Some(1.0)], None, &options(Some(0), 2.66)), Err(ChartError::EmptyBaseline));
    assert_eq!(chart(Kind::Run, &[Some(1.0)], None, &options(None, f64::NAN)), Err(ChartError::BadConstant));
    for error in [ChartError::TooFewPoints, ChartError::NotANumber { point: 2 }] {
        assert!(!error.to_string().is_empty());
    }
}

#[test]
fn kinds_by_their_names() {
    for (name, kind) in [
        ("XmR", Kind::Xmr),
        ("i", Kind::Xmr),
        ("p'", Kind::PPrime),
        ("p-prime", Kind::PPrime),
        ("pprime", Kind::PPrime),
        ("u′", Kind::UPrime),
        ("up", Kind::UPrime),
        ("P chart", Kind::P),
        ("run", Kind::Run),
        ("mr", Kind::MovingRange),
        ("g", Kind::G),
        ("t", Kind::T),
        ("c", Kind::C),
    ] {
        assert_eq!(Kind::named(name), Some(kind), "{name}");
    }
    assert_eq!(Kind::named("xbar"), None);
}
