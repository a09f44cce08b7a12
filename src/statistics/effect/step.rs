//! The step at a change, once as the plain difference and once freed of a trend; with the time of the year or without.

use super::least_squares::LeastSquares;
use super::rule::Rule;

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

/// The time of the year is always part of the model in series of more months than this.
pub(super) const SEASONAL_OVER: usize = 24;

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
    /// Whether a yearly wave is part of the model.
    pub seasonal: bool,
    /// The plain step and the trend that a yearly wave of height 1 would make, for its sine and its cosine.
    pub waves: [(f64, f64); 2],
}

impl Step {
    /// The step in `observations`, which are in order of time. `None` unless there are some on both sides of the change, and
    /// with a yearly wave in the model unless the months tell it from step and trend.
    pub fn of(observations: &[Observation], seasonal: bool) -> Option<Self> {
        let column = |of: &dyn Fn(&Observation) -> f64| observations.iter().map(of).collect::<Vec<f64>>();
        let turned = |observation: &Observation| f64::from(observation.calendar) * std::f64::consts::TAU / 12.0;
        let waves = [column(&|observation| turned(observation).sin()), column(&|observation| turned(observation).cos())];
        let origin = observations.iter().find(|observation| observation.after)?.index;
        let mut columns = vec![column(&|_| 1.0)];
        if seasonal {
            columns.extend(waves.iter().cloned());
        }
        let step = columns.len();
        columns.push(column(&|observation| f64::from(u8::from(observation.after))));
        columns.push(column(&|observation| f64::from(observation.index) - f64::from(origin)));
        let trend = step + 1;
        let (weights, values) = (column(&|observation| 1.0 / observation.variance), column(&|observation| observation.value));
        let fit = LeastSquares::fit(&columns, &weights, &values);
        if seasonal && !(fit.independent() && fit.freedom > 0) {
            return None;
        }
        let waves = if seasonal {
            [(0.0, 0.0); 2]
        } else {
            waves.map(|wave| {
                let along = |column: usize| fit.of_others(&wave, &weights, column);
                (along(step), along(trend))
            })
        };
        Some(Self {
            plain: fit.coefficient(step, step)?,
            leaning: fit.leaning(step, trend).unwrap_or_else(|| spanned(observations)),
            trend: fit.coefficient(trend, trend),
            dispersion: (fit.freedom > 0).then(|| fit.residual / fit.freedom as f64),
            freedom: fit.freedom,
            seasonal,
            waves,
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

/// The ways to model a series.
pub(super) struct Ways {
    plain: Step,
    seasonal: Option<Step>,
    long: bool,
}

impl Ways {
    /// The ways to model `observations`, which are in order of time; `None` unless there are some on both sides of the change.
    pub fn of(observations: &[Observation]) -> Option<Self> {
        let plain = Step::of(observations, false)?;
        Some(Self { plain, seasonal: Step::of(observations, true), long: observations.len() > SEASONAL_OVER })
    }

    /// The way to take, with its rule, by the factor of standard errors of each way and the allowed trend a month: with the
    /// time of the year in long series, and in shorter ones that are so exact that a slight wave would deceive the rule.
    /// Nothing of it hangs on the step that is found.
    pub fn chosen(&self, factor: impl Fn(&Step) -> Option<f64>, allowed: f64) -> Option<(&Step, Rule)> {
        let ruled = |step: &Step| factor(step).map(|factor| Rule::of(step, factor, allowed));
        let seasonal = || self.seasonal.as_ref().and_then(|step| Some((step, ruled(step)?)));
        let plain = || ruled(&self.plain).map(|rule| (&self.plain, rule));
        match plain() {
            Some((step, rule)) if !self.long && rule.withstands(step, allowed) => Some((step, rule)),
            plain => seasonal().or(plain),
        }
    }

    /// The plain step, for when there is no rule.
    pub fn step(&self) -> f64 {
        self.plain.plain.0
    }
}
