//! The team's own monthly count of what a change is measured by: entering a month, taking one away.

use asko_templates::changes::TypedCount;
use chrono::{Months, NaiveDate};
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;

use super::acting::{Reply, answer_page, change_of, to_change};
use super::overview::{Typed, page};
use super::reading::{Reading, read_month, read_number, typed_number};
use super::stage::{Refusal, Stage};
use super::store::{self, Measured};
use super::{Change, Measure};
use crate::access::CaseWorker;
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

/// The largest number that can be counted.
const MOST: f64 = 1_000_000_000.0;

/// The form of a month. A month that is entered already is not overwritten, so it needs no version.
#[derive(Clone, Debug, FromForm)]
pub(super) struct Counting {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    month: String,
    #[field(default = String::new())]
    number: String,
    #[field(default = String::new())]
    out_of: String,
}

/// A change that is measured by the team's own count and was not given up.
async fn counted(visit: &Visit, worker: &CaseWorker, reference: &str) -> Result<Change, Failure> {
    let change = change_of(visit, worker, reference).await?;
    match (change.stage(), &change.registration.measure) {
        (Stage::Dropped, _) => Err(Refusal::Dropped.into()),
        (_, Some(Measure::Count)) => Ok(change),
        _ => Err(Failure::NotFound),
    }
}

#[post("/<_>/<_>/work/<reference>/counts", data = "<form>")]
pub(super) async fn enter(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Counting>) -> Reply {
    worker.check(&form.csrf_token)?;
    let change = counted(&visit, &worker, reference).await?;
    let (now, by, change_id) = (visit.app.clock.now(), worker.account_id(), change.id);
    let known = store::counts_of(visit.app.db.read(), change_id).await?;
    let mut reading = Reading::new(visit.lang, worker.county().bilingual);
    if let Some(month) = read(&form, &mut reading, &known, day_in_finland(now)) {
        let put = visit.app.db.write(move |tx| {
            Box::pin(async move {
                // Somebody else may have entered it a moment ago.
                let there = store::counts_of(tx, change_id).await?.iter().any(|had| had.month == month.month);
                if !there {
                    store::put_count(tx, change_id, month, now, Some(by)).await?;
                }
                Ok::<_, sea_orm::DbErr>(!there)
            })
        });
        if put.await? {
            return to_change(&visit, &worker, reference);
        }
        reading.wrong("month", "changes-conflict-title");
    }
    let count = TypedCount { month: form.month.clone(), number: form.number.clone(), out_of: form.out_of.clone() };
    let page = page(&visit, &worker, &change, Typed { count, errors: reading.errors, ..Typed::default() }).await?;
    Ok(Err(answer_page(&visit, &worker, Status::UnprocessableEntity, reference, &page)))
}

#[post("/<_>/<_>/work/<reference>/counts/remove", data = "<form>")]
pub(super) async fn remove(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Counting>) -> Reply {
    worker.check(&form.csrf_token)?;
    let change = counted(&visit, &worker, reference).await?;
    let month = read_month(&form.month).ok_or(Failure::NotFound)?;
    visit.app.db.write(move |tx| Box::pin(async move { store::remove_count(tx, change.id, month).await })).await?;
    to_change(&visit, &worker, reference)
}

fn read(form: &Counting, reading: &mut Reading, known: &[Measured], today: NaiveDate) -> Option<Measured> {
    let month = read_month(&form.month);
    match month {
        None => reading.wrong("month", "changes-counts-month-wrong"),
        Some(month) if month.checked_add_months(Months::new(1)).is_none_or(|next| next > today) => {
            reading.wrong("month", "changes-counts-month-not-over");
        }
        Some(month) => {
            if let Some(had) = known.iter().find(|had| had.month == month) {
                let words = reading.lang.with("changes-counts-month-there", &[("number", (&typed_number(had.number)).into())]);
                reading.errors.add("month", words);
            }
        }
    }
    let number = read_number(&form.number).filter(|number| (0.0..=MOST).contains(number));
    if number.is_none() {
        reading.wrong("number", "changes-counts-number-wrong");
    }
    let out_of = if form.out_of.trim().is_empty() { None } else { read_number(&form.out_of) };
    let whole = out_of.is_none_or(|all| all > 0.0 && all <= MOST && number.is_none_or(|number| number <= all));
    if !whole || (out_of.is_none() && !form.out_of.trim().is_empty()) {
        reading.wrong("out_of", "changes-counts-out-of-wrong");
    }
    month.zip(number).filter(|_| reading.errors.is_empty()).map(|(month, number)| Measured { month, number, out_of })
}

#[cfg(test)]
mod tests {
    use asko_locales::Lang;

    use super::*;

    #[test]
    fn a_month_is_over_and_entered_once_and_a_part_is_not_more_than_the_whole() {
        let today = NaiveDate::from_ymd_opt(2026, 9, 1).unwrap();
        let august = NaiveDate::from_ymd_opt(2026, 8, 1).unwrap();
        let known = [Measured { month: NaiveDate::from_ymd_opt(2026, 7, 1).unwrap(), number: 3.0, out_of: None }];
        let wrong = |month: &str, number: &str, out_of: &str| {
            let form = Counting { csrf_token: String::new(), month: month.into(), number: number.into(), out_of: out_of.into() };
            let mut reading = Reading::new(Lang::En, true);
            let read = read(&form, &mut reading, &known, today);
            let fields: Vec<&str> = ["month", "number", "out_of"].into_iter().filter(|field| reading.errors.get(field).is_some()).collect();
            assert_eq!(read.is_some(), fields.is_empty());
            (fields.concat(), read)
        };
        assert_eq!(wrong("8/2026", "3,5", "10").1, Some(Measured { month: august, number: 3.5, out_of: Some(10.0) }));
        assert_eq!(wrong("2026-08", "0", "").1, Some(Measured { month: august, number: 0.0, out_of: None }));
        assert_eq!(wrong("9/2026", "1", "").0, "month", "it is not over");
        assert_eq!(wrong("7/2026", "1", "").0, "month", "it is there");
        assert_eq!(wrong("elokuu", "-1", "").0, "monthnumber");
        assert_eq!(wrong("8/2026", "11", "10").0, "out_of");
        assert_eq!(wrong("8/2026", "0", "0").0, "out_of");
        assert_eq!(wrong("8/2026", "1", "kymmenen").0, "out_of");
    }
}
