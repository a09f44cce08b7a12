//! What forms about changes have in common: days, references of feedback, and the feedback they are about.

use asko_locales::Lang;
use asko_templates::changes::{About, Words};
use chrono::NaiveDate;
use sea_orm::ConnectionTrait;

use crate::access::CaseWorker;
use crate::feedback::reference::meant;
use crate::feedback::{Case, Stage, store};
use crate::intake::receive::place_name;
use crate::organisations::{County, store as organisations};
use crate::text::clean::{clean, clean_line};
pub use crate::text::days::read_day;
pub use crate::text::identifiers::names_somebody;

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
        let reference = meant(&part);
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
            Some(other) if other.stage != Stage::Transferred => ids.push(other.id),
            _ => unknown.push(part),
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
}
