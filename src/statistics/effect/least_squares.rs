//! Weighted least squares by orthogonal columns.

/// Columns of a model made orthogonal one after the other, and the figures projected on them.
///
/// Modified Gram–Schmidt, each column taken twice, which is as steady as Householder's way (Giraud and Langou 2005, "The
/// loss of orthogonality in the Gram–Schmidt orthogonalization process", Computers & Mathematics with Applications 50).
#[derive(Clone, Debug)]
pub(super) struct LeastSquares {
    /// One for each column; `None` where a column is a combination of the earlier ones.
    directions: Vec<Option<Direction>>,
    /// Weighted sum of squared residuals.
    pub residual: f64,
    /// Figures less independent columns; 0 when there are not more figures.
    pub freedom: usize,
}

/// A column made orthogonal to the earlier ones and of length 1.
#[derive(Clone, Debug)]
struct Direction {
    values: Vec<f64>,
    /// What it is of the columns as they were given.
    mixture: Vec<f64>,
    /// The projection of the figures on it.
    projection: f64,
}

/// A column counts as a combination of the earlier ones when less than this part of its square is left.
const COLLINEAR: f64 = 1e-10;

impl LeastSquares {
    /// Fits `figures` on `columns`, weighted; all are as long as `figures`, weights are more than 0.
    pub fn fit(columns: &[Vec<f64>], weights: &[f64], figures: &[f64]) -> Self {
        let product = |a: &[f64], b: &[f64]| a.iter().zip(b).zip(weights).map(|((a, b), weight)| a * b * weight).sum::<f64>();
        let mut directions: Vec<Option<Direction>> = Vec::with_capacity(columns.len());
        let mut left = figures.to_vec();
        for (place, column) in columns.iter().enumerate() {
            let mut values = column.clone();
            let mut mixture: Vec<f64> = (0..columns.len()).map(|other| f64::from(u8::from(other == place))).collect();
            for earlier in directions.iter().flatten().chain(directions.iter().flatten()) {
                let shared = product(&earlier.values, &values);
                subtract(&mut values, shared, &earlier.values);
                subtract(&mut mixture, shared, &earlier.mixture);
            }
            let square = product(&values, &values);
            if square.is_finite() && square > COLLINEAR * product(column, column) {
                let length = square.sqrt();
                values.iter_mut().chain(mixture.iter_mut()).for_each(|value| *value /= length);
                let projection = product(&values, &left);
                subtract(&mut left, projection, &values);
                directions.push(Some(Direction { values, mixture, projection }));
            } else {
                directions.push(None);
            }
        }
        let freedom = figures.len().saturating_sub(directions.iter().flatten().count());
        Self { directions, residual: product(&left, &left), freedom }
    }

    /// The coefficient of a column and its variance, both from the columns up to and including `last` alone; the variance is
    /// for figures whose variance is one over the weight. `None` when one of the two columns is not independent.
    pub fn coefficient(&self, column: usize, last: usize) -> Option<(f64, f64)> {
        self.directions.get(column)?.as_ref()?;
        self.directions.get(last)?.as_ref()?;
        let parts = self.directions.iter().take(last + 1).flatten();
        Some(parts.fold((0.0, 0.0), |(value, variance), part| {
            let share = part.mixture.get(column).copied().unwrap_or(0.0);
            (value + share * part.projection, variance + share * share)
        }))
    }

    /// What the coefficient of `column` changes by for each unit of the coefficient of `last` that is left out of the model.
    pub fn leaning(&self, column: usize, last: usize) -> Option<f64> {
        let mixture = &self.directions.get(last)?.as_ref()?.mixture;
        Some(-mixture.get(column)? / mixture.get(last)?)
    }

    /// The coefficient that `column` would have for other figures in the model of the columns up to it; 0 when it is not
    /// independent.
    pub fn of_others(&self, figures: &[f64], weights: &[f64], column: usize) -> f64 {
        let Some(Some(direction)) = self.directions.get(column) else { return 0.0 };
        let projection: f64 =
            direction.values.iter().zip(figures).zip(weights).map(|((value, figure), weight)| value * figure * weight).sum();
        projection * direction.mixture.get(column).copied().unwrap_or(0.0)
    }

    /// What the model gives for the figures it was fitted on.
    pub fn fitted(&self) -> Vec<f64> {
        let length = self.directions.iter().flatten().map(|direction| direction.values.len()).max().unwrap_or(0);
        let mut fitted = vec![0.0; length];
        for direction in self.directions.iter().flatten() {
            subtract(&mut fitted, -direction.projection, &direction.values);
        }
        fitted
    }

    /// Whether no column is a combination of the others.
    pub fn independent(&self) -> bool {
        self.directions.iter().all(Option::is_some)
    }
}

fn subtract(from: &mut [f64], times: f64, what: &[f64]) {
    for (value, part) in from.iter_mut().zip(what) {
        *value -= times * part;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_through_four_points() {
        // By hand: x = 0..3, y = 1, 3, 2, 6: slope 7/5, intercept 9/10, squares left 4.2.
        let columns = [vec![1.0; 4], vec![0.0, 1.0, 2.0, 3.0]];
        let fit = LeastSquares::fit(&columns, &[1.0; 4], &[1.0, 3.0, 2.0, 6.0]);
        let (slope, variance) = fit.coefficient(1, 1).unwrap();
        let (intercept, _) = fit.coefficient(0, 1).unwrap();
        assert!((slope - 1.4).abs() < 1e-12 && (variance - 0.2).abs() < 1e-12 && (intercept - 0.9).abs() < 1e-12);
        assert!((fit.residual - 4.2).abs() < 1e-12 && fit.freedom == 2 && fit.independent());
        // Without the slope the intercept is the mean, 3, which is 1.5 for each unit of slope more.
        assert!((fit.coefficient(0, 0).unwrap().0 - 3.0).abs() < 1e-12 && (fit.leaning(0, 1).unwrap() - 1.5).abs() < 1e-12);
    }

    #[test]
    fn a_column_twice_is_left_out() {
        let columns = [vec![1.0; 3], vec![0.1, 0.2, 0.4], vec![0.3, 0.6, 1.2]];
        let fit = LeastSquares::fit(&columns, &[1.0, 2.0, 3.0], &[1.0, 0.0, 5.0]);
        assert!(!fit.independent() && fit.freedom == 1 && fit.coefficient(2, 2).is_none() && fit.coefficient(1, 1).is_some());
    }
}
