//! Deciding that feedback is not shown: hiding what is, or saying that it never will be. The giver reads why.

use asko_locales::Lang;
use asko_templates::components::Errors;
use asko_templates::mails::Kind;
use asko_templates::moderation::Deciding;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use sea_orm::DatabaseTransaction;

use super::acting::{Reply, Unable, again, answer, take};
use super::page::Typed;
use super::reasons::{NotShownReason, WORDS_LIMIT};
use super::store::{self, Choice, Chosen};
use crate::access::Moderator;
use crate::feedback::timeline::record;
use crate::feedback::{Happened, letter};
use crate::platform::app::App;
use crate::platform::page::Visit;
use crate::text::clean::{characters, clean_line};

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Declining {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    decline_reason: String,
    #[field(default = String::new())]
    decline_words: String,
}

/// Reads why; what is wrong with it is told at its field.
fn read(form: &Declining, lang: Lang) -> Result<(NotShownReason, String), Errors> {
    let mut errors = Errors::none();
    let words = clean_line(&form.decline_words);
    let reason = NotShownReason::from_code(&form.decline_reason);
    if reason.is_none() {
        errors.add("decline_reason", lang.t("moderation-reason-missing"));
    }
    if reason == Some(NotShownReason::Other) && words.is_empty() {
        errors.add("decline_words", lang.t("moderation-reason-words-missing"));
    } else if characters(&words) > WORDS_LIMIT {
        errors.add("decline_words", lang.with("moderation-reason-words-long", &[("most", WORDS_LIMIT.into())]));
    }
    match reason {
        Some(reason) if errors.is_empty() => Ok((reason, words)),
        _ => Err(errors),
    }
}

#[post("/<_>/<_>/moderation/<reference>/hide", data = "<form>")]
pub(super) async fn hide(visit: Visit, moderator: Moderator, reference: &str, form: Form<Declining>) -> Reply {
    submit(visit, moderator, reference, &form, "hidden").await
}

#[post("/<_>/<_>/moderation/<reference>/decline", data = "<form>")]
pub(super) async fn decline(visit: Visit, moderator: Moderator, reference: &str, form: Form<Declining>) -> Reply {
    submit(visit, moderator, reference, &form, "declined").await
}

/// Both forms do the same, so that who hides what somebody else has just hidden, or declines what somebody else has just
/// published, gets what they wanted: it is not shown.
async fn submit(visit: Visit, moderator: Moderator, reference: &str, form: &Declining, what: &str) -> Reply {
    moderator.check(&form.csrf_token)?;
    let (reason, words) = match read(form, visit.lang) {
        Ok(read) => read,
        Err(errors) => {
            let deciding =
                Deciding { decline_reason: form.decline_reason.clone(), decline_words: form.decline_words.clone(), ..Deciding::default() };
            let typed = Typed { errors, deciding, ..Typed::default() };
            return again(&visit, &moderator, Status::UnprocessableEntity, reference, typed).await;
        }
    };
    let (by, of, app) = (moderator.clone(), reference.to_owned(), visit.app.clone());
    let done = visit.app.db.write(move |tx| Box::pin(async move { not_shown(tx, &app, &by, &of, reason, words).await })).await;
    visit.app.bell.notify_one();
    answer(&visit, &moderator, reference, done, what).await
}

/// Hides what is shown and keeps the decision.
async fn not_shown(
    tx: &DatabaseTransaction,
    app: &App,
    moderator: &Moderator,
    reference: &str,
    reason: NotShownReason,
    words: String,
) -> Result<(), Unable> {
    let now = app.clock.now();
    let case = take(tx, moderator, reference, now).await?;
    let by = moderator.account_id();
    if store::hide(tx, case.id, now, Some(by), (reason.code(), &words)).await? {
        record(tx, case.id, now, Some(by), &Happened::Hidden { reason: reason.code().to_owned() }).await?;
        letter::to_giver(tx, app, moderator.county(), &case, Kind::WordsHidden, |_| None).await?;
    }
    let chosen = Chosen { choice: Choice::Declined, account_id: by, at: now, reason: reason.code().to_owned(), words };
    store::put_choice(tx, case.id, &chosen).await?;
    Ok(())
}
