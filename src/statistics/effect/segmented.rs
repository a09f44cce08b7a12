//! Segmented regression: the change of level and of slope, for the detailed view.

use super::finding::Interval;
use super::least_squares::LeastSquares;
use super::normal::student;
use super::question::Family;
use super::series::{Point, Series};
use super::step::SEASONAL_OVER;

/// Steps of the iteration; it takes five to ten when it converges at all.
const STEPS: usize = 50;

/// The change of level at the first month after and the change of slope a month, each with its 95 % interval.
///
/// Quasi-binomial regression of a share (logit), quasi-Poisson of a rate (logarithm), weighted least squares of a mean:
/// level, slope, change of both, and a yearly wave in series of more than 24 months (Wagner et al. 2002, "Segmented
/// regression analysis of interrupted time series studies", Journal of Clinical Pharmacy and Therapeutics 27). Fitted by
/// iteratively reweighted least squares as R's `glm`; the dispersion is Pearson's, quantiles are Student's. `None` when the
/// months do not give all coefficients, as when all answers are alike on one side.
pub(super) fn segmented(series: &Series, family: Family) -> Option<(Interval, Interval)> {
    let origin = series.points.iter().find(|point| point.after)?.index;
    let column = |of: &dyn Fn(&Point, f64) -> f64| -> Vec<f64> {
        series.points.iter().map(|point| of(point, f64::from(point.index) - f64::from(origin))).collect()
    };
    let after = |point: &Point| f64::from(u8::from(point.after));
    let mut columns =
        vec![column(&|_, _| 1.0), column(&|_, time| time), column(&|point, _| after(point)), column(&|point, time| after(point) * time)];
    if series.points.len() > SEASONAL_OVER {
        let turned = |point: &Point| f64::from(point.calendar) * std::f64::consts::TAU / 12.0;
        columns.push(column(&|point, _| turned(point).sin()));
        columns.push(column(&|point, _| turned(point).cos()));
    }
    let last = columns.len() - 1;
    let link = Link::of(family);
    let mut predictor: Vec<f64> = series.points.iter().map(|point| link.start(point)).collect();
    for _ in 0..STEPS {
        let (weights, working): (Vec<f64>, Vec<f64>) =
            series.points.iter().zip(&predictor).map(|(point, predictor)| link.working(point, *predictor)).unzip();
        if !weights.iter().all(|weight| weight.is_finite() && *weight > 1e-12) {
            return None;
        }
        let fit = LeastSquares::fit(&columns, &weights, &working);
        if !fit.independent() || fit.freedom == 0 {
            return None;
        }
        let fitted = fit.fitted();
        if fitted.iter().zip(&predictor).all(|(new, old)| (new - old).abs() <= 1e-9 * (1.0 + old.abs())) {
            let dispersion = fit.residual / fit.freedom as f64;
            let quantile = student(0.975, fit.freedom)?;
            let interval = |(estimate, variance): (f64, f64)| {
                let half = quantile * (variance * dispersion).sqrt();
                Interval { estimate, low: estimate - half, high: estimate + half }
            };
            return Some((interval(fit.coefficient(2, last)?), interval(fit.coefficient(3, last)?)));
        }
        predictor = fitted;
    }
    None
}

/// How a figure hangs on the straight lines.
#[derive(Clone, Copy)]
enum Link {
    Logit,
    Logarithm,
    Identity,
}

impl Link {
    fn of(family: Family) -> Self {
        match family {
            Family::Share => Self::Logit,
            Family::Rate => Self::Logarithm,
            Family::Mean { .. } => Self::Identity,
        }
    }

    /// Where the iteration starts, as R's `glm` does.
    fn start(self, point: &Point) -> f64 {
        let (count, answers) = (point.value * point.denominator, point.denominator);
        match self {
            Self::Logit => ((count + 0.5) / (answers - count + 0.5)).ln(),
            Self::Logarithm => ((count + 0.1) / answers).ln(),
            Self::Identity => point.value,
        }
    }

    /// The weight of a month and its working figure at a predictor.
    fn working(self, point: &Point, predictor: f64) -> (f64, f64) {
        match self {
            Self::Logit => {
                let share = 1.0 / (1.0 + (-predictor).exp());
                let variance = share * (1.0 - share);
                (point.denominator * variance, predictor + (point.value - share) / variance)
            }
            Self::Logarithm => {
                let rate = predictor.exp();
                (point.denominator * rate, predictor + (point.value - rate) / rate)
            }
            Self::Identity => (point.denominator, point.value),
        }
    }
}
