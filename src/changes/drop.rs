//! A change is given up, with a reason that everybody can read.

use asko_templates::changes::ActForm;
use asko_templates::components::{Choice, Errors};
use rocket::form::{Form, FromForm};
use rocket::{get, post};

use super::acting::{Reply, act_page, answer, change_of, mover, ready, shown, wrong};
use super::advance::{Refusal, advance};
use super::decide::reason_words;
use super::reading::{BothForm, Reading, Rule};
use super::stage::Act;
use super::{Both, Dropped};
use crate::access::CaseWorker;
use crate::feedback::NoChangeReason;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The form.
#[derive(Clone, Debug, Default, FromForm)]
pub(super) struct Dropping {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
    #[field(default = String::new())]
    reason: String,
    words: BothForm,
}

impl Dropping {
    fn shown(&self, visit: &Visit) -> ActForm {
        let reasons = NoChangeReason::ALL.iter().map(|reason| Choice::new(reason.code(), reason_words(*reason, visit.lang)));
        ActForm::Drop { reasons: reasons.collect(), reason: self.reason.clone(), words: self.words.typed() }
    }
}

#[get("/<_>/<_>/work/<reference>/drop")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let change = ready(&visit, &worker, reference, Act::Drop).await?;
    let form = <Dropping as Default>::default().shown(&visit);
    Ok(shown(&visit, &worker, &act_page(&visit, &worker, &change, form, Errors::none())))
}

#[post("/<_>/<_>/work/<reference>/drop", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Dropping>) -> Reply {
    worker.check(&form.csrf_token)?;
    let mut change = change_of(&visit, &worker, reference).await?;
    if form.version != change.version {
        return answer(&visit, &worker, reference, Act::Drop, Err::<(), _>(Refusal::Overtaken), form.shown(&visit)).await;
    }
    let mut reading = Reading::new(visit.lang, worker.county().bilingual);
    let Some((reason, words)) = read(&form, &mut reading) else {
        return wrong(&visit, &worker, &change, form.shown(&visit), reading.errors);
    };
    let mover = mover(&visit, &worker);
    change.record.progress.dropped = Some(Dropped { at: mover.now, reason, words });
    let done = visit.app.db.write(move |tx| Box::pin(async move { advance(tx, &mover, change, Act::Drop).await })).await;
    answer(&visit, &worker, reference, Act::Drop, done, form.shown(&visit)).await
}

fn read(form: &Dropping, reading: &mut Reading) -> Option<(NoChangeReason, Both)> {
    let reason = NoChangeReason::from_code(&form.reason);
    if reason.is_none() {
        reading.wrong("reason", "changes-decide-reason-missing");
    }
    let labels = [reading.lang.t("changes-drop-words-fi"), reading.lang.t("changes-drop-words-sv")];
    let words = reading.both(&form.words, &Rule::text("words", labels));
    reason.filter(|_| reading.errors.is_empty()).map(|reason| (reason, words))
}
