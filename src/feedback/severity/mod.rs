//! How grave a piece of feedback is, from 0 to 5 by written criteria. A first rating of 3 or more asks for a second one by
//! somebody who does not know the first; while the two differ, the higher counts.

mod rows;
mod store;

pub use store::{Rating, add, ratings_of, withdraw_first};

/// How many ratings there are: 0 to 5.
pub const RATINGS: usize = 6;
/// From which rating on a second person is asked.
pub const SECOND_FROM: i64 = 3;
/// From which rating on a piece is urgent.
pub const URGENT_FROM: i64 = 4;

crate::coded! {
    /// What a rating is.
    pub enum Role {
        /// The first one.
        First = "first",
        /// By another person who did not know the first.
        Second = "second",
        /// By somebody who knew the others.
        Revised = "revised",
        /// A lead's, where the others differ.
        Settled = "settled",
        /// A first one that its own rater put another in place of, before anybody else had rated.
        Withdrawn = "withdrawn",
    }
}

/// What somebody may do about the rating of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Give the first rating.
    First,
    /// Put another in place of one's own first rating, which nobody has answered yet.
    Correct,
    /// Give the second rating, without knowing the first.
    Second,
    /// Rate knowing the others, or change one's own rating.
    Revise,
    /// Settle what the others differ in.
    Settle,
    /// Nothing.
    Nothing,
}

/// The ratings of a piece, as they stand together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Each person's last rating, in the order in which they began.
    pub of_people: Vec<Rating>,
    /// The last one that settled it.
    pub settled: Option<Rating>,
}

impl Standing {
    /// What comes of these ratings, oldest first.
    #[must_use]
    pub fn of(ratings: &[Rating]) -> Self {
        let mut standing = Self::default();
        for rating in ratings {
            match rating.role {
                Role::Withdrawn => {}
                Role::Settled => standing.settled = Some(rating.clone()),
                _ => match standing.of_people.iter_mut().find(|known| known.account_id == rating.account_id) {
                    Some(known) => *known = rating.clone(),
                    None => standing.of_people.push(rating.clone()),
                },
            }
        }
        standing
    }

    /// The rating that counts: the settled one, else the highest.
    #[must_use]
    pub fn counts(&self) -> Option<i64> {
        let highest = self.of_people.iter().map(|rating| rating.rating).max();
        self.settled.as_ref().map(|rating| rating.rating).or(highest)
    }

    /// True while people have rated differently and nobody has settled it.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.settled.is_none() && self.of_people.windows(2).any(|pair| matches!(pair, [one, other] if one.rating != other.rating))
    }

    /// True while a second person is asked to rate.
    #[must_use]
    pub fn waits_for_second(&self) -> bool {
        self.settled.is_none() && matches!(self.of_people.as_slice(), [only] if only.rating >= SECOND_FROM)
    }

    /// Whether this person may see the ratings: not before they have given the second one that is waited for.
    #[must_use]
    pub fn seen_by(&self, account_id: i64) -> bool {
        !self.waits_for_second() || self.has_rated(account_id)
    }

    fn has_rated(&self, account_id: i64) -> bool {
        self.of_people.iter().any(|rating| rating.account_id == account_id)
    }

    /// What this person may do; who leads settles what others differ in.
    #[must_use]
    pub fn part_of(&self, account_id: i64, leads: bool) -> Part {
        let own = self.has_rated(account_id);
        match (self.of_people.as_slice(), &self.settled) {
            ([], _) => Part::First,
            (_, Some(_)) if leads && !own => Part::Settle,
            (_, Some(_)) => Part::Nothing,
            ([_], None) if own => Part::Correct,
            ([_], None) if self.waits_for_second() => Part::Second,
            ([_], None) => Part::Revise,
            (_, None) if own => Part::Revise,
            (_, None) if leads && self.differs() => Part::Settle,
            _ => Part::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rating(account_id: i64, role: Role, rating: i64) -> Rating {
        Rating { account_id, at: 0, role, rating, note: String::new() }
    }

    #[test]
    fn the_first_is_hidden_from_the_second_and_from_nobody_when_it_is_low() {
        let low = Standing::of(&[rating(1, Role::First, 2)]);
        assert!(!low.waits_for_second() && low.seen_by(2) && low.counts() == Some(2));
        assert_eq!((low.part_of(1, false), low.part_of(2, false)), (Part::Correct, Part::Revise));
        let high = Standing::of(&[rating(1, Role::First, 3)]);
        assert!(high.waits_for_second() && high.seen_by(1) && !high.seen_by(2));
        assert_eq!((high.part_of(1, true), high.part_of(2, false)), (Part::Correct, Part::Second));
        let raised = Standing::of(&[rating(1, Role::Withdrawn, 2), rating(1, Role::First, 4)]);
        assert!(raised.waits_for_second() && raised.counts() == Some(4));
        assert_eq!(Standing::default().part_of(1, false), Part::First);
    }

    #[test]
    fn the_higher_counts_until_they_agree_or_a_lead_settles_it() {
        let mut all = vec![rating(1, Role::First, 5), rating(2, Role::Second, 3)];
        let differs = Standing::of(&all);
        assert!(differs.differs() && differs.counts() == Some(5) && differs.seen_by(9));
        let parts = [(1, true), (2, false), (3, true), (3, false)].map(|(who, leads)| differs.part_of(who, leads));
        assert_eq!(parts, [Part::Revise, Part::Revise, Part::Settle, Part::Nothing]);
        all.push(rating(1, Role::Revised, 3));
        let agreed = Standing::of(&all);
        assert!(!agreed.differs() && agreed.counts() == Some(3));
        assert_eq!(agreed.part_of(3, true), Part::Nothing);
        all.push(rating(2, Role::Revised, 2));
        all.push(rating(3, Role::Settled, 4));
        let settled = Standing::of(&all);
        assert!(!settled.differs() && settled.counts() == Some(4));
        assert_eq!((settled.part_of(1, false), settled.part_of(3, true)), (Part::Nothing, Part::Settle));
    }
}
