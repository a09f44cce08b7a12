//! What is typed of a registration: what is measured, what is expected, and the days.

use std::collections::HashSet;

use asko_locales::Lang;
use asko_templates::changes::{RegistrationChoices, TITLE_LIMIT, TypedRegistration};
use asko_templates::components::Choice;
use chrono::{Months, NaiveDate};
use rocket::form::FromForm;
use sea_orm::{ConnectionTrait, DbErr};

use super::form::typed_day;
use super::reading::{BothForm, Reading, Rule};
use super::size::{read_size, typed_size};
use super::{Both, Direction, Measurable, Measure, Registered, Registration};
use crate::organisations::{County, Named as _, Unit, store as organisations};
use crate::text::clean::clean_line;
use crate::text::order::sort_key;

/// How far ahead work may begin.
const BEGINS_WITHIN: Months = Months::new(24);
/// How far ahead other days may be.
const DAYS_WITHIN: Months = Months::new(120);
/// When a change is looked at again first, after it was to be made.
pub const FIRST_REVIEW: Months = Months::new(6);
/// When it is looked at again once more.
pub const SECOND_REVIEW: Months = Months::new(12);

/// What a registration can be made of: today, the words of the instrument, and the units to compare with.
#[derive(Clone, Debug)]
pub struct Material {
    /// Today.
    pub today: NaiveDate,
    /// The words of the instrument that is asked now.
    pub measurable: Measurable,
    /// The county's other units that give the same service, by name.
    pub units: Vec<Unit>,
}

impl Material {
    /// For a change of this unit and service: other units that give the service, or, where none is named, one of the unit's.
    ///
    /// # Errors
    /// The database's fault.
    pub async fn of(
        db: &impl ConnectionTrait,
        county: &County,
        place: (Option<i64>, Option<i64>),
        today: NaiveDate,
        lang: Lang,
    ) -> Result<Self, DbErr> {
        let (unit_id, service_id) = place;
        let mut units = organisations::units_of(db, county.id).await?;
        let offers = organisations::offers_of(db, &units).await?;
        let same = |service: i64, of: i64| service_id.map_or_else(|| offers.contains(&(of, service)), |wanted| wanted == service);
        let giving: HashSet<i64> = match (service_id, unit_id) {
            (None, None) => HashSet::new(),
            (_, of) => offers.iter().filter(|(_, service)| same(*service, of.unwrap_or_default())).map(|(unit, _)| *unit).collect(),
        };
        units.retain(|unit| Some(unit.id) != unit_id && giving.contains(&unit.id));
        units.sort_by_key(|unit| sort_key(unit.name(lang)));
        Ok(Self { today, measurable: Measurable::of(db, county.id).await?, units })
    }

    /// What there is to choose from; a measure that is registered already stays, though it is no longer asked.
    #[must_use]
    pub fn choices(&self, before: Option<&Registered>, lang: Lang) -> RegistrationChoices {
        let mut measures = Measure::all(&self.measurable);
        measures.extend(
            before.and_then(|before| before.plan.measure.clone()).filter(|measure| !Measure::all(&self.measurable).contains(measure)),
        );
        RegistrationChoices {
            measures: measures.iter().map(|measure| Choice::new(measure.key(), measure.words("", &self.measurable, lang))).collect(),
            units: self.units.iter().map(|unit| Choice::new(&unit.slug, unit.name(lang))).collect(),
        }
    }
}

/// The fields.
#[derive(Clone, Debug, Default, FromForm)]
pub struct RegistrationForm {
    #[field(default = String::new())]
    measure: String,
    count: BothForm,
    #[field(default = String::new())]
    direction: String,
    #[field(default = String::new())]
    expected: String,
    #[field(default = String::new())]
    begins: String,
    #[field(default = String::new())]
    due: String,
    #[field(default = String::new())]
    first_review: String,
    #[field(default = String::new())]
    second_review: String,
    #[field(default = Vec::new())]
    comparisons: Vec<String>,
}

/// Begin, end and the two reviews.
type Days = (NaiveDate, NaiveDate, Option<NaiveDate>, Option<NaiveDate>);

impl RegistrationForm {
    /// The fields filled in with what is kept.
    #[must_use]
    pub fn of(kept: &Registered, material: &Material) -> Self {
        let plan = &kept.plan;
        let day = |day: Option<NaiveDate>| day.map(typed_day).unwrap_or_default();
        let compared = material.units.iter().filter(|unit| kept.comparison_ids.contains(&unit.id));
        Self {
            measure: plan.measure.as_ref().map(Measure::key).unwrap_or_default(),
            count: BothForm::of(&plan.count),
            direction: plan.measure.as_ref().map(|_| plan.direction.code()).unwrap_or_default().to_owned(),
            expected: plan.measure.as_ref().zip(plan.expected_size).map(|(measure, size)| typed_size(measure, size)).unwrap_or_default(),
            begins: typed_day(plan.begins_on),
            due: typed_day(plan.due_on),
            first_review: day(plan.first_review_on),
            second_review: day(plan.second_review_on),
            comparisons: compared.map(|unit| unit.slug.clone()).collect(),
        }
    }

    /// As the page shows them.
    #[must_use]
    pub fn typed(&self) -> TypedRegistration {
        let Self { measure, direction, expected, begins, due, first_review, second_review, comparisons, .. } = self.clone();
        let count = self.count.typed();
        TypedRegistration { measure, count, direction, expected, begins, due, first_review, second_review, comparisons }
    }

    /// The values; none when something is wrong. All parts are needed where the change is `promised`; a proposal may leave
    /// what is measured open. `before` is what is registered already: what stays as it was is not checked against today.
    #[must_use]
    pub fn read(&self, reading: &mut Reading, material: &Material, before: Option<&Registered>, promised: bool) -> Option<Registered> {
        let said = [&self.measure, &self.direction, &self.expected].iter().any(|typed| !clean_line(typed).is_empty());
        let needed = promised || said || !self.count.is_empty();
        let key = clean_line(&self.measure);
        let kept = before.and_then(|before| before.plan.measure.clone()).filter(|measure| measure.key() == key);
        let measure = kept.or_else(|| Measure::read(&key, &material.measurable));
        if needed && measure.is_none() {
            reading.wrong("plan.measure", "changes-register-measure-missing");
        }
        let count = match measure {
            Some(Measure::Count) => {
                let labels = [reading.lang.t("changes-register-count-fi"), reading.lang.t("changes-register-count-sv")];
                reading.both(&self.count, &Rule::line("plan.count", labels, TITLE_LIMIT))
            }
            _ => Both::default(),
        };
        let direction = Direction::from_code(&self.direction);
        if needed && direction.is_none() {
            reading.wrong("plan.direction", "changes-register-direction-missing");
        }
        let expected_size = measure.as_ref().filter(|_| needed).and_then(|measure| self.size(reading, measure, direction));
        let (begins_on, due_on, first_review_on, second_review_on) = self.days(reading, material.today, before, promised)?;
        let comparison_ids = self.compared(reading, material, before);
        let direction = direction.unwrap_or(Direction::Up);
        let plan = Registration { measure, count, direction, expected_size, begins_on, due_on, first_review_on, second_review_on };
        reading.errors.is_empty().then_some(Registered { plan, comparison_ids })
    }

    fn size(&self, reading: &mut Reading, measure: &Measure, direction: Option<Direction>) -> Option<f64> {
        let size = match read_size(measure, &self.expected) {
            Ok(size) => size,
            Err(why) => {
                reading.wrong("plan.expected", why);
                return None;
            }
        };
        // Nothing falls by more than all of it.
        if *measure == Measure::Count && direction == Some(Direction::Down) && size > 1.0 {
            reading.wrong("plan.expected", "changes-size-per-cent-fall");
            return None;
        }
        Some(size)
    }

    fn days(&self, reading: &mut Reading, today: NaiveDate, before: Option<&Registered>, promised: bool) -> Option<Days> {
        let begins = if promised {
            reading.day("plan.begins", &self.begins)
        } else if clean_line(&self.begins).is_empty() {
            Some(before.map_or(today, |before| before.plan.begins_on))
        } else {
            reading.day("plan.begins", &self.begins)
        };
        let due = reading.day("plan.due", &self.due);
        let first = reading.day_if_any("plan.first_review", &self.first_review);
        let second = reading.day_if_any("plan.second_review", &self.second_review);
        let (begins, due) = (begins?, due?);
        let moved = |day: NaiveDate, was: fn(&Registration) -> NaiveDate| before.is_none_or(|before| was(&before.plan) != day);
        if moved(begins, |plan| plan.begins_on) && begins < today {
            reading.wrong("plan.begins", "changes-form-day-past");
        }
        if today.checked_add_months(BEGINS_WITHIN).is_some_and(|last| begins > last) {
            reading.wrong("plan.begins", "changes-register-begins-far");
        }
        if moved(due, |plan| plan.due_on) && due < today {
            reading.wrong("plan.due", "changes-form-day-past");
        }
        if due < begins {
            reading.wrong("plan.due", "changes-register-due-before");
        }
        let last = today.checked_add_months(DAYS_WITHIN)?;
        if due > last {
            reading.wrong("plan.due", "changes-register-day-far");
        }
        let first = first.or_else(|| due.checked_add_months(FIRST_REVIEW));
        let after_first = first.and_then(|day| day.checked_add_months(FIRST_REVIEW));
        let second = second.or_else(|| due.checked_add_months(SECOND_REVIEW).max(after_first));
        if first.is_some_and(|day| day < due) {
            reading.wrong("plan.first_review", "changes-register-first-before");
        }
        if first.zip(second).is_some_and(|(first, second)| second <= first) {
            reading.wrong("plan.second_review", "changes-register-second-before");
        }
        for (field, day) in [("plan.first_review", first), ("plan.second_review", second)] {
            if day.is_some_and(|day| day > last) {
                reading.wrong(field, "changes-register-day-far");
            }
        }
        Some((begins, due, first, second))
    }

    /// The units that were chosen; one that is compared with already and no longer to choose stays.
    fn compared(&self, reading: &mut Reading, material: &Material, before: Option<&Registered>) -> Vec<i64> {
        let mut ids: Vec<i64> = before.map(|before| before.comparison_ids.clone()).unwrap_or_default();
        ids.retain(|id| material.units.iter().all(|unit| unit.id != *id));
        for slug in &self.comparisons {
            match material.units.iter().find(|unit| unit.slug == *slug) {
                Some(unit) => ids.push(unit.id),
                None => reading.wrong("plan.comparisons", "changes-register-comparisons-unknown"),
            }
        }
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}

/// What is still missing of a registration before the change can be promised, in words; nothing when it is complete.
#[must_use]
pub fn missing(plan: &Registration, lang: Lang) -> Vec<String> {
    let unnamed = plan.measure == Some(Measure::Count) && plan.count.is_empty();
    let parts = [
        (plan.measure.is_none(), "changes-register-measure"),
        (unnamed, "changes-register-count-fi"),
        (plan.expected_size.is_none(), "changes-register-expected"),
        (plan.first_review_on.is_none(), "changes-register-first-review"),
        (plan.second_review_on.is_none(), "changes-register-second-review"),
    ];
    parts.into_iter().filter(|(missing, _)| *missing).map(|(_, id)| lang.t(id).into_owned()).collect()
}
