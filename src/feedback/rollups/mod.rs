//! Rollups: what reports count, kept in the transaction that changes it. They are counted by month of arrival, place, team and
//! language; whatever else a piece has is a count in there. [`verify`] compares them with everything that is known of all
//! pieces, and [`rebuild`] makes them anew.

mod cell;
mod count;
mod counts;
mod fold;
pub mod fresh;
mod keep;
mod mend;
mod month;
mod packed;
mod read;
mod rows;
mod waiting;

pub use cell::Cell;
pub use count::{Counting, MOST_DAYS, Of, count};
pub use counts::{Counted, Counts};
pub use fold::{fold, fold_all, run};
pub(in crate::feedback) use keep::add;
pub use keep::{Before, before, stored};
pub use mend::{Difference, Part, begin, parts, rebuild, rebuild_all, verify};
pub use month::Month;
pub use read::{first_month, read, sums};
pub use waiting::waiting;
