//! Hiding words from the public, wherever they stand in the text and the answers. The text itself stays as it is.

use asko_locales::Lang;
use asko_templates::components::Errors;
use asko_templates::moderation::Deciding;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use sea_orm::{DatabaseTransaction, DbErr};

use super::acting::{Reply, Unable, again, answer, take};
use super::page::Typed;
use super::parts::{Part, draft, hidden, names_kept_back, parts_of, proposals, seal};
use super::reasons::{RedactionReason, WORDS_LIMIT};
use super::showable::allowed;
use super::store::{self, NewRedaction};
use crate::access::Moderator;
use crate::feedback::store as feedback;
use crate::feedback::timeline::record_all;
use crate::feedback::{Case, Happened};
use crate::platform::app::App;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;
use crate::text::clean::{characters, clean, clean_line};
use crate::text::cues::Cue;
use crate::text::hide;

/// How many words or groups of words one form may hide.
const MOST: usize = 50;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Redacting {
    #[field(default = String::new())]
    csrf_token: String,
    hide: Vec<String>,
    leave_out: Vec<String>,
    #[field(default = String::new())]
    words: String,
    #[field(default = String::new())]
    reason: String,
    #[field(default = String::new())]
    reason_words: String,
}

/// Words to hide, and why.
#[derive(Clone, Debug)]
struct Wanted {
    /// The words; none means all of the part.
    words: Option<String>,
    /// The only part they are hidden in; none means every part.
    part: Option<String>,
    reason: RedactionReason,
    reason_words: String,
}

/// Why a proposal is hidden.
const fn reason_of(cue: Cue) -> RedactionReason {
    match cue {
        Cue::Name | Cue::Contact | Cue::Number => RedactionReason::NamesSomebody,
        Cue::Place | Cue::Day | Cue::Age => RedactionReason::PlaceOrTime,
    }
}

/// What is typed, each line once.
fn typed_words(form: &Redacting) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for line in clean(&form.words).lines().map(clean_line).filter(|line| !line.is_empty()) {
        if !words.contains(&line) {
            words.push(line);
        }
    }
    words
}

/// What is to be hidden in these parts; what is wrong with it is told at its field.
fn read(form: &Redacting, parts: &[Part], names: &[String], lang: Lang) -> Result<Vec<Wanted>, Errors> {
    let (mut errors, mut wanted) = (Errors::none(), Vec::new());
    for (cue, words) in proposals(parts, names).into_iter().filter(|(_, words)| form.hide.contains(words)) {
        wanted.push(Wanted { words: Some(words), part: None, reason: reason_of(cue), reason_words: String::new() });
    }
    let typed = typed_words(form);
    let out: Vec<&Part> = parts.iter().filter(|part| part.is_of_team() && form.leave_out.contains(&part.code)).collect();
    let strange: Vec<&str> =
        typed.iter().filter(|words| !parts.iter().any(|part| hide::stands_in(&part.text, words))).map(String::as_str).collect();
    if typed.len() > MOST {
        errors.add("words", lang.with("moderation-redact-many", &[("most", MOST.into())]));
    } else if !strange.is_empty() {
        errors.add("words", lang.with("moderation-redact-strange", &[("words", (&strange.join(", ")).into())]));
    } else if typed.is_empty() && wanted.is_empty() && out.is_empty() {
        errors.add("words", lang.t("moderation-redact-nothing"));
    }
    let reason = RedactionReason::from_code(&form.reason);
    let reason_words = clean_line(&form.reason_words);
    if reason.is_none() && (!typed.is_empty() || !out.is_empty()) {
        errors.add("reason", lang.t("moderation-reason-missing"));
    }
    if reason == Some(RedactionReason::Other) && reason_words.is_empty() {
        errors.add("reason_words", lang.t("moderation-reason-words-missing"));
    } else if characters(&reason_words) > WORDS_LIMIT {
        errors.add("reason_words", lang.with("moderation-reason-words-long", &[("most", WORDS_LIMIT.into())]));
    }
    match reason {
        _ if !errors.is_empty() => Err(errors),
        None => Ok(wanted),
        Some(reason) => {
            let whole = out.into_iter().map(|part| (None, Some(part.code.clone())));
            for (words, part) in typed.into_iter().map(|words| (Some(words), None)).chain(whole) {
                wanted.push(Wanted { words, part, reason, reason_words: reason_words.clone() });
            }
            Ok(wanted)
        }
    }
}

fn typed_of(form: &Redacting) -> Deciding {
    Deciding {
        ticked: form.hide.clone(),
        left_out: form.leave_out.clone(),
        words: form.words.clone(),
        reason: form.reason.clone(),
        reason_words: form.reason_words.clone(),
        ..Deciding::default()
    }
}

#[post("/<_>/<_>/moderation/<reference>/redact", data = "<form>")]
pub(super) async fn submit(visit: Visit, moderator: Moderator, reference: &str, form: Form<Redacting>) -> Reply {
    moderator.check(&form.csrf_token)?;
    let (db, app) = (visit.app.db.read(), visit.app.clone());
    let case = feedback::by_reference(db, moderator.worker(), reference).await?.ok_or(Failure::NotFound)?;
    let parts = match allowed(&case) {
        Ok(()) => left(&app, db, &case).await?,
        Err(cannot) => return answer(&visit, &moderator, reference, Err(cannot.into()), "").await,
    };
    let names = names_kept_back(db, &case, &draft(db, &app, &case).await?).await?;
    let wanted = match read(&form, &parts, &names, visit.lang) {
        Ok(wanted) => wanted,
        Err(errors) => {
            let typed = Typed { errors, deciding: typed_of(&form), ..Typed::default() };
            return again(&visit, &moderator, Status::UnprocessableEntity, reference, typed).await;
        }
    };
    let (by, of) = (moderator.clone(), reference.to_owned());
    let done = visit.app.db.write(move |tx| Box::pin(async move { redact(tx, &app, &by, &of, wanted).await })).await;
    answer(&visit, &moderator, reference, done, "redacted").await
}

/// The parts as they would be read now.
async fn left(app: &App, db: &impl sea_orm::ConnectionTrait, case: &Case) -> Result<Vec<Part>, DbErr> {
    hidden(app, case.id, &parts_of(db, case).await?, &store::of_feedback(db, case.id).await?)
}

/// Hides the words in each part they stand in.
async fn redact(tx: &DatabaseTransaction, app: &App, moderator: &Moderator, reference: &str, wanted: Vec<Wanted>) -> Result<(), Unable> {
    let now = app.clock.now();
    let case = take(tx, moderator, reference, now).await?;
    allowed(&case)?;
    let parts = parts_of(tx, &case).await?;
    let mut reasons: Vec<RedactionReason> = Vec::new();
    for one in &wanted {
        for part in parts.iter().filter(|part| one.part.as_ref().is_none_or(|code| *code == part.code)) {
            let words = one.words.as_ref().unwrap_or(&part.text);
            if !hide::stands_in(&part.text, words) {
                continue;
            }
            let new = NewRedaction {
                part: part.code.clone(),
                sealed: seal(app, case.id, words),
                reason: one.reason.code().to_owned(),
                reason_words: one.reason_words.clone(),
            };
            store::add(tx, case.id, new, moderator.account_id(), now).await?;
            if !reasons.contains(&one.reason) {
                reasons.push(one.reason);
            }
        }
    }
    let facts: Vec<Happened> = reasons.into_iter().map(|reason| Happened::Redacted { reason: reason.code().to_owned() }).collect();
    if !facts.is_empty() {
        record_all(tx, case.id, now, Some(moderator.account_id()), &facts).await?;
    }
    Ok(())
}
