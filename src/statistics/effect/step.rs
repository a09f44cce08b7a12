//! The step at a change, once as the plain difference and once freed of a trend.

use super::least_squares::LeastSquares;

/// What is seen of one month.
#[derive(Clone, Copy, Debug)]
pub(super) struct Observation {
    /// Months since the origin.
    pub index: i32,
    /// Month of the calendar, 1–12.
    pub calendar: u8,
    /// The figure in natural units.
    pub value: f64,
    /// Its variance at dispersion 1, more than 0.
    pub variance: f64,
    /// Whether the month is after the change.
    pub after: bool,
}

/// The season is taken into account in series of more months than this.
const SEASONAL_OVER: usize = 24;

/// The step at a change by weighted least squares on the natural scale: level, season if the series is long, step, trend.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    /// The step without the trend, and its variance at dispersion 1.
    pub plain: (f64, f64),
    /// How much the plain step is off for each unit of trend a month.
    pub leaning: f64,
    /// The trend a month and its variance at dispersion 1; `None` when each side is one month. It is uncorrelated with the
    /// plain step.
    pub trend: Option<(f64, f64)>,
    /// The dispersion by Pearson's statistic of the model with trend; `None` without degrees of freedom.
    pub dispersion: Option<f64>,
    /// Degrees of freedom of the dispersion.
    pub freedom: usize,
    /// Whether the season is part of the model.
    pub seasonal: bool,
}

impl Step {
    /// The step in `observations`, which are in order of time; `None` unless there are some on both sides of the change.
    pub fn of(observations: &[Observation]) -> Option<Self> {
        let seasonal = observations.len() > SEASONAL_OVER;
        // Months that are all of one season before and of another after tell nothing of a season.
        Self::with(observations, seasonal).or_else(|| Self::with(observations, false))
    }

    fn with(observations: &[Observation], seasonal: bool) -> Option<Self> {
        let column = |of: &dyn Fn(&Observation) -> f64| observations.iter().map(of).collect::<Vec<f64>>();
        let turned = |observation: &Observation| f64::from(observation.calendar) * std::f64::consts::TAU / 12.0;
        let origin = observations.iter().find(|observation| observation.after)?.index;
        let mut columns = vec![column(&|_| 1.0)];
        if seasonal {
            columns.push(column(&|observation| turned(observation).sin()));
            columns.push(column(&|observation| turned(observation).cos()));
        }
        let step = columns.len();
        columns.push(column(&|observation| f64::from(u8::from(observation.after))));
        columns.push(column(&|observation| f64::from(observation.index) - f64::from(origin)));
        let trend = step + 1;
        let (weights, values) = (column(&|observation| 1.0 / observation.variance), column(&|observation| observation.value));
        let fit = LeastSquares::fit(&columns, &weights, &values);
        if seasonal && !fit.independent() {
            return None;
        }
        Some(Self {
            plain: fit.coefficient(step, step)?,
            leaning: fit.leaning(step, trend).unwrap_or_else(|| spanned(observations)),
            trend: fit.coefficient(trend, trend),
            dispersion: (fit.freedom > 0).then(|| fit.residual / fit.freedom as f64),
            freedom: fit.freedom,
            seasonal,
        })
    }
}

/// The months between the two sides when each is one month.
fn spanned(observations: &[Observation]) -> f64 {
    match (observations.first(), observations.last()) {
        (Some(first), Some(last)) => f64::from(last.index) - f64::from(first.index),
        _ => 0.0,
    }
}
