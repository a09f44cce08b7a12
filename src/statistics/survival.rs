//! Days to an answer when some still wait: a waiting case counts for as long as it has waited (Kaplan–Meier).

use thiserror::Error;

use super::Z;

/// One case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Waited {
    /// Days from its arrival to the answer, or to now.
    pub days: f64,
    /// Whether it was answered; otherwise it waits still (is censored).
    pub answered: bool,
}

/// Why there is no curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SurvivalError {
    /// There are no cases.
    #[error("there are no cases")]
    NoCases,
    /// A case's days are negative, infinite or not a number; cases are counted from 1.
    #[error("the days of case {case} are not a number from 0 up")]
    BadDays {
        /// Which case, from 1.
        case: usize,
    },
}

/// A day on which cases were answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// Days since arrival.
    pub days: f64,
    /// Cases that waited until then; those that stopped being watched on the day itself among them.
    pub at_risk: usize,
    /// How many were answered then.
    pub answered: usize,
    /// The share that still waits afterwards, from 0 to 1.
    pub waiting: f64,
    /// Standard error of the share (Greenwood); 0 when none waits.
    pub standard_error: f64,
    /// The 95 % interval of the share, made on the scale of log(−log) so that it stays within 0 and 1; `None` when none
    /// waits.
    pub interval: Option<(f64, f64)>,
}

/// A share with its 95 % interval, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The share.
    pub share: f64,
    /// Its interval, (low, high); `None` while all or none are answered, where the formula has nothing to say.
    pub interval: Option<(f64, f64)>,
}

/// A number of days by which a share is answered, with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Days {
    /// The days; `None` when so many are not answered yet.
    pub days: Option<f64>,
    /// Lower end of the interval; `None` when it cannot be told.
    pub low: Option<f64>,
    /// Upper end; `None` when it cannot be told yet.
    pub high: Option<f64>,
}

/// The share of cases that still wait, by the days since arrival.
///
/// Kaplan and Meier (1958), "Nonparametric estimation from incomplete observations", JASA 53; intervals as of R's
/// `survfit(…, conf.type = "log-log")`.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The days with answers, in order.
    pub steps: Vec<Step>,
    /// How many cases there are.
    pub cases: usize,
    /// How many of them are answered.
    pub answered: usize,
    /// The longest that any case was watched, in days: nothing is known beyond it while one waits.
    pub watched: f64,
}

impl Curve {
    /// The curve of these cases, in any order.
    ///
    /// # Errors
    ///
    /// [`SurvivalError`] without cases, or when days are no number from 0 up.
    pub fn of(cases: &[Waited]) -> Result<Self, SurvivalError> {
        if let Some(bad) = cases.iter().position(|case| !(case.days >= 0.0 && case.days.is_finite())) {
            return Err(SurvivalError::BadDays { case: bad + 1 });
        }
        let mut sorted = cases.to_vec();
        sorted.sort_by(|left, right| left.days.total_cmp(&right.days));
        let watched = sorted.last().ok_or(SurvivalError::NoCases)?.days;
        let (mut at_risk, mut waiting, mut greenwood) = (sorted.len(), 1.0, 0.0);
        let mut steps = Vec::new();
        for day in sorted.chunk_by(|left, right| left.days == right.days) {
            let answered = day.iter().filter(|case| case.answered).count();
            if let Some(first) = day.first().filter(|_| answered > 0) {
                let left = at_risk - answered;
                waiting *= left as f64 / at_risk as f64;
                greenwood += answered as f64 / (at_risk as f64 * left as f64);
                let known = left > 0;
                steps.push(Step {
                    days: first.days,
                    at_risk,
                    answered,
                    waiting,
                    standard_error: if known { waiting * greenwood.sqrt() } else { 0.0 },
                    interval: known.then(|| log_log(waiting, greenwood)),
                });
            }
            at_risk -= day.len();
        }
        let answered = steps.iter().map(|step| step.answered).sum();
        Ok(Self { steps, cases: cases.len(), answered, watched })
    }

    /// The share answered within `days` of arrival; `None` beyond what was watched while some wait, and for no number.
    #[must_use]
    pub fn answered_within(&self, days: f64) -> Option<Share> {
        let all_answered = self.steps.last().is_some_and(|step| step.waiting == 0.0);
        if days.is_nan() || (days > self.watched && !all_answered) {
            return None;
        }
        let step = self.steps.iter().rev().find(|step| step.days <= days);
        Some(step.map_or(Share { share: 0.0, interval: None }, |step| Share {
            share: 1.0 - step.waiting,
            interval: step.interval.map(|(low, high)| (1.0 - high, 1.0 - low)),
        }))
    }

    /// The median days to an answer.
    #[must_use]
    pub fn median(&self) -> Days {
        self.answered_share(0.5)
    }

    /// The days by which this share (from 0 to 1, both not included) is answered; nothing for other shares.
    ///
    /// The interval is that of Brookmeyer and Crowley (1982), "A confidence interval for the median survival time",
    /// Biometrics 38: the days at which the curve's own interval holds the share.
    #[must_use]
    pub fn answered_share(&self, share: f64) -> Days {
        if !(share > 0.0 && share < 1.0) {
            return Days { days: None, low: None, high: None };
        }
        let left = 1.0 - share;
        Days {
            days: self.reached(left, |step| Some(step.waiting)),
            low: self.reached(left, |step| step.interval.map(|(low, _)| low)),
            high: self.reached(left, |step| step.interval.map(|(_, high)| high)),
        }
    }

    /// The first days at which a line is at `left` or under it; half way to the next step when it lies on it, as for any
    /// median between two values.
    fn reached(&self, left: f64, line: impl Fn(&Step) -> Option<f64>) -> Option<f64> {
        let mut later = self.steps.iter().skip_while(|step| line(step).is_none_or(|line| line > left + 1e-9));
        let first = later.next()?;
        let on_it = line(first).is_some_and(|line| (line - left).abs() <= 1e-9);
        Some(if on_it { later.next().map_or(first.days, |next| f64::midpoint(first.days, next.days)) } else { first.days })
    }
}

/// The 95 % interval of a share strictly between 0 and 1 from the sum in Greenwood's formula, on the scale of log(−log).
fn log_log(waiting: f64, greenwood: f64) -> (f64, f64) {
    let half = Z * greenwood.sqrt() / waiting.ln().abs();
    (waiting.powf(half.exp()), waiting.powf((-half).exp()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn curve(cases: &[(u32, bool)]) -> Curve {
        let cases: Vec<Waited> = cases.iter().map(|(days, answered)| Waited { days: f64::from(*days), answered: *answered }).collect();
        Curve::of(&cases).unwrap()
    }

    /// Weeks of remission under 6-mercaptopurine, Freireich et al. (1963), as printed by Gehan (1965) and Cox and Oakes
    /// (1984); true: it ended.
    const TREATED: [(u32, bool); 21] = [
        (6, true),
        (6, true),
        (6, true),
        (6, false),
        (7, true),
        (9, false),
        (10, true),
        (10, false),
        (11, false),
        (13, true),
        (16, true),
        (17, false),
        (19, false),
        (20, false),
        (22, true),
        (23, true),
        (25, false),
        (32, false),
        (32, false),
        (34, false),
        (35, false),
    ];
    /// The same without treatment; all ended.
    const CONTROLS: [u32; 21] = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

    #[test]
    fn the_textbook_table() {
        // R: summary(survfit(Surv(time, cens) ~ treat, data = MASS::gehan, conf.type = "log-log"))
        let expected = [
            (6.0, 21, 3, 0.8571, 0.0764, 0.6197, 0.9516),
            (7.0, 17, 1, 0.8067, 0.0869, 0.5631, 0.9228),
            (10.0, 15, 1, 0.7529, 0.0963, 0.5032, 0.8894),
            (13.0, 12, 1, 0.6902, 0.1068, 0.4316, 0.8491),
            (16.0, 11, 1, 0.6275, 0.1141, 0.3675, 0.8049),
            (22.0, 7, 1, 0.5378, 0.1282, 0.2678, 0.7468),
            (23.0, 6, 1, 0.4482, 0.1346, 0.1881, 0.6801),
        ];
        let found = curve(&TREATED);
        assert_eq!((found.steps.len(), found.cases, found.answered), (7, 21, 9));
        let near = |left: f64, right: f64| (left - right).abs() < 6e-5;
        for (step, (days, at_risk, answered, waiting, error, low, high)) in found.steps.iter().zip(expected) {
            assert_eq!((step.days, step.at_risk, step.answered), (days, at_risk, answered));
            let (found_low, found_high) = step.interval.unwrap();
            assert!(near(step.waiting, waiting) && near(step.standard_error, error), "{step:?}");
            assert!(near(found_low, low) && near(found_high, high), "{step:?}");
        }
        let share = found.answered_within(12.0).unwrap();
        assert!(near(share.share, 1.0 - 0.7529) && near(share.interval.unwrap().0, 1.0 - 0.8894));
    }

    #[test]
    fn medians_with_their_intervals() {
        assert_eq!(curve(&TREATED).median(), Days { days: Some(23.0), low: Some(13.0), high: None });
        let controls = curve(&CONTROLS.map(|weeks| (weeks, true)));
        assert_eq!(controls.median(), Days { days: Some(8.0), low: Some(4.0), high: Some(11.0) });
        assert_eq!(controls.answered_within(100.0), Some(Share { share: 1.0, interval: None }));
    }

    #[test]
    fn without_waiting_it_is_the_usual_share_and_median() {
        let found = curve(&[(1, true), (2, true), (4, true), (9, true)]);
        assert_eq!(found.median().days, Some(3.0));
        assert!((found.answered_within(4.0).unwrap().share - 0.75).abs() < 1e-12);
        assert_eq!(found.answered_within(0.5), Some(Share { share: 0.0, interval: None }));
        assert_eq!(curve(&[(3, true)]).median(), Days { days: Some(3.0), low: None, high: None });
    }

    #[test]
    fn what_is_not_known_is_not_told() {
        let waiting = curve(&[(3, false), (5, false)]);
        assert_eq!((waiting.median().days, waiting.answered_within(6.0)), (None, None));
        assert_eq!(waiting.answered_within(5.0).unwrap().share, 0.0);
        assert_eq!(waiting.answered_within(f64::NAN), None);
        assert_eq!(curve(&TREATED).answered_within(36.0), None);
        assert_eq!(waiting.answered_share(1.0).days, None);
        assert_eq!(Curve::of(&[]), Err(SurvivalError::NoCases));
        for days in [-1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(Curve::of(&[Waited { days, answered: true }]), Err(SurvivalError::BadDays { case: 1 }));
        }
    }

    proptest! {
        #[test]
        fn the_curve_falls_within_its_intervals(cases in prop::collection::vec((0u32..30, any::<bool>()), 1..60), days in 0u32..40) {
            let found = curve(&cases);
            let shares: Vec<f64> = std::iter::once(1.0).chain(found.steps.iter().map(|step| step.waiting)).collect();
            prop_assert!(shares.windows(2).all(|pair| pair[1] < pair[0] && pair[1] >= 0.0));
            for step in &found.steps {
                prop_assert!(step.standard_error >= 0.0 && step.standard_error < 1.0);
                if let Some((low, high)) = step.interval {
                    prop_assert!(0.0 <= low && low <= step.waiting && step.waiting <= high && high <= 1.0, "{:?}", step);
                }
            }
            let median = found.median();
            if let (Some(low), Some(middle)) = (median.low, median.days) {
                prop_assert!(low <= middle && median.high.is_none_or(|high| middle <= high), "{:?}", median);
            }
            if let Some(share) = found.answered_within(f64::from(days)) {
                prop_assert!((0.0..=1.0).contains(&share.share));
            }
            let all: usize = cases.iter().filter(|(_, answered)| *answered).count();
            prop_assert_eq!(found.answered, all);
        }
    }
}
