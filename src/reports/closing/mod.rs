//! Closed figures: what reports say of a third of a year, taken once when it is over.
//!
//! Two weeks after a third has ended, its figures are taken from what is counted of its feedback ([`take`]), it is decided
//! which of them may be shown ([`decide`], docs/protection.md), and only those are kept ([`keep`]). Pages, files and
//! publications read nothing else, so all say the same, and go on saying it. The year is closed with its last third, from what
//! was taken for its three. A correction is a new version with a reason; the one before stays.

mod columns;
mod decide;
mod derive;
mod keep;
mod period;
mod place;
mod read;
mod rows;
mod run;
mod take;
mod variable;

pub use keep::{Closing, correct};
pub use period::{GRACE, Period, Span};
pub use place::{OTHERS, Place, UNNAMED};
pub use read::{Closed, When, latest, latest_of_each, newest, periods, read, read_all, read_names};
pub use run::{close_all, run};
pub use take::{LANGUAGES, is_in};
pub use variable::{Figure, Variable};
