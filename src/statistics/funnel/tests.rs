//! Funnels against figures reckoned apart, against chance, and what must hold of any.

use proptest::prelude::*;
use rand::SeedableRng as _;
use rand::rngs::StdRng;

use super::*;

fn shares(target: f64) -> Funnel {
    Funnel { target, dispersion: 1.0, family: Family::Share }
}

#[test]
fn limits_as_the_formula_gives_them() {
    // Reckoned apart from this code with whole-number binomial coefficients: (r − α) / n.
    for (n, target, lowest, low) in
        [(10, 0.5, 0.00024, 0.132_444), (50, 0.8, 0.600_856, 0.672_906), (100, 0.02, 0.0, 0.0), (200, 0.9, 0.826_433, 0.854_028)]
    {
        let limits = shares(target).limits(n).unwrap();
        assert!((limits.lowest - lowest).abs() < 1e-5 && (limits.low - low).abs() < 1e-5, "{n} {target}: {limits:?}");
        let mirror = shares(1.0 - target).limits(n).unwrap();
        assert!((mirror.high - (1.0 - limits.low)).abs() < 1e-9 && (mirror.highest - (1.0 - limits.lowest)).abs() < 1e-9);
    }
    let means = Funnel::of_means(&[Group { value: 3.0, n: 10 }, Group { value: 5.0, n: 30 }], 2.0).unwrap().by_chance_alone();
    let limits = means.limits(100).unwrap();
    assert!((means.target - 4.5).abs() < 1e-12 && (limits.high - (4.5 + 1.959_964 * 0.2)).abs() < 1e-6);
    assert!((limits.lowest - (4.5 - 3.090_232 * 0.2)).abs() < 1e-6);
    assert_eq!(means.limits(0), None);
}

#[test]
fn large_groups_have_the_limits_of_the_normal_distribution() {
    let limits = shares(0.8).limits(40_000).unwrap();
    let spread = (0.16_f64 / 40_000.0).sqrt();
    assert!((limits.low - (0.8 - 1.96 * spread)).abs() < 0.05 * spread && (limits.highest - (0.8 + 3.09 * spread)).abs() < 0.1 * spread);
}

#[test]
fn where_groups_lie() {
    let funnel = Funnel::of_shares(&[(800, 1000), (790, 1000), (810, 1000), (80, 100)]).unwrap();
    assert!((funnel.target - 0.8).abs() < 1e-9 && (funnel.dispersion - 1.0).abs() < 1e-12);
    let place = |value: f64, n: u64| funnel.place(Group { value, n }).unwrap();
    assert_eq!(place(0.8, 1000), Place::Within);
    assert_eq!(place(0.83, 1000), Place::Above);
    assert_eq!(place(0.85, 1000), Place::FarAbove);
    assert_eq!(place(0.77, 1000), Place::Below);
    assert_eq!(place(0.75, 1000), Place::FarBelow);
    assert_eq!(place(0.5, 4), Place::Within, "a small group tells nothing");
    assert_eq!(Funnel::of_shares(&[]), Err(FunnelError::NoAnswers));
    assert_eq!(Funnel::of_shares(&[(0, 0)]), Err(FunnelError::NoAnswers));
    assert_eq!(Funnel::of_shares(&[(1, 2), (3, 2)]), Err(FunnelError::BadFigure { group: 2 }));
    let all = Funnel::of_shares(&[(50, 50), (20, 20)]).unwrap();
    assert_eq!(all.place(Group { value: 1.0, n: 50 }), Some(Place::Within), "where all agree, nobody is beyond");
}

#[test]
fn groups_that_differ_more_than_by_chance_widen_the_funnel() {
    let spread: Vec<(u64, u64)> = (0..20).map(|group| (700 + group * 10, 1000)).collect();
    let funnel = Funnel::of_shares(&spread).unwrap();
    assert!(funnel.dispersion > 10.0, "{funnel:?}");
    let (wide, narrow) = (funnel.limits(1000).unwrap(), funnel.by_chance_alone().limits(1000).unwrap());
    assert!(((wide.low - funnel.target) / (narrow.low - funnel.target) - funnel.dispersion.sqrt()).abs() < 1e-6);
    assert!((Funnel::of_shares(&spread[..9]).unwrap().dispersion - 1.0).abs() < 1e-12, "few groups tell nothing of dispersion");
    // One far away among many alike is drawn in, and stays outside.
    let mut one: Vec<(u64, u64)> = (0..20).map(|group| (795 + group % 10, 1000)).collect();
    one.push((600, 1000));
    let funnel = Funnel::of_shares(&one).unwrap();
    assert!((funnel.dispersion - 1.0).abs() < 1e-12);
    assert_eq!(funnel.place(Group { value: 0.6, n: 1000 }), Some(Place::FarBelow));
}

#[test]
fn by_chance_one_of_twenty_and_two_of_a_thousand_lie_outside() {
    let mut random = StdRng::seed_from_u64(29);
    let mut drawn = |cumulative: &[f64], n: u64| {
        let chance = random.random::<f64>();
        cumulative.partition_point(|below| *below < chance) as f64 / n as f64
    };
    // Many answers: the levels are kept to; few: they are not overstepped.
    for (share, n, rounds, least, most) in
        [(0.8, 2000, 100_000, 0.045, 0.052), (0.9, 30, 100_000, 0.0, 0.051), (0.5, 60, 100_000, 0.0, 0.051)]
    {
        let funnel = shares(share);
        let limits = funnel.limits(n).unwrap();
        let binomial = Binomial::new(share, n).unwrap();
        let cumulative: Vec<f64> = (0..=n).map(|count| binomial.cdf(count)).collect();
        let (mut outside, mut far) = (0.0, 0.0);
        for _ in 0..rounds {
            let value = drawn(&cumulative, n);
            outside += f64::from(value < limits.low || value > limits.high);
            far += f64::from(value < limits.lowest || value > limits.highest);
        }
        let (outside, far) = (outside / f64::from(rounds), far / f64::from(rounds));
        assert!((least..=most).contains(&outside) && far <= 0.003, "{share} of {n}: {outside} {far}");
        assert!(n < 1000 || far > 0.001, "{far}");
    }
}

proptest! {
    #[test]
    fn limits_are_in_order_about_the_target_and_narrow_with_size(target in 0.0..=1.0_f64, n in 1_u64..3000) {
        let funnel = shares(target);
        let limits = funnel.limits(n).unwrap();
        prop_assert!(0.0 <= limits.lowest && limits.lowest <= limits.low && limits.low <= target + 1e-9, "{:?}", limits);
        prop_assert!(target <= limits.high + 1e-9 && limits.high <= limits.highest && limits.highest <= 1.0, "{:?}", limits);
        let more = funnel.limits(n * 20).unwrap();
        prop_assert!(more.high - more.low <= limits.high - limits.low + 1e-9);
    }

    #[test]
    fn any_groups_have_a_funnel(groups in prop::collection::vec((0_u64..500, 1_u64..500), 1..30)) {
        let groups: Vec<(u64, u64)> = groups.into_iter().map(|(some, others)| (some, some + others)).collect();
        let funnel = Funnel::of_shares(&groups).unwrap();
        prop_assert!(funnel.dispersion >= 1.0 && (0.0..=1.0).contains(&funnel.target));
        for (some, n) in groups {
            let group = Group { value: some as f64 / n as f64, n };
            prop_assert!(funnel.place(group).is_some());
        }
    }
}
