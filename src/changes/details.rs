//! What is typed of a change itself, for recording and for editing.

use asko_locales::Lang;
use asko_templates::changes::{TITLE_LIMIT, TypedDetails};
use rocket::form::FromForm;

use super::reading::{BothForm, Reading, Rule};
use super::{Details, Object};
use crate::text::clean::{characters, clean_line};

/// The most characters of the responsible person.
const OWNER_LIMIT: usize = 100;
/// The most euros a change may cost.
const MOST_EUROS: i64 = 1_000_000_000;
/// The most hours of staff a change may take.
const MOST_HOURS: i64 = 1_000_000;

/// The fields.
#[derive(Clone, Debug, Default, FromForm)]
pub struct DetailsForm {
    title: BothForm,
    what: BothForm,
    why: BothForm,
    for_whom: BothForm,
    #[field(default = String::new())]
    object: String,
    #[field(default = String::new())]
    owner: String,
    #[field(default = String::new())]
    cost: String,
    #[field(default = String::new())]
    hours: String,
}

impl DetailsForm {
    /// The fields filled in with what is kept.
    #[must_use]
    pub fn of(details: &Details) -> Self {
        let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        Self {
            title: BothForm::of(&details.title),
            what: BothForm::of(&details.what),
            why: BothForm::of(&details.why),
            for_whom: BothForm::of(&details.for_whom),
            object: details.object.code().to_owned(),
            owner: details.owner.clone(),
            cost: number(details.cost_euros),
            hours: number(details.staff_hours),
        }
    }

    /// As the page shows them.
    #[must_use]
    pub fn typed(&self) -> TypedDetails {
        TypedDetails {
            title: self.title.typed(),
            what: self.what.typed(),
            why: self.why.typed(),
            for_whom: self.for_whom.typed(),
            object: self.object.clone(),
            owner: self.owner.clone(),
            cost: self.cost.clone(),
            hours: self.hours.clone(),
        }
    }

    /// The values; none when something is wrong.
    #[must_use]
    pub fn read(&self, reading: &mut Reading) -> Option<Details> {
        let lang = reading.lang;
        let pair = |fi: &str, sv: &str| [lang.t(fi), lang.t(sv)];
        let title = Rule::line("details.title", pair("changes-form-title-fi", "changes-form-title-sv"), TITLE_LIMIT);
        let what = Rule::text("details.what", pair("changes-form-what-fi", "changes-form-what-sv"));
        let why = Rule::text("details.why", pair("changes-form-why-fi", "changes-form-why-sv"));
        let for_whom = Rule::line("details.for_whom", pair("changes-form-for-whom-fi", "changes-form-for-whom-sv"), TITLE_LIMIT);
        let title = reading.both(&self.title, &title);
        let what = reading.both(&self.what, &what);
        let why = reading.both(&self.why, &why);
        let for_whom = reading.both(&self.for_whom, &for_whom);
        let object = Object::from_code(&self.object);
        if object.is_none() {
            reading.wrong("details.object", "changes-form-object-missing");
        }
        let owner = clean_line(&self.owner);
        if owner.is_empty() {
            reading.wrong("details.owner", "changes-form-owner-empty");
        } else if characters(&owner) > OWNER_LIMIT {
            reading.wrong("details.owner", "changes-form-owner-long");
        }
        let cost_euros = reading.whole_if_any("details.cost", &self.cost, MOST_EUROS);
        let staff_hours = reading.whole_if_any("details.hours", &self.hours, MOST_HOURS);
        let details = Details { title, what, why, for_whom, object: object?, owner, cost_euros, staff_hours };
        reading.errors.is_empty().then_some(details)
    }
}

/// What a change is about, in words.
#[must_use]
pub fn object_words(object: Object, lang: Lang) -> String {
    let words = match object {
        Object::Encounter => lang.t("changes-form-object-encounter"),
        Object::ServiceSystem => lang.t("changes-form-object-system"),
    };
    words.into_owned()
}
