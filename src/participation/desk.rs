//! What the staff's forms about one activity have in common: who may open them, and that nobody overwrites anybody.

use asko_locales::Lang;
use asko_templates::components::{Errors, Words};
use asko_templates::intake::Values;
use asko_templates::participation::{Sheet, Text, in_finnish, in_swedish};
use sea_orm::{DatabaseTransaction, DbErr};

use super::{Activity, Refusal, Stage, store};
use crate::access::CaseWorker;
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::page::Visit;
use crate::text::both::Both;

/// The activity, for whoever may see it.
pub(super) async fn activity_of(visit: &Visit, worker: &CaseWorker, reference: &str) -> Result<Activity, Failure> {
    store::by_reference(visit.app.db.read(), worker, reference).await?.ok_or(Failure::NotFound)
}

/// The activity, for somebody who may change it and at a stage that can be changed.
pub(super) async fn changeable(visit: &Visit, worker: &CaseWorker, reference: &str) -> Result<Activity, Failure> {
    let activity = activity_of(visit, worker, reference).await?;
    if !worker.may_handle() {
        return Err(Failure::Forbidden);
    }
    if activity.stage == Stage::Cancelled { Err(Refusal::Cancelled.into()) } else { Ok(activity) }
}

/// The address of an activity's page for the staff.
pub(super) fn address(visit: &Visit, worker: &CaseWorker, reference: &str) -> String {
    visit.url(&format!("/{}/activities/{reference}", worker.county().slug))
}

/// Why nothing is saved.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unsaved {
    /// Somebody else has changed it since the form was opened.
    #[error("somebody else has changed it meanwhile")]
    Overtaken,
    /// The database's fault.
    #[error(transparent)]
    Fault(#[from] DbErr),
}

/// What a text says now, in both languages, for the form of somebody who was overtaken.
pub(super) fn saved_text(saved: &mut Vec<(String, Words)>, text: Text, both: &Both, lang: Lang) {
    let label = text.label(lang);
    for (name, words, of) in [(in_finnish(lang, &label), &both.fi, Lang::Fi), (in_swedish(lang, &label), &both.sv, Lang::Sv)] {
        if !words.is_empty() {
            saved.push((name, Words { text: words.clone(), lang: of }));
        }
    }
}

/// True when nobody has changed the activity since the form was opened.
pub(super) fn is_current(form: &Fields, activity: &Activity) -> bool {
    form.get("version") == activity.version.to_string()
}

/// A form about the activity as it is now.
pub(super) fn sheet(worker: &CaseWorker, activity: &Activity, values: Values, errors: Errors) -> Sheet {
    Sheet {
        csrf_token: worker.staff().csrf().to_owned(),
        version: activity.version,
        bilingual: worker.county().bilingual,
        values,
        overtaken: None,
        errors,
    }
}

/// Keeps an activity as it is now, if nobody else has meanwhile.
pub(super) async fn keep(tx: &DatabaseTransaction, activity: &Activity) -> Result<(), Unsaved> {
    if store::save(tx, activity, activity.version).await? { Ok(()) } else { Err(Unsaved::Overtaken) }
}
