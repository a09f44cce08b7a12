//! Differences against published examples, and what must hold of any.

use proptest::prelude::*;

use super::*;
use crate::statistics::survival::Waited;

fn share(successes: u64, n: u64) -> Share {
    Share { successes, n }
}

fn near(left: (f64, f64), right: (f64, f64), digits: f64) -> bool {
    (left.0 - right.0).abs() < digits && (left.1 - right.1).abs() < digits
}

#[test]
fn the_examples_that_newcombe_prints() {
    // Newcombe (1998), table II, method 10.
    for ((a, m, b, n), low, high) in [
        ((56, 70, 48, 80), 0.0524, 0.3339),
        ((9, 10, 3, 10), 0.1705, 0.8090),
        ((6, 7, 2, 7), 0.0582, 0.8062),
        ((5, 56, 0, 29), -0.0381, 0.1926),
        ((0, 10, 0, 20), -0.1611, 0.2775),
        ((0, 10, 0, 10), -0.2775, 0.2775),
        ((10, 10, 0, 20), 0.6791, 1.0000),
        ((10, 10, 0, 10), 0.6075, 1.0000),
    ] {
        let found = Compared::Shares(share(a, m), share(b, n)).interval(0.05).unwrap();
        assert!(near(found, (low, high), 5.1e-5), "{a}/{m} − {b}/{n}: {found:?}");
    }
}

#[test]
fn welch_as_of_the_sleep_data() {
    // Student (1908), the sleep data; R: t.test(extra ~ group, data = sleep)
    let group = |hours: [f64; 10]| Mean::of(&hours.map(|hours| (hours, 1))).unwrap();
    let first = group([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]);
    let second = group([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
    let compared = Compared::Means(first, second);
    assert!(near(compared.interval(0.05).unwrap(), (-3.365_483_2, 0.205_483_2), 1e-6));
    assert!((compared.probability().unwrap() - 0.079_394_14).abs() < 1e-7, "{:?}", compared.probability());
}

/// Weeks of remission with and without 6-mercaptopurine, as in the tests of the curve.
fn gehan() -> (Curve, Curve) {
    let ended = [6, 6, 6, 7, 10, 13, 16, 22, 23].map(|weeks| (weeks, true));
    let watched = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(|weeks| (weeks, false));
    let controls = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map(|weeks| (weeks, true));
    let curve = |cases: &[(u32, bool)]| {
        let cases: Vec<Waited> = cases.iter().map(|(days, answered)| Waited { days: f64::from(*days), answered: *answered }).collect();
        Curve::of(&cases).unwrap()
    };
    (curve(&[&ended[..], &watched[..]].concat()), curve(&controls))
}

#[test]
fn shares_by_a_day_from_the_intervals_of_two_curves() {
    // At 10 weeks: 1 − 0.7529 (0.5032, 0.8894) of the treated, 1 − 0.3810 (0.1831, 0.5778) of the controls, as R's
    // survfit(…, conf.type = "log-log") has them; their difference reckoned apart from this code.
    let (treated, controls) = gehan();
    let compared = Compared::Answered(Answered::on(&treated, 10.0).unwrap(), Answered::on(&controls, 10.0).unwrap());
    assert!((compared.value() - -0.371_989).abs() < 1e-6);
    assert!(near(compared.interval(0.05).unwrap(), (-0.612_341, -0.054_002), 1e-6), "{:?}", compared.interval(0.05));
    // Without censoring the variance is that of a plain share, so the difference is near that of shares.
    let all = |answered: usize| {
        let cases: Vec<Waited> = (0..200).map(|case| Waited { days: if case < answered { 3.0 } else { 9.0 }, answered: true }).collect();
        Answered::on(&Curve::of(&cases).unwrap(), 5.0).unwrap()
    };
    let by_curve = Compared::Answered(all(150), all(120)).interval(0.05).unwrap();
    let plain = Compared::Shares(share(150, 200), share(120, 200)).interval(0.05).unwrap();
    assert!(near(by_curve, plain, 0.003), "{by_curve:?} {plain:?}");
}

#[test]
fn none_or_all_answered_has_an_interval_too() {
    let curve = |days: f64| Curve::of(&[Waited { days, answered: true }; 40]).unwrap();
    let (early, late) = (Answered::on(&curve(2.0), 5.0).unwrap(), Answered::on(&curve(9.0), 5.0).unwrap());
    let found = compare(&[Compared::Answered(early, late)], 0.1);
    assert_eq!((found[0].value, found[0].finding), (1.0, Finding::Larger));
    assert!(found[0].interval.unwrap().0 > 0.8);
    assert!(Answered::on(&Curve::of(&[Waited { days: 3.0, answered: false }]).unwrap(), 5.0).is_none());
}

#[test]
fn what_may_be_said() {
    let one = |a, m, b, n| compare(&[Compared::Shares(share(a, m), share(b, n))], 0.1)[0].finding;
    assert_eq!(one(90, 100, 60, 100), Finding::Larger);
    assert_eq!(one(60, 100, 90, 100), Finding::Smaller);
    assert_eq!(one(800, 1000, 805, 1000), Finding::NoDifferenceSeen);
    assert_eq!(one(40, 50, 41, 50), Finding::TooFew, "ten points would not have been seen among 50");
    assert_eq!(one(19, 19, 0, 1000), Finding::TooFew, "fewer than 20");
    assert_eq!(one(0, 0, 5, 100), Finding::TooFew);
    let equal = Estimate { value: 3.0, low: 2.8, high: 3.4, n: 90 };
    let later = Estimate { value: 6.0, low: 5.0, high: 7.5, n: 30 };
    assert_eq!(compare(&[Compared::Estimates(later, equal)], 1.0)[0].finding, Finding::Larger);
    assert_eq!(compare(&[Compared::Estimates(equal, equal)], 1.0)[0].finding, Finding::NoDifferenceSeen);
    assert_eq!(Mean::of(&[(5.0, 1)]), None);
}

#[test]
fn several_comparisons_err_together_no_more_than_one() {
    // Probabilities of about 0.03 and 0.04: each alone is a difference, both together are not.
    let pair = [Compared::Shares(share(80, 100), share(67, 100)), Compared::Shares(share(79, 100), share(66, 100))];
    assert!(pair.iter().all(|one| one.probability().unwrap() < 0.05 && one.probability().unwrap() > 0.025));
    assert!(pair.iter().all(|one| compare(&[*one], 0.1)[0].finding == Finding::Larger));
    let both = compare(&pair, 0.1);
    assert!(both.iter().all(|one| one.finding == Finding::TooFew && one.interval.unwrap().0 < 0.0));
    // One that is sure leaves the whole of 5 % to the other.
    let sure = compare(&[pair[0], Compared::Shares(share(900, 1000), share(100, 1000))], 0.1);
    assert!(sure.iter().all(|one| one.finding == Finding::Larger && one.interval.unwrap().0 > 0.0));
    // One that is of too few takes nothing from the others.
    let few = compare(&[pair[0], Compared::Shares(share(1, 5), share(67, 100))], 0.1);
    assert_eq!(few.iter().map(|one| one.finding).collect::<Vec<_>>(), [Finding::Larger, Finding::TooFew]);
}

fn any_share() -> impl Strategy<Value = Share> {
    (1_u64..400).prop_flat_map(|n| (0..=n, Just(n))).prop_map(|(successes, n)| Share { successes, n })
}

proptest! {
    #[test]
    fn turned_about_it_is_the_same_the_other_way(first in any_share(), second in any_share()) {
        let (there, back) = (Compared::Shares(first, second), Compared::Shares(second, first));
        let (low, high) = there.interval(0.05).unwrap();
        let (other_low, other_high) = back.interval(0.05).unwrap();
        prop_assert!((low + other_high).abs() < 1e-9 && (high + other_low).abs() < 1e-9);
        prop_assert!(-1.0 - 1e-9 <= low && low <= there.value() + 1e-9 && there.value() <= high + 1e-9 && high <= 1.0 + 1e-9);
        prop_assert!((there.probability().unwrap() - back.probability().unwrap()).abs() < 1e-9);
    }

    #[test]
    fn a_difference_is_seen_just_when_its_interval_leaves_out_nought(
        pairs in prop::collection::vec((any_share(), any_share()), 1..5),
        size in 0.01..0.5_f64,
    ) {
        let all: Vec<Compared> = pairs.iter().map(|(first, second)| Compared::Shares(*first, *second)).collect();
        for (found, compared) in compare(&all, size).into_iter().zip(&all) {
            let (low, high) = found.interval.unwrap();
            match found.finding {
                Finding::Larger => prop_assert!(low > -1e-9 && found.value > 0.0),
                Finding::Smaller => prop_assert!(high < 1e-9 && found.value < 0.0),
                Finding::NoDifferenceSeen => prop_assert!(low <= 1e-9 && high >= -1e-9),
                Finding::TooFew => prop_assert!(compared.fewest() < FEWEST || (low <= 1e-9 && high >= -1e-9)),
            }
        }
    }

    #[test]
    fn means_hold_their_difference(
        first in prop::collection::vec((1_u32..6, 1_u64..50), 1..6),
        second in prop::collection::vec((1_u32..6, 1_u64..50), 1..6),
    ) {
        let mean = |answers: &[(u32, u64)]| Mean::of(&answers.iter().map(|(value, n)| (f64::from(*value), *n)).collect::<Vec<_>>());
        if let (Some(first), Some(second)) = (mean(&first), mean(&second)) {
            let compared = Compared::Means(first, second);
            if let (Some((low, high)), Some(probability)) = (compared.interval(0.05), compared.probability()) {
                prop_assert!(low < compared.value() && compared.value() < high);
                prop_assert_eq!(probability < 0.05 - 1e-9, low > 1e-9 || high < -1e-9, "{} {} {}", probability, low, high);
            }
        }
    }
}
