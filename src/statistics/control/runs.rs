//! Runs about the centre: unusually long ones or unusually few crossings mean that the level has moved.

/// Runs of the kept points; points on the centre line are not useful and belong to no run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Runs {
    /// How many points lie above or below the centre.
    pub useful: usize,
    /// The longest run on one side, in points; 0 without useful points.
    pub longest_run: usize,
    /// A longer run is a signal: round(log2 of the useful points) + 3 (Schilling 2012). `None` without useful points.
    pub longest_run_max: Option<usize>,
    /// How often the line between neighbours crosses the centre.
    pub crossings: usize,
    /// Fewer crossings are a signal: the 5 % quantile of the binomial distribution of useful − 1 tosses (Chen 2010).
    /// `None` without useful points.
    pub crossings_min: Option<usize>,
    /// Whether either is the case: Anhøj and Olesen (2014), "Run charts revisited", PLoS ONE 9(11).
    pub signal: bool,
}

impl Runs {
    /// The runs of points by their sides: 1 above, −1 below, 0 on the centre.
    #[must_use]
    pub fn of(sides: &[i8]) -> Self {
        let useful: Vec<i8> = sides.iter().copied().filter(|side| *side != 0).collect();
        if useful.is_empty() {
            return Self::default();
        }
        let runs = useful.chunk_by(|left, right| left == right).map(<[i8]>::len).collect::<Vec<_>>();
        let longest_run = runs.iter().copied().max().unwrap_or_default();
        let longest_run_max = (useful.len() as f64).log2().round() as usize + 3;
        let crossings = runs.len().saturating_sub(1);
        let crossings_min = half_binomial_quantile(0.05, useful.len().saturating_sub(1));
        Self {
            useful: useful.len(),
            longest_run,
            longest_run_max: Some(longest_run_max),
            crossings,
            crossings_min: Some(crossings_min),
            signal: longest_run > longest_run_max || crossings < crossings_min,
        }
    }
}

/// The least k with at least the chance `p` of k or fewer heads in `tosses` tosses of a fair coin.
fn half_binomial_quantile(p: f64, tosses: usize) -> usize {
    // In logarithms, since 2^-tosses leaves the range of numbers at about a thousand tosses.
    let mut log_chance = -(tosses as f64) * std::f64::consts::LN_2;
    let mut sum = log_chance.exp();
    for k in 0..tosses {
        if sum >= p {
            return k;
        }
        log_chance += (((tosses - k) as f64) / (k + 1) as f64).ln();
        sum += log_chance.exp();
    }
    tosses
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_as_in_r() {
        // R: qbinom(0.05, c(0, 1, 9, 11, 19, 23, 39, 63, 99, 2000), 0.5)
        let tosses = [0, 1, 9, 11, 19, 23, 39, 63, 99, 2000];
        assert_eq!(tosses.map(|n| half_binomial_quantile(0.05, n)), [0, 0, 2, 3, 6, 8, 14, 25, 41, 963]);
    }

    #[test]
    fn limits_of_runs_as_in_r() {
        // Useful points, then R: round(log2(n)) + 3 and qbinom(0.05, n - 1, 0.5).
        for (useful, longest, crossings) in [(10, 6, 2), (12, 7, 3), (16, 7, 4), (20, 7, 6), (24, 8, 8), (30, 8, 10), (60, 9, 23)] {
            let sides: Vec<i8> = (0..useful).map(|index| if index % 2 == 0 { 1 } else { -1 }).collect();
            let runs = Runs::of(&sides);
            assert_eq!((runs.longest_run_max, runs.crossings_min), (Some(longest), Some(crossings)), "{useful}");
            assert_eq!((runs.useful, runs.longest_run, runs.crossings, runs.signal), (useful, 1, useful - 1, false));
        }
    }

    #[test]
    fn points_on_the_centre_break_no_run() {
        let runs = Runs::of(&[1, 1, 0, 1, -1, 0, -1]);
        assert_eq!((runs.useful, runs.longest_run, runs.crossings), (5, 3, 1));
        assert_eq!(Runs::of(&[0, 0]), Runs::default());
    }
}
