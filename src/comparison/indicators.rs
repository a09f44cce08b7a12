//! The indicators that counties are compared by, and where a county lies among them. Pure: no input or output, no database.

use crate::reports::closing::{Closed, Figure, Variable};
use crate::statistics::difference::Share;
use crate::statistics::funnel::{Funnel, Group, Place};

/// With fewer answers a share is not told.
pub const LEAST: u64 = 20;

/// An indicator: a share of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Indicator {
    /// Agreeing with a statement, by its key.
    Statement(String),
    /// Recommending with 9 or 10.
    Promoters,
    /// Answered by the promised day.
    InTime,
}

impl Indicator {
    /// As tables and links name it.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Statement(key) => key.replace('_', "-"),
            Self::Promoters => "promoters".to_owned(),
            Self::InTime => "in-time".to_owned(),
        }
    }

    /// A county's figure; none where it is hidden or of too few. That a promise was kept is by Kaplan and Meier: the count is the
    /// share of as many promises, rounded.
    #[must_use]
    pub fn of(&self, closed: &Closed) -> Option<Share> {
        let (successes, n) = match self {
            Self::Statement(key) => {
                let variable = Variable::Statement(key.clone());
                (closed.whole(&variable, "agree")?, closed.whole(&variable, "answered")?)
            }
            Self::Promoters => (closed.whole(&Variable::Recommendation, "promoter")?, closed.whole(&Variable::Recommendation, "answered")?),
            Self::InTime => {
                let n = closed.figure(None, Figure::PromiseCount)?;
                ((closed.figure(None, Figure::PromiseKept)? * n).round() as u64, n as u64)
            }
        };
        (n >= LEAST && successes <= n).then_some(Share { successes, n })
    }
}

/// A county's figure and where it lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// The figure.
    pub share: Share,
    /// Where it lies; none while there is nothing to compare it with.
    pub place: Option<Place>,
}

/// The funnel of these figures, and where each lies: with fewer than two there is none.
#[must_use]
pub fn placed(shares: &[Option<Share>]) -> (Option<Funnel>, Vec<Option<Placed>>) {
    let known: Vec<(u64, u64)> = shares.iter().flatten().map(|share| (share.successes, share.n)).collect();
    let funnel = (known.len() > 1).then(|| Funnel::of_shares(&known).ok()).flatten();
    let place = |share: &Share| {
        let value = share.successes as f64 / share.n as f64;
        funnel.and_then(|funnel| funnel.place(Group { value, n: share.n }))
    };
    let all = shares.iter().map(|share| share.as_ref().map(|share| Placed { share: *share, place: place(share) }));
    (funnel, all.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_or_more_are_compared() {
        let share = |successes, n| Some(Share { successes, n });
        let (funnel, found) = placed(&[share(900, 1000), share(880, 1000), None, share(700, 1000), share(915, 1000)]);
        assert!(funnel.is_some());
        let places: Vec<Option<Place>> = found.iter().map(|placed| placed.and_then(|placed| placed.place)).collect();
        assert!(matches!(places.as_slice(), [Some(_), Some(_), None, Some(Place::FarBelow | Place::Below), Some(_)]), "{places:?}");
        let (funnel, found) = placed(&[share(900, 1000), None]);
        assert!(funnel.is_none() && found[0].is_some_and(|placed| placed.place.is_none()));
        assert_eq!(placed(&[]).1, []);
    }
}
