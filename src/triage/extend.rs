//! Taking more time for an answer: a new day, and the reason that the giver reads.

use asko_locales::Lang;
use asko_templates::components::Errors;
use asko_templates::mails::Kind as MailKind;
use chrono::{Days, NaiveDate};
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;
use sea_orm::{DatabaseTransaction, DbErr};

use super::case::case_url;
use super::clock::{ClockTyped, EXTENSIONS, extensions, is_promised};
use super::page::Typed;
use super::pause::not_done;
use super::refused::{Reply, again};
use crate::access::CaseWorker;
use crate::feedback::hold::{self, Unable};
use crate::feedback::store::{self, Move};
use crate::feedback::timeline::{self, record};
use crate::feedback::{Case, Happened, letter};
use crate::platform::app::App;
use crate::platform::clock::{Millis, day_in_finland, end_of_day_after, start_of_day};
use crate::platform::page::Visit;
use crate::text::clean::{characters, clean, clean_line};
use crate::text::days::read_day;
use crate::text::{identifiers, language};

/// How many days ahead of today the new day may be at most.
const FARTHEST: u64 = 60;
/// The fewest and the most characters of a reason.
const REASON: std::ops::RangeInclusive<usize> = 10..=500;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Extending {
    #[field(default = String::new())]
    csrf_token: String,
    version: Option<i64>,
    #[field(default = String::new())]
    extend_day: String,
    #[field(default = String::new())]
    extend_reason: String,
    #[field(default = String::new())]
    extend_sure: String,
}

/// Why no more time is taken.
#[derive(Debug, thiserror::Error)]
enum Refusal {
    /// Nobody waits for a promised answer, the clock stands, or more time was taken often enough.
    #[error("no more time can be taken now")]
    NotNow,
    /// The case cannot be changed.
    #[error(transparent)]
    Unable(#[from] Unable),
}

impl From<DbErr> for Refusal {
    fn from(fault: DbErr) -> Self {
        Self::Unable(fault.into())
    }
}

/// The new day: later than the promised one and at most [`FARTHEST`] days ahead.
fn new_day(typed: &str, case: &Case, now: Millis) -> Option<NaiveDate> {
    let today = day_in_finland(now);
    let last = today.checked_add_days(Days::new(FARTHEST))?;
    read_day(typed).filter(|day| *day > today && *day > day_in_finland(case.due_at) && *day <= last)
}

/// What is wrong with what was typed; that the reason seems to be in another language counts until one is sure.
fn judge(lang: Lang, case: &Case, day: Option<NaiveDate>, reason: &str, sure: bool) -> (Errors, bool) {
    let mut errors = Errors::none();
    if day.is_none() {
        errors.add("extend_day", lang.t("triage-clock-extend-day-wrong"));
    }
    if !REASON.contains(&characters(reason)) {
        errors.add("extend_reason", lang.t("triage-clock-extend-reason-wrong"));
    } else if identifiers::names_somebody(reason) {
        errors.add("extend_reason", lang.t("triage-clock-extend-reason-names"));
    }
    let foreign = language::guess(reason).is_some_and(|guess| guess != case.language);
    if foreign && !sure {
        errors.add("extend_sure", lang.t("triage-clock-extend-sure-missing"));
    }
    (errors, foreign)
}

#[post("/<_>/<_>/cases/<reference>/extend", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Extending>) -> Reply {
    worker.check(&form.csrf_token)?;
    let now = visit.app.clock.now();
    let reason = clean(&form.extend_reason);
    let mut typed = ClockTyped { extend_day: clean_line(&form.extend_day), extend_reason: reason.clone(), ..ClockTyped::default() };
    let Some(case) = store::by_reference(visit.app.db.read(), &worker, reference).await? else {
        return not_done(&visit, &worker, reference, Some(Unable::Missing), typed).await;
    };
    let day = new_day(&form.extend_day, &case, now);
    // Whoever was overtaken sees the case as it is now before what they typed is judged.
    if form.version == Some(case.version) {
        let (errors, foreign) = judge(visit.lang, &case, day, &reason, !form.extend_sure.is_empty());
        typed.warned = foreign;
        if !errors.is_empty() {
            let typed = Typed { errors, version: form.version, clock: typed, ..Typed::default() };
            return again(&visit, &worker, Status::UnprocessableEntity, reference, typed).await;
        }
    }
    let (by, app, wanted, version) = (worker.clone(), visit.app.clone(), reference.to_owned(), form.version);
    let done = visit.app.db.write(move |tx| Box::pin(async move { extend(tx, &app, &by, &wanted, version, day, reason).await })).await;
    match done {
        Ok(()) => {
            visit.app.bell.notify_one();
            Ok(Ok(Redirect::to(case_url(&visit, &worker, reference, "extended"))))
        }
        Err(Refusal::NotNow) => not_done(&visit, &worker, reference, None, typed).await,
        Err(Refusal::Unable(unable)) => not_done(&visit, &worker, reference, Some(unable), typed).await,
    }
}

/// Moves the promised day and tells the giver.
async fn extend(
    tx: &DatabaseTransaction,
    app: &App,
    worker: &CaseWorker,
    reference: &str,
    version: Option<i64>,
    day: Option<NaiveDate>,
    reason: String,
) -> Result<(), Refusal> {
    let now = app.clock.now();
    let case = hold::take(tx, worker, reference, version, now).await?;
    let often = extensions(&timeline::of(tx, case.id).await?) >= EXTENSIONS;
    let Some(day) = day.filter(|_| is_promised(&case) && case.stopped.is_none() && !often) else { return Err(Refusal::NotNow) };
    let due_at = end_of_day_after(start_of_day(day), 0);
    let first_due_at = case.first_due_at.or(Some(case.due_at));
    hold::put(tx, &case, &Move { due_at, first_due_at, ..Move::of(&case, case.stage) }).await?;
    record(tx, case.id, now, Some(worker.account_id()), &Happened::Extended { due_at, reason }).await?;
    // Why it takes longer, they read with their code.
    let due = |lang| Some(asko_locales::date(lang, day));
    letter::to_giver(tx, app, worker.county(), &case, MailKind::Extended, due).await?;
    Ok(())
}
