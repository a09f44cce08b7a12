//! The fields that forms about a change have in common.

use asko_locales::Lang;
use maud::{Markup, html};

use super::words::Words;
use crate::components::{Choice, Errors, Field, details, radios, text_area, text_input};

/// How long a name may be, in characters.
pub const TITLE_LIMIT: usize = 120;
/// How long the other texts may be, in characters.
pub const TEXT_LIMIT: usize = 1500;

/// What is typed in Finnish and in Swedish.
#[derive(Clone, Debug, Default)]
pub struct TypedBoth {
    /// Finnish.
    pub fi: String,
    /// Swedish.
    pub sv: String,
}

/// What is typed of a change itself.
#[derive(Clone, Debug, Default)]
pub struct TypedDetails {
    /// Its name.
    pub title: TypedBoth,
    /// What changes.
    pub what: TypedBoth,
    /// Why.
    pub why: TypedBoth,
    /// For whom.
    pub for_whom: TypedBoth,
    /// What it is about: `encounter` or `service-system`.
    pub object: String,
    /// Who sees to it.
    pub owner: String,
    /// What it costs, in euros.
    pub cost: String,
    /// The staff's hours it takes.
    pub hours: String,
}

/// A text in Finnish and in Swedish: `name.fi` and `name.sv`. Swedish is optional where the county is not bilingual.
pub(super) struct BothField<'a> {
    /// What both names begin with.
    pub name: &'a str,
    /// The labels in Finnish and Swedish order.
    pub labels: [&'a str; 2],
    /// The hint at the first one.
    pub hint: &'a str,
    /// How many rows; one makes a line.
    pub rows: u8,
    /// True when both may be left empty.
    pub optional: bool,
}

impl BothField<'_> {
    /// The two fields.
    pub fn shown(&self, lang: Lang, bilingual: bool, typed: &TypedBoth, errors: &Errors) -> Markup {
        let [label_fi, label_sv] = self.labels;
        let (name_fi, name_sv) = (format!("{}.fi", self.name), format!("{}.sv", self.name));
        let finnish = Field { optional: self.optional, ..Field::new(&name_fi, label_fi).hint(self.hint) };
        let swedish = Field { optional: self.optional || !bilingual, ..Field::new(&name_sv, label_sv) };
        html! {
            @for (field, value) in [(finnish, &typed.fi), (swedish, &typed.sv)] {
                @if self.rows == 1 {
                    (text_input(lang, field, "text", value, "off", errors))
                } @else {
                    (text_area(lang, field, value, self.rows, Some(TEXT_LIMIT), errors))
                }
            }
        }
    }
}

/// Fields that few need, behind words that open them; open by themselves when something is typed or wrong there.
pub(super) fn tucked(summary: &str, typed: &[&str], errors: &Errors, names: &[&str], fields: Markup) -> Markup {
    let used = typed.iter().any(|text| !text.is_empty()) || names.iter().any(|name| errors.get(name).is_some());
    if used { fields } else { details(summary, fields) }
}

/// The fields of what a change is.
pub(super) fn details_fields(lang: Lang, typed: &TypedDetails, bilingual: bool, errors: &Errors) -> Markup {
    let both = |name: &str, labels: [&str; 2], hint: &str, rows: u8, value: &TypedBoth| {
        BothField { name, labels, hint, rows, optional: false }.shown(lang, bilingual, value, errors)
    };
    let line = |field: Field<'_>, value: &str| text_input(lang, field, "text", value, "off", errors);
    let objects = [
        Choice::new("encounter", lang.t("changes-form-object-encounter")).hint(lang.t("changes-form-object-encounter-hint")),
        Choice::new("service-system", lang.t("changes-form-object-system")).hint(lang.t("changes-form-object-system-hint")),
    ];
    let (owner, cost, hours) = (lang.t("changes-form-owner"), lang.t("changes-form-cost"), lang.t("changes-form-hours"));
    html! {
        p.hint { (lang.t("changes-form-public")) }
        (both("details.title", [&lang.t("changes-form-title-fi"), &lang.t("changes-form-title-sv")], &lang.t("changes-form-title-hint"), 1, &typed.title))
        (both("details.what", [&lang.t("changes-form-what-fi"), &lang.t("changes-form-what-sv")], "", 3, &typed.what))
        (both("details.why", [&lang.t("changes-form-why-fi"), &lang.t("changes-form-why-sv")], &lang.t("changes-form-why-hint"), 3, &typed.why))
        (both("details.for_whom", [&lang.t("changes-form-for-whom-fi"), &lang.t("changes-form-for-whom-sv")], &lang.t("changes-form-for-whom-hint"), 1, &typed.for_whom))
        (radios(lang, Field::new("details.object", &lang.t("changes-form-object")), &objects, &typed.object, false, errors))
        (line(Field::new("details.owner", &owner).hint(&lang.t("changes-form-owner-hint")), &typed.owner))
        (tucked(&lang.t("changes-form-costs"), &[&typed.cost, &typed.hours], errors, &["details.cost", "details.hours"], html! {
            (line(Field::new("details.cost", &cost).optional(), &typed.cost))
            (line(Field::new("details.hours", &hours).optional(), &typed.hours))
        }))
    }
}

/// The feedback that a form is about.
#[derive(Clone, Debug)]
pub struct About {
    /// Its reference.
    pub reference: String,
    /// The unit, service or county it concerns.
    pub place: String,
    /// What was written; may be empty.
    pub text: Words,
}

impl About {
    /// The feedback above the form, with the way back to it.
    pub(super) fn shown(&self, lang: Lang, case_url: &str) -> Markup {
        html! {
            p { a href=(case_url) { (lang.with("changes-form-case", &[("reference", (&self.reference).into())])) } " · " (self.place) }
            @if !self.text.text.is_empty() {
                h2 { (lang.t("changes-form-feedback")) }
                blockquote { (self.text.block()) }
            }
        }
    }
}
