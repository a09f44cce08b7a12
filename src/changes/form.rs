//! What is typed of a change: cleaned, checked, and made into values that cannot be wrong.

use asko_locales::Lang;
use asko_templates::changes::{About, TEXT_LIMIT, TITLE_LIMIT, Typed, Words};
use asko_templates::components::Errors;
use chrono::NaiveDate;
use sea_orm::ConnectionTrait;
use validator::{Validate, ValidationError};

use super::Both;
use crate::access::CaseWorker;
use crate::feedback::{Case, store};
use crate::intake::receive::place_name;
use crate::organisations::{County, store as organisations};
use crate::platform::forms::errors_of;
use crate::text::clean::{characters, clean, clean_line};
pub use crate::text::days::read_day;
pub use crate::text::identifiers::names_somebody;

/// The limits, as rules count them.
const TITLE: u64 = TITLE_LIMIT as u64;
const TEXT: u64 = TEXT_LIMIT as u64;
/// The order of the fields on the page.
const ORDER: [&str; 8] = ["title_fi", "title_sv", "what_fi", "what_sv", "why_fi", "why_sv", "owner", "due"];

/// The fields that recording and editing have in common, cleaned.
#[derive(Clone, Debug, Default, PartialEq, Eq, Validate)]
pub struct Texts {
    /// The name in Finnish.
    #[validate(length(max = TITLE, message = "changes-form-title-long"))]
    pub title_fi: String,
    /// The name in Swedish.
    #[validate(length(max = TITLE, message = "changes-form-title-long"))]
    pub title_sv: String,
    /// What changes, in Finnish.
    #[validate(length(max = TEXT, message = "changes-form-what-long"))]
    pub what_fi: String,
    /// What changes, in Swedish.
    #[validate(length(max = TEXT, message = "changes-form-what-long"))]
    pub what_sv: String,
    /// Why, in Finnish.
    #[validate(length(max = TEXT, message = "changes-form-why-long"))]
    pub why_fi: String,
    /// Why, in Swedish.
    #[validate(length(max = TEXT, message = "changes-form-why-long"))]
    pub why_sv: String,
    /// Who sees to it.
    #[validate(length(max = 100, message = "changes-form-owner-long"))]
    pub owner: String,
    /// By when, as typed.
    pub due: String,
}

/// The same as values.
#[derive(Clone, Debug)]
pub struct Valid {
    /// The name.
    pub title: Both,
    /// What changes.
    pub what: Both,
    /// Why.
    pub why: Both,
    /// Who sees to it.
    pub owner: String,
    /// By when.
    pub due_on: NaiveDate,
}

impl Texts {
    /// Cleans what was typed.
    #[must_use]
    pub fn cleaned(typed: &Typed) -> Self {
        Self {
            title_fi: clean_line(&typed.title_fi),
            title_sv: clean_line(&typed.title_sv),
            what_fi: clean(&typed.what_fi),
            what_sv: clean(&typed.what_sv),
            why_fi: clean(&typed.why_fi),
            why_sv: clean(&typed.why_sv),
            owner: clean_line(&typed.owner),
            due: clean_line(&typed.due),
        }
    }

    /// Checks the fields; a bilingual county says everything in both languages. `not_before` is the first day that may
    /// be promised.
    ///
    /// # Errors
    /// The words at each wrong field.
    pub fn checked(&self, lang: Lang, bilingual: bool, not_before: Option<NaiveDate>) -> Result<Valid, Errors> {
        let mut broken = self.validate().err().unwrap_or_default();
        let mut add = |field: &'static str, wrong: bool, id: &'static str| {
            if wrong {
                broken.add(field, ValidationError::new("rule").with_message(id.into()));
            }
        };
        add("title_fi", self.title_fi.is_empty(), "changes-form-title-fi-empty");
        add("title_sv", bilingual && self.title_sv.is_empty(), "changes-form-title-sv-empty");
        add("what_fi", self.what_fi.is_empty(), "changes-form-what-fi-empty");
        add("what_sv", bilingual && self.what_sv.is_empty(), "changes-form-what-sv-empty");
        add("why_fi", self.why_fi.is_empty(), "changes-form-why-fi-empty");
        add("why_sv", bilingual && self.why_sv.is_empty(), "changes-form-why-sv-empty");
        add("owner", self.owner.is_empty(), "changes-form-owner-empty");
        let public = [&self.title_fi, &self.title_sv, &self.what_fi, &self.what_sv, &self.why_fi, &self.why_sv];
        for (field, text) in ORDER.into_iter().zip(public) {
            add(field, names_somebody(text), "changes-form-identity");
        }
        let due_on = read_day(&self.due);
        add("due", due_on.is_none(), "changes-form-due-wrong");
        add("due", due_on.zip(not_before).is_some_and(|(day, first)| day < first), "changes-form-due-past");
        match due_on.filter(|_| broken.is_empty()) {
            Some(due_on) => Ok(Valid {
                title: Both::new(&self.title_fi, &self.title_sv),
                what: Both::new(&self.what_fi, &self.what_sv),
                why: Both::new(&self.why_fi, &self.why_sv),
                owner: self.owner.clone(),
                due_on,
            }),
            None => Err(errors_of(lang, &broken, &ORDER)),
        }
    }
}

/// A day as one types it into the form.
#[must_use]
pub fn typed_day(day: NaiveDate) -> String {
    asko_locales::date(Lang::Fi, day)
}

/// How many references one form may link.
pub const MOST_REFERENCES: usize = 100;

/// Reads references, one on a line, each as typed and as it is meant; spaces, small letters and look-alikes are forgiven.
#[must_use]
pub fn read_references(typed: &str) -> Vec<(String, String)> {
    let mut references: Vec<(String, String)> = Vec::new();
    for part in clean(typed).split(['\n', ',', ';']).map(clean_line).filter(|part| !part.is_empty()) {
        let letters: String = part
            .to_uppercase()
            .chars()
            .filter(|c| c.is_alphanumeric())
            .map(|c| match c {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect();
        let reference = match letters.split_at_checked(4) {
            Some((first, second)) if characters(second) == 4 => format!("{first}-{second}"),
            _ => letters,
        };
        if references.iter().all(|(_, had)| *had != reference) {
            references.push((part, reference));
        }
    }
    references
}

/// The feedback with these references, as far as the worker may see it, beside the case itself.
///
/// # Errors
/// The words at the field; the database's fault is inside.
pub async fn find_references(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    lang: Lang,
    case: &Case,
    typed: &str,
) -> Result<Result<Vec<i64>, String>, sea_orm::DbErr> {
    let references = read_references(typed);
    if references.len() > MOST_REFERENCES {
        return Ok(Err(lang.with("changes-form-references-many", &[("most", MOST_REFERENCES.into())])));
    }
    let (mut ids, mut unknown) = (vec![case.id], Vec::new());
    for (part, reference) in references {
        match store::by_reference(db, worker, &reference).await? {
            Some(other) if ids.contains(&other.id) => {}
            Some(other) => ids.push(other.id),
            None => unknown.push(part),
        }
    }
    if unknown.is_empty() {
        return Ok(Ok(ids));
    }
    Ok(Err(lang.with("changes-form-references-unknown", &[("references", (&unknown.join(", ")).into())])))
}

/// The feedback above a form.
///
/// # Errors
/// The database's fault.
pub async fn about(db: &impl ConnectionTrait, county: &County, case: &Case, lang: Lang) -> Result<About, sea_orm::DbErr> {
    let (unit, service) = organisations::unit_and_service(db, case.unit_id, case.service_id).await?;
    Ok(About {
        reference: case.reference.clone(),
        place: place_name(county, unit.as_ref(), service.as_ref(), lang),
        text: Words { text: case.text.clone(), lang: Lang::from_code(&case.language).unwrap_or_default() },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Texts {
        Texts {
            title_fi: "Soitto".into(),
            what_fi: "Soitamme.".into(),
            why_fi: "Moni odotti.".into(),
            owner: "osastonhoitaja".into(),
            due: "3.8.2026".into(),
            ..Texts::default()
        }
    }

    #[test]
    fn a_day_reads_back_as_it_is_typed() {
        let day = NaiveDate::from_ymd_opt(2026, 8, 3).unwrap();
        assert_eq!(read_day(&typed_day(day)), Some(day));
    }

    #[test]
    fn references_are_read_however_they_are_typed() {
        let meant = |typed: &str| read_references(typed).into_iter().map(|(_, reference)| reference).collect::<Vec<_>>();
        assert_eq!(meant("7k3m-9qxa\n 7K3M 9QXA\r\n\nolil-0000, x"), ["7K3M-9QXA", "0111-0000", "X"]);
        assert_eq!(read_references(" jokin  muu "), [("jokin muu".to_owned(), "J0K1-NMUU".to_owned())]);
        assert!(read_references(" \n").is_empty());
        assert_eq!(meant("ääääöööö"), ["ÄÄÄÄÖÖÖÖ"], "letters of several bytes are no reason to crash");
    }

    #[test]
    fn swedish_is_required_only_where_the_county_is_bilingual() {
        assert!(texts().checked(Lang::Fi, false, None).is_ok());
        let errors = texts().checked(Lang::Fi, true, None).unwrap_err();
        for field in ["title_sv", "what_sv", "why_sv"] {
            assert!(errors.get(field).is_some(), "{field}");
        }
        assert!(errors.get("title_fi").is_none());
    }

    #[test]
    fn a_past_day_a_long_name_and_an_identity_code_are_refused() {
        let late = texts().checked(Lang::En, false, NaiveDate::from_ymd_opt(2026, 8, 4)).unwrap_err();
        assert_eq!(late.get("due"), Some("Choose a day that has not passed"));
        assert!(texts().checked(Lang::En, false, NaiveDate::from_ymd_opt(2026, 8, 3)).is_ok());
        let long = Texts { title_fi: "ä".repeat(121), ..texts() };
        assert_eq!(
            long.checked(Lang::En, false, None).unwrap_err().get("title_fi"),
            Some("Shorten the name of the change to 120 characters at most")
        );
        assert!(Texts { title_fi: "ä".repeat(120), ..texts() }.checked(Lang::En, false, None).is_ok());
        let named = Texts { why_fi: "Potilas 131052-308T valitti.".into(), ..texts() };
        assert_eq!(
            named.checked(Lang::En, false, None).unwrap_err().get("why_fi"),
            Some("Remove the personal identity code from the text")
        );
    }
}
