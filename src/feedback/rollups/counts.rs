//! Counts by what is counted.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use crate::feedback::kinds::{Channel, Kind, Perspective};

/// What is counted of pieces of feedback. A piece that has become a statutory objection is counted as that alone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Counted {
    /// Pieces.
    Pieces,
    /// Pieces of a kind.
    Kind(Kind),
    /// Pieces told from a perspective.
    Perspective(Perspective),
    /// Pieces that came by a channel.
    Channel(Channel),
    /// Pieces whose givers want an answer.
    Wanted,
    /// Those of them that have been answered.
    Answered,
    /// Pieces that have been answered though their givers wanted no answer.
    AnsweredUnasked,
    /// Answered pieces whose givers wanted that, by whole days from their arrival to the answer.
    DaysToAnswer(i64),
    /// Those of them that were promised an answer here, by the days of the promise and how many of them had passed. A promise
    /// that was kept has fewer passed than it has; days on which its clock stood do not count.
    PromiseDays(i64, i64),
    /// Pieces whose promised answer was still waited for, by the days of the promise and how many had passed: in closed figures
    /// only, as they change by the day.
    StillWaiting(i64, i64),
    /// Answers to a statement of an instrument: 1 to 5, or none for "does not concern me".
    Statement(i64, String, Option<i64>),
    /// Answers 0 to 10 to the question of recommendation.
    Nps(i64),
    /// Pieces with a theme.
    Theme(String),
    /// Pieces of which it was decided that nothing changes, by the code of the reason.
    Decided(String),
    /// Pieces that led to a change.
    Linked,
    /// Answers of which it is known whether they would fit any feedback.
    Replies,
    /// Those that would.
    Generic,
    /// Ratings of answers by their givers, by code.
    Rated(String),
    /// Thanks passed on to the unit.
    Thanks,
    /// Pieces whose severity is known, from 0 to 5.
    Severity(i64),
    /// Pieces rated twice without knowledge of each other: the first and the second rating.
    RatedTwice(i64, i64),
    /// Pieces that are handled with another one.
    Merged,
    /// Statutory objections.
    Objections,
}

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pieces => f.write_str("p"),
            Self::Kind(kind) => write!(f, "k.{}", kind.code()),
            Self::Perspective(perspective) => write!(f, "v.{}", perspective.code()),
            Self::Channel(channel) => write!(f, "c.{}", channel.code()),
            Self::Wanted => f.write_str("w"),
            Self::Answered => f.write_str("a"),
            Self::AnsweredUnasked => f.write_str("b"),
            Self::DaysToAnswer(days) => write!(f, "d.{days}"),
            Self::PromiseDays(promise, passed) => write!(f, "q.{promise}.{passed}"),
            Self::StillWaiting(promise, passed) => write!(f, "x.{promise}.{passed}"),
            Self::Statement(instrument, key, Some(value)) => write!(f, "s.{instrument}.{key}.{value}"),
            Self::Statement(instrument, key, None) => write!(f, "s.{instrument}.{key}.-"),
            Self::Nps(value) => write!(f, "n.{value}"),
            Self::Theme(theme) => write!(f, "t.{theme}"),
            Self::Decided(reason) => write!(f, "e.{reason}"),
            Self::Linked => f.write_str("l"),
            Self::Replies => f.write_str("m"),
            Self::Generic => f.write_str("g"),
            Self::Rated(rating) => write!(f, "r.{rating}"),
            Self::Thanks => f.write_str("h"),
            Self::Severity(rating) => write!(f, "z.{rating}"),
            Self::RatedTwice(first, second) => write!(f, "y.{first}.{second}"),
            Self::Merged => f.write_str("j"),
            Self::Objections => f.write_str("o"),
        }
    }
}

impl Counted {
    /// Reads what [`fmt::Display`] writes.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (what, of) = text.split_once('.').unwrap_or((text, ""));
        let two = || of.split_once('.');
        Some(match what {
            "p" => Self::Pieces,
            "k" => Self::Kind(Kind::from_code(of)?),
            "v" => Self::Perspective(Perspective::from_code(of)?),
            "c" => Self::Channel(Channel::from_code(of)?),
            "w" => Self::Wanted,
            "a" => Self::Answered,
            "b" => Self::AnsweredUnasked,
            "d" => Self::DaysToAnswer(of.parse().ok()?),
            "q" => two().and_then(|(promise, passed)| Some(Self::PromiseDays(promise.parse().ok()?, passed.parse().ok()?)))?,
            "x" => two().and_then(|(promise, passed)| Some(Self::StillWaiting(promise.parse().ok()?, passed.parse().ok()?)))?,
            "s" => {
                let (instrument, of) = two()?;
                let (key, value) = of.rsplit_once('.')?;
                let value = if value == "-" { None } else { Some(value.parse().ok()?) };
                Self::Statement(instrument.parse().ok()?, key.to_owned(), value)
            }
            "n" => Self::Nps(of.parse().ok()?),
            "t" => Self::Theme(of.to_owned()),
            "e" => Self::Decided(of.to_owned()),
            "l" => Self::Linked,
            "m" => Self::Replies,
            "g" => Self::Generic,
            "r" => Self::Rated(of.to_owned()),
            "h" => Self::Thanks,
            "z" => Self::Severity(of.parse().ok()?),
            "y" => two().and_then(|(first, second)| Some(Self::RatedTwice(first.parse().ok()?, second.parse().ok()?)))?,
            "j" => Self::Merged,
            "o" => Self::Objections,
            _ => return None,
        })
    }
}

/// How often each thing was counted; what was not is not in it. As a change, a count may be negative.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(BTreeMap<Counted, i64>);

impl Counts {
    /// Adds to a count.
    pub fn add(&mut self, what: Counted, more: i64) {
        use std::collections::btree_map::Entry;
        match self.0.entry(what) {
            Entry::Vacant(entry) => {
                if more != 0 {
                    entry.insert(more);
                }
            }
            Entry::Occupied(mut entry) => {
                *entry.get_mut() += more;
                if *entry.get() == 0 {
                    entry.remove();
                }
            }
        }
    }

    /// Adds all counts of another, `times` times.
    pub fn add_all(&mut self, other: &Self, times: i64) {
        for (what, count) in &other.0 {
            self.add(what.clone(), count * times);
        }
    }

    /// A count.
    #[must_use]
    pub fn of(&self, what: &Counted) -> i64 {
        self.0.get(what).copied().unwrap_or(0)
    }

    /// What was counted, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Counted, i64)> {
        self.0.iter().map(|(what, count)| (what, *count))
    }

    /// True when nothing was counted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As the database keeps it.
    #[must_use]
    pub fn written(&self) -> String {
        let mut text = String::with_capacity(self.0.len() * 16);
        for (what, count) in &self.0 {
            // Writing into a string does not fail.
            let _ = writeln!(text, "{what} {count}");
        }
        text
    }

    /// Reads what [`Self::written`] writes; lines that nobody understands are left out.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut counts = Self::default();
        for (what, count) in text.lines().filter_map(|line| line.rsplit_once(' ')) {
            if let (Some(what), Ok(count)) = (Counted::read(what), count.parse()) {
                counts.add(what, count);
            }
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_counted() -> impl Strategy<Value = Counted> {
        let word = "[a-z][a-z0-9_-]{0,12}";
        prop_oneof![
            Just(Counted::Pieces),
            (0..Kind::ALL.len()).prop_map(|place| Counted::Kind(Kind::ALL[place])),
            (0..Perspective::ALL.len()).prop_map(|place| Counted::Perspective(Perspective::ALL[place])),
            (0..Channel::ALL.len()).prop_map(|place| Counted::Channel(Channel::ALL[place])),
            Just(Counted::Wanted),
            Just(Counted::Answered),
            Just(Counted::AnsweredUnasked),
            (0..500_i64).prop_map(Counted::DaysToAnswer),
            (0..500_i64, 0..500_i64).prop_map(|(promise, passed)| Counted::PromiseDays(promise, passed)),
            (0..500_i64, 0..500_i64).prop_map(|(promise, passed)| Counted::StillWaiting(promise, passed)),
            (1..9_i64, word, proptest::option::of(1..6_i64)).prop_map(|(of, key, value)| Counted::Statement(of, key, value)),
            (0..11_i64).prop_map(Counted::Nps),
            word.prop_map(Counted::Theme),
            word.prop_map(Counted::Decided),
            word.prop_map(Counted::Rated),
            (0..6_i64).prop_map(Counted::Severity),
            (0..6_i64, 0..6_i64).prop_map(|(first, second)| Counted::RatedTwice(first, second)),
            Just(Counted::Linked),
            Just(Counted::Replies),
            Just(Counted::Generic),
            Just(Counted::Thanks),
            Just(Counted::Merged),
            Just(Counted::Objections),
        ]
    }

    proptest! {
        #[test]
        fn counts_read_back_as_they_were(all in proptest::collection::vec((any_counted(), -5..900_i64), 0..40)) {
            let mut counts = Counts::default();
            for (what, count) in all {
                counts.add(what, count);
            }
            prop_assert_eq!(Counts::read(&counts.written()), counts.clone());
            let mut nothing = counts.clone();
            nothing.add_all(&counts, -1);
            prop_assert!(nothing.is_empty(), "what comes and goes leaves nothing");
        }

        #[test]
        fn whatever_stands_there_reading_does_not_fail(text in "\\PC*") {
            let _ = Counts::read(&text);
        }
    }
}
