//! Rating how grave a case is. From 3 on somebody else rates it, too, without knowing the first rating.

use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;
use sea_orm::{DatabaseTransaction, DbErr};

use super::part::TypedSeverity;
use crate::access::CaseWorker;
use crate::feedback::duties::{self, Duty, DutyKind};
use crate::feedback::hold::{self, Unable};
use crate::feedback::severity::{Part, RATINGS, Rating, Role, Standing, URGENT_FROM, add, ratings_of, withdraw_first};
use crate::feedback::store::Move;
use crate::feedback::timeline::record;
use crate::feedback::{Case, Happened, urgency};
use crate::platform::app::App;
use crate::platform::page::Visit;
use crate::text::clean::{characters, clean};
use crate::triage::case::case_url;
use crate::triage::page::Typed;
use crate::triage::reason::wrong_reason;
use crate::triage::refused::{Act, Reply, Sent, again, refused};

/// The most characters of what decided a rating.
const NOTE: usize = 1000;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct RatingForm {
    #[field(default = String::new())]
    csrf_token: String,
    version: Option<i64>,
    #[field(default = String::new())]
    severity: String,
    #[field(default = String::new())]
    severity_note: String,
}

/// Why it is not rated.
#[derive(Debug, thiserror::Error)]
enum Refusal {
    /// Others have rated it, and agree or wait for a lead.
    #[error("others have rated it")]
    NotYours,
    /// Who settles a difference says why.
    #[error("a difference is settled with a reason")]
    NoReason,
    /// The case cannot be changed.
    #[error(transparent)]
    Unable(#[from] Unable),
}

impl From<DbErr> for Refusal {
    fn from(fault: DbErr) -> Self {
        Self::Unable(fault.into())
    }
}

fn read(typed: &str) -> Option<i64> {
    typed.trim().parse().ok().filter(|rating: &i64| usize::try_from(*rating).is_ok_and(|rating| rating < RATINGS))
}

#[post("/<_>/<_>/cases/<reference>/severity", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<RatingForm>) -> Reply {
    worker.check(&form.csrf_token)?;
    let (lang, note) = (visit.lang, clean(&form.severity_note));
    let back = |field: &str, id: &str, status: Status| {
        let severity = TypedSeverity { rating: form.severity.clone(), note: note.clone() };
        let mut typed = Typed { version: form.version, severity, ..Typed::default() };
        typed.errors.add(field, lang.t(id));
        (status, typed)
    };
    let (status, typed) = match read(&form.severity) {
        None => back("severity", "triage-severity-missing", Status::UnprocessableEntity),
        Some(_) if characters(&note) > NOTE => back("severity_note", "triage-severity-note-long", Status::UnprocessableEntity),
        Some(rating) => {
            let (by, app, wanted, version, words) = (worker.clone(), visit.app.clone(), reference.to_owned(), form.version, note.clone());
            let done = visit.app.db.write(move |tx| {
                Box::pin(async move {
                    let case = hold::take(tx, &by, &wanted, version, app.clock.now()).await?;
                    rate(tx, &app, &by, &case, rating, words).await
                })
            });
            match done.await {
                Ok(()) => {
                    visit.app.bell.notify_one();
                    return Ok(Ok(Redirect::to(case_url(&visit, &worker, reference, "rated"))));
                }
                Err(Refusal::Unable(unable)) => {
                    let fields = vec![("severity", rating.to_string()), ("severity_note", note)];
                    let act = Act::new("severity", lang.t("triage-severity-submit").into_owned(), fields);
                    return refused(&visit, &worker, reference, unable, Sent::Act(act)).await;
                }
                Err(Refusal::NoReason) => back("severity_note", "triage-severity-note-missing", Status::UnprocessableEntity),
                // There is no form then to come back to.
                Err(Refusal::NotYours) => back("main", "triage-severity-not-yours", Status::Conflict),
            }
        }
    };
    again(&visit, &worker, status, reference, typed).await
}

/// Keeps the rating, and with it whether the case is urgent and whether somebody else is to rate.
async fn rate(tx: &DatabaseTransaction, app: &App, worker: &CaseWorker, case: &Case, rating: i64, note: String) -> Result<(), Refusal> {
    let (now, by) = (app.clock.now(), worker.account_id());
    let before = Standing::of(&ratings_of(tx, case.id).await?);
    let role = match before.part_of(by, worker.leads()) {
        Part::First => Role::First,
        Part::Correct => {
            withdraw_first(tx, case.id).await?;
            Role::First
        }
        Part::Second => Role::Second,
        Part::Revise => Role::Revised,
        Part::Settle if wrong_reason(&note, "short", "long").is_some() => return Err(Refusal::NoReason),
        Part::Settle => Role::Settled,
        Part::Nothing => return Err(Refusal::NotYours),
    };
    add(tx, case.id, Rating { account_id: by, at: now, role, rating, note }).await?;
    let after = Standing::of(&ratings_of(tx, case.id).await?);
    let urgent = rating >= URGENT_FROM && after.counts() >= Some(URGENT_FROM);
    // Who gives the second rating must not find the first by looking for grave cases.
    let known = after.counts().filter(|_| !after.waits_for_second());
    let to = Move { severity: known, urgent: case.urgent || urgent, ..Move::of(case, case.stage) };
    hold::put(tx, case, &to).await?;
    record(tx, case.id, now, Some(by), &Happened::SeverityRated { rating }).await?;
    if !after.waits_for_second() {
        duties::finish(tx, DutyKind::RateSeverity, case.id, None, now).await?;
    } else if !before.waits_for_second() {
        // Somebody else of the team.
        duties::add(tx, Duty { but_account_id: Some(by), ..Duty::of_case(case, DutyKind::RateSeverity, now) }).await?;
    }
    if urgent && !case.urgent {
        urgency::tell(tx, app, worker.county(), case).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rating_is_a_whole_number_from_nought_to_five() {
        assert_eq!(["0", " 5 ", "3"].map(read), [Some(0), Some(5), Some(3)]);
        for wrong in ["", "6", "-1", "3,5", "viisi", "99999999999999999999"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
