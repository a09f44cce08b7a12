//! Somebody else than who said so confirms that a change is made, alone or for a client panel; or sends it back with what is
//! still missing, which becomes a step.

use asko_locales::Lang;
use asko_templates::changes::{ActForm, Words};
use asko_templates::components::Errors;
use chrono::NaiveDate;
use rocket::form::{Form, FromForm};
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use super::acting::{Reply, act_page, answer, change_of, mover, ready, shown, wrong};
use super::activities;
use super::advance::{Mover, Refusal, advance};
use super::form::typed_day;
use super::reading::{BothForm, Reading, Rule};
use super::registering::{FIRST_REVIEW, SECOND_REVIEW};
use super::stage::Act;
use super::store::{Edit, StepWords};
use super::{Both, Change, Confirmed, Registered, Registration, store};
use crate::access::CaseWorker;
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::text::clean::clean_line;

/// The form.
#[derive(Clone, Debug, Default, FromForm)]
pub(super) struct Confirming {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
    #[field(default = String::new())]
    found: String,
    #[field(default = String::new())]
    panel: String,
    missing: BothForm,
}

/// What somebody found.
#[derive(Clone, Debug)]
enum Finding {
    /// It is made; with the panel that says so.
    Made(Option<i64>),
    /// This is still missing.
    Missing(Both),
}

fn form_of(typed: &Confirming, change: &Change, worker: &CaseWorker, lang: Lang) -> ActForm {
    ActForm::Confirm {
        made: change.progress.claimed_at.map(|at| typed_day(day_in_finland(at))).unwrap_or_default(),
        outcome: Words::new(change.progress.outcome.in_language(lang)),
        own: change.progress.claimed_by == Some(worker.account_id()),
        found: typed.found.clone(),
        panel: typed.panel.clone(),
        missing: typed.missing.typed(),
    }
}

#[get("/<_>/<_>/work/<reference>/confirm")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let change = ready(&visit, &worker, reference, Act::Confirm).await?;
    let form = form_of(&Default::default(), &change, &worker, visit.lang);
    Ok(shown(&visit, &worker, &act_page(&visit, &worker, &change, form, Errors::none())))
}

#[post("/<_>/<_>/work/<reference>/confirm", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Confirming>) -> Reply {
    worker.check(&form.csrf_token)?;
    let change = change_of(&visit, &worker, reference).await?;
    let back = form_of(&form, &change, &worker, visit.lang);
    if form.version != change.version {
        return answer(&visit, &worker, reference, Act::Confirm, Err::<(), _>(Refusal::Overtaken), back).await;
    }
    // Whoever says that it is made does not also confirm it.
    if matches!(back, ActForm::Confirm { own: true, .. }) {
        return wrong(&visit, &worker, &change, back, Errors::none());
    }
    let mut reading = Reading::new(visit.lang, worker.county().bilingual);
    let Some(finding) = read(&visit, &worker, &form, &mut reading, &change).await? else {
        return wrong(&visit, &worker, &change, back, reading.errors);
    };
    let mover = mover(&visit, &worker);
    let done = visit
        .app
        .db
        .write(move |tx| {
            Box::pin(async move {
                match finding {
                    Finding::Made(panel_id) => confirm(tx, &mover, change, panel_id).await,
                    Finding::Missing(words) => send_back(tx, &mover, change, words).await,
                }
            })
        })
        .await;
    answer(&visit, &worker, reference, Act::Confirm, done, back).await
}

async fn read(
    visit: &Visit,
    worker: &CaseWorker,
    form: &Confirming,
    reading: &mut Reading,
    change: &Change,
) -> Result<Option<Finding>, DbErr> {
    let finding = match form.found.as_str() {
        "yes" if clean_line(&form.panel).is_empty() => Finding::Made(None),
        "yes" => match activities::panel(visit.app.db.read(), worker, &form.panel, change.progress.claimed_at).await? {
            Ok(id) => Finding::Made(Some(id)),
            Err(why) => {
                reading.wrong("panel", why);
                return Ok(None);
            }
        },
        "not-yet" => {
            let labels = [reading.lang.t("changes-confirm-missing-fi"), reading.lang.t("changes-confirm-missing-sv")];
            Finding::Missing(reading.both(&form.missing, &Rule::text("missing", labels)))
        }
        _ => {
            reading.wrong("found", "changes-confirm-found-missing");
            return Ok(None);
        }
    };
    Ok(reading.errors.is_empty().then_some(finding))
}

/// The days of the two reviews of a change that was made on this day: as registered, but not before half a year and a year.
fn review_days(plan: &Registration, made_on: NaiveDate) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let first = made_on.checked_add_months(FIRST_REVIEW).max(plan.first_review_on);
    let second = made_on.checked_add_months(SECOND_REVIEW).max(plan.second_review_on);
    (first, second)
}

/// Confirms that it is made, plans its reviews, and keeps beside the registration what became of their days.
async fn confirm(tx: &DatabaseTransaction, mover: &Mover, mut change: Change, panel_id: Option<i64>) -> Result<(), Refusal> {
    let stage = change.stage();
    let made_at = change.progress.claimed_at.unwrap_or(mover.now);
    let before = Registered { plan: change.registration.clone(), comparison_ids: Vec::new() };
    let (first, second) = review_days(&before.plan, day_in_finland(made_at));
    change.record.registration = Registration { first_review_on: first, second_review_on: second, ..before.plan.clone() };
    change.record.progress.done_at = Some(made_at);
    change.record.progress.confirmed = Some(Confirmed { at: mover.now, by: Some(mover.account_id), panel_id });
    let after = Registered { plan: change.registration.clone(), comparison_ids: Vec::new() };
    let change = advance(tx, mover, change, Act::Confirm).await?;
    let reason = [Lang::Fi, Lang::Sv].map(|lang| lang.t("changes-edits-review-moved")).join(" / ");
    let edit = |difference| Edit { at: mover.now, account_id: None, difference, stage, reason: reason.clone() };
    store::keep_edits(tx, change.id, before.differences(&after).into_iter().map(edit).collect()).await?;
    for day in first.into_iter().chain(second) {
        store::plan_review(tx, change.id, day).await?;
    }
    Ok(())
}

/// Sends it back: work goes on, with what is missing as its next step.
async fn send_back(tx: &DatabaseTransaction, mover: &Mover, mut change: Change, missing: Both) -> Result<(), Refusal> {
    (change.record.progress.claimed_at, change.record.progress.claimed_by) = (None, None);
    let change = advance(tx, mover, change, Act::SendBack).await?;
    Ok(store::add_step(tx, change.id, StepWords { words: missing, due_on: None }, None).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changes::Direction;

    #[test]
    fn a_review_comes_half_a_year_and_a_year_after_the_change_was_made_at_the_earliest() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d);
        let plan = |first, second| Registration {
            measure: None,
            count: Both::default(),
            direction: Direction::Up,
            expected_size: None,
            begins_on: day(2026, 1, 1).unwrap(),
            due_on: day(2026, 2, 1).unwrap(),
            first_review_on: first,
            second_review_on: second,
        };
        let made = day(2026, 8, 31).unwrap();
        assert_eq!(review_days(&plan(None, None), made), (day(2027, 2, 28), day(2027, 8, 31)));
        assert_eq!(review_days(&plan(day(2026, 8, 1), day(2027, 2, 1)), made), (day(2027, 2, 28), day(2027, 8, 31)));
        assert_eq!(review_days(&plan(day(2027, 3, 1), day(2028, 2, 1)), made), (day(2027, 3, 1), day(2028, 2, 1)));
    }
}
