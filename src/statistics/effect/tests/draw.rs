//! Draws of simulated months: counts of answers, of events, and means of scores. Used by the tests and by the program that
//! makes the table of docs/statistics.md.

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

/// A source of simulated figures.
pub struct Draw(StdRng);

impl Draw {
    /// Always the same figures for the same seed.
    pub fn new(seed: u64) -> Self {
        Self(StdRng::seed_from_u64(seed))
    }

    /// Evenly between 0 and 1.
    pub fn even(&mut self) -> f64 {
        self.0.random::<f64>()
    }

    /// Standard normal, by Box and Muller.
    pub fn normal(&mut self) -> f64 {
        let (radius, angle) = (1.0 - self.even(), self.even());
        (-2.0 * radius.ln()).sqrt() * (angle * std::f64::consts::TAU).cos()
    }

    /// Gamma of the given shape and scale 1, by Marsaglia and Tsang (2000).
    pub fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            return self.gamma(shape + 1.0) * self.even().powf(1.0 / shape);
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let x = self.normal();
            let v = (1.0 + c * x).powi(3);
            if v > 0.0 && (1.0 - self.even()).ln() < 0.5 * x * x + d - d * v + d * v.ln() {
                return d * v;
            }
        }
    }

    /// Binomial, by going up the distribution.
    pub fn binomial(&mut self, n: u32, share: f64) -> f64 {
        if share > 0.5 {
            return f64::from(n) - self.binomial(n, 1.0 - share);
        }
        let odds = share / (1.0 - share);
        let (mut at, mut chance, mut left) = (0, (1.0 - share).powi(n as i32), self.even());
        while left > chance && at < n {
            left -= chance;
            chance *= odds * f64::from(n - at) / f64::from(at + 1);
            at += 1;
        }
        f64::from(at)
    }

    /// So many of `n` answers, the variance `inflated` times the binomial one: beta-binomial.
    pub fn answers(&mut self, n: u32, share: f64, inflated: f64) -> f64 {
        let share = share.clamp(0.0, 1.0);
        if inflated <= 1.0 || n < 2 || share == 0.0 || share == 1.0 {
            return self.binomial(n, share);
        }
        let correlation = ((inflated - 1.0) / f64::from(n - 1)).min(0.999);
        let size = 1.0 / correlation - 1.0;
        let (yes, no) = (self.gamma(share * size), self.gamma((1.0 - share) * size));
        let drawn = if yes + no > 0.0 { yes / (yes + no) } else { share };
        self.binomial(n, drawn)
    }

    /// Events of the given mean, the variance `inflated` times the mean: Poisson, or negative binomial.
    pub fn events(&mut self, mean: f64, inflated: f64) -> f64 {
        let mean = if inflated > 1.0 { self.gamma(mean / (inflated - 1.0)) * (inflated - 1.0) } else { mean };
        let (mut at, mut chance, mut left) = (0.0, (-mean).exp(), self.even());
        while left > chance && at < 10_000.0 {
            left -= chance;
            at += 1.0;
            chance *= mean / at;
        }
        at
    }

    /// The net promoter score of `n` answers with these shares of promoters and detractors.
    pub fn score(&mut self, n: u32, promoters: f64, detractors: f64) -> f64 {
        let up = self.binomial(n, promoters);
        let down = self.binomial(n - up as u32, detractors / (1.0 - promoters));
        (up - down) / f64::from(n) * 100.0
    }
}
