//! The fields of what is registered before a change begins: what is measured, what is expected, and the days.

use asko_locales::Lang;
use maud::{Markup, html};

use super::fields::{BothField, TypedBoth, tucked};
use crate::components::{Choice, Errors, Field, checkboxes, radios, select, text_input};

/// What is typed of a registration.
#[derive(Clone, Debug, Default)]
pub struct TypedRegistration {
    /// The measure's key.
    pub measure: String,
    /// What the team calls its own count.
    pub count: TypedBoth,
    /// `up` or `down`.
    pub direction: String,
    /// How far, in the measure's unit.
    pub expected: String,
    /// When the work is to begin.
    pub begins: String,
    /// By when it is to be made.
    pub due: String,
    /// When it is looked at again first.
    pub first_review: String,
    /// When it is looked at again once more.
    pub second_review: String,
    /// The units it is compared with: their names in addresses.
    pub comparisons: Vec<String>,
}

/// What there is to choose from.
#[derive(Clone, Debug, Default)]
pub struct RegistrationChoices {
    /// The measures.
    pub measures: Vec<Choice>,
    /// The units to compare with.
    pub units: Vec<Choice>,
}

/// The fields.
pub(super) fn registration_fields(
    lang: Lang,
    typed: &TypedRegistration,
    choices: &RegistrationChoices,
    bilingual: bool,
    errors: &Errors,
) -> Markup {
    let line = |name: &str, label: &str, hint: &str, value: &str| {
        text_input(lang, Field::new(name, label).hint(hint), "text", value, "off", errors)
    };
    let review = |name: &str, label: &str, hint: &str, value: &str| {
        text_input(lang, Field::new(name, label).hint(hint).optional(), "text", value, "off", errors)
    };
    let directions =
        [Choice::new("up", lang.t("changes-register-direction-up")), Choice::new("down", lang.t("changes-register-direction-down"))];
    let measure = lang.t("changes-register-measure");
    let count = BothField {
        name: "plan.count",
        labels: [&lang.t("changes-register-count-fi"), &lang.t("changes-register-count-sv")],
        hint: &lang.t("changes-register-count-hint"),
        rows: 1,
        optional: true,
    };
    let compared: Vec<&str> = typed.comparisons.iter().map(String::as_str).collect();
    html! {
        (select(lang, Field::new("plan.measure", &measure), Some(&lang.t("changes-register-measure-none")), &choices.measures, &typed.measure, errors))
        (tucked(&lang.t("changes-register-count"), &[&typed.count.fi, &typed.count.sv], errors, &["plan.count.fi", "plan.count.sv"], count.shown(lang, bilingual, &typed.count, errors)))
        (radios(lang, Field::new("plan.direction", &lang.t("changes-register-direction")), &directions, &typed.direction, true, errors))
        (line("plan.expected", &lang.t("changes-register-expected"), &lang.t("changes-register-expected-hint"), &typed.expected))
        (line("plan.begins", &lang.t("changes-register-begins"), &lang.t("changes-register-day-hint"), &typed.begins))
        (line("plan.due", &lang.t("changes-register-due"), &lang.t("changes-register-due-hint"), &typed.due))
        (tucked(&lang.t("changes-register-reviews"), &[&typed.first_review, &typed.second_review], errors, &["plan.first_review", "plan.second_review"], html! {
            (review("plan.first_review", &lang.t("changes-register-first-review"), &lang.t("changes-register-first-review-hint"), &typed.first_review))
            (review("plan.second_review", &lang.t("changes-register-second-review"), &lang.t("changes-register-second-review-hint"), &typed.second_review))
        }))
        @if !choices.units.is_empty() {
            @let group = checkboxes(lang, Field::new("plan.comparisons", &lang.t("changes-register-comparisons")).hint(&lang.t("changes-register-comparisons-hint")).optional(), &choices.units, &compared, errors);
            (tucked(&lang.t("changes-register-comparisons-open"), &compared, errors, &["plan.comparisons"], group))
        }
    }
}
