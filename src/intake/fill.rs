//! From what was typed into the form to values that cannot be wrong.

use asko_locales::Lang;
use asko_templates::components::Errors;
use asko_templates::intake::Values;
use validator::{Validate, ValidateEmail as _};

use super::TEXT_LIMIT;
use crate::feedback::{AnswerWanted, Kind, Perspective};
use crate::platform::forms::{Fields, errors_of};
use crate::questions::Instrument;
use crate::text::clean::{clean, clean_line};

/// The fields besides the statements.
const FIELDS: [&str; 9] = ["nps", "text", "kind", "service", "municipality", "perspective", "may_show", "answer_wanted", "email"];

/// What is typed, by the rules that hold for each field alone.
#[derive(Debug, Validate)]
struct Typed {
    #[validate(length(max = TEXT_LIMIT, message = "intake-form-text-long"))]
    text: String,
}

/// A filled form whose every value is valid.
#[derive(Clone, Debug)]
pub(super) struct Filled {
    pub(super) answers: Vec<(String, Option<i64>)>,
    pub(super) nps: Option<i64>,
    pub(super) text: String,
    pub(super) kind: Kind,
    pub(super) service_slug: Option<String>,
    pub(super) municipality_code: Option<String>,
    pub(super) perspective: Perspective,
    pub(super) answer_wanted: AnswerWanted,
    pub(super) email: Option<String>,
    pub(super) may_show: bool,
}

/// A field's chosen code: none when empty, an error when it is none of ours.
fn chosen<T>(values: &Values, errors: &mut Errors, lang: Lang, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
    let value = values.get(name);
    if value.is_empty() {
        return None;
    }
    let found = read(value);
    if found.is_none() {
        errors.add(name, lang.t("intake-form-choice-wrong"));
    }
    found
}

/// Reads every value; what is wrong is told at its field, in the order of the page.
pub(super) fn fill(lang: Lang, values: &Values, instrument: &Instrument) -> Result<Filled, Errors> {
    let mut errors = Errors::none();
    let mut answers = Vec::new();
    for statement in &instrument.wording.statements {
        let read = |value: &str| match value {
            "na" => Some(None),
            digit => digit.parse::<i64>().ok().filter(|n| (1..=5).contains(n)).map(Some),
        };
        if let Some(answer) = chosen(values, &mut errors, lang, &statement.key, read) {
            answers.push((statement.key.clone(), answer));
        }
    }
    let nps = chosen(values, &mut errors, lang, "nps", |value| value.parse::<i64>().ok().filter(|n| (0..=10).contains(n)));
    let typed = Typed { text: values.get("text").to_owned() };
    if let Err(broken) = typed.validate()
        && let Some(words) = errors_of(lang, &broken, &FIELDS).get("text")
    {
        errors.add("text", words);
    }
    let kind = chosen(values, &mut errors, lang, "kind", Kind::from_code).unwrap_or(Kind::Unsaid);
    let perspective = chosen(values, &mut errors, lang, "perspective", Perspective::from_code).unwrap_or(Perspective::Unsaid);
    let answer_wanted = chosen(values, &mut errors, lang, "answer_wanted", AnswerWanted::from_code).unwrap_or(AnswerWanted::No);
    let email = values.get("email");
    let email = match answer_wanted {
        AnswerWanted::Email if email.is_empty() => {
            errors.add("email", lang.t("intake-form-email-missing"));
            None
        }
        AnswerWanted::Email if !email.validate_email() => {
            errors.add("email", lang.t("intake-form-email-wrong"));
            None
        }
        AnswerWanted::Email => Some(email.to_owned()),
        // An address typed beside another choice is not kept: the page promises so.
        AnswerWanted::No | AnswerWanted::Code => None,
    };
    let said_something = nps.is_some() || !typed.text.is_empty() || answers.iter().any(|(_, value)| value.is_some());
    if !said_something && errors.is_empty() {
        let first = instrument.wording.statements.first().map_or("text", |statement| &statement.key);
        errors.add(first, lang.t("intake-form-nothing"));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    // Only a tick allows it, and only words can be shown.
    let may_show = values.get("may_show") == "yes" && !typed.text.is_empty();
    let some = |name: &str| Some(values.get(name).to_owned()).filter(|value| !value.is_empty());
    Ok(Filled {
        answers,
        nps,
        text: typed.text,
        kind,
        service_slug: some("service"),
        municipality_code: some("municipality"),
        perspective,
        answer_wanted,
        email,
        may_show,
    })
}

/// What was sent, cleaned: line ends, control characters, outer blanks.
pub(super) fn values_of(form: &Fields, instrument: &Instrument) -> Values {
    let mut values = Values::default();
    let statements = instrument.wording.statements.iter().map(|statement| statement.key.as_str());
    for name in statements.chain(FIELDS) {
        let cleaned = if name == "text" { clean(form.get(name)) } else { clean_line(form.get(name)) };
        if !cleaned.is_empty() {
            values.0.insert(name.to_owned(), cleaned);
        }
    }
    values
}
