//! Templates filled in for a case.

use asko_locales::Lang;
use sea_orm::DbErr;

use crate::access::CaseWorker;
use crate::feedback::Case;
use crate::feedback::answer_templates::AnswerTemplate;
use crate::feedback::fill::{Known, fill};
use crate::organisations::{Named as _, place_name, store as organisations};
use crate::platform::page::Visit;

/// The text of a template with what the program knows of the case and of who writes, in the template's language.
///
/// # Errors
/// The database's fault.
pub(super) async fn filled(visit: &Visit, worker: &CaseWorker, case: &Case, template: &AnswerTemplate) -> Result<String, DbErr> {
    let (db, lang) = (visit.app.db.read(), Lang::from_code(&template.language).unwrap_or_default());
    let (unit, service) = organisations::unit_and_service(db, case.unit_id, case.service_id).await?;
    let team = organisations::team_by_id(db, case.team_id).await?;
    let place = place_name(worker.county(), unit.as_ref(), service.as_ref(), lang);
    let known = Known {
        name: worker.staff().name(),
        unit: &place,
        team: team.as_ref().map(|team| team.name(lang)).unwrap_or_default(),
        reference: &case.reference,
    };
    Ok(fill(&template.text, &known))
}

/// A text after what was typed: nothing is ever written over.
pub(super) fn append(typed: &str, text: &str) -> String {
    if typed.is_empty() { text.to_owned() } else { format!("{typed}\n\n{text}") }
}
