//! Did a change help? A calibrated test of the level after a change against the level before.
//!
//! What is asked is registered before the results are seen (`question`); the months are read (`series`), the step at the
//! change is estimated (`step`, `least_squares`) and told from chance and slow trend (`rule`); what follows is said
//! (`verdict`, `finding`), and how many answers more it would take (`planning`). Segmented regression is for the detailed
//! view (`segmented`). How often the verdicts err is in docs/statistics.md.

mod family;
mod finding;
mod least_squares;
mod normal;
mod planning;
mod question;
mod rule;
mod segmented;
mod series;
mod step;
mod verdict;

pub use finding::{CannotTell, Effect, Interval, TooLittle, Verdict};
pub use question::{Direction, Family, Month, Phase, Question};
pub use verdict::effect;

#[cfg(test)]
mod tests;
