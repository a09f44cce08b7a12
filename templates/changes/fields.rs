//! The fields that recording and editing a change have in common.

use asko_locales::Lang;
use maud::{Markup, html};

use super::words::Words;
use crate::components::{Errors, Field, text_area, text_input};

/// How long a name may be, in characters.
pub const TITLE_LIMIT: usize = 120;
/// How long the other texts may be, in characters.
pub const TEXT_LIMIT: usize = 1500;

/// What is typed of a change.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// Its name in Finnish.
    pub title_fi: String,
    /// Its name in Swedish.
    pub title_sv: String,
    /// What changes, in Finnish.
    pub what_fi: String,
    /// What changes, in Swedish.
    pub what_sv: String,
    /// Why, in Finnish.
    pub why_fi: String,
    /// Why, in Swedish.
    pub why_sv: String,
    /// Who sees to it.
    pub owner: String,
    /// By when.
    pub due: String,
}

/// A field that Swedish may leave empty where the county is not bilingual.
pub(super) fn swedish<'a>(name: &'a str, label: &'a str, bilingual: bool) -> Field<'a> {
    let field = Field::new(name, label);
    if bilingual { field } else { field.optional() }
}

/// The fields.
pub(super) fn fields(lang: Lang, typed: &Typed, bilingual: bool, errors: &Errors) -> Markup {
    let area = |field: Field<'_>, value: &str| text_area(lang, field, value, 4, Some(TEXT_LIMIT), errors);
    let (title_fi, title_sv) = (lang.t("changes-form-title-fi"), lang.t("changes-form-title-sv"));
    let (what_fi, what_sv) = (lang.t("changes-form-what-fi"), lang.t("changes-form-what-sv"));
    let (why_fi, why_sv) = (lang.t("changes-form-why-fi"), lang.t("changes-form-why-sv"));
    let (owner, due) = (lang.t("changes-form-owner"), lang.t("changes-form-due"));
    html! {
        p.hint { (lang.t("changes-form-public")) }
        (text_input(lang, Field::new("title_fi", &title_fi).hint(&lang.t("changes-form-title-hint")), "text", &typed.title_fi, "off", errors))
        (text_input(lang, swedish("title_sv", &title_sv, bilingual), "text", &typed.title_sv, "off", errors))
        (area(Field::new("what_fi", &what_fi), &typed.what_fi))
        (area(swedish("what_sv", &what_sv, bilingual), &typed.what_sv))
        (area(Field::new("why_fi", &why_fi).hint(&lang.t("changes-form-why-hint")), &typed.why_fi))
        (area(swedish("why_sv", &why_sv, bilingual), &typed.why_sv))
        (text_input(lang, Field::new("owner", &owner).hint(&lang.t("changes-form-owner-hint")), "text", &typed.owner, "off", errors))
        (text_input(lang, Field::new("due", &due).hint(&lang.t("changes-form-due-hint")), "text", &typed.due, "off", errors))
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
