//! What will show whether a change helped: registered before the change begins, before anybody knows the answer.

use asko_locales::Lang;
use sea_orm::{ConnectionTrait, DbErr};

use super::change::Registration;
use crate::feedback::themes::{self, Themes};
use crate::questions::{self, Wording};

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
const NPS: &str = "nps";
/// The key of the days until an answer.
const DAYS: &str = "days";
/// The key of the team's own count.
const COUNT: &str = "count";
/// What the key of a theme begins with.
const THEME: &str = "theme:";

/// What is measured, month by month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The share of those who agree with a statement (4 or 5 of 5), of those whom it concerns: its key.
    Statement(String),
    /// The recommendation index.
    Nps,
    /// The share of feedback with a theme, of all feedback: the theme's key.
    Theme(String),
    /// The days until an answer, thirty counted at most.
    Days,
    /// What the team itself counts each month.
    Count,
}

/// What can be measured in a county: what is asked there, and the themes that feedback is sorted by.
#[derive(Clone, Debug)]
pub struct Measurable {
    /// The words of the instrument.
    pub wording: Wording,
    /// The themes.
    pub themes: Themes,
}

impl Measurable {
    /// In this county, now.
    ///
    /// # Errors
    /// The database's fault.
    pub async fn of(db: &impl ConnectionTrait, county_id: i64) -> Result<Self, DbErr> {
        Ok(Self { wording: questions::current(db).await?.wording, themes: themes::of(db, county_id).await? })
    }
}

/// The unit of a measure's size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SizeUnit {
    /// Percentage points of a share.
    Points,
    /// Points of the recommendation index.
    Index,
    /// Days.
    Days,
    /// Per cent of the level before.
    PerCent,
}

impl Measure {
    /// The measure that the database keeps as `key`; none for a measure that is not registered yet.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        match key {
            "" => None,
            NPS => Some(Self::Nps),
            DAYS => Some(Self::Days),
            COUNT => Some(Self::Count),
            key => Some(match key.strip_prefix(THEME) {
                Some(theme) => Self::Theme(theme.to_owned()),
                None => Self::Statement(key.to_owned()),
            }),
        }
    }

    /// The measure with this key, if it can be chosen: statements as far as the instrument has them, themes as far as the
    /// county chooses them.
    #[must_use]
    pub fn read(key: &str, measurable: &Measurable) -> Option<Self> {
        Self::from_key(key).filter(|measure| match measure {
            Self::Statement(key) => measurable.wording.statements.iter().any(|statement| &statement.key == key),
            Self::Theme(theme) => measurable.themes.open().contains(theme),
            Self::Nps | Self::Days | Self::Count => true,
        })
    }

    /// All measures, statements first.
    #[must_use]
    pub fn all(measurable: &Measurable) -> Vec<Self> {
        let statements = measurable.wording.statements.iter().map(|statement| Self::Statement(statement.key.clone()));
        let themes = measurable.themes.open().into_iter().map(Self::Theme);
        statements.chain([Self::Nps, Self::Days]).chain(themes).chain([Self::Count]).collect()
    }

    /// As the database and forms keep it.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Statement(key) => key.clone(),
            Self::Nps => NPS.to_owned(),
            Self::Theme(theme) => format!("{THEME}{theme}"),
            Self::Days => DAYS.to_owned(),
            Self::Count => COUNT.to_owned(),
        }
    }

    /// In which unit its size is typed and told.
    #[must_use]
    pub const fn size_unit(&self) -> SizeUnit {
        match self {
            Self::Statement(_) | Self::Theme(_) => SizeUnit::Points,
            Self::Nps => SizeUnit::Index,
            Self::Days => SizeUnit::Days,
            Self::Count => SizeUnit::PerCent,
        }
    }

    /// In words; `count` is what the team calls its own count.
    #[must_use]
    pub fn words(&self, count: &str, measurable: &Measurable, lang: Lang) -> String {
        match self {
            Self::Statement(key) => {
                let statement = measurable.wording.statements.iter().find(|statement| &statement.key == key);
                lang.with("changes-measure-statement", &[("words", statement.map_or(key.as_str(), |s| s.words.text(lang)).into())])
            }
            Self::Nps => lang.t("changes-measure-nps").into_owned(),
            Self::Theme(theme) => lang.with("changes-measure-theme", &[("theme", (&measurable.themes.names().name(lang, theme)).into())]),
            Self::Days => lang.t("changes-measure-days").into_owned(),
            Self::Count if count.is_empty() => lang.t("changes-measure-count").into_owned(),
            Self::Count => lang.with("changes-measure-own", &[("count", count.into())]),
        }
    }
}

/// What is registered to be measured, in words, with the way it is expected to go; empty while nothing is registered.
#[must_use]
pub fn expectation(registration: &Registration, measurable: &Measurable, lang: Lang) -> String {
    let Some(measure) = &registration.measure else { return String::new() };
    let words = measure.words(registration.count.in_language(lang).0, measurable, lang);
    let direction = match registration.direction {
        Direction::Up => lang.t("changes-measure-expected-up"),
        Direction::Down => lang.t("changes-measure-expected-down"),
    };
    format!("{words} {direction}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measure_reads_back_from_its_key() {
        let theme = Measure::Theme("access".into());
        for measure in [Measure::Statement("useful".into()), Measure::Nps, theme, Measure::Days, Measure::Count] {
            assert_eq!(Measure::from_key(&measure.key()), Some(measure));
        }
        assert_eq!(Measure::from_key(""), None);
    }
}
