//! Who makes a change says that it is made, when, and what came of it. Somebody else then confirms it.

use asko_templates::changes::ActForm;
use asko_templates::components::Errors;
use chrono::NaiveDate;
use rocket::form::{Form, FromForm};
use rocket::{get, post};

use super::acting::{Reply, act_page, answer, change_of, mover, ready, shown, wrong};
use super::advance::{Refusal, advance};
use super::form::typed_day;
use super::reading::{BothForm, Reading, Rule};
use super::stage::Act;
use super::{Both, Change};
use crate::access::CaseWorker;
use crate::platform::clock::{Millis, day_in_finland, start_of_day};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The form.
#[derive(Clone, Debug, FromForm)]
pub(super) struct Claiming {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
    #[field(default = String::new())]
    day: String,
    outcome: BothForm,
}

impl Claiming {
    fn shown(&self) -> ActForm {
        ActForm::Claim { day: self.day.clone(), outcome: self.outcome.typed() }
    }
}

#[get("/<_>/<_>/work/<reference>/claim")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let change = ready(&visit, &worker, reference, Act::Claim).await?;
    let day = typed_day(day_in_finland(visit.app.clock.now()));
    let form = ActForm::Claim { day, outcome: BothForm::of(&change.progress.outcome).typed() };
    Ok(shown(&visit, &worker, &act_page(&visit, &worker, &change, form, Errors::none())))
}

#[post("/<_>/<_>/work/<reference>/claim", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Claiming>) -> Reply {
    worker.check(&form.csrf_token)?;
    let mut change = change_of(&visit, &worker, reference).await?;
    if form.version != change.version {
        return answer(&visit, &worker, reference, Act::Claim, Err::<(), _>(Refusal::Overtaken), form.shown()).await;
    }
    let mut reading = Reading::new(visit.lang, worker.county().bilingual);
    let mover = mover(&visit, &worker);
    let Some((day, outcome)) = read(&form, &mut reading, &change, day_in_finland(mover.now)) else {
        return wrong(&visit, &worker, &change, form.shown(), reading.errors);
    };
    let claimed_at = moment_of(day, change.progress.started_at, mover.now);
    let progress = &mut change.record.progress;
    (progress.claimed_at, progress.claimed_by, progress.outcome) = (Some(claimed_at), Some(mover.account_id), outcome);
    let done = visit.app.db.write(move |tx| Box::pin(async move { advance(tx, &mover, change, Act::Claim).await })).await;
    answer(&visit, &worker, reference, Act::Claim, done, form.shown()).await
}

fn read(form: &Claiming, reading: &mut Reading, change: &Change, today: NaiveDate) -> Option<(NaiveDate, Both)> {
    let day = reading.day("day", &form.day);
    if day.is_some_and(|day| day > today) {
        reading.wrong("day", "changes-claim-day-later");
    }
    if day.zip(change.progress.started_at).is_some_and(|(day, started)| day < day_in_finland(started)) {
        reading.wrong("day", "changes-claim-day-before");
    }
    let labels = [reading.lang.t("changes-claim-outcome-fi"), reading.lang.t("changes-claim-outcome-sv")];
    let outcome = reading.both(&form.outcome, &Rule::text("outcome", labels));
    day.filter(|_| reading.errors.is_empty()).map(|day| (day, outcome))
}

/// A moment of the day: not after now, and not before the work began.
fn moment_of(day: NaiveDate, started_at: Option<Millis>, now: Millis) -> Millis {
    if day == day_in_finland(now) { now } else { start_of_day(day).max(started_at.unwrap_or(Millis::MIN)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::clock::{DAY, HOUR};

    #[test]
    fn a_change_is_made_after_it_began_and_not_later_than_now() {
        let noon = 1_781_514_000_000;
        let (today, before) = (day_in_finland(noon), day_in_finland(noon - DAY));
        assert_eq!(moment_of(today, Some(noon - HOUR), noon), noon);
        assert_eq!(moment_of(before, Some(noon - 9 * DAY), noon), start_of_day(before));
        assert_eq!(moment_of(before, Some(noon - DAY), noon), noon - DAY);
        assert_eq!(moment_of(before, None, noon), start_of_day(before));
    }
}
