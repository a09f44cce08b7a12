//! The report itself: what it is made of ([`Inputs`]), and the document it becomes. Pure: no input or output, no database.

mod compared;
mod costs;
mod document;
mod equity;
mod figures;
mod heard;
mod means;
mod parts;
mod picture;
mod promised;
mod reasons;

#[cfg(test)]
mod tests;

pub use document::{document, thirds_words};
pub use figures::{Agreed, Figures, OfLanguage, Over, Pair, Pieces, Reference, Span};

use asko_locales::Lang;
use chrono::NaiveDate;

use super::population::Population;
use crate::changes::Standing;
use crate::feedback::NoChangeReason;
use crate::organisations::{County, Named, Service};
use crate::participation::{Activity, Level, People};
use crate::statistics::effect::Verdict;
use crate::text::both::Both;

/// A name in Finnish, Swedish and English.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name(pub [String; 3]);

impl Name {
    /// That of something.
    #[must_use]
    pub fn of(named: &dyn Named) -> Self {
        Self(named.names().map(str::to_owned))
    }
}

impl Named for Name {
    fn names(&self) -> [&str; 3] {
        let [fi, sv, en] = &self.0;
        [fi, sv, en]
    }
}

/// A change that was promised before the year, and what became of it.
#[derive(Clone, Debug)]
pub struct Promised {
    /// The reference people use.
    pub reference: String,
    /// Its name.
    pub title: Both,
    /// The unit and service it is of; nothing for the whole county.
    pub place: Vec<Name>,
    /// By when it was promised.
    pub due_on: NaiveDate,
    /// Where it stands, as the public sees it.
    pub standing: Standing,
    /// Its effect as it was found last, once it is made.
    pub effect: Option<Verdict>,
}

/// A change that was made in the year, and what it cost.
#[derive(Clone, Debug)]
pub struct Made {
    /// Its name.
    pub title: Both,
    /// The reference people use.
    pub reference: String,
    /// In euros.
    pub cost_euros: Option<i64>,
    /// Of the staff.
    pub staff_hours: Option<i64>,
    /// True when a review found that it did harm.
    pub harmed: bool,
}

/// An activity that was held in the year, with the numbers that everybody may read of it.
#[derive(Clone, Debug)]
pub struct Held {
    /// The activity.
    pub activity: Activity,
    /// How many parties were invited by name.
    pub parties: u64,
    /// How many of each group took part; none where that is hidden.
    pub people: Vec<(People, Option<u64>)>,
    /// How many of those who took part said that a level was reached; none where that is hidden.
    pub reached: Vec<(Level, Option<u64>)>,
}

/// Everything a report is made of.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The county.
    pub county: County,
    /// The year.
    pub year: i32,
    /// The day on which it is made.
    pub today: NaiveDate,
    /// Where the county's pages are: `https://asko.example`, without a slash at the end.
    pub base_url: String,
    /// What was promised before the year.
    pub promised: Vec<Promised>,
    /// What was made in the year.
    pub made: Vec<Made>,
    /// What was held in the year.
    pub held: Vec<Held>,
    /// What the county says of its people, and of which year that is.
    pub population: Option<(i32, Population)>,
    /// The closed figures; none while nothing of the year is closed.
    pub figures: Option<Figures>,
    /// All services of the catalogue.
    pub services: Vec<Service>,
    /// The statements in order: their keys and words in Finnish, Swedish and English.
    pub statements: Vec<(String, Name)>,
    /// The reasons for no change, in order, with how often each was given; none where that is hidden.
    pub reasons: Vec<(NoChangeReason, Option<u64>)>,
}

impl Inputs {
    /// The address of a page of the county.
    #[must_use]
    pub fn url(&self, lang: Lang, path: &str) -> String {
        format!("{}/{}/{}{path}", self.base_url, lang.code(), self.county.slug)
    }
}
