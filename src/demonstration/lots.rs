//! Lots: numbers and answers by chance, of a known mean.

use chrono::NaiveDate;

use crate::platform::clock::{HOUR, MINUTE, Millis, start_of_day};
use crate::platform::ids::Randomness;

/// How many in a hundred say that a statement does not concern them.
pub const NOT_CONCERNED: u64 = 4;
/// How many recommend neither for nor against, as a share.
const PASSIVE: f64 = 0.28;
/// Randomness that gives numbers.
pub(super) struct Lots(pub Randomness);

impl Lots {
    /// From 0 to 1.
    pub fn share(&self) -> f64 {
        self.0.below(1 << 32) as f64 / (1_u64 << 32) as f64
    }

    /// About normal, mean 0 and standard deviation 1: twelve even ones together.
    pub fn normal(&self) -> f64 {
        (0..12).map(|_| self.share()).sum::<f64>() - 6.0
    }

    /// By Poisson's law: as many even numbers as their product stays over e to the −mean.
    pub fn number(&self, mean: f64) -> f64 {
        let (least, mut product, mut number) = ((-mean).exp(), self.share(), 0.0);
        while product > least {
            product *= self.share();
            number += 1.0;
        }
        number
    }

    /// About as many as usual: a tenth more or less.
    pub fn about(&self, usual: u64) -> u64 {
        usual - usual / 10 + self.0.below(usual / 5 + 1)
    }

    /// A moment of a month, by day.
    pub fn moment(&self, first: NaiveDate, next: NaiveDate) -> Millis {
        let days = u64::try_from((next - first).num_days()).unwrap_or(28);
        let day = first.checked_add_days(chrono::Days::new(self.0.below(days))).unwrap_or(first);
        start_of_day(day) + 8 * HOUR + i64::try_from(self.0.below(13 * 60)).unwrap_or(0) * MINUTE
    }
}

impl Lots {
    /// An answer to a statement with which this share of those it concerns agree.
    pub fn agreeing(&self, share: f64, not_concerned: u64) -> Option<i64> {
        if self.0.below(100) < not_concerned {
            return None;
        }
        let (agrees, lot) = (self.share() < share, self.0.below(10));
        Some(match (agrees, lot) {
            (true, 0..6) => 5,
            (true, _) => 4,
            (false, 0..5) => 3,
            (false, 5..8) => 2,
            (false, _) => 1,
        })
    }

    /// An answer to the question of recommendation where the index is this.
    pub fn recommending(&self, index: f64) -> i64 {
        let (against, for_it) = ((1.0 - PASSIVE - index / 100.0) / 2.0, (1.0 - PASSIVE + index / 100.0) / 2.0);
        let (share, lot) = (self.share(), i64::try_from(self.0.below(6)).unwrap_or(0));
        if share < against {
            (lot + 1).min(6)
        } else if share < 1.0 - for_it {
            7 + lot % 2
        } else {
            9 + lot % 2
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_drawn_is_what_is_true() {
        let lots = Lots(Randomness::seeded(7));
        let drawn = 20_000;
        let mean = |draw: &dyn Fn() -> f64| (0..drawn).map(|_| draw()).sum::<f64>() / f64::from(drawn);
        let agreeing = mean(&|| loop {
            if let Some(value) = lots.agreeing(0.8, NOT_CONCERNED) {
                return f64::from(u8::from(value >= 4));
            }
        });
        assert!((agreeing - 0.8).abs() < 0.01, "{agreeing}");
        let index = mean(&|| match lots.recommending(30.0) {
            9.. => 100.0,
            7..=8 => 0.0,
            _ => -100.0,
        });
        assert!((index - 30.0).abs() < 2.0, "{index}");
        let number = mean(&|| lots.number(27.0));
        assert!((number - 27.0).abs() < 0.2, "{number}");
        assert!(mean(&|| lots.normal()).abs() < 0.03);
        assert!((mean(&|| lots.normal().powi(2)) - 1.0).abs() < 0.05);
    }
}
