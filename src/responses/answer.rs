//! Answering a case.

use asko_locales::Lang;
use asko_templates::components::{Errors, Said, Theirs};
use asko_templates::mails::{Kind as MailKind, Subject};
use asko_templates::responses::{AnswerForm, AnswerPage, GonePage};
use asko_templates::{Section, Switch};
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use crate::access::{CaseWorker, accounts, log};
use crate::feedback::hold::{self, Unable};
use crate::feedback::last::last_act;
use crate::feedback::store::{self, Move, NewMessage};
use crate::feedback::timeline::record;
use crate::feedback::{Act, Case, Happened, MessageKind, Stage};
use crate::organisations::{Named as _, place_name, store as organisations};
use crate::platform::app::App;
use crate::platform::failure::{Failure, Refuse as _};
use crate::platform::outbox;
use crate::platform::page::{Html, Visit, stamp};
use crate::text::clean::{characters, clean};
use crate::text::{identifiers, language};

/// The most characters an answer may have.
const LIMIT: usize = 5000;

/// The form.
#[derive(Debug, Default, FromForm)]
pub(super) struct Answering {
    #[field(default = String::new())]
    csrf_token: String,
    version: Option<i64>,
    #[field(default = String::new())]
    answer_text: String,
    #[field(default = String::new())]
    answer_sure: String,
    #[field(default = String::new())]
    step: String,
}

/// What stands in the way of an answer.
#[derive(Debug, Default)]
struct Hindrance {
    errors: Errors,
    /// True when the person may send it all the same.
    warned: bool,
    theirs: Option<Theirs>,
}

/// What is wrong with an answer to a case in `giver_language`; a warning counts until the person is sure.
fn hindrance(lang: Lang, giver_language: &str, text: &str, sure: bool) -> Hindrance {
    let mut errors = Errors::none();
    match characters(text) {
        0 => errors.add("answer_text", lang.t("responses-answer-empty")),
        1..=LIMIT => {}
        _ => errors.add("answer_text", lang.t("responses-answer-long")),
    }
    let foreign = language::guess(text).is_some_and(|guess| guess != giver_language);
    let named = !identifiers::find(text).is_empty();
    let warned = foreign || named;
    if warned && !sure {
        let mut words = Vec::new();
        if foreign {
            words.push(lang.t("responses-answer-other-language"));
        }
        if named {
            words.push(lang.t("responses-answer-identifiers"));
        }
        errors.add("answer_sure", words.join(". "));
    }
    Hindrance { errors, warned, theirs: None }
}

/// The dialogue so far, with the names of those who wrote.
async fn dialogue(visit: &Visit, case: &Case) -> Result<Vec<Said>, Failure> {
    let (lang, db) = (visit.lang, visit.app.db.read());
    let messages = store::messages_of(db, case.id).await?;
    let names = accounts::names(db, messages.iter().filter_map(|message| message.account_id).collect()).await?;
    let said = |message: store::Message| {
        let team = message.author == store::TEAM;
        let name = names.iter().find(|(id, _)| Some(*id) == message.account_id).map(|(_, name)| name.clone());
        let other = if team { lang.t("responses-answer-team") } else { lang.t("responses-answer-giver") };
        let who = name.unwrap_or_else(|| other.into_owned());
        Said { who, team, at: stamp(lang, message.at), language: message.language, text: message.text }
    };
    Ok(messages.into_iter().map(said).collect())
}

/// The page of the form; whoever is shown it is written into the access log.
async fn page(
    visit: &Visit,
    worker: &CaseWorker,
    case: &Case,
    form: &Answering,
    hindrance: Hindrance,
    status: Status,
) -> Result<Html, Failure> {
    let (by, feedback_id, now) = (worker.clone(), case.id, visit.app.clock.now());
    visit
        .app
        .db
        .write(move |tx| Box::pin(async move { log::opened(tx, &by, feedback_id, "answer", now).await }))
        .await
        .map_err(|error: DbErr| Failure::from(error))?;
    let closed = case.stage == Stage::Closed;
    // A form that comes back keeps the version it showed, so that what happened meanwhile is still noticed.
    let version = if hindrance.theirs.is_some() { case.version } else { form.version.unwrap_or(case.version) };
    let page = AnswerPage {
        feedback: case.text.clone(),
        messages: dialogue(visit, case).await?,
        closed,
        theirs: hindrance.theirs,
        form: AnswerForm {
            reference: case.reference.clone(),
            csrf_token: worker.staff().csrf().to_owned(),
            version,
            language: case.language.clone(),
            wanted: case.answer_wanted.code(),
            text: clean(&form.answer_text),
            warned: hindrance.warned,
            sure: !form.answer_sure.is_empty(),
        },
        errors: hindrance.errors,
    };
    let mut shell = worker.shell(visit, Section::Inbox);
    let path = format!("/{}/cases/{}/answer", worker.county().slug, case.reference);
    shell.switch = if closed { Switch::Links(path) } else { Switch::Form { id: "answer", path } };
    Ok(Html::with(status, &shell, &page))
}

#[get("/<_>/<_>/cases/<reference>/answer")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let case = store::by_reference(visit.app.db.read(), &worker, reference).await?.ok_or(Failure::NotFound)?;
    if !worker.may_handle() {
        return Err(Failure::Forbidden);
    }
    page(&visit, &worker, &case, &<Answering as Default>::default(), Hindrance::default(), Status::Ok).await
}

/// A case that is not there for this person any more: their text comes back.
fn gone(visit: &Visit, worker: &CaseWorker, form: &Answering) -> Html {
    let mut shell = worker.shell(visit, Section::Inbox);
    shell.switch = Switch::Links(format!("/{}/inbox", worker.county().slug));
    Html::with(Status::NotFound, &shell, &GonePage { text: clean(&form.answer_text) })
}

#[post("/<_>/<_>/cases/<reference>/answer", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    form: Form<Answering>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(&form.csrf_token)?;
    let lang = visit.lang;
    let Some(case) = store::by_reference(visit.app.db.read(), &worker, reference).await? else {
        return Ok(Err(gone(&visit, &worker, &form)));
    };
    let text = clean(&form.answer_text);
    if form.step == "language" {
        return page(&visit, &worker, &case, &form, Hindrance::default(), Status::Ok).await.map(Err);
    }
    if form.version == Some(case.version) && case.stage != Stage::Closed {
        let hindrance = hindrance(lang, &case.language, &text, !form.answer_sure.is_empty());
        if !hindrance.errors.is_empty() {
            return page(&visit, &worker, &case, &form, hindrance, Status::UnprocessableEntity).await.map(Err);
        }
    }
    let (by, app, wanted, version) = (worker.clone(), visit.app.clone(), reference.to_owned(), form.version);
    let done = visit.app.db.write(move |tx| Box::pin(async move { answer(tx, &app, &by, &wanted, version, &text).await })).await;
    match done {
        Ok(()) => {
            visit.app.bell.notify_one();
            let url = visit.url(&format!("/{}/cases/{}?done=answered", worker.county().slug, case.reference));
            Ok(Ok(Redirect::to(visit.with_from(&url))))
        }
        Err(Unable::Fault(fault)) => Err(fault.into()),
        Err(Unable::Missing) => Ok(Err(gone(&visit, &worker, &form))),
        Err(Unable::Overtaken) => {
            let Some(case) = store::by_reference(visit.app.db.read(), &worker, reference).await? else {
                return Ok(Err(gone(&visit, &worker, &form)));
            };
            let theirs = last_act(visit.app.db.read(), lang, &case).await?;
            let hindrance = Hindrance { theirs: Some(theirs), ..Hindrance::default() };
            page(&visit, &worker, &case, &form, hindrance, Status::Conflict).await.map(Err)
        }
        Err(Unable::Stage(refusal)) => {
            let mut hindrance = Hindrance::default();
            hindrance.errors.add("answer_text", lang.t(refusal.text_id()));
            page(&visit, &worker, &case, &form, hindrance, refusal.status()).await.map(Err)
        }
    }
}

/// Stores the answer, takes the case for who answered if nobody had it, and tells the giver.
async fn answer(
    tx: &DatabaseTransaction,
    app: &App,
    worker: &CaseWorker,
    reference: &str,
    version: Option<i64>,
    text: &str,
) -> Result<(), Unable> {
    let now = app.clock.now();
    let case = hold::take(tx, worker, reference, version, now).await?;
    let mut to = Move::of(&case, case.stage.after(Act::Answer)?);
    to.claimed = to.claimed.or(Some((worker.account_id(), now)));
    to.answered_at = to.answered_at.or(Some(now));
    hold::put(tx, &case, &to).await?;
    // Who insists on another language than the giver's has written in that one.
    let written_in = language::guess(text).unwrap_or(&case.language);
    let said = NewMessage {
        feedback_id: case.id,
        at: now,
        kind: MessageKind::Answer,
        account_id: Some(worker.account_id()),
        language: written_in,
        text,
        original: None,
    };
    store::add_message(tx, said).await?;
    record(tx, case.id, now, Some(worker.account_id()), &Happened::Answered).await?;
    tell(tx, app, worker, &case).await?;
    Ok(())
}

/// Tells the giver by mail that there is an answer, not what it says.
async fn tell(tx: &DatabaseTransaction, app: &App, worker: &CaseWorker, case: &Case) -> Result<(), DbErr> {
    let Some(to) = &case.contact_email else { return Ok(()) };
    let (county, lang) = (worker.county(), Lang::from_code(&case.language).unwrap_or_default());
    let (unit, service) = organisations::unit_and_service(tx, case.unit_id, case.service_id).await?;
    let subject = Subject {
        county: county.name(lang).to_owned(),
        place: place_name(county, unit.as_ref(), service.as_ref(), lang),
        reference: case.reference.clone(),
        link: format!("{}/{}/{}/follow", app.settings.base_url(), lang.code(), county.slug),
        due: None,
        title: None,
    };
    outbox::enqueue(tx, &app.random, app.clock.now(), to, lang, MailKind::AnswerReady, &subject).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_warned_once_of_another_language_and_of_identifiers() {
        let swedish = "Tack för din respons, vi har ändrat tiderna och hoppas att det blir bättre.";
        assert!(hindrance(Lang::Fi, "sv", swedish, false).errors.is_empty());
        let warned = hindrance(Lang::Fi, "fi", swedish, false);
        assert!(warned.warned && warned.errors.get("answer_sure").is_some() && warned.errors.get("answer_text").is_none());
        assert!(hindrance(Lang::Fi, "fi", swedish, true).errors.is_empty());
        assert!(hindrance(Lang::Fi, "fi", "Soita numeroon 040 123 4567.", false).errors.get("answer_sure").is_some());
    }

    #[test]
    fn nothing_and_too_much_are_refused_however_sure_one_is() {
        assert!(hindrance(Lang::Fi, "fi", "", true).errors.get("answer_text").is_some());
        assert!(hindrance(Lang::Fi, "fi", &"ä".repeat(LIMIT), true).errors.is_empty());
        assert!(hindrance(Lang::Fi, "fi", &"ä".repeat(LIMIT + 1), true).errors.get("answer_text").is_some());
    }
}
