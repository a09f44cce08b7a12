//! A change: what is done because of feedback, in Finnish and Swedish.

use asko_locales::Lang;
use chrono::NaiveDate;

use super::measure::Direction;
use super::stage::Stage;

/// What a change says, in Finnish and Swedish.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Both {
    /// Finnish.
    pub fi: String,
    /// Swedish; empty where the county has only Finnish.
    pub sv: String,
}

impl Both {
    /// The words in both languages.
    pub fn new(fi: impl Into<String>, sv: impl Into<String>) -> Self {
        Self { fi: fi.into(), sv: sv.into() }
    }

    /// The words for a reader of this language, and the language they are in.
    #[must_use]
    pub fn in_language(&self, lang: Lang) -> (&str, Lang) {
        let (finnish, swedish) = ((self.fi.as_str(), Lang::Fi), (self.sv.as_str(), Lang::Sv));
        let (first, second) = if lang == Lang::Sv { (swedish, finnish) } else { (finnish, swedish) };
        if first.0.is_empty() && !second.0.is_empty() { second } else { first }
    }
}

/// One change.
#[derive(Clone, Debug)]
pub struct Change {
    /// Its row.
    pub id: i64,
    /// The reference people use.
    pub reference: String,
    /// The county.
    pub county_id: i64,
    /// The team that makes it.
    pub team_id: i64,
    /// The unit it concerns.
    pub unit_id: Option<i64>,
    /// The service it concerns.
    pub service_id: Option<i64>,
    /// Its name.
    pub title: Both,
    /// What changes.
    pub what: Both,
    /// Why.
    pub why: Both,
    /// Who sees to it; not public.
    pub owner: String,
    /// By when.
    pub due_on: NaiveDate,
    /// The key of its measure: a statement's, `nps` or `days`.
    pub measure: String,
    /// Which way the measure is expected to go.
    pub direction: Direction,
    /// How far it has come.
    pub stage: Stage,
    /// What came of it; empty until it is done.
    pub outcome: Both,
    /// When it was recorded.
    pub created_at: i64,
    /// When work on it began.
    pub started_at: Option<i64>,
    /// When it was made.
    pub done_at: Option<i64>,
    /// Counts changes, so that two people cannot overwrite each other.
    pub version: i64,
}

impl Change {
    /// Its name for a reader of this language, and the language it is in.
    #[must_use]
    pub fn title(&self, lang: Lang) -> (&str, Lang) {
        self.title.in_language(lang)
    }

    /// What changes, and the language it is in.
    #[must_use]
    pub fn what(&self, lang: Lang) -> (&str, Lang) {
        self.what.in_language(lang)
    }

    /// Why, and the language it is in.
    #[must_use]
    pub fn why(&self, lang: Lang) -> (&str, Lang) {
        self.why.in_language(lang)
    }

    /// What came of it, and the language it is in; empty until it is done, since before that it is a draft.
    #[must_use]
    pub fn outcome(&self, lang: Lang) -> (&str, Lang) {
        if self.stage.is_open() { ("", lang) } else { self.outcome.in_language(lang) }
    }

    /// True when it should have been made by now and was not.
    #[must_use]
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.stage.is_open() && self.due_on < today
    }
}

/// A change to be kept.
#[derive(Clone, Debug)]
pub struct NewChange {
    /// The reference people will use.
    pub reference: String,
    /// The county.
    pub county_id: i64,
    /// The team that makes it.
    pub team_id: i64,
    /// The unit it concerns.
    pub unit_id: Option<i64>,
    /// The service it concerns.
    pub service_id: Option<i64>,
    /// Its name.
    pub title: Both,
    /// What changes.
    pub what: Both,
    /// Why.
    pub why: Both,
    /// Who sees to it.
    pub owner: String,
    /// By when.
    pub due_on: NaiveDate,
    /// The key of its measure: a statement's, `nps` or `days`.
    pub measure: String,
    /// Which way the measure is expected to go.
    pub direction: Direction,
    /// How far it has come.
    pub stage: Stage,
    /// What came of it.
    pub outcome: Both,
    /// When it was recorded.
    pub created_at: i64,
    /// By whom.
    pub created_by: Option<i64>,
    /// When work on it began.
    pub started_at: Option<i64>,
    /// When it was made.
    pub done_at: Option<i64>,
    /// The pieces of feedback that lead to it.
    pub feedback_ids: Vec<i64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_the_language_there_is() {
        let both = Both::new("suomi", "svenska");
        assert_eq!(both.in_language(Lang::Fi), ("suomi", Lang::Fi));
        assert_eq!(both.in_language(Lang::Sv), ("svenska", Lang::Sv));
        assert_eq!(both.in_language(Lang::En), ("suomi", Lang::Fi));
        assert_eq!(Both::new("suomi", "").in_language(Lang::Sv), ("suomi", Lang::Fi));
        assert_eq!(Both::new("", "svenska").in_language(Lang::En), ("svenska", Lang::Sv));
    }
}
