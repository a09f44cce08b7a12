//! What will show whether a change helped: fixed when the change is recorded, before anybody knows the answer.

use asko_locales::Lang;

use crate::questions::Wording;

crate::coded! {
    /// Which way the measure is expected to go.
    pub enum Direction {
        /// Up.
        Up = "up",
        /// Down.
        Down = "down",
    }
}

/// The key of the question of recommendation.
pub const NPS: &str = "nps";
/// The key of the days until an answer.
pub const DAYS: &str = "days";

/// What is measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The mean of a statement: its key.
    Statement(String),
    /// The recommendation index.
    Nps,
    /// The days until an answer.
    Days,
}

impl Measure {
    /// The measure with this key, if the instrument has it.
    #[must_use]
    pub fn read(key: &str, wording: &Wording) -> Option<Self> {
        match key {
            NPS => Some(Self::Nps),
            DAYS => Some(Self::Days),
            key => wording.statements.iter().find(|statement| statement.key == key).map(|statement| Self::Statement(statement.key.clone())),
        }
    }

    /// All measures, statements first.
    #[must_use]
    pub fn all(wording: &Wording) -> Vec<Self> {
        let statements = wording.statements.iter().map(|statement| Self::Statement(statement.key.clone()));
        statements.chain([Self::Nps, Self::Days]).collect()
    }

    /// As the database and forms keep it.
    #[must_use]
    pub fn key(&self) -> &str {
        match self {
            Self::Statement(key) => key,
            Self::Nps => NPS,
            Self::Days => DAYS,
        }
    }

    /// In words.
    #[must_use]
    pub fn words(&self, wording: &Wording, lang: Lang) -> String {
        match self {
            Self::Statement(key) => {
                let statement = wording.statements.iter().find(|statement| &statement.key == key);
                lang.with("changes-measure-statement", &[("words", statement.map_or(key.as_str(), |s| s.words.text(lang)).into())])
            }
            Self::Nps => lang.t("changes-measure-nps").into_owned(),
            Self::Days => lang.t("changes-measure-days").into_owned(),
        }
    }
}

/// A kept measure in words, with the way it is expected to go.
#[must_use]
pub fn expectation(key: &str, direction: Direction, wording: &Wording, lang: Lang) -> String {
    let words = Measure::read(key, wording).map_or_else(|| key.to_owned(), |measure| measure.words(wording, lang));
    let direction = match direction {
        Direction::Up => lang.t("changes-measure-expected-up"),
        Direction::Down => lang.t("changes-measure-expected-down"),
    };
    format!("{words} {direction}")
}
