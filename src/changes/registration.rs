//! What was registered before a change began, and what an edit of it makes different.

use super::change::Registration;
use super::measure::{Direction, Measure};
use super::store::Edit;
use crate::text::both::Both;

crate::coded! {
    /// A part of what is registered.
    pub enum Field {
        /// What is measured.
        Measure = "measure",
        /// What the team calls its own count, in Finnish.
        CountFi = "count-fi",
        /// What the team calls its own count, in Swedish.
        CountSv = "count-sv",
        /// Which way it is expected to go.
        Direction = "direction",
        /// How far.
        ExpectedSize = "expected-size",
        /// When the work is to begin.
        BeginsOn = "begins-on",
        /// By when it is to be made.
        DueOn = "due-on",
        /// When it is looked at again first.
        FirstReviewOn = "first-review-on",
        /// When it is looked at again once more.
        SecondReviewOn = "second-review-on",
        /// With which units it is compared: their rows, parted by commas.
        Comparisons = "comparisons",
    }
}

/// What an edit makes different in one field, as the database keeps both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub field: Field,
    /// What stood there.
    pub before: String,
    /// What stands there now.
    pub after: String,
}

/// Rows of units as an edit keeps them.
fn joined(unit_ids: &[i64]) -> String {
    unit_ids.iter().map(i64::to_string).collect::<Vec<_>>().join(",")
}

/// Reads the rows of units that an edit keeps.
#[must_use]
pub fn unit_ids_of(kept: &str) -> Vec<i64> {
    kept.split(',').filter_map(|id| id.parse().ok()).collect()
}

/// Everything that is registered: the change's own part and the units it is compared with.
#[derive(Clone, Debug, PartialEq)]
pub struct Registered {
    /// The change's own part.
    pub plan: Registration,
    /// The units' rows, in order.
    pub comparison_ids: Vec<i64>,
}

impl Registered {
    fn texts(&self) -> [(Field, String); 10] {
        let plan = &self.plan;
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        [
            (Field::Measure, plan.measure.as_ref().map(Measure::key).unwrap_or_default()),
            (Field::CountFi, plan.count.fi.clone()),
            (Field::CountSv, plan.count.sv.clone()),
            (Field::Direction, plan.direction.code().to_owned()),
            (Field::ExpectedSize, plan.expected_size.map(|size| size.to_string()).unwrap_or_default()),
            (Field::BeginsOn, plan.begins_on.to_string()),
            (Field::DueOn, plan.due_on.to_string()),
            (Field::FirstReviewOn, day(plan.first_review_on)),
            (Field::SecondReviewOn, day(plan.second_review_on)),
            (Field::Comparisons, joined(&self.comparison_ids)),
        ]
    }

    /// What `later` makes different.
    #[must_use]
    pub fn differences(&self, later: &Self) -> Vec<Difference> {
        let pairs = self.texts().into_iter().zip(later.texts());
        pairs.filter(|(old, new)| old != new).map(|((field, before), (_, after))| Difference { field, before, after }).collect()
    }

    /// As it stood when the work began: what was edited after that is taken back, the last edit first, but for days,
    /// which say when and not what is measured. The effect of a change is judged by this alone.
    #[must_use]
    pub fn before_the_data(mut self, edits: &[Edit]) -> Self {
        for edit in edits.iter().rev().filter(|edit| edit.stage.has_begun()) {
            let before = edit.difference.before.as_str();
            match edit.difference.field {
                Field::Measure => self.plan.measure = Measure::from_key(before),
                Field::CountFi => self.plan.count = Both { fi: before.to_owned(), ..self.plan.count },
                Field::CountSv => self.plan.count = Both { sv: before.to_owned(), ..self.plan.count },
                Field::Direction => self.plan.direction = Direction::from_code(before).unwrap_or(self.plan.direction),
                Field::ExpectedSize => self.plan.expected_size = before.parse().ok(),
                Field::Comparisons => self.comparison_ids = unit_ids_of(before),
                Field::BeginsOn | Field::DueOn | Field::FirstReviewOn | Field::SecondReviewOn => {}
            }
        }
        self
    }
}

impl Field {
    /// True for what decides how the effect is judged: an edit of it after the work has begun comes after the data.
    #[must_use]
    pub const fn is_measured(self) -> bool {
        !matches!(self, Self::BeginsOn | Self::DueOn | Self::FirstReviewOn | Self::SecondReviewOn)
    }
}

#[cfg(test)]
mod tests {
    use super::super::stage::Stage;
    use super::*;

    fn registered() -> Registered {
        let day = |m, d| chrono::NaiveDate::from_ymd_opt(2026, m, d).unwrap();
        let plan = Registration {
            measure: Some(Measure::Nps),
            count: Both::default(),
            direction: Direction::Up,
            expected_size: Some(10.0),
            begins_on: day(2, 1),
            due_on: day(3, 1),
            first_review_on: Some(day(9, 1)),
            second_review_on: None,
        };
        Registered { plan, comparison_ids: vec![3, 5] }
    }

    #[test]
    fn an_edit_after_the_work_began_is_taken_back_and_one_before_stays() {
        let first = registered();
        let mut second = first.clone();
        second.plan.measure = Some(Measure::Statement("useful".into()));
        second.plan.expected_size = Some(0.05);
        let mut third = second.clone();
        third.plan.measure = Some(Measure::Days);
        third.plan.direction = Direction::Down;
        third.comparison_ids = vec![3];
        third.plan.due_on = third.plan.due_on.succ_opt().unwrap();
        let edit = |stage: Stage, from: &Registered, to: &Registered| {
            let edits = from.differences(to).into_iter();
            edits.map(move |difference| Edit { at: 0, account_id: None, difference, stage, reason: String::new() }).collect::<Vec<_>>()
        };
        let edits = [edit(Stage::Planned, &first, &second), edit(Stage::UnderWay, &second, &third)].concat();
        assert_eq!(edits.len(), 6);
        let judged = third.clone().before_the_data(&edits);
        assert_eq!(judged.plan.due_on, third.plan.due_on, "a day that is moved is moved");
        assert_eq!(judged, Registered { plan: Registration { due_on: third.plan.due_on, ..second.plan }, ..second });
        assert!(first.differences(&first).is_empty());
    }
}
