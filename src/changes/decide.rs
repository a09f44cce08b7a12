//! A case worker decides that nothing changes, and tells the giver why.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::changes::{DecidePage, Decided, REASON_LIMIT};
use asko_templates::components::{Choice, Errors};
use asko_templates::mails::Kind;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use super::form::{about, names_somebody};
use super::record::{case_of, opened};
use super::tell::tell;
use crate::access::{CaseWorker, log};
use crate::feedback::store::Move;
use crate::feedback::timeline::{Happened, record};
use crate::feedback::{Act, Case, NoChangeReason, store};
use crate::platform::app::App;
use crate::platform::clock::in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::text::clean::{characters, clean};

/// The shortest explanation that can be one, in characters.
const SHORTEST: usize = 10;

/// A reason in words.
#[must_use]
pub fn reason_words(reason: NoChangeReason, lang: Lang) -> String {
    let words = match reason {
        NoChangeReason::Law => lang.t("changes-reason-law"),
        NoChangeReason::Money => lang.t("changes-reason-money"),
        NoChangeReason::Safety => lang.t("changes-reason-safety"),
        NoChangeReason::AlreadySo => lang.t("changes-reason-already-so"),
        NoChangeReason::NotOurs => lang.t("changes-reason-not-ours"),
        NoChangeReason::Other => lang.t("changes-reason-other"),
    };
    words.into_owned()
}

/// What somebody types to decide.
#[derive(Clone, Debug, Default, FromForm)]
pub struct Decision {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
    #[field(default = String::new())]
    reason: String,
    #[field(default = String::new())]
    words: String,
}

async fn page(visit: &Visit, worker: &CaseWorker, case: &Case, form: &Decision, errors: Errors) -> Result<DecidePage, DbErr> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let decided = store::decisions_of(db, case.id).await?;
    let reason_of = |code: &str| NoChangeReason::from_code(code).map(|reason| reason_words(reason, lang)).unwrap_or_default();
    Ok(DecidePage {
        csrf_token: worker.staff().csrf().to_owned(),
        version: case.version,
        about: about(db, worker.county(), case, lang).await?,
        decided: decided
            .into_iter()
            .map(|decision| Decided {
                when: asko_locales::date_time(lang, &in_finland(decision.at)),
                reason: reason_of(&decision.reason),
                words: decision.words,
            })
            .collect(),
        reasons: NoChangeReason::ALL.iter().map(|reason| Choice::new(reason.code(), reason_words(*reason, lang))).collect(),
        reason: form.reason.clone(),
        words: form.words.clone(),
        overtaken: false,
        errors,
    })
}

#[get("/<_>/<_>/cases/<reference>/decide")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let case = case_of(&visit, &worker, reference).await?;
    opened(&visit, &worker, &case, "decide").await?;
    let page = page(&visit, &worker, &case, &Default::default(), Errors::none()).await?;
    Ok(Html::ok(&worker.shell(&visit, Section::Inbox), &page))
}

#[post("/<_>/<_>/cases/<reference>/decide", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    form: Form<Decision>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(&form.csrf_token)?;
    let case = case_of(&visit, &worker, reference).await?;
    let shell = worker.shell(&visit, Section::Inbox);
    let (reason, words) = match read(visit.lang, &form) {
        Ok(read) => read,
        Err(errors) => {
            opened(&visit, &worker, &case, "decide").await?;
            return Ok(Err(Html::refused(&shell, &page(&visit, &worker, &case, &form, errors).await?)));
        }
    };
    let (app, by) = (visit.app.clone(), worker.clone());
    let decided = Valid { now: app.clock.now(), actor: worker.account_id(), reason, words };
    let seen = Case { version: form.version, ..case };
    let done = visit.app.db.write(move |tx| Box::pin(async move { decide(tx, &app, &by, &seen, decided).await })).await;
    match done {
        Ok(()) => {
            visit.app.bell.notify_one();
            Ok(Ok(Redirect::to(visit.url(&format!("/{}/cases/{reference}", worker.county().slug)))))
        }
        Err(Refusal::Overtaken) => {
            let case = case_of(&visit, &worker, reference).await?;
            opened(&visit, &worker, &case, "decide").await?;
            let page = DecidePage { overtaken: true, ..page(&visit, &worker, &case, &form, Errors::none()).await? };
            Ok(Err(Html::with(Status::Conflict, &shell, &page)))
        }
        Err(Refusal::Fault(fault)) => Err(fault.into()),
    }
}

fn read(lang: Lang, form: &Decision) -> Result<(NoChangeReason, String), Errors> {
    let words = clean(&form.words);
    let reason = NoChangeReason::from_code(&form.reason);
    let mut errors = Errors::none();
    if reason.is_none() {
        errors.add("reason", lang.t("changes-decide-reason-missing"));
    }
    let length = characters(words.trim());
    if length < SHORTEST {
        errors.add("words", lang.t("changes-decide-words-short"));
    } else if length > REASON_LIMIT {
        errors.add("words", lang.t("changes-decide-words-long"));
    } else if names_somebody(&words) {
        errors.add("words", lang.t("changes-form-identity"));
    }
    reason.filter(|_| errors.is_empty()).map(|reason| (reason, words)).ok_or(errors)
}

/// A decision whose every part is valid.
struct Valid {
    now: i64,
    actor: i64,
    reason: NoChangeReason,
    words: String,
}

/// Why nothing is decided.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    /// Somebody else has changed the feedback since the form was opened.
    #[error("somebody else has changed the feedback meanwhile")]
    Overtaken,
    /// The database's fault.
    #[error(transparent)]
    Fault(#[from] DbErr),
}

/// Keeps the decision, writes it on the timeline and tells the giver. Its words are an answer: what is open is
/// answered by it; what is closed stays closed.
async fn decide(tx: &DatabaseTransaction, app: &App, worker: &CaseWorker, seen: &Case, decided: Valid) -> Result<(), Refusal> {
    let Valid { now, actor, reason, words } = decided;
    let stage = seen.stage.after(Act::Answer).unwrap_or(seen.stage);
    let to = Move { answered_at: seen.answered_at.or(Some(now)), ..Move::of(seen, stage) };
    if !store::move_on(tx, seen, &to).await? {
        return Err(Refusal::Overtaken);
    }
    log::acted(tx, worker, seen.id, now).await?;
    store::add_decision(tx, seen.id, now, actor, reason, &words).await?;
    record(tx, seen.id, now, Some(actor), &Happened::NothingChanges { reason: reason.code().to_owned() }).await?;
    Ok(tell(tx, app, worker.county(), seen, Kind::AnswerReady, now).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_has_a_reason_and_words_for_the_giver() {
        let form = |reason: &str, words: &str| Decision { reason: reason.into(), words: words.into(), ..Default::default() };
        assert_eq!(read(Lang::En, &form("law", " Laki kieltää sen.\r\n")).unwrap(), (NoChangeReason::Law, " Laki kieltää sen.".to_owned()));
        let errors = read(Lang::En, &form("", "lyhyt")).unwrap_err();
        assert!(errors.get("reason").is_some() && errors.get("words").is_some());
        assert!(read(Lang::En, &form("law", "         a         ")).unwrap_err().get("words").is_some());
        assert!(read(Lang::En, &form("law", &"ä".repeat(2001))).unwrap_err().get("words").is_some());
        assert!(read(Lang::En, &form("law", &"ä".repeat(2000))).is_ok());
    }
}
