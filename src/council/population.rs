//! The population and the clients of a county in a year, as the county enters them: what feedback is compared with.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::text::both::Both;

crate::coded! {
    /// Languages that people are counted by; closed figures know the same.
    pub enum Tongue {
        /// Finnish.
        Finnish = "fi",
        /// Swedish.
        Swedish = "sv",
        /// Any other.
        Other = "other",
    }
}

crate::coded! {
    /// Ages that people are counted by. The national statements are for those from 13 on, those from 7 to 12 have a form of their
    /// own, and for younger ones somebody close answers; from 13 on the bands are those of youth and elderly people's councils.
    pub enum Age {
        /// Under 7.
        Under7 = "0-6",
        /// 7 to 12.
        From7 = "7-12",
        /// 13 to 17.
        From13 = "13-17",
        /// 18 to 64.
        From18 = "18-64",
        /// 65 and over.
        From65 = "65-",
    }
}

/// A part of the people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// All residents.
    All,
    /// Residents by mother tongue: its place in [`Tongue::ALL`].
    Language(usize),
    /// Residents by age: its place in [`Age::ALL`].
    Age(usize),
    /// The clients of a service in the year.
    Service(i64),
}

crate::coded! {
    /// What numbers with one source are of.
    pub enum Base {
        /// Residents.
        Residents = "residents",
        /// Clients.
        Clients = "clients",
    }
}

impl Part {
    /// As the database, forms and the log name it.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::All => "all".to_owned(),
            Self::Language(place) => format!("language:{}", Tongue::ALL.get(place).map_or("", |tongue| tongue.code())),
            Self::Age(place) => format!("age:{}", Age::ALL.get(place).map_or("", |age| age.code())),
            Self::Service(id) => format!("service:{id}"),
        }
    }

    /// Reads what [`Self::code`] writes.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code.split_once(':') {
            None => (code == "all").then_some(Self::All),
            Some(("language", of)) => Tongue::ALL.iter().position(|tongue| tongue.code() == of).map(Self::Language),
            Some(("age", of)) => Age::ALL.iter().position(|age| age.code() == of).map(Self::Age),
            Some(("service", id)) => id.parse().ok().map(Self::Service),
            Some(_) => None,
        }
    }

    /// The residents' parts, in the order of the form.
    pub fn of_residents() -> impl Iterator<Item = Self> {
        let languages = (0..Tongue::ALL.len()).map(Self::Language);
        std::iter::once(Self::All).chain(languages).chain((0..Age::ALL.len()).map(Self::Age))
    }
}

/// Where numbers come from, and of which day they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Where from.
    pub words: Both,
    /// Of which day.
    pub as_of: NaiveDate,
}

/// What is known of the people of a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Population {
    /// How many people, by part; what nobody has entered is not in it.
    pub people: BTreeMap<Part, u64>,
    /// Of the residents.
    pub residents: Option<Source>,
    /// Of the clients.
    pub clients: Option<Source>,
}

impl Population {
    /// The people of a part; none where nobody entered them.
    #[must_use]
    pub fn of(&self, part: Part) -> Option<u64> {
        self.people.get(&part).copied()
    }

    /// True when a number of residents is known.
    #[must_use]
    pub fn knows_residents(&self) -> bool {
        self.people.keys().any(|part| !matches!(part, Part::Service(_)))
    }

    /// True when a number of clients is known.
    #[must_use]
    pub fn knows_clients(&self) -> bool {
        self.people.keys().any(|part| matches!(part, Part::Service(_)))
    }

    /// The source of these numbers.
    #[must_use]
    pub const fn source(&self, base: Base) -> Option<&Source> {
        match base {
            Base::Residents => self.residents.as_ref(),
            Base::Clients => self.clients.as_ref(),
        }
    }

    /// What the parts of a kind come to, when each of them is known.
    fn sum(&self, parts: impl Iterator<Item = Part>) -> u64 {
        parts.filter_map(|part| self.of(part)).fold(0, u64::saturating_add)
    }

    /// True when the languages, or the ages, come to more people than there are.
    #[must_use]
    pub fn has_too_many_parts(&self) -> bool {
        let languages = self.sum((0..Tongue::ALL.len()).map(Part::Language));
        let ages = self.sum((0..Age::ALL.len()).map(Part::Age));
        self.of(Part::All).is_some_and(|all| languages > all || ages > all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_read_back() {
        for part in Part::of_residents().chain([Part::Service(7)]) {
            assert_eq!(Part::from_code(&part.code()), Some(part));
        }
        assert_eq!(Part::of_residents().count(), 9);
        for code in ["", "language:", "language:en", "age:13", "service:x", "village:1"] {
            assert_eq!(Part::from_code(code), None, "{code}");
        }
    }

    #[test]
    fn parts_are_not_more_than_the_whole() {
        let mut known = Population::default();
        known.people.insert(Part::Language(0), 60);
        known.people.insert(Part::Language(1), 50);
        assert!(!known.has_too_many_parts(), "nobody said how many there are in all");
        known.people.insert(Part::All, 110);
        assert!(!known.has_too_many_parts());
        known.people.insert(Part::Age(0), 111);
        assert!(known.has_too_many_parts());
    }
}
