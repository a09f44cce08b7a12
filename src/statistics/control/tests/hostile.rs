//! Whatever is sent: no panic, never "not a number", lines in order and in the possible range.

use proptest::prelude::*;

use super::super::*;
use super::{given, plain};

const KINDS: [Kind; 10] =
    [Kind::Run, Kind::Xmr, Kind::MovingRange, Kind::P, Kind::PPrime, Kind::U, Kind::UPrime, Kind::C, Kind::G, Kind::T];

type Pair = (Option<f64>, Option<f64>);

/// A month as there are: so many of so many, sometimes of none, sometimes missing.
fn month() -> impl Strategy<Value = Pair> {
    let counts = (0u16..40).prop_flat_map(|size| (0..=size, Just(size)));
    let mild = counts.prop_map(|(numerator, size)| (Some(f64::from(numerator)), Some(f64::from(size))));
    prop_oneof![
        12 => mild,
        1 => Just((None, Some(3.0))),
        1 => Just((Some(3.0), None)),
    ]
}

/// Any number that somebody might send.
fn number() -> impl Strategy<Value = Option<f64>> {
    let odd = vec![0.0, -0.0, -1.0, 1e-300, 5e-324, 1e-100, 1e99, 1e100, 1e308, f64::INFINITY, f64::NAN];
    prop_oneof![any::<f64>().prop_map(Some), prop::sample::select(odd).prop_map(Some), Just(None)]
}

fn series() -> impl Strategy<Value = Vec<Pair>> {
    prop_oneof![
        4 => prop::collection::vec(month(), 0..40),
        2 => (month(), 1usize..30).prop_map(|(pair, length)| vec![pair; length]),
        2 => prop::collection::vec((number(), number()), 0..4),
        1 => (prop::collection::vec(month(), 0..20), (number(), number())).prop_map(|(mut pairs, odd)| {
            pairs.push(odd);
            pairs
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn lines_are_numbers_in_order_and_in_range(
        kind in prop::sample::select(KINDS.to_vec()),
        pairs in series(),
        with_denominators in any::<bool>(),
        baseline in prop::option::of(0usize..60),
        excluded in prop::collection::vec(0usize..60, 0..5),
        parts in prop::collection::vec(0usize..60, 0..4),
        screen_moving_ranges in any::<bool>(),
    ) {
        let (numerators, denominators): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
        let options = Options { baseline, excluded, parts, screen_moving_ranges, ..Options::default() };
        let denominators = (with_denominators || kind.needs_denominators()).then_some(denominators.as_slice());
        if let Ok(chart) = chart(kind, &numerators, denominators, &options) {
            prop_assert_eq!(chart.points.len(), numerators.len());
            let (least, most) = match kind {
                Kind::Run | Kind::Xmr => (f64::MIN, f64::MAX),
                Kind::P | Kind::PPrime => (0.0, 1.0),
                _ => (0.0, f64::MAX),
            };
            for point in &chart.points {
                let lines = [point.lower, point.near_lower, point.centre, point.near_upper, point.upper];
                let lines: Vec<f64> = lines.into_iter().flatten().collect();
                prop_assert!(lines.iter().all(|line| (least..=most).contains(line)), "{:?}", point);
                prop_assert!(lines.windows(2).all(|pair| pair[0] <= pair[1]), "{:?}", point);
                prop_assert!(point.value.is_none_or(f64::is_finite));
                prop_assert_eq!(point.outside, point.signals.first() == Some(&Rule::Outside));
                prop_assert!(point.signals.windows(2).all(|pair| pair[0] < pair[1]));
            }
            prop_assert!(chart.sigma_z.is_none_or(f64::is_finite) && chart.centre.is_some_and(f64::is_finite));
            prop_assert_eq!(chart.parts.last().map(|part| part.end), Some(numerators.len()));
        }
    }

    #[test]
    fn moving_and_stretching_the_values_moves_the_lines_with_them(values in prop::collection::vec(0i32..1000, 2..30), by in 1i32..50) {
        let values: Vec<f64> = values.into_iter().map(f64::from).collect();
        let moved: Vec<f64> = values.iter().map(|value| value * f64::from(by) + 7.0).collect();
        let (before, after) = (plain(Kind::Xmr, &values), plain(Kind::Xmr, &moved));
        prop_assert!((before.points[0].upper.unwrap() * f64::from(by) + 7.0 - after.points[0].upper.unwrap()).abs() < 1e-6);
        prop_assert_eq!(before.runs, after.runs);
    }

    #[test]
    fn a_frozen_baseline_does_not_hear_of_what_comes_after(
        before in prop::collection::vec(0i32..100, 3..20),
        after in prop::collection::vec(0i32..1000, 0..20),
    ) {
        let values: Vec<f64> = before.iter().chain(&after).map(|value| f64::from(*value)).collect();
        let options = Options { baseline: Some(before.len()), ..Options::default() };
        let frozen = chart(Kind::Xmr, &given(&values), None, &options).unwrap();
        let alone = plain(Kind::Xmr, &values[..before.len()]);
        prop_assert_eq!((frozen.centre, frozen.points[0].upper), (alone.centre, alone.points[0].upper));
    }
}
