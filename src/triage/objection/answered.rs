//! Noting that an objection was answered: the day and its number in the registry.

use asko_templates::components::Errors;
use chrono::NaiveDate;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;

use super::part::TypedObjection;
use crate::access::{CaseWorker, log};
use crate::feedback::objections::{self, Answered, Unable, answered};
use crate::feedback::{hold, store};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::{Failure, Refuse as _};
use crate::platform::page::Visit;
use crate::text::clean::{characters, clean_line};
use crate::text::days::read_day;
use crate::triage::case::case_url;
use crate::triage::page::Typed;
use crate::triage::refused::{Act, Reply, Sent, again, refused};

/// The most characters of a number in the registry.
const NUMBER: usize = 100;

/// The form. What is noted is never changed, so nobody can be overtaken.
#[derive(Debug, FromForm)]
pub(super) struct Noting {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    objection_on: String,
    #[field(default = String::new())]
    objection_number: String,
}

#[post("/<_>/<_>/cases/<reference>/objection-answered", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Noting>) -> Reply {
    worker.check(&form.csrf_token)?;
    let (lang, db) = (visit.lang, visit.app.db.read());
    let case = store::by_reference(db, &worker, reference).await?.ok_or(Failure::NotFound)?;
    let transferred = objections::of(db, case.id).await?.and_then(|known| known.transferred_at).map(day_in_finland);
    let number = clean_line(&form.objection_number);
    let mut errors = Errors::none();
    let on = read_on(&form.objection_on, transferred, day_in_finland(visit.app.clock.now()));
    if let Err(id) = on {
        errors.add("objection_on", lang.t(id));
    }
    match characters(&number) {
        0 => errors.add("objection_number", lang.t("triage-objection-number-missing")),
        1..=NUMBER => {}
        _ => errors.add("objection_number", lang.t("triage-objection-number-long")),
    }
    // What is no objection is refused for that, whatever was typed.
    let on = match (on, transferred) {
        (Ok(on), Some(_)) if errors.is_empty() => on,
        (_, None) => return nothing(&visit, &worker, reference).await,
        _ => {
            let objection = TypedObjection { on: clean_line(&form.objection_on), number, ..TypedObjection::default() };
            let typed = Typed { errors, objection, ..Typed::default() };
            return again(&visit, &worker, Status::UnprocessableEntity, reference, typed).await;
        }
    };
    let (by, app, wanted) = (worker.clone(), visit.app.clone(), reference.to_owned());
    let done = visit.app.db.write(move |tx| {
        Box::pin(async move {
            let case = store::by_reference(tx, &by, &wanted).await?.ok_or(hold::Unable::Missing)?;
            log::acted(tx, &by, case.id, app.clock.now()).await?;
            let said = Answered { by: by.account_id(), on, registry_number: number };
            answered(tx, &app, by.county(), &case, said).await
        })
    });
    match done.await {
        Ok(()) => {
            visit.app.bell.notify_one();
            Ok(Ok(Redirect::to(case_url(&visit, &worker, reference, "objection-answered"))))
        }
        Err(Unable::Case(unable)) => {
            let what = lang.t("triage-objection-answered-submit").into_owned();
            refused(&visit, &worker, reference, unable, Sent::Act(Act::new("objection-answered", what, Vec::new()))).await
        }
        Err(_) => nothing(&visit, &worker, reference).await,
    }
}

/// The day of the answer: not before the transfer and not in the future.
fn read_on(typed: &str, transferred: Option<NaiveDate>, today: NaiveDate) -> Result<NaiveDate, &'static str> {
    let on = read_day(typed).ok_or("triage-objection-on-wrong")?;
    let fits = on <= today && transferred.is_none_or(|first| first <= on);
    fits.then_some(on).ok_or("triage-objection-on-outside")
}

async fn nothing(visit: &Visit, worker: &CaseWorker, reference: &str) -> Reply {
    let refusal = Unable::NothingToAnswer;
    let mut typed = Typed::default();
    typed.errors.add("main", visit.lang.t(refusal.text_id()));
    again(visit, worker, refusal.status(), reference, typed).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_comes_after_the_transfer_and_not_tomorrow() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let (first, today) = (Some(day("2026-06-15")), day("2026-07-01"));
        assert_eq!(read_on("15.6.2026", first, today), Ok(day("2026-06-15")));
        assert_eq!(read_on("2026-07-01", first, today), Ok(today));
        for (typed, wrong) in [
            ("14.6.2026", "triage-objection-on-outside"),
            ("2.7.2026", "triage-objection-on-outside"),
            ("eilen", "triage-objection-on-wrong"),
            ("", "triage-objection-on-wrong"),
        ] {
            assert_eq!(read_on(typed, first, today), Err(wrong), "{typed}");
        }
    }
}
