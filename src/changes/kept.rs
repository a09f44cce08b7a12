//! What is registered of a change and what was edited of it, in words.

use asko_locales::{Lang, date};
use asko_templates::changes::{EditLine, Words};
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr};

use super::place::standing_words;
use super::registration::unit_ids_of;
use super::size::size_words;
use super::stage::Stage;
use super::store::Edit;
use super::{Direction, Field, Measurable, Measure, Registered, Standing};
use crate::organisations::{Named as _, Unit, store as organisations};
use crate::platform::page::stamp;

/// What stands where nothing is said.
const NOTHING: &str = "–";

/// What names are needed to say it.
#[derive(Clone, Debug)]
pub struct Namer<'a> {
    /// The reader's language.
    pub lang: Lang,
    /// What can be measured.
    pub measurable: &'a Measurable,
    /// The units that are compared with, now or before.
    pub units: Vec<Unit>,
}

impl<'a> Namer<'a> {
    /// For this registration and its edits.
    ///
    /// # Errors
    /// The database's fault.
    pub async fn of(
        db: &impl ConnectionTrait,
        lang: Lang,
        measurable: &'a Measurable,
        registered: &Registered,
        edits: &[Edit],
    ) -> Result<Self, DbErr> {
        let mut ids = registered.comparison_ids.clone();
        for edit in edits.iter().filter(|edit| edit.difference.field == Field::Comparisons) {
            ids.extend(unit_ids_of(&edit.difference.before));
            ids.extend(unit_ids_of(&edit.difference.after));
        }
        Ok(Self { lang, measurable, units: organisations::units_by_ids(db, ids).await? })
    }

    fn units(&self, ids: &[i64]) -> String {
        let names: Vec<&str> = self.units.iter().filter(|unit| ids.contains(&unit.id)).map(|unit| unit.name(self.lang)).collect();
        names.join(", ")
    }

    /// What is kept in a field, in words; `measure` says in which unit a size is.
    fn value(&self, field: Field, kept: &str, measure: Option<&Measure>) -> String {
        let lang = self.lang;
        let words = match field {
            Field::Measure => Measure::from_key(kept).map(|measure| measure.words("", self.measurable, lang)),
            Field::CountFi | Field::CountSv => Some(kept.to_owned()),
            Field::Direction => Direction::from_code(kept).map(|direction| direction_words(direction, lang)),
            Field::ExpectedSize => measure.zip(kept.parse().ok()).map(|(measure, size)| size_words(measure, size, lang)),
            Field::BeginsOn | Field::DueOn | Field::FirstReviewOn | Field::SecondReviewOn => {
                kept.parse::<NaiveDate>().ok().map(|day| date(lang, day))
            }
            Field::Comparisons => Some(self.units(&unit_ids_of(kept))),
        };
        words.filter(|words| !words.is_empty()).unwrap_or_else(|| NOTHING.to_owned())
    }

    /// What is registered: each field's name and what stands in it.
    #[must_use]
    pub fn registered(&self, registered: &Registered) -> Vec<(String, Words)> {
        let (lang, plan) = (self.lang, &registered.plan);
        let day = |day: Option<NaiveDate>| day.map_or_else(|| NOTHING.to_owned(), |day| date(lang, day));
        let count = plan.count.in_language(lang).0;
        let measure = plan.measure.as_ref();
        let size = measure.zip(plan.expected_size).map(|(measure, size)| size_words(measure, size, lang));
        let compared = self.units(&registered.comparison_ids);
        let or_nothing = |words: Option<String>| words.filter(|words| !words.is_empty()).unwrap_or_else(|| NOTHING.to_owned());
        let fields = [
            (Field::Measure, or_nothing(measure.map(|measure| measure.words(count, self.measurable, lang)))),
            (Field::Direction, or_nothing(measure.map(|_| direction_words(plan.direction, lang)))),
            (Field::ExpectedSize, or_nothing(size)),
            (Field::BeginsOn, day(Some(plan.begins_on))),
            (Field::DueOn, day(Some(plan.due_on))),
            (Field::FirstReviewOn, day(plan.first_review_on)),
            (Field::SecondReviewOn, day(plan.second_review_on)),
            (Field::Comparisons, or_nothing(Some(compared))),
        ];
        fields.into_iter().map(|(field, text)| (field_words(field, lang), Words { text, lang })).collect()
    }

    /// The edits, oldest first. `people` are accounts and their names.
    #[must_use]
    pub fn edits(&self, registered: &Registered, edits: &[Edit], people: &[(i64, String)]) -> Vec<EditLine> {
        let mut lines: Vec<EditLine> = Vec::with_capacity(edits.len());
        // Walked from the last to the first, so that each size is told in the unit of the measure it belonged to.
        let mut after = registered.plan.measure.clone();
        let mut rest = edits;
        while let Some(last) = rest.last() {
            let together = rest.iter().rev().take_while(|edit| (edit.at, edit.account_id) == (last.at, last.account_id)).count();
            let (earlier, group) = rest.split_at(rest.len() - together);
            let changed = group.iter().find(|edit| edit.difference.field == Field::Measure);
            let before = changed.map_or_else(|| after.clone(), |edit| Measure::from_key(&edit.difference.before));
            lines.extend(group.iter().rev().map(|edit| self.edit(edit, before.as_ref(), after.as_ref(), people)));
            (after, rest) = (before, earlier);
        }
        lines.reverse();
        lines
    }

    fn edit(&self, edit: &Edit, before: Option<&Measure>, after: Option<&Measure>, people: &[(i64, String)]) -> EditLine {
        let (lang, difference) = (self.lang, &edit.difference);
        let name = |id: i64| people.iter().find(|(person, _)| *person == id).map(|(_, name)| name.clone()).unwrap_or_default();
        // What the program writes itself stands in two languages; its reader needs one.
        let reason = if edit.account_id.is_none() { lang.t("changes-edits-review-moved").into_owned() } else { edit.reason.clone() };
        EditLine {
            at: stamp(lang, edit.at),
            who: edit.account_id.map_or_else(|| lang.t("changes-edits-by-itself").into_owned(), name),
            stage: stage_words(edit.stage, lang),
            field: field_words(difference.field, lang),
            before: self.value(difference.field, &difference.before, before),
            after: self.value(difference.field, &difference.after, after),
            reason,
        }
    }
}

/// A stage in words, whatever the day.
fn stage_words(stage: Stage, lang: Lang) -> String {
    let standing = match stage {
        Stage::Proposed => Standing::Proposed,
        Stage::Planned => Standing::Planned,
        Stage::UnderWay => Standing::UnderWay,
        Stage::Claimed => Standing::Claimed,
        Stage::Done | Stage::Reviewed => Standing::Done,
        Stage::Dropped => Standing::Dropped,
    };
    standing_words(standing, lang)
}

/// A direction in words.
#[must_use]
pub fn direction_words(direction: Direction, lang: Lang) -> String {
    let words = match direction {
        Direction::Up => lang.t("changes-register-direction-up"),
        Direction::Down => lang.t("changes-register-direction-down"),
    };
    words.into_owned()
}

/// A field's name.
#[must_use]
pub fn field_words(field: Field, lang: Lang) -> String {
    let words = match field {
        Field::Measure => lang.t("changes-register-measure"),
        Field::CountFi => lang.t("changes-register-count-fi"),
        Field::CountSv => lang.t("changes-register-count-sv"),
        Field::Direction => lang.t("changes-register-direction"),
        Field::ExpectedSize => lang.t("changes-register-expected"),
        Field::BeginsOn => lang.t("changes-register-begins"),
        Field::DueOn => lang.t("changes-register-due"),
        Field::FirstReviewOn => lang.t("changes-register-first-review"),
        Field::SecondReviewOn => lang.t("changes-register-second-review"),
        Field::Comparisons => lang.t("changes-register-comparisons"),
    };
    words.into_owned()
}
